import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { IndicatorTable } from "@reintegration/indicators";
import { validate } from "@reintegration/schemas/ajv/indicators/1";
import type { Table } from "@reintegration/schemas/types/indicators/1";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";

const survey = fileURLToPath(new URL("../../../examples/data/rss-kobo-export.csv", import.meta.url));

/** What a cell may hold, by its status. */
type KeysByStatus<Cell extends { status: string }> = { [Status in Cell["status"]]: keyof Extract<Cell, { status: Status }> };
type Writable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Writable<Value[Key]> } : Value;

describe("indicators.json", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "reintegration-indicators-schema-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("The file follows its published schema, with figures, hidden ones and those that cannot be given.", async () => {
    const args = [survey, "--instrument", "rss-open@1.0.0", "--by", "country_of_return,age_group", "--from", "2000-01-01"];
    const { code } = await runInMemory(["indicators", ...args, "--level", "project", "--out", folder, "--force"]);
    expect(code).toBe(0);
    const results = JSON.parse(await readFile(join(folder, "indicators.json"), "utf8")) as { tables: Table[] };
    expect([validate(results), validate.errors ?? []]).toEqual([true, []]);
    const statuses = new Set(results.tables.flatMap(({ cells }) => cells.map(({ status }) => status)));
    expect(statuses).toContain("computed");
    expect(statuses).toContain("suppressed");
    expect(validate({ ...results, tables: [{ ...results.tables[0], cells: [{ status: "suppressed", group: {}, n: 3 }] }] })).toBe(false);
  });

  // compared by tsc in the type check
  it("A table of the schema is what the library calls a table, with its title, statement and words.", () => {
    type Ours = Writable<IndicatorTable>;
    type Published = Omit<Table, "title" | "statement" | "words">;
    expectTypeOf<Ours>().toExtend<Published>();
    expectTypeOf<Published>().toExtend<Ours>();
    expectTypeOf<keyof Ours>().toEqualTypeOf<keyof Published>();
    expectTypeOf<keyof Ours["stamp"]>().toEqualTypeOf<keyof Published["stamp"]>();
    expectTypeOf<KeysByStatus<Ours["cells"][number]>>().toEqualTypeOf<KeysByStatus<Published["cells"][number]>>();
  });
});
