import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CaseEvent } from "@reintegration/case-management";
import { loadWorkflow } from "@reintegration/standard";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planned } from "../../case-management/test/returnee-story.ts";
import { tellStory } from "../../case-management/test/story.ts";
import { readCsvLine } from "../src/output/read-csv-line.ts";
import { runInMemory } from "./run-in-memory.ts";

const workflow = "reintegration-case@1.0.0";
let folder = "";
let events: readonly CaseEvent[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reintegration-whole-"));
  const { at, refused } = tellStory(await loadWorkflow(workflow), planned);
  expect(refused).toEqual([]);
  events = at.events;
});
afterAll(() => rm(folder, { recursive: true }));

async function check(log: readonly CaseEvent[], lang: string) {
  await writeFile(join(folder, "log.ndjson"), log.map((event) => `${JSON.stringify(event)}\n`).join(""));
  const last = events.at(-1)?.date ?? "";
  const args = ["log.ndjson", "out"].map((name) => join(folder, name)) as [string, string];
  const { code } = await runInMemory([
    ...["cases", "check", args[0], "--workflow", workflow, "--as-of", last, "--lang", lang, "--out", args[1], "--force", "--quiet"],
  ]);
  const lines = (await readFile(join(args[1], "deviations.csv"), "utf8")).trimEnd().split(/\r?\n/).slice(1).map(readCsvLine);
  const { notChecked } = JSON.parse(await readFile(join(args[1], "summary.json"), "utf8"));
  return { code, kinds: lines.map(([, , , kind, about]) => `${kind} ${about}`), messages: lines.map((line) => line.at(-1)), notChecked };
}

/** The same event with its records changed. */
const changed = (name: string, change: (fields: Record<string, unknown>) => object): CaseEvent[] =>
  events.map((event) =>
    event.event !== name
      ? event
      : ({ ...event, records: event.records?.map(({ record, fields }) => ({ record, fields: change({ ...fields }) })) } as CaseEvent),
  );

describe("cases check of whole events", () => {
  it("A case that the engine took deviates in nothing but lateness, and nothing is left unchecked.", async () => {
    const { code, kinds, notChecked } = await check(events, "en");
    expect([code, kinds.filter((kind) => !kind.startsWith("late"))]).toEqual([0, []]);
    expect(notChecked).toEqual([]);
  });

  it("What a record lacks is said down to the field, in four languages; a plan that nobody agreed to is no evidence.", async () => {
    const log = changed("plan_agreed", ({ returnee_agrees: _, ...fields }) => ({ ...fields, returnee_agrees: "no" }));
    const said = new Set<string>();
    for (const lang of ["en", "fr", "es", "ar"]) {
      const { kinds, messages } = await check(log, lang);
      const place = kinds.indexOf("missing-evidence plan_agreed");
      expect([lang, place >= 0]).toEqual([lang, true]);
      expect(messages[place]).not.toContain("{");
      said.add(messages[place] ?? "");
    }
    expect(said.size).toBe(4);
  });

  it("Consent that was refused is no consent, whatever form there is.", async () => {
    const log = changed("consent_recorded", (fields) => ({ ...fields, consent_decision: "refused" }));
    expect((await check(log, "en")).kinds.join()).toContain("missing-consent");
  });
});
