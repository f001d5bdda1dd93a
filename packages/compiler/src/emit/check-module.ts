import { allowedMissing, type Instrument, type Item, referenceOf } from "@reintegration/model";
import { codeNote } from "./code-note.ts";
import { importsOf } from "./imports-of.ts";
import { inOrderOfRelevance } from "./in-order-of-relevance.ts";
import { fewCodes, printCondition } from "./print-condition.ts";

/**
 * Straight-line check of one instrument version: what `checkResponse` does, with everything known beforehand worked in
 * (rule C7). Cells that are in order are passed by inline tests; any other goes to the general `checkItem`, so that
 * problems are worded in one place only.
 */
export function emitCheckModule(instrument: Instrument): string {
  const items = [...instrument.context, ...instrument.items];
  const variable = new Map(items.map((item, index) => [item.key, `x${index}`]));
  const x = (item: Item): string => variable.get(item.key) as string;
  const read = (part: readonly Item[], cells: string): string =>
    part.map((item) => `  const ${x(item)} = ${cells}[${quote(item.key)}];\n  if (${x(item)} !== undefined) ${cells}Keys++;`).join("\n");
  const relevance = inOrderOfRelevance(items)
    .flatMap((item) => (item.relevance ? [`  const r${x(item)} = ${printCondition(item.relevance, items, x)};`] : []))
    .join("\n");
  const tests = (part: readonly Item[], at: string, isExpected: string): string =>
    part
      .map((item) => {
        const isRelevant = item.relevance ? `r${x(item)}` : "true";
        const report = `report(problems, items[${items.indexOf(item)}] as Item, ${quote(`${at}/${item.key}`)}, ${x(item)}, ${isRelevant}, ${isExpected}, latest);`;
        const inOrder = test(item, x(item));
        if (item.relevance)
          return `  if (r${x(item)} ? !(${inOrder}) : ${x(item)} !== undefined && ${x(item)} !== "not_applicable") ${report}`;
        return `  if (!(${inOrder})) ${report}`;
      })
      .join("\n");
  // of two dates in order the first does not sort after the second, whatever their precision; a text may be no date
  const isText = (name: string | undefined): string => `typeof ${name} === "string"`;
  const isDate = (name: string | undefined): string => `(isCalendarDate(${name}) || isMonth(${name}))`;
  const order = instrument.dateOrder
    .map(([earlier, later]) => [variable.get(earlier), variable.get(later)] as const)
    .map(([first, second]) => `(${isText(first)} && ${isText(second)} && ${first} > ${second} && ${isDate(first)} && ${isDate(second)})`)
    .join(" || ");
  const { consentRefused, tooYoung } = instrument;
  const body = `const instrument: Instrument = ${JSON.stringify(instrument)};
const items: readonly Item[] = [...instrument.context, ...instrument.items];
${items.flatMap((item, index) => declarations(item, index)).join("\n")}

/** Checks a response to ${referenceOf(instrument)}: the same findings as \`checkResponse\`, in the same order. */
export function check(response: unknown, options: CheckOptions = {}): CheckReport {
  const { instrument: reference, context, answers } = (response ?? {}) as { instrument?: unknown; context?: unknown; answers?: unknown };
  if (
    reference !== ${quote(referenceOf(instrument))} || typeof context !== "object" || context === null || Array.isArray(context) ||
    typeof answers !== "object" || answers === null || Array.isArray(answers) || Object.keys(response as object).length !== 3
  ) return checkResponse(instrument, response, options);
  const { asOf } = options;
  const latest = asOf === undefined ? undefined : asOf === lastAsOf ? lastLatest : latestOf(asOf);
  const problems: Problem[] = [];
  const c = context as Readonly<Record<string, unknown>>;
  const a = answers as Readonly<Record<string, unknown>>;
  let cKeys = 0;
  let aKeys = 0;
${read(instrument.context, "c")}
${read(instrument.items, "a")}
${relevance}
${consentRefused ? `  const isRefused = ${printCondition(consentRefused, items, x)};\n` : ""}${tests(instrument.context, "/context", "true")}
  if (Object.keys(c).length !== cKeys) problems.push(...unknownKeyProblems(instrument.context, c, "/context"));
${tests(instrument.items, "/answers", consentRefused ? "!isRefused" : "true")}
  if (Object.keys(a).length !== aKeys) problems.push(...unknownKeyProblems(instrument.items, a, "/answers"));
${
  order &&
  `  if (${order}) {
    for (const problem of dateOrderProblems(instrument, cellIn(instrument, { context: c, answers: a }))) problems.push(problem);
  }
`
}${
  consentRefused
    ? `  if (isRefused) problems.push(...consentProblems(instrument, instrument.items.filter((item) => isAnswer(item, a[item.key])).length));
`
    : ""
}${
  tooYoung
    ? `  if (${printCondition(tooYoung, items, x)}) problems.push(...ageProblems(instrument, cellIn(instrument, { context: c, answers: a })));
`
    : ""
}  return asOf === undefined ? { problems, checked: checkedWithout.checked, skipped: checkedWithout.skipped } : { problems, checked: checkedWith.checked, skipped: checkedWith.skipped };
}

let lastAsOf: string | undefined;
let lastLatest: string | undefined;
function latestOf(asOf: string): string {
  lastAsOf = asOf;
  lastLatest = dayAfter(asOf);
  return lastLatest;
}
`;
  return `${codeNote}\n${importsOf(body, importable)}\n\n${body}`;
}

