import type { Condition } from "./condition.ts";
import { isCalendarDate, isMonth } from "./dates.ts";
import type { AnswerDefinition, ItemDefinition, RecordItemDefinition } from "./gen/definitions.ts";
import { missingKinds } from "./missing.ts";
import { pointerTo } from "./pointer-to.ts";

/** What a condition may speak of. */
export interface ConditionScope {
  readonly items: ReadonlyMap<string, RecordItemDefinition>;
  /** `undefined` where they are not known: then any answer will do. */
  answers(item: ItemDefinition): readonly AnswerDefinition[] | undefined;
  /** What the keys are keys of; items and context fields unless said. */
  readonly what?: string;
}

/** What is wrong with a condition, or a part of it. */
export interface ConditionFinding {
  readonly pointer: string;
  readonly message: string;
  readonly mend: string;
}

type ItemType = ItemDefinition["type"];

const ordered: readonly ItemType[] = ["integer", "decimal", "date", "month"];

/** Which types of item an operator compares. */
const comparable: Readonly<Record<string, readonly ItemType[]>> = {
  eq: ["single", "text", ...ordered],
  in: ["single", "text", ...ordered],
  gt: ordered,
  gte: ordered,
  lt: ordered,
  lte: ordered,
  includes: ["multiple"],
};

/** Everything that is wrong with a condition beyond what its meta-schema says. */
export function conditionFindings(condition: Condition, at: string, scope: ConditionScope): ConditionFinding[] {
  const [operator, operand] = Object.entries(condition)[0] as [string, unknown];
  const pointer = at + pointerTo(operator);
  if (operator === "and" || operator === "or") {
    return (operand as readonly Condition[]).flatMap((part, index) => conditionFindings(part, pointer + pointerTo(index), scope));
  }
  if (operator === "not") return conditionFindings(operand as Condition, pointer, scope);
  const [key, value] = operator === "answered" ? [operand] : (operand as readonly unknown[]);
  const keyPointer = operator === "answered" ? pointer : `${pointer}/0`;
  const item = typeof key === "string" ? scope.items.get(key) : undefined;
  if (item === undefined)
    return [
      { pointer: keyPointer, message: `there is no ${scope.what ?? "item or context field"} “${String(key)}”`, mend: "correct the key" },
    ];
  if (operator === "answered") return [];
  if (operator === "missing") {
    const isKind = missingKinds.some((kind) => kind === value);
    return isKind
      ? []
      : [
          {
            pointer: `${pointer}/1`,
            message: `“${String(value)}” is no kind of missing answer`,
            mend: `name one of ${missingKinds.join(", ")}`,
          },
        ];
  }
  const types = comparable[operator] ?? [];
  if (item.type === "list" || item.type === "reference" || !types.includes(item.type)) {
    const better =
      item.type === "multiple" ? "use `includes`" : `use an operator for ${item.type} items; ${operator} is for ${types.join(", ")}`;
    return [{ pointer: keyPointer, message: `${operator} does not compare an item of type ${item.type}`, mend: better }];
  }
  if (operator !== "in") return valueFindings(item, value, `${pointer}/1`, scope);
  if (!Array.isArray(value) || value.length === 0)
    return [{ pointer: `${pointer}/1`, message: "`in` needs a list of values", mend: "write the values in a list" }];
  return value.flatMap((each, index) => valueFindings(item, each, `${pointer}/1/${index}`, scope));
}

function valueFindings(item: ItemDefinition, value: unknown, pointer: string, { answers }: ConditionScope): ConditionFinding[] {
  const wrong = (what: string, mend: string): ConditionFinding[] => [{ pointer, message: `${JSON.stringify(value)} is not ${what}`, mend }];
  const codes = answers(item)?.map(({ code }) => code);
  switch (item.type) {
    case "single":
    case "multiple":
      return codes === undefined || codes.some((code) => code === value)
        ? []
        : wrong(`an answer of “${item.key}”`, `use one of ${codes.slice(0, 30).join(", ")}`);
    case "integer":
      return Number.isSafeInteger(value) ? [] : wrong("an integer", "write an integer without quotation marks");
    case "decimal":
      return typeof value === "number" ? [] : wrong("a number", "write a number without quotation marks");
    case "date":
      return typeof value === "string" && isCalendarDate(value) ? [] : wrong("a date", "write YYYY-MM-DD");
    case "month":
      return typeof value === "string" && isMonth(value) ? [] : wrong("a month", "write YYYY-MM");
    default:
      return typeof value === "string" && value !== "" && !missingKinds.some((kind) => kind === value)
        ? []
        : wrong("a text", "write a text in quotation marks");
  }
}
