import { answerLookup, type Condition, evaluate, type Item, missingKinds } from "@reintegration/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { conditionToSql } from "../src/condition-to-sql.ts";
import { textLiteral } from "../src/text-literal.ts";
import { databases } from "./databases.ts";
import { survey } from "./small-survey.ts";

const items = new Map([...survey.context, ...survey.items].map((item) => [item.key, item]));
const keys = [...items.keys(), "no_such_item"];

/** What a cell of each type may hold, right and wrong. */
const cells: Readonly<Record<Item["type"], readonly string[]>> = {
  single: ["yes", "no", "YES", "maybe"],
  multiple: ["goat", "goat hen", "hen goat", "none", "goat cow", "goat goat", "hen refused", "cow"],
  integer: ["0", "3", "-3", "03", "3.0", "3.5", "many", "9007199254740991", "9007199254740993", "1e3"],
  decimal: ["0", "100.5", "100.50", "99.99", "-0.5", ".5", "5.", "x"],
  date: ["2022-05-17", "2022-05-18", "2022-02-30", "17/05/2022", "soon"],
  month: ["2021-11", "2022-05", "2022-13"],
  text: ["A1", "a1", "B", "Zürich", "日本", "2022-05-17"],
};

/** The response that flat text stands for, apart from the reader of files: numbers and lists taken out of their text. */
function valueOf({ type }: Item, text: string): unknown {
  if (text === "" || missingKinds.some((kind) => kind === text)) return text;
  if (type === "multiple") return text.split(" ");
  if (type !== "integer" && type !== "decimal") return text;
  if (!/^-?[0-9]+([.][0-9]+)?$/.test(text)) return text;
  return type === "decimal" || Number.isSafeInteger(Number(text)) ? Number(text) : text;
}

const scalar = fc.constantFrom<string | number>("yes", "no", "goat", "A1", "B", "2022-05-17", "2022-05", "refused", "", 0, 3, 100.5, -0.5);
const key = fc.constantFrom(...keys);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small" },
    fc
      .tuple(fc.constantFrom("eq", "gt", "gte", "lt", "lte"), key, scalar)
      .map(([name, of, value]) => ({ [name]: [of, value] }) as unknown as Condition),
    fc.tuple(key, fc.array(scalar, { minLength: 1, maxLength: 3 })).map(([of, values]): Condition => ({ in: [of, values] })),
    fc.tuple(key, fc.constantFrom("goat", "hen", "none", "cow")).map(([of, code]): Condition => ({ includes: [of, code] })),
    key.map((answered): Condition => ({ answered })),
    fc.tuple(key, fc.constantFrom(...missingKinds)).map(([of, kind]): Condition => ({ missing: [of, kind] })),
    fc.array(tie("condition"), { maxLength: 3 }).map((and): Condition => ({ and })),
    fc.array(tie("condition"), { maxLength: 3 }).map((or): Condition => ({ or })),
    tie("condition").map((not): Condition => ({ not })),
  ),
}));

it("a condition is TRUE or FALSE in DuckDB and PostgreSQL as it is in TypeScript, whatever the cells hold", {
  timeout: 300_000,
}, async () => {
  const cellOf = (item: Item) => fc.constantFrom<string | null>(...cells[item.type], ...missingKinds, "", null);
  const rows = fc.sample(fc.tuple(...[...items.values()].map(cellOf)), { numRuns: 60, seed: 7 });
  const conditions = fc.sample(condition, { numRuns: 200, seed: 7 });
  const names = [...items.keys()];
  const wanted = rows.map((row) => {
    const texts = new Map(names.map((name, index) => [name, row[index] ?? null]));
    const lookup = answerLookup(items, (name) => {
      const text = texts.get(name) ?? null;
      return text === null ? undefined : valueOf(items.get(name) as Item, text);
    });
    return conditions.map((each) => evaluate(each, lookup));
  });
  expect(wanted.flat().filter(Boolean).length).toBeGreaterThan(2_000);
  for (const { dialect, query, close } of await databases()) {
    const literal = (text: string | null): string => (text === null ? "NULL" : textLiteral(dialect, text));
    await query(`CREATE TABLE cells (row_number integer, ${names.map((name) => `${name} text`).join(", ")})`);
    await query(`INSERT INTO cells VALUES ${rows.map((row, index) => `(${[index, ...row.map(literal)].join(", ")})`).join(", ")}`);
    const printed = conditions.map((each, index) => `${conditionToSql({ dialect, alias: "c", items }, each)} AS c${index}`);
    const found = await query(`SELECT ${printed.join(",\n")} FROM cells AS c ORDER BY c.row_number`);
    expect(found.map((row) => Object.values(row))).toEqual(wanted);
    await close();
  }
});
