import {
  answerLookup,
  checkItem,
  dayAfter,
  evaluate,
  type Instrument,
  type Item,
  isAnswer,
  type Problem,
  type RuleId,
  referenceOf,
} from "@reintegration/model";
import { cellRules } from "./cell-rules.ts";
import {
  ageProblems,
  cellIn,
  consentProblems,
  dateOrderProblems,
  envelopeProblems,
  ownCell,
  unknownKeyProblems,
} from "./response-problems.ts";

export interface CheckOptions {
  /** Day of checking, YYYY-MM-DD: later dates than the day after it are in the future (rule C2). */
  readonly asOf?: string;
}

/** What is wrong with a response, and what was looked at. */
export interface CheckReport {
  readonly problems: Problem[];
  readonly checked: readonly RuleId[];
  readonly skipped: readonly { readonly rule: RuleId; readonly reason: string }[];
}

const rulesOfResponse = [
  "missing-instrument",
  "instrument-mismatch",
  "unknown-key",
  ...cellRules,
  "answered-not-relevant",
  "not-applicable-but-relevant",
  "required-unanswered",
  "dates-out-of-order",
  "answers-without-consent",
  "respondent-too-young",
] as const satisfies readonly RuleId[];

/** What was checked with a day of checking, and what without one. */
export const checkedWith = { checked: [...rulesOfResponse, "future-date"], skipped: [] } as const;
export const checkedWithout = {
  checked: rulesOfResponse,
  skipped: [{ rule: "future-date", reason: "no day of checking (asOf) was given" }],
} as const;

/**
 * Checks one response against any instrument: its structure, as the JSON Schema has it, and its meaning: relevance,
 * exclusive choices, dates, consent (rules C2, C3, M1, M3, S5). All problems at once; nothing is thrown for data.
 *
 * `null`, `""` and `[]` read as absent here; the canonical form that the JSON Schema describes leaves such keys out.
 */
export function checkResponse(instrument: Instrument, response: unknown, options: CheckOptions = {}): CheckReport {
  const { asOf } = options;
  const report = asOf === undefined ? checkedWithout : checkedWith;
  const { problems, parts } = envelopeProblems(referenceOf(instrument), response);
  if (parts === undefined) return { problems, ...report };
  const byKey = new Map([...instrument.context, ...instrument.items].map((item) => [item.key, item]));
  const valueOf = cellIn(instrument, parts);
  const lookup = answerLookup(byKey, valueOf);
  const isRefused = instrument.consentRefused !== undefined && evaluate(instrument.consentRefused, lookup);
  const latest = asOf === undefined ? undefined : dayAfter(asOf);
  const check = (items: readonly Item[], cells: Readonly<Record<string, unknown>> | undefined, at: string, isExpected: boolean): void => {
    if (cells === undefined) return;
    for (const item of items) {
      const isRelevant = item.relevance === undefined || evaluate(item.relevance, lookup);
      problems.push(...checkItem(item, `${at}/${item.key}`, ownCell(cells, item.key), { isRelevant, isExpected, latest }));
    }
    problems.push(...unknownKeyProblems(items, cells, at));
  };
  check(instrument.context, parts.context, "/context", true);
  check(instrument.items, parts.answers, "/answers", !isRefused);
  problems.push(...dateOrderProblems(instrument, valueOf));
  if (isRefused)
    problems.push(
      ...consentProblems(instrument, instrument.items.filter((item) => isAnswer(item, ownCell(parts.answers, item.key))).length),
    );
  if (instrument.tooYoung && evaluate(instrument.tooYoung, lookup)) problems.push(...ageProblems(instrument, valueOf));
  return { problems, ...report };
}
