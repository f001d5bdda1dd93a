import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type CodelistDefinition, type RecordDefinition, recordProblems, resolveRecord } from "@reintegration/model";
import { describe, expect, it } from "vitest";

const data = new URL("../../standard/data/", import.meta.url);
const read = <Definition>(folder: string, id: string): Definition =>
  JSON.parse(readFileSync(new URL(`${folder}/${id}/1.0.0.json`, data), "utf8")) as Definition;
const all = readdirSync(new URL("records", data))
  .filter((id) => existsSync(new URL(`records/${id}/1.0.0.json`, data)))
  .map((id) => read<RecordDefinition>("records", id));

type Field = RecordDefinition["items"][number];
const fieldsOf = ({ items }: RecordDefinition): Field[] => items.flatMap((item) => (item.type === "list" ? [item, ...item.items] : [item]));
const belongsToCase = (record: RecordDefinition): boolean => fieldsOf(record).some(({ key }) => key === "case_id");
/** Records of programmes and of knowledge. */
const records = all.filter((record) => !belongsToCase(record));
const codelist = (id: string): CodelistDefinition => read<CodelistDefinition>("codelists", id);
const labels = (id: string): string[] => codelist(id).answers.map(({ label }) => label);

/** What is made to be published: its texts are read by everybody. */
const published = [
  "coordination-body",
  "curriculum-module",
  "evaluation",
  "gcm-practice",
  "good-practice",
  "knowledge-event",
  "migration-governance-review",
  "policy-document",
  "resource",
  "results-matrix",
  "theory-of-change",
  "tool-or-system",
  "training-event",
];

describe("the records of programmes and of knowledge", () => {
  it("are filled in by people", () => {
    expect(records.length).toBeGreaterThanOrEqual(19);
    expect(records.filter(({ filledIn }) => !filledIn)).toEqual([]);
  });

  it("hold no name, address, telephone number or document number", () => {
    const personal = /(^|_)(name|surname|address|phone|telephone|mobile|email|passport|birth|religion|gps|location)(_|$)/;
    expect(records.flatMap((record) => fieldsOf(record).filter(({ key }) => personal.test(key)))).toEqual([]);
  });

  it("leave free text open only in what is made to be published; elsewhere it is sensitive", () => {
    const open = records.flatMap((record) =>
      fieldsOf(record).some((item) => item.type === "text" && item.pattern === undefined && item.sensitive !== true) ? [record.id] : [],
    );
    expect(open.sort()).toEqual(published);
  });

  it("name a person in one place only: the author of a publication, as it names its authors in public", () => {
    const authors = records.flatMap((record) => fieldsOf(record).flatMap(({ key }) => (/author/.test(key) ? [`${record.id} ${key}`] : [])));
    expect(authors).toEqual(["resource resource_authors", "resource resource_author"]);
  });

  it("have keys of two words or more, but for one that the survey has too", () => {
    const plain = records.flatMap((record) => fieldsOf(record).flatMap(({ key }) => (key.includes("_") ? [] : [key])));
    expect([...new Set(plain)]).toEqual(["sex"]);
  });

  it("count people and things in whole numbers that are not negative", () => {
    const counts = records.flatMap((record) =>
      fieldsOf(record).flatMap((item) => (item.type === "integer" ? [{ key: item.key, minimum: item.minimum }] : [])),
    );
    expect(counts.length).toBeGreaterThan(20);
    expect(counts.filter(({ minimum = -1 }) => minimum < 0)).toEqual([]);
  });

  it("have a currency beside every amount of money; other decimals are hours and figures of a matrix", () => {
    const decimals = records.flatMap((record) => fieldsOf(record).flatMap((item) => (item.type === "decimal" ? [item] : [])));
    expect(decimals.filter(({ currency }) => currency === undefined).map(({ key }) => key)).toEqual([
      "module_hours",
      "baseline_value",
      "target_value",
      "actual_value",
      "part_target",
      "part_actual",
    ]);
  });

  it("say under one key in which country and project something took place, so that figures can be told apart by it", () => {
    const having = (key: string): string[] =>
      records.filter((record) => fieldsOf(record).some((item) => item.key === key)).map(({ id }) => id);
    const activities = [
      "awareness-event",
      "community-project",
      "coordination-body",
      "institution-support",
      "policy-document",
      "tool-or-system",
      "training-event",
      "training-participation",
    ];
    expect(having("activity_country")).toEqual(expect.arrayContaining(activities));
    expect(having("project_code")).toEqual(expect.arrayContaining(activities));
  });

  it("are none of them called sourced: every wording is ours", () => {
    expect(records.filter(({ basis }) => basis === "sourced")).toEqual([]);
  });
});

