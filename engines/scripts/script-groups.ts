import type { CodebookSource } from "@reintegration/codebooks";
import { type Instrument, type Labels, referenceOf, type ScoredInstrument } from "@reintegration/model";
import { compileScoring } from "@reintegration/scoring";
import { loadInstrument, loadScoring } from "@reintegration/standard";
import { hostileAnswers, hostileSource } from "../../packages/codebooks/test/hostile-source.ts";
import * as small from "../../packages/sql/test/small-survey.ts";
import type { EngineGroup } from "../engine.ts";
import type { FlatRow } from "../rows/flat-row.ts";
import { randomAsOf, randomRows } from "../rows/random-rows.ts";
import { referenceOfRows } from "../rows/reference-of-rows.ts";
import { toFlatRow } from "../rows/to-flat-row.ts";
import { readVectors } from "../vectors/read-vectors.ts";
import { type ScoringCase, scoringCases } from "../vectors/scoring-cases.ts";
import { shippedVectors } from "../vectors/shipped-vectors.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import { flatCsv } from "./flat-csv.ts";
import { scoreOutcome } from "./score-outcome.ts";

/** One row of the scores that a script wrote: column -> text. */
export type ScoreRow = Readonly<Record<string, string>>;

/** A statistics package that runs the scripts of codebooks. */
export interface ScriptRunner {
  /** Runs the script of a source on a flat CSV and gives the scores it wrote, one row for each of the CSV. */
  readonly run: (source: CodebookSource, csv: string) => Promise<readonly ScoreRow[]>;
  /** The bands that the script gives to these values, under the cut-off set of the source. */
  readonly bands: (source: CodebookSource, values: readonly number[]) => Promise<readonly string[]>;
  /** Why it cannot take a row, if it cannot. */
  readonly cannot: (row: FlatRow) => string | undefined;
}

const randomCount = 10_000;

/** A case that may bring its flat row. */
interface FlatCase extends ScoringCase {
  readonly row?: FlatRow;
}

/** All scoring vectors, the bands and random responses, run through scripts: one run for each definition and choice of options. */
export async function scriptGroups(runner: ScriptRunner): Promise<EngineGroup[]> {
  const files = await scoringCases();
  const groups: EngineGroup[] = [];
  for (const [name, cases] of [
    ["scoring", files.scoring],
    ["rules", files.rules],
  ] as const) {
    const outcomes = await outcomesOf(cases, runner);
    groups.push(await tally(name, cases, ({ id }) => outcomes.get(id) as Outcome));
  }
  groups.push(await bandGroup(runner));
  for (const [name, cases, source] of [
    ["random responses", await randomCases(), undefined],
    ["hostile texts", hostileCases(), hostileSource],
  ] as const) {
    const outcomes = await outcomesOf(cases, runner, source);
    groups.push(await tally(name, cases, ({ id }) => outcomes.get(id) as Outcome));
  }
  return groups;
}

async function bandGroup({ bands }: ScriptRunner): Promise<EngineGroup> {
  const { scoring: reference, vectors } = readVectors("bands/rss-open-equal-weights-1.0.0.json");
  const { instrument, scoring } = await loadScoring(reference);
  const found = new Map<string, string>();
  for (const set of new Set(vectors.map((vector) => vector.set))) {
    const cases = vectors.filter((vector) => vector.set === set);
    const source = { ...sourceOf({ instrument, scoring }), cutoffs: set };
    const names = await bands(
      source,
      cases.map(({ value }) => value),
    );
    cases.forEach(({ id }, at) => found.set(id, names[at] ?? "nothing"));
  }
  return tally("bands", vectors, ({ id, band }) =>
    found.get(id) === band ? "passed" : { failed: `expected ${band}, found ${found.get(id)}` },
  );
}

/** The random rows that the databases get too, with what our own packages say of them: of the open survey, and of one with every kind. */
async function randomCases(): Promise<FlatCase[]> {
  const [open] = shippedVectors();
  const instrument = await loadInstrument(open.instrument);
  const scored = await loadScoring(open.scoring ?? "");
  return [
    ...(await randomCasesOf("random", instrument, scored, randomCount, 1)),
    ...(await randomCasesOf("small", small.survey, { instrument: small.survey, scoring: small.scoring }, randomCount / 5, 2)),
  ];
}