/** What the modules may import, by module. */
const importable: Readonly<Record<string, readonly string[]>> = {
  "@reintegration/model": [
    "dayAfter",
    "type Instrument",
    "isAnswer",
    "isCalendarDate",
    "isMonth",
    "type Item",
    "missingKindOf",
    "type Problem",
  ],
  "../../../check-response.ts": ["type CheckOptions", "type CheckReport", "checkedWith", "checkedWithout", "checkResponse"],
  "../../../report-item.ts": ["report"],
  "../../../response-problems.ts": ["ageProblems", "cellIn", "consentProblems", "dateOrderProblems", "unknownKeyProblems"],
};

const quote = (text: string): string => JSON.stringify(text);

/** Constants that the test of an item needs. */
function declarations(item: Item, index: number): string[] {
  const codes = codesOf(item);
  const lines: string[] = [];
  if (item.type === "single" && codes.length > fewCodes)
    lines.push(`const codes${index}: ReadonlySet<unknown> = new Set(${JSON.stringify(codes)});`);
  if (item.type === "text" && item.pattern !== undefined) lines.push(`const pattern${index} = new RegExp(${quote(item.pattern)}, "u");`);
  if (item.type === "multiple") {
    const answers = item.answers ?? [];
    const alone = answers.reduce((mask, answer, i) => (answer.exclusive ? mask | (1 << i) : mask), 0);
    lines.push(`function isChoice${index}(cell: unknown): boolean {
  if (!Array.isArray(cell)) return false;
  let chosen = 0;
  for (let i = 0; i < cell.length; i++) {
    let bit = 0;
    switch (cell[i]) {
${answers.map(({ code }, i) => `      case ${quote(code)}: bit = ${1 << i}; break;`).join("\n")}
    }
    if (bit === 0 || (chosen & bit) !== 0) return false;
    chosen |= bit;
  }
  return chosen !== 0 && ((chosen & ${alone}) === 0 || cell.length === 1);
}`);
  }
  return lines;
}

const codesOf = (item: Item): string[] => (item.answers ?? []).map(({ code }) => code);

/** An expression that is true where nothing is wrong with a relevant cell. */
function test(item: Item, x: string): string {
  const index = Number(x.slice(1));
  const missing = allowedMissing(item).filter((kind) => kind !== "not_applicable" || item.missing?.includes(kind));
  const oneOf = (codes: readonly string[]): string => codes.map((code) => `${x} === ${quote(code)}`).join(" || ");
  const isBlank = item.required ? "" : ` || ${x} === undefined`;
  const isMissing = missing.length > 0 ? ` || ${oneOf(missing)}` : "";
  const isInTime = item.notInFuture ? ` && (latest === undefined || ${x} <= latest)` : "";
  switch (item.type) {
    case "single":
      return codesOf(item).length > fewCodes
        ? `codes${index}.has(${x})${isMissing}${isBlank}`
        : `${oneOf([...codesOf(item), ...missing])}${isBlank}`;
    case "multiple":
      return `isChoice${index}(${x})${isMissing}${isBlank}`;
    case "integer":
    case "decimal": {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = item;
      return `(typeof ${x} === "number" && ${x} >= ${minimum} && ${x} <= ${maximum}${item.type === "integer" ? ` && Number.isInteger(${x})` : ""})${isMissing}${isBlank}`;
    }
    case "date":
      return `(typeof ${x} === "string" && isCalendarDate(${x})${isInTime})${isMissing}${isBlank}`;
    case "month":
      return `(typeof ${x} === "string" && isMonth(${x})${isInTime})${isMissing}${isBlank}`;
    default: {
      const fits = item.pattern === undefined ? "" : ` && pattern${index}.test(${x})`;
      return `(typeof ${x} === "string" && missingKindOf(${x}) === undefined && ${x}.length <= ${item.maxLength ?? 10_000}${fits})${isMissing}${isBlank}`;
    }
  }
}