describe("a theory of change", () => {
  it("is told of a link to a part that is not there", () => {
    const lists = readdirSync(new URL("codelists", data)).filter((id) => existsSync(new URL(`codelists/${id}/1.0.0.json`, data)));
    const type = resolveRecord(read<RecordDefinition>("records", "theory-of-change"), lists.map(codelist));
    const node = (code: string, kind: string): object => ({ node_code: code, node_kind: kind, node_text: "…" });
    const fields = {
      theory_id: "T-1",
      theory_title: "How it works",
      project_code: "P-1",
      project_level: "project",
      theory_date: "2022-05-01",
      theory_nodes: [node("A1", "activity"), node("O1", "output"), node("X1", "assumption")],
      theory_links: [
        { link_if: "A1", link_then: "O1", link_because: "…" },
        { link_if: "O1", link_then: "I1", link_because: "…" },
      ],
    };
    expect(recordProblems(type, { record: "theory-of-change@1.0.0", fields })).toEqual([
      {
        rule: "row-not-found",
        severity: "warning",
        path: "/fields/theory_links/1/link_then",
        params: { item: "link_then", value: "I1", other: "node_code" },
      },
    ]);
  });
});

describe("the frameworks that indicators are mapped to", () => {
  it("The 38 indicators of the EUTF export stand in its order, and 3.9, 4.4, 4.5 and 4.8 are not among them.", () => {
    const codes = labels("eutf-indicators").map((label) => /^[0-9.]+( bis)?/.exec(label)?.[0]);
    expect(codes).toEqual(
      (
        "1.1 1.2 1.3 1.4 1.5 2.1 2.1bis 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9 3.1 3.2 3.3 3.4 3.5 3.5bis 3.6 3.7 3.8 3.10 3.11 " +
        "4.1 4.1bis 4.2 4.3 4.6 5.1 5.2 5.3 5.4 6.1 6.2 6.3"
      )
        .split(" ")
        .map((code) => code.replace("bis", " bis")),
    );
    expect(codes).toHaveLength(38);
    for (const { code, label } of codelist("eutf-indicators").answers)
      expect(`eutf_${/^[0-9.]+( bis)?/.exec(label)?.[0]?.replace(/[. ]/g, "_")}`).toBe(code);
  });

  it("There are 24 positions of the logical framework, 23 objectives, ten principles, nine actions, 17 goals, nine criteria.", () => {
    const lists = ["ji-hoa-logframe", "gcm-objectives", "gcm-principles", "gcm-objective-21-actions", "sdg-goals", "evaluation-criteria"];
    expect(lists.map((id) => codelist(id).answers.length)).toEqual([24, 23, 10, 9, 17, 9]);
  });

  it("The codes of IOM's framework whose meaning two editions swap are left out, and the edition is named.", () => {
    const { title, answers } = codelist("iom-srf");
    expect(title).toContain("5847bb1");
    expect(answers.filter(({ code }) => /3a51|2c11/.test(code))).toEqual([]);
  });

  it("The lists of IOM's evaluation repository are whole.", () => {
    // S86: scope, timing, level, coverage, evaluator
    const lists = ["evaluation-scopes", "evaluation-timings", "evaluation-levels", "evaluation-coverages", "evaluator-types"];
    expect(lists.map((id) => codelist(id).answers.length)).toEqual([5, 5, 3, 4, 5]);
  });

  it("Figures are reported at three levels.", () => {
    expect(codelist("project-levels").answers.map(({ code }) => code)).toEqual(["project", "programme", "framework"]);
  });
});
