import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { CodelistDefinition, RecordDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";

const data = new URL("../../standard/data/", import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), "utf8"));
const idsOf = (folder: string): string[] =>
  readdirSync(new URL(folder, data)).filter((id) => existsSync(new URL(`${folder}/${id}/1.0.0.json`, data)));
const read = <Definition>(folder: string, id: string): Definition => readJson(`${folder}/${id}/1.0.0.json`) as Definition;
const all = idsOf("records").map((id) => read<RecordDefinition>("records", id));
const codelist = (id: string): CodelistDefinition => read<CodelistDefinition>("codelists", id);

type Field = RecordDefinition["items"][number];
const fieldsOf = ({ items }: RecordDefinition): Field[] => items.flatMap((item) => (item.type === "list" ? [item, ...item.items] : [item]));
const field = (id: string, key: string): Field | undefined =>
  fieldsOf(read<RecordDefinition>("records", id)).find((each) => each.key === key);
/** Those that belong to a case; the others are of programmes and of knowledge. */
const records = all.filter((record) => fieldsOf(record).some(({ key }) => key === "case_id"));
/** Value in the other system -> our code, and how the system shows it. */
const mapping = (list: string, id: string): Record<string, readonly [code: string | null, label?: string]> =>
  Object.fromEntries(
    (codelist(list).mappings?.find((each) => each.id === id)?.entries ?? []).map(({ value, code, label }) => [
      value,
      label === undefined ? [code] : [code, label],
    ]),
  );

describe("the records of a case", () => {
  it("hold no name, address, telephone number, document number or birth date", () => {
    const keys = records.flatMap((record) => fieldsOf(record).map(({ key }) => key));
    expect(keys).toContain("year_of_birth");
    const personal =
      /(^|_)(name|surname|address|phone|telephone|mobile|email|passport|birth_?date|date_of_birth|religion|gps|location)(_|$)/;
    // the name of a skill is no name of a person
    expect(keys.filter((key) => personal.test(key) && key !== "skill_name")).toEqual([]);
  });

  it("mark all free text as sensitive", () => {
    const texts = records.flatMap((record) =>
      fieldsOf(record).flatMap((item) => (item.type === "text" ? [{ ...item, id: record.id }] : [])),
    );
    expect(texts.filter(({ pattern }) => pattern === undefined).length).toBeGreaterThan(30);
    expect(texts.filter(({ pattern, sensitive }) => pattern === undefined && sensitive !== true)).toEqual([]);
  });

  it("number a case as the survey does", () => {
    const survey = readJson("instruments/rss-open/1.0.0.json") as { context: { key: string; pattern?: string }[] };
    expect(field("case", "case_id")).toMatchObject({
      type: "text",
      pattern: survey.context.find(({ key }) => key === "case_id")?.pattern,
    });
  });

  it("all but the case itself say to which case they belong; only a complaint may leave it open", () => {
    for (const { id } of records.filter((record) => record.id !== "case"))
      expect({ id, ...field(id, "case_id") }).toMatchObject({ id, type: "reference", to: "case", required: id !== "complaint" });
  });

  it("have keys of two words or more, but for one that the survey has too", () => {
    const plain = records.flatMap((record) => fieldsOf(record).flatMap(({ key }) => (key.includes("_") ? [] : [key])));
    expect([...new Set(plain)]).toEqual(["sex"]);
  });

  it("have a currency beside every amount of money", () => {
    const amounts = records.flatMap((record) =>
      fieldsOf(record).flatMap((item) => (item.type === "decimal" ? [{ record: record.id, key: item.key, currency: item.currency }] : [])),
    );
    expect(amounts.map(({ key }) => key).sort()).toEqual(["activity_cost", "assistance_value"]);
    for (const { record, currency = "" } of amounts)
      expect(field(record, currency)).toMatchObject({ type: "single", codelist: "currencies@1.0.0" });
  });

  it("are filled in by people, but for the head of a case and its events", () => {
    expect(
      records
        .filter(({ filledIn }) => !filledIn)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["case", "case-event"]);
  });
});

describe("the statuses of real systems", () => {
  it("are mapped with the values and labels that the Prottasha system has for cases", () => {
    expect(mapping("case-status", "prottasha-case-status")).toEqual({
      "1": ["new", "New Case"],
      "2": ["assessment", "Assigned Profiling"],
      "3": ["support", "Support Ongoing"],
      "4": ["follow_up", "Support Completed"],
      "5": ["completed", "Graduated"],
      "6": ["cancelled", "Cancelled"],
      "7": ["dropout", "Dropout"],
    });
  });

  it("are mapped with the three values of a review in BRAC's case file", () => {
    expect(mapping("case-status", "brac-review-status")).toEqual({ ongoing: ["support"], completed: ["completed"], dropout: ["dropout"] });
  });

  it("are mapped with the values and labels that the Prottasha system has for referrals", () => {
    expect(mapping("referral-status", "prottasha-referral-status")).toEqual({
      "1": ["received", "Referral Received"],
      "2": ["not_received", "Referral not Received"],
      "3": ["in_process", "In Process"],
      "4": ["cancelled", "Cancelled"],
    });
  });

  it("leave open what has no counterpart", () => {
    expect(mapping("closure-reasons", "prottasha-older-person-status")).toMatchObject({
      Dead: ["died"],
      Adopted: [null],
      "Not Adopted": [null],
    });
  });
});

describe("what is sourced", () => {
  it("All thirteen reasons of the Handbook for closing a case cite it, and no other reason does.", () => {
    const cited = codelist("closure-reasons").answers.filter(({ provenance }) => provenance?.some(({ source }) => source === "S61"));
    expect(cited.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it("There are four levels of vulnerability, two kinds of factor, two models and two grounds for a referral without consent.", () => {
    const codes = (id: string): string[] => codelist(id).answers.map(({ code }) => code);
    expect(codes("vulnerability-levels")).toEqual(["individual", "household", "community", "structural"]);
    expect(codes("vulnerability-factors")).toEqual(["risk", "protective"]);
    expect(codes("case-models")).toEqual(["generalist", "intensive"]);
    expect(codes("consent-exceptions")).toEqual(["life_at_risk", "mental_disability"]);
  });

  it("No record is called sourced: every wording is ours.", () => {
    expect(records.filter(({ basis }) => basis === "sourced")).toEqual([]);
  });
});
