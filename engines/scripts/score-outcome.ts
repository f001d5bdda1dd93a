import { same } from "../vectors/same.ts";
import type { ScoringCase } from "../vectors/scoring-cases.ts";
import type { Outcome } from "../vectors/tally.ts";
import type { ScoreRow } from "./script-groups.ts";

/** Compares the scores that a script wrote for one vector with what it expects, numbers to the last bit. */
export function scoreOutcome({ expected, scoring, options }: ScoringCase, row: ScoreRow | undefined): Outcome {
  if (row === undefined) return { failed: "there is no such row" };
  const ids = [...scoring.dimensions.map(({ id }) => id), "composite"];
  const applies = scoring.cutoffs.find(({ id }) => id === options?.cutoffs)?.appliesTo ?? [];
  const found = Object.fromEntries(ids.map((id) => [id, foundScore(row, id, applies.includes(id))]));
  if (expected.status === "invalid") {
    const invalid = { status: "invalid", value: "", answered: "", applicable: "", share: "", band: "" };
    return same(Object.fromEntries(ids.map((id) => [id, invalid])), found);
  }
  const scores = { ...expected.dimensions, composite: expected.composite };
  const stated = Object.entries(scores).map(([id, { status, value = "", answered, applicable, share, band }]) => {
    return [id, { status, value, answered, applicable, share, band: band?.id ?? "" }];
  });
  return same(Object.fromEntries(stated), found);
}

function foundScore(row: ScoreRow, id: string, hasBand: boolean): Readonly<Record<string, unknown>> {
  const number = (text = ""): number | string => (text.trim() === "" ? "" : Number(text));
  return {
    status: row[`${id}_status`],
    value: number(row[id]),
    answered: number(row[`${id}_answered`]),
    applicable: number(row[`${id}_applicable`]),
    share: number(row[`${id}_share`]),
    band: hasBand ? (row[`${id}_band`] ?? "").trim() : "",
  };
}
