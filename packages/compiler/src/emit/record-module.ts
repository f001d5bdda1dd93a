import {
  type Item,
  type ListItem,
  missingKindOf,
  mostRows,
  plainItem,
  type RecordItem,
  type RecordType,
  type RowItem,
  recordIdPattern,
} from "@reintegration/model";
import { codeNote } from "./code-note.ts";
import { importsOf } from "./imports-of.ts";
import { inOrderOfRelevance } from "./in-order-of-relevance.ts";
import { fewCodes, printCondition } from "./print-condition.ts";

/** A record type as a module, with the test of its fields compiled: what `recordTest` asks of them, as straight-line code (rule C7). */
export function emitRecordModule(type: RecordType): string {
  const tests = printTests(type);
  const body = `export const record: RecordType = /* @__PURE__ */ withCompiledTest(${JSON.stringify(type, null, 2)}, (${tests.length > 0 ? "testOf" : ""}) => {
${[...tests, "return (fields) => {", ...printScope(type).map((line) => `  ${line}`), "  return true;", "};"].map((line) => `  ${line}`).join("\n")}
});
`;
  return `${codeNote}\n${importsOf(body, importable)}\n\n${body}`;
}

const importable = {
  "@reintegration/model": ["isCalendarDate", "isObject", "isRecordId", "missingKindOf", "ownValue", "type RecordType", "withCompiledTest"],
};

const quote = (text: string): string => JSON.stringify(text);

/** Keys are unique in a record, those in lists included: each has one variable. */
const x = ({ key }: { readonly key: string }): string => `x_${key}`;

const rowItemsOf = (item: RecordItem): readonly RowItem[] => (item.type === "list" ? item.items : []);

/** The tests of cells that are not inline. */
function printTests({ items }: RecordType): string[] {
  return items
    .flatMap((item): readonly RowItem[] => (item.type === "list" ? item.items : [item]))
    .filter((item) => printOwnTest(plainItem(item)) === undefined)
    .map(({ key }) => `const t_${key} = testOf(${quote(key)});`);
}

/** Whether a cell holds an answer with which nothing is wrong, inline; nothing where `testOf` is to say. */
function printOwnTest(item: Item): string | undefined {
  const { type, answers = [], pattern, maxLength = 64 } = item;
  const codes = answers.map(({ code }) => code).filter((code) => missingKindOf(code) === undefined);
  if (type === "single" && answers.length <= fewCodes) return isOneOf(item, codes);
  if (type === "date") return `typeof ${x(item)} === "string" && isCalendarDate(${x(item)})`;
  return pattern === recordIdPattern && maxLength >= 64 ? `isRecordId(${x(item)})` : undefined;
}

const isOneOf = (item: Item, texts: readonly string[]): string =>
  texts.length === 0 ? "false" : texts.map((text) => `${x(item)} === ${quote(text)}`).join(" || ");

/** The statements that return false where something is wrong with fields that stand beside each other: of the record, or of a row of a list. */
function printScope(type: RecordType, list?: ListItem): string[] {
  const cells = list ? "row" : "fields";
  const own: readonly RecordItem[] = (list ?? type).items;
  const items = own.map(asItem);
  const known = list ? [...items, ...type.items.map(asItem)] : items;
  return [
    `let ${cells}Left = 0;`,
    `for (const _ in ${cells}) ${cells}Left++;`,
    ...own.flatMap((item) => [`const ${x(item)} = ${cellIn(cells, item)};`, `if (${x(item)} !== undefined) ${cells}Left--;`]),
    `if (${cells}Left !== 0) return false;`,
    ...inOrderOfRelevance(items).flatMap((item) =>
      item.relevance === undefined ? [] : [`const r${x(item)} = ${printCondition(item.relevance, known, x, printIsAnswer)};`],
    ),
    ...own.flatMap((item) => (item.type === "list" ? printList(type, item) : printField(type, plainItem(item)))),
    ...datesIn(type, list).map(([earlier, later]) => {
      const [first, second] = [`x_${earlier}`, `x_${later}`];
      return `if (typeof ${first} === "string" && typeof ${second} === "string" && ${first} > ${second}) return false;`;
    }),
  ];
}

/** A field may be named like something that every object has, such as `constructor`. */
const cellIn = (cells: string, { key }: RecordItem): string =>
  key in Object.prototype ? `ownValue(${cells}, ${quote(key)})` : `${cells}[${quote(key)}]`;

/** A field as conditions see it: a list is answered where it has rows, and is equal to nothing. */
const asItem = (item: RecordItem): Item =>
  item.type === "list" ? { key: item.key, type: "multiple", ...(item.relevance && { relevance: item.relevance }) } : plainItem(item);

/** Whether a relevant cell holds an answer. Each cell has its own test, so that its type says enough here. */
function printIsAnswer(item: Item): string {
  if (item.type === "multiple") return `Array.isArray(${x(item)})`;
  if (item.type === "integer" || item.type === "decimal") return `typeof ${x(item)} === "number"`;
  return `typeof ${x(item)} === "string" && missingKindOf(${x(item)}) === undefined`;
}

function printField({ identifiedBy }: RecordType, item: Item): string[] {
  const { key, missing = [], relevance, currency } = item;
  const name = x(item);
  const passes = [
    ...(item.required || key === identifiedBy[0] ? [] : [`${name} === undefined`]),
    printOwnTest(item) ?? `t_${key}(${name})`,
    ...(missing.length === 0 ? [] : [isOneOf(item, missing)]),
  ].join(" || ");
  const isPriced = relevance ? `r${name} && ${name} !== undefined` : `${name} !== undefined`;
  return [
    relevance
      ? `if (r${name} ? !(${passes}) : ${name} !== undefined && ${name} !== "not_applicable") return false;`
      : `if (!(${passes})) return false;`,
    ...(currency === undefined ? [] : [`if (${isPriced} && missingKindOf(x_${currency}) !== undefined) return false;`]),
  ];
}

function printList(type: RecordType, list: ListItem): string[] {
  const name = x(list);
  return [
    `if (${name} !== undefined) {`,
    ...(list.relevance ? [`  if (!r${name}) return false;`] : []),
    `  if (!Array.isArray(${name}) || ${name}.length === 0 || ${name}.length > ${mostRows(list)}) return false;`,
    `  for (const row of ${name} as readonly unknown[]) {`,
    "    if (!isObject(row)) return false;",
    ...printScope(type, list).map((line) => `    ${line}`),
    "  }",
    list.required ? `} else${list.relevance ? ` if (r${name})` : ""} return false;` : "}",
  ];
}

/** The pairs of dates that stand beside each other: a pair with a field of a list is looked at in each of its rows. */
function datesIn({ dateOrder, items }: RecordType, list: ListItem | undefined): RecordType["dateOrder"] {
  const listOf = (key: string): RecordItem | undefined => items.find((item) => rowItemsOf(item).some((inner) => inner.key === key));
  return dateOrder.filter(([earlier, later]) => (listOf(earlier) ?? listOf(later)) === list);
}