async function randomCasesOf(
  name: string,
  instrument: Instrument,
  scored: Pick<ScoringCase, "instrument" | "scoring">,
  count: number,
  seed: number,
): Promise<FlatCase[]> {
  const rows = randomRows(instrument, count, seed);
  const references = await referenceOfRows(rows, instrument, scored, randomAsOf);
  return references.map(({ row, scores }, index): FlatCase => {
    const { composite, ...dimensions } = scores ?? {};
    const expected = (
      scores ? { status: "computed", dimensions, composite } : { status: "invalid", problems: [] }
    ) as ScoringCase["expected"];
    return {
      id: `${name}-${row}`,
      instrument,
      scoring: scored.scoring,
      response: {},
      expected,
      row: rows[index] as FlatRow,
    };
  });
}

/** Answers to an instrument whose every text is hostile, in all types of items. */
function hostileCases(): ScoringCase[] {
  const { instrument, scoring, cutoffs } = hostileSource;
  if (scoring === undefined || cutoffs === undefined) throw new Error("the hostile source has no scoring");
  const scorer = compileScoring(instrument, scoring, { cutoffs });
  return hostileAnswers.map((answers, index): ScoringCase => {
    const response = { instrument: index === 5 ? "other@1.0.0" : scoring.instrument, context: { person: `A-${index + 1}` }, answers };
    return {
      id: `hostile-${index + 1}`,
      instrument,
      scoring,
      options: { cutoffs },
      response,
      expected: scorer.score(response) as ScoringCase["expected"],
    };
  });
}

async function outcomesOf(
  cases: readonly FlatCase[],
  { run, cannot }: ScriptRunner,
  fixed?: CodebookSource,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const batches = new Map<string, { one: ScoringCase; row: FlatRow }[]>();
  for (const one of cases) {
    const flat = one.row ?? toFlatRow(one.instrument, one.response, one.needs);
    if ("notExpressible" in flat) {
      outcomes.set(one.id, { notExpressible: String(flat.notExpressible) });
      continue;
    }
    const row = flat as FlatRow;
    const reason = cannot(row);
    if (reason !== undefined) outcomes.set(one.id, { notExpressible: reason });
    else {
      const batch = `${referenceOf(one.scoring)} ${JSON.stringify(one.options)}`;
      batches.set(batch, [...(batches.get(batch) ?? []), { one, row }]);
    }
  }
  for (const batch of batches.values()) {
    const [first] = batch;
    if (first === undefined) continue;
    const source = fixed ?? sourceOf(first.one);
    const rows = await run(
      source,
      flatCsv(
        source.instrument,
        batch.map(({ row }) => row),
      ),
    ).catch((error: unknown) => String(error));
    batch.forEach(({ one }, at) => {
      outcomes.set(one.id, typeof rows === "string" ? { failed: rows } : scoreOutcome(one, rows[at]));
    });
  }
  return outcomes;
}

/** The source of a codebook for definitions without texts: their keys and codes are the labels. */
function sourceOf({ instrument, scoring, options }: Pick<ScoringCase, "instrument" | "scoring" | "options">): CodebookSource {
  return {
    instrument: { dimensions: [], ...instrument, context: instrument.context ?? [] },
    labels: [plainLabels(instrument)],
    scoring,
    ...(options?.cutoffs !== undefined && { cutoffs: options.cutoffs }),
    ...(options?.profile && { profile: options.profile }),
  };
}

function plainLabels({ id, context = [], items }: ScoredInstrument): Labels {
  const texts = [...context, ...items].map(({ key, answers }) => [
    key,
    { text: key, ...(answers && { answers: Object.fromEntries(answers.map(({ code }) => [code, code])) }) },
  ]);
  return { language: "en", title: id, dimensions: {}, items: Object.fromEntries(texts), digest: "custom" };
}
