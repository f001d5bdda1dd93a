import { columnStatus, compileScoring } from "@reintegration/scoring";
import { columnsOf } from "../../packages/scoring/test/columns-of.ts";
import type { Engine } from "../engine.ts";
import { readVectors } from "../vectors/read-vectors.ts";
import { same } from "../vectors/same.ts";
import { type ScoringCase, scoringCases } from "../vectors/scoring-cases.ts";
import { shippedVectors } from "../vectors/shipped-vectors.ts";
import { type Outcome, tally } from "../vectors/tally.ts";

/** `scoreColumns` of our own packages: values and statuses, from columns of answer numbers. */
export const columnsEngine: Engine = {
  name: "Columns",
  run: async () => {
    const { scoring, rules } = await scoringCases();
    const notIts = (reason: string) => (): Outcome => ({ notExpressible: reason });
    const { vectors: bands } = readVectors("bands/rss-open-equal-weights-1.0.0.json");
    const validation = shippedVectors().flatMap(({ checks }) => checks);
    const { vectors: files } = readVectors("validation/files-rss-open-1.0.0.json");
    return {
      engine: "Columns",
      version: `Node ${process.versions.node}`,
      groups: [
        await tally("scoring", scoring, outcomeOf),
        await tally("rules", rules, outcomeOf),
        await tally("bands", bands, notIts("gives values, no bands")),
        await tally("validation", validation, notIts("scores, does not check")),
        await tally("files", files, notIts("scores, does not check")),
      ],
    };
  },
};

/** The row stands among copies of itself, in each place of a small block. */
const rows = 3;

function outcomeOf({ needs = [], instrument, scoring, options, response, expected }: ScoringCase): Outcome {
  if (needs.includes("malformed-response")) return { notExpressible: "columns have no malformed response" };
  if (needs.includes("other-instrument")) return { notExpressible: "columns name no instrument" };
  if (namesChoiceTwice(response.answers)) return { notExpressible: "a bit mask holds a choice once" };
  const columns = columnsOf(
    instrument,
    Array.from({ length: rows }, () => response),
  );
  const found = compileScoring(instrument, scoring, options).scoreColumns(columns, rows);
  const wanted = Object.keys(found).map((id) => {
    if (expected.status === "invalid") return { status: columnStatus.invalid, value: Number.NaN };
    const { status, value = Number.NaN } = (id === "composite" ? expected.composite : expected.dimensions[id]) ?? {
      status: "insufficient",
    };
    return { status: columnStatus[status], value };
  });
  const ofRow = (row: number) => Object.values(found).map(({ status, value }) => ({ status: status[row], value: value[row] }));
  const all = <Value>(value: (row: number) => Value): Value[] => Array.from({ length: rows }, (_, row) => value(row));
  return same(
    all(() => wanted),
    all(ofRow),
  );
}

const namesChoiceTwice = (answers: unknown): boolean =>
  Object.values(answers ?? {}).some((cell: unknown) => Array.isArray(cell) && new Set(cell).size < cell.length);
