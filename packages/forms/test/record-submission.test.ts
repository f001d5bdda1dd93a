import { recordProblems } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { readRecordSubmission } from "../src/xml/read-record-submission.ts";
import { repair } from "./repair.ts";

const inRow = (content: string): string => `<parts><rs_parts_row>${content}</rs_parts_row></parts>`;
const submission = (content: string): string =>
  `<data xmlns:orx="http://openrosa.org/xforms"><rs_record>bicycle-repair@1.2.0</rs_record><rs_digest/><repair_id>AB-1</repair_id>${content}` +
  `<orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta></data>`;
const read = (content: string) => readRecordSubmission(submission(content), [repair]).record?.fields;

describe("readRecordSubmission", () => {
  it("Reads fields, rows, numbers and missing kinds as the form sends them.", () => {
    const { record, problems } = readRecordSubmission(
      submission(
        `<bicycle_id>B.7</bicycle_id><brought_on>2022-05-17</brought_on><needs_parts>yes</needs_parts><rs_parts_count>2</rs_parts_count>` +
          inRow(
            "<part_name>Rear &amp; front</part_name><part_price>2.5E-4</part_price><part_price_missing/><supplier_id>S-1</supplier_id>",
          ) +
          inRow("<part_name>Bell</part_name><part_price/><part_price_missing>dont_know</part_price_missing>") +
          `<coin>XTS</coin><rs_photos_count/><wages/>`,
      ),
      [repair],
    );
    expect(problems).toEqual([]);
    expect(record).toStrictEqual({
      record: "bicycle-repair@1.2.0",
      fields: {
        ...{ repair_id: "AB-1", bicycle_id: "B.7", brought_on: "2022-05-17", needs_parts: "yes", coin: "XTS" },
        parts: [
          { part_name: "Rear & front", part_price: 0.00025, supplier_id: "S-1" },
          { part_name: "Bell", part_price: "dont_know" },
        ],
      },
    });
    expect(recordProblems(repair, record)).toEqual([]);
  });

  it("No rows are told from a list that was not answered.", () => {
    expect(read("<rs_photos_count>0</rs_photos_count>")).toEqual({ repair_id: "AB-1", photos: [] });
    expect(read("<rs_photos_count/>")).toEqual({ repair_id: "AB-1" });
  });

  it("Rows beyond the number are left out where nothing is in them, and kept where something is.", () => {
    const row = "<photos><photo_code/></photos>";
    expect(read(`<rs_photos_count>1</rs_photos_count>${row}${row}`)?.["photos"]).toEqual([{}]);
    expect(read(`<rs_photos_count/>${row}`)).not.toHaveProperty("photos");
    expect(read(`<rs_photos_count/>${row}<photos><photo_code>P</photo_code></photos>`)?.["photos"]).toEqual([{}, { photo_code: "P" }]);
  });

  it("Choices of several come in the order of the definition, a missing kind alone.", () => {
    const wheels = [
      { code: "front", number: 1 },
      { code: "back", number: 2 },
    ];
    const type = { ...repair, items: [{ key: "wheels", type: "multiple", answers: wheels, missing: ["refused"] }] } as const;
    const wheelsOf = (text: string) => readRecordSubmission(submission(`<wheels>${text}</wheels>`), [type]).record?.fields["wheels"];
    expect(wheelsOf("back front")).toEqual(["front", "back"]);
    expect(wheelsOf("side back")).toEqual(["back", "side"]);
    expect(wheelsOf("refused")).toBe("refused");
  });

  describe("edge cases", () => {
    const rules = (content: string) => {
      const { record } = readRecordSubmission(submission(content), [repair]);
      return recordProblems(repair, record).flatMap(({ rule, severity, path }) => (severity === "error" ? [`${path} ${rule}`] : []));
    };

    it("What cannot be read, and what is of no field, is left for the check.", () => {
      expect(rules("<wages>ten</wages>")).toEqual(["/fields/wages wrong-type"]);
      expect(rules("<colour>red</colour>")).toEqual(["/fields/colour unknown-field"]);
      expect(rules(inRow("<part_name>Bell</part_name><colour>red</colour>"))).toEqual(["/fields/parts/0/colour unknown-field"]);
      expect(rules("<start>2022</start><deviceid>x</deviceid><__version__>v1</__version__><formhub><uuid>u</uuid></formhub>")).toEqual([]);
    });

    it("One field twice is an error that quotes nothing, unless both say the same.", () => {
      const { record, problems } = readRecordSubmission(submission("<wages>1</wages><wages>2</wages>"), [repair]);
      expect(record?.fields["wages"]).toBe(1);
      expect(problems).toMatchObject([
        { rule: "columns-disagree", path: "/fields/wages", params: { item: "wages", value: "…", other: "…" } },
      ]);
      expect(readRecordSubmission(submission("<wages>1</wages><wages>1</wages>"), [repair]).problems).toEqual([]);
      const inRows = submission(inRow("<part_name>A</part_name><part_name>B</part_name>"));
      expect(readRecordSubmission(inRows, [repair]).problems).toMatchObject([{ path: "/fields/parts/0/part_name" }]);
    });

    it("A submission that names no record type, or one that is not known, is told with those that are.", () => {
      expect(readRecordSubmission("<data><repair_id>AB-1</repair_id></data>", [repair])).toMatchObject({
        problems: [{ rule: "missing-record-type", params: { known: ["bicycle-repair@1.2.0"] } }],
      });
      const other = submission("").replace("@1.2.0", "@2.0.0");
      expect(readRecordSubmission(other, [repair]).problems).toMatchObject([
        { rule: "record-mismatch", params: { value: "bicycle-repair@2.0.0", expected: "bicycle-repair@1.2.0" } },
      ]);
    });

    it("What is no submission is told by its place.", () => {
      expect(readRecordSubmission("<data><repair_id>My name", [repair])).toMatchObject({ problems: [{ rule: "invalid-xml" }] });
      expect(readRecordSubmission(`<!DOCTYPE data [<!ENTITY a "b">]><data/>`, [repair]).record).toBeUndefined();
    });

    it("Groups within groups without end are refused.", () => {
      const nested = (levels: number) => submission(`${"<g>".repeat(levels)}x${"</g>".repeat(levels)}`);
      for (const levels of [30, 5000, 100_000])
        expect(readRecordSubmission(nested(levels), [repair])).toEqual({
          problems: [expect.objectContaining({ rule: "invalid-xml", params: { value: "nested too deeply" } })],
        });
    });
  });
});
