import {
  answerLookup,
  errorAt,
  evaluate,
  type FirstRowTable,
  type Instrument,
  missingKindOf,
  ownValue,
  type Problem,
  type Profile,
  referenceOf,
  type Scoring,
  shorten,
  warningAt,
} from "@reintegration/model";
import { problemTally } from "../problem-tally.ts";
import { fieldChecks } from "./field-checks.ts";
import { type Cells, isCells, type RowReader } from "./row-reader.ts";
import type { RowSource } from "./row-source.ts";
import { scoredSource } from "./scored-source.ts";

/**
 * Reads the responses to one instrument.
 *
 * An interview that repeats another (rule C1) is told apart by `repeated`: where interviews are counted one by one it counts once, the
 * first. Some bytes are kept of each for that (decision 0007).
 */
export function responseReader(
  instrument: Instrument,
  scorings: readonly Scoring[],
  seen: FirstRowTable,
  profile: Profile | undefined,
): RowReader {
  const reference = referenceOf(instrument);
  const problems = problemTally();
  const ofFields = problemTally();
  const fields = new Map([...instrument.context, ...instrument.items].map((item) => [item.key, item]));
  const contextKeys = new Set(instrument.context.map(({ key }) => key));
  const current: { response: Cells; context: Cells; answers: Cells; row: number } = { response: {}, context: {}, answers: {}, row: 0 };
  const cellsOf = (key: string): Cells => (contextKeys.has(key) ? current.context : current.answers);
  const lookup = answerLookup(fields, (key) => ownValue(cellsOf(key), key));
  const pathOf = (key: string): string => `/${contextKeys.has(key) ? "context" : "answers"}/${key}`;
  const checks = fieldChecks((key) => {
    const item = fields.get(key);
    return item && { item, path: pathOf(key), cells: () => cellsOf(key) };
  }, ofFields);
  let found: Problem | undefined;
  const repetition = (row: number): Problem | undefined => {
    let problem: Problem | undefined;
    instrument.duplicates.forEach(({ by, when }, rule) => {
      const values = by.map(lookup);
      if (values.some((value) => missingKindOf(value) !== undefined) || (when && !evaluate(when, lookup))) return;
      const first = seen.add(`interview ${reference} ${rule}`, values, row);
      if (first !== undefined) problem ??= warningAt("record-counted-once", "/context", { by, first });
    });
    return problem;
  };
  const plain: RowSource = { reference, fields, lookup, isFaulty: checks.isFaulty, repeated: () => found, problems: ofFields.list };
  const sources = new Map<string, RowSource>();
  return {
    reference,
    problems,
    source(scoring, cutoffs) {
      const name = `${scoring} ${cutoffs}`;
      const known = scoring === undefined ? plain : sources.get(name);
      if (known !== undefined) return known;
      const definition = scorings.find((candidate) => referenceOf(candidate) === scoring);
      if (definition === undefined) throw new Error(`${reference}: there is no scoring ${scoring} beside it`);
      const made = scoredSource(plain, { instrument, scoring: definition, cutoffs, profile }, current);
      sources.set(name, made);
      return made;
    },
    use: checks.use,
    read(data, row) {
      const { context, answers } = data;
      for (const [name, part] of [
        ["context", context],
        ["answers", answers],
      ] as const) {
        if (isCells(part)) continue;
        problems.add(errorAt("wrong-type", `/${name}`, { item: name, value: shorten(part ?? ""), expected: "object" }), row);
        return false;
      }
      Object.assign(current, { response: data, context, answers, row });
      checks.look(lookup, row);
      found = repetition(row);
      return true;
    },
  };
}
