import type { Labels, RecordType, Workflow, WorkflowLabels } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { lendingFiles } from "../../test/lending.ts";
import { marketFiles } from "../../test/market.ts";
import { parseSources } from "../sources.ts";
import { emitStandardModules } from "./standard-modules.ts";

const french = {
  translates: "lending@1.0.0",
  language: "fr",
  version: "1.0.0",
  licence: "-",
  texts: { "states/lent_out/title": { text: "Prêté", of: "0", review: "draft" } },
};
const modules = emitStandardModules(
  parseSources(marketFiles({ ...structuredClone(lendingFiles), "workflows/lending/text/fr/1.0.0.json": french })),
);

/** What a module exports, with what it imports put in place; the compiled test of a record type is left out. */
function exported(path: string): unknown {
  const imported = new Map<string, unknown>();
  const source = modules.get(path) ?? "";
  for (const [, local = "", from = ""] of source.matchAll(/^import \{ \w+ as (\w+) \} from "(.*)";$/gm)) {
    imported.set(local, exported(new URL(from, `file:///${path}`).pathname.slice(1)));
  }
  const [, json = ""] = /^export const \w+: \w+ = ([\s\S]*);\n$/m.exec(source) ?? [];
  const data = json.replace(/^.* withCompiledTest\((\{[\s\S]*?\n\}), \([\s\S]*$/, "$1");
  const placed = data.replace(/(?<=[[ ])((?:record|labels)\d+)(?=[\], ])/g, (name) => JSON.stringify(imported.get(name)));
  return JSON.parse(placed);
}

describe("the modules of a workflow", () => {
  it("hold its structure without texts and provenance, and the record types that it names", () => {
    const workflow = exported("workflows/lending/1.0.0.ts") as Workflow;
    const loan = exported("records/book-loan/1.0.0.ts") as RecordType;
    expect(workflow).toMatchObject({
      id: "lending",
      status: "draft",
      subject: "library-reader",
      roles: ["clerk", "head"],
      events: ["ask_book", "lend_book", "end_loan"],
      states: [
        { id: "asked_for", kind: "open" },
        { id: "lent_out", kind: "open" },
        { id: "given_back", kind: "closed" },
      ],
      closure: { reason: "why_ended", dropouts: [] },
      records: [loan],
    });
    expect(workflow.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(workflow.facts[0]).toEqual({
      key: "is_lent",
      type: "single",
      answers: [
        { code: "yes", number: 1 },
        { code: "no", number: 2 },
      ],
    });
    expect(workflow.transitions[1]).toEqual({
      event: "lend_book",
      from: ["asked_for"],
      to: "lent_out",
      guard: { eq: ["is_lent", "yes"] },
      evidence: [{ record: "book-loan@1.0.0", new: true, fields: ["day_out"], where: { eq: ["was_lent", "yes"] } }],
      roles: ["clerk", "head"],
    });
    expect(JSON.stringify(workflow)).not.toContain("provenance");
  });

  it("hold its texts, those of its roles and records included", () => {
    const labels = exported("workflow-labels/lending/1.0.0/en.ts") as WorkflowLabels;
    const loan = exported("labels/book-loan/1.0.0/en.ts") as Labels;
    expect(labels).toEqual({
      language: "en",
      title: "Lending",
      states: {
        asked_for: { title: "Asked for" },
        lent_out: { title: "Lent out", description: "Somebody reads it." },
        given_back: { title: "Given back" },
      },
      events: {
        ask_book: { title: "A reader asks" },
        lend_book: { title: "A book is lent", description: "Over the desk." },
        end_loan: { title: "The loan ends" },
      },
      roles: { clerk: "Clerk", head: "Head of the library" },
      purposes: {},
      gates: {},
      deadlines: { back_in_time: "Back in time" },
      facts: {
        is_lent: { text: "Is it lent?", answers: { yes: "Yes", no: "No" } },
        why_ended: { text: "Why did it end?", answers: { returned: "It came back" } },
      },
      records: { "book-loan@1.0.0": loan },
      digest: labels.digest,
    });
  });

  it("are in another language as far as it is translated, and in English for the rest", () => {
    const labels = exported("workflow-labels/lending/1.0.0/fr.ts") as WorkflowLabels;
    expect([labels.language, labels.states["lent_out"]?.title, labels.states["asked_for"]?.title, labels.roles["head"]]).toEqual([
      "fr",
      "Prêté",
      "Asked for",
      "Head of the library",
    ]);
    expect(labels.records["book-loan@1.0.0"]?.language).toBe("en");
  });
});
