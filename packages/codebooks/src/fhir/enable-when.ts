import type { Item } from "@reintegration/model";
import { missingKinds } from "@reintegration/model";
import { missingNumber } from "../plan/missing-number.ts";
import type { Test } from "../plan/test-of-condition.ts";

/** One line of `enableWhen` in FHIR R4. */
type EnableWhen = { readonly question: string; readonly operator: string } & Readonly<Record<string, unknown>>;

/** Lines that hold all together or any of them. */
export interface Enabled {
  readonly enableWhen: readonly EnableWhen[];
  readonly enableBehavior: "all" | "any";
}

/**
 * A relevance as FHIR's `enableWhen`, or `undefined` where it cannot be written so: FHIR R4 knows one list of comparisons that hold all
 * or any, no brackets and no "not" (an unanswered question fails each comparison but "does not exist").
 */
export function enableWhen(test: Test): Enabled | undefined {
  switch (test.test) {
    case "numbers":
      return any(test.numbers.map((number) => line(test.item, "=", coding(test.item, number))));
    case "chosen":
      return all([line(test.item, "=", { answerCoding: { code: test.code } })]);
    case "number": {
      const isWhole = test.item.type === "integer" && Number.isInteger(test.value);
      return all([line(test.item, test.operator, isWhole ? { answerInteger: test.value } : { answerDecimal: test.value })]);
    }
    case "text": {
      if (test.item.type === "text" && test.operator !== "=") return undefined;
      return all([line(test.item, test.operator, test.item.type === "text" ? { answerString: test.value } : { answerDate: test.value })]);
    }
    case "answered":
      return all([
        line(test.item, "exists", { answerBoolean: true }),
        ...offered(test.item).map((code) => line(test.item, "!=", { answerCoding: { code } })),
      ]);
    case "missing": {
      const kind = missingKinds.find((each) => missingNumber(each) === test.number);
      if (kind === "absent") return all([line(test.item, "exists", { answerBoolean: false })]);
      return kind !== undefined && test.item.relevance === undefined && offered(test.item).includes(kind)
        ? all([line(test.item, "=", { answerCoding: { code: kind } })])
        : undefined;
    }
    case "not":
      return negated(test.part);
    case "constant":
      return undefined;
    case "and":
      return together(test.parts, "all");
    case "or":
      return together(test.parts, "any");
  }
}

/** The kinds of missing answers that stand among the answers of a choice. */
const offered = ({ answers, missing = [] }: Item): readonly string[] => (answers ? missing : []);

const line = ({ key }: Item, operator: string, answer: Readonly<Record<string, unknown>>): EnableWhen => ({
  question: key,
  operator,
  ...answer,
});
const all = (lines: readonly EnableWhen[]): Enabled => ({ enableWhen: lines, enableBehavior: "all" });
const any = (lines: readonly EnableWhen[]): Enabled => ({ enableWhen: lines, enableBehavior: "any" });
const coding = ({ answers = [] }: Item, wanted: number) => ({
  answerCoding: { code: answers.find(({ number }) => number === wanted)?.code },
});

/** Parts in one list, where each part is one line or a list of the same kind. */
function together(parts: readonly Test[], behavior: "all" | "any"): Enabled | undefined {
  const lists = parts.map(enableWhen);
  if (lists.length === 0 || lists.some((list) => list === undefined || (list.enableWhen.length > 1 && list.enableBehavior !== behavior)))
    return undefined;
  return { enableWhen: lists.flatMap((list) => list?.enableWhen ?? []), enableBehavior: behavior };
}

/** What is not so: unanswered, or another answer. */
function negated(test: Test): Enabled | undefined {
  switch (test.test) {
    case "numbers": {
      const others = test.numbers.map((number) => line(test.item, "!=", coding(test.item, number)));
      return others.length === 1 ? any([line(test.item, "exists", { answerBoolean: false }), ...others]) : undefined;
    }
    case "answered":
      return any([
        line(test.item, "exists", { answerBoolean: false }),
        ...offered(test.item).map((code) => line(test.item, "=", { answerCoding: { code } })),
      ]);
    case "missing":
      return test.number === missingNumber("absent") ? all([line(test.item, "exists", { answerBoolean: true })]) : undefined;
    case "not":
      return enableWhen(test.part);
    case "and":
      return together(
        test.parts.map((part) => ({ test: "not", part })),
        "any",
      );
    case "or":
      return together(
        test.parts.map((part) => ({ test: "not", part })),
        "all",
      );
    default:
      return undefined;
  }
}
