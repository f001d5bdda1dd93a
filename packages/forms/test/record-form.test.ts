import type { Labels, RecordType } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { recordToXlsForm } from "../src/xlsform/record-to-xls-form.ts";
import { formText, rowsOf } from "./form-text.ts";
import { row } from "./garden-form.ts";
import { repair, repairInEnglish, repairInFrench } from "./repair.ts";

const survey = (type: RecordType, labels: Labels = repairInEnglish) => rowsOf(recordToXlsForm(type, { languages: [labels] }).survey);
const rows = survey(repair);

describe("recordToXlsForm", () => {
  it("The record of a bicycle repair in two languages is the form it was.", async () => {
    const form = recordToXlsForm(repair, { languages: [repairInEnglish, repairInFrench] });
    await expect(formText(form)).toMatchFileSnapshot("golden/bicycle-repair-en-fr.txt");
  });

  it("It says which record it is, and by which texts it was made.", () => {
    expect(row(rows, "rs_record")?.["calculation"]).toBe("'bicycle-repair@1.2.0'");
    expect(row(rows, "rs_digest")?.["calculation"]).toBe("'record:0123456789abcdef en:eeeeeeeeeeeeeeee'");
    expect(row(rows, "rs_instrument")).toBeUndefined();
  });

  it("A list asks for the number of its rows, and has as many.", () => {
    expect(row(rows, "rs_parts_count")).toEqual({
      type: "integer",
      name: "rs_parts_count",
      "label::English (en)": "Parts – How many?",
      "hint::English (en)": "Tyres too.",
      required: "yes",
      "required_message::English (en)": "An answer is needed here.",
      relevant: `\${needs_parts} = 'yes'`,
      constraint: ". >= 1 and . <= 12",
      "constraint_message::English (en)": "At least 1. At most 12.",
    });
    const at = rows.findIndex(({ name }) => name === "parts");
    expect(rows[at]).toEqual({
      type: "begin_repeat",
      name: "parts",
      "label::English (en)": "Parts",
      relevant: `\${needs_parts} = 'yes' and (\${rs_parts_count} != '' and \${rs_parts_count} > 0)`,
      repeat_count: `\${rs_parts_count}`,
    });
    expect(rows[at + 1]).toMatchObject({ type: "begin_group", relevant: `position(..) <= \${rs_parts_count}` });
    expect(rows.slice(at + 2, at + 11).map(({ type, name }) => `${type} ${name ?? ""}`.trim())).toEqual([
      "text part_name",
      "decimal part_price",
      "select_one part_price_missing part_price_missing",
      "select_one needs_parts is_ordered",
      "date ordered_on",
      "date fitted_on",
      "text supplier_id",
      "end_group",
      "end_repeat",
    ]);
  });

  it("A list that is not required may have no rows, and has at most a hundred.", () => {
    expect(row(rows, "rs_photos_count")).toMatchObject({ constraint: ". >= 0 and . <= 100" });
    expect(row(rows, "rs_photos_count")).not.toHaveProperty("required");
  });

  it("Whether a list is answered is asked of the number of its rows.", () => {
    expect(row(rows, "fetched_on")?.["relevant"]).toBe(
      `(\${needs_parts} = 'yes' and (\${rs_parts_count} != '' and \${rs_parts_count} > 0)) or ` +
        `not(\${rs_photos_count} != '' and \${rs_photos_count} > 0)`,
    );
  });

  it("A condition in a row may speak of the row and of the record.", () => {
    expect(row(rows, "ordered_on")?.["relevant"]).toBe(`\${is_ordered} = 'yes' and \${needs_parts} = 'yes'`);
  });

  it("A reference is a text of the form of an id, with a message that says which.", () => {
    expect(row(rows, "bicycle_id")).toMatchObject({
      type: "text",
      constraint: "regex(., '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$') and string-length(.) <= 64",
      "constraint_message::English (en)": expect.stringContaining("A–Z a–z 0–9"),
    });
  });

  it("An amount needs its currency, beside it or for all rows together.", () => {
    expect(row(rows, "wages_coin")).toMatchObject({
      required: `\${wages} != ''`,
      "required_message::English (en)": "An amount needs its currency.",
    });
    expect(row(rows, "coin")?.["required"]).toBe(`count(\${part_price}[. != '']) > 0`);
  });

  it("Of two dates in order, one in a row is held to the one outside, else the one that is asked later to the other.", () => {
    const held = (key: string, to: string) => row(rows, key)?.["constraint"]?.includes(`\${${to}}`);
    expect([held("ordered_on", "brought_on"), held("fitted_on", "ordered_on"), held("fetched_on", "brought_on")]).toEqual([
      true,
      true,
      true,
    ]);
    expect([held("brought_on", "ordered_on"), held("ordered_on", "fitted_on")]).toEqual([false, false]);
    const late: RecordType = { ...repair, dateOrder: [["fitted_on", "fetched_on"]] };
    expect(row(survey(late), "fitted_on")?.["constraint"]).toContain(`\${fetched_on}`);
    expect(row(survey(late), "fetched_on")?.["constraint"]).not.toContain(`\${fitted_on}`);
  });

  describe("edge cases", () => {
    it("An amount that is asked once its currency is known does not decide over it.", () => {
      const items = repair.items.map((item) => (item.key === "wages" ? { ...item, relevance: { answered: "wages_coin" } } : item));
      expect(row(survey({ ...repair, items } as RecordType), "wages_coin")).not.toHaveProperty("required");
    });

    it("A condition outside lists that names a field in one is an error, as is one that names nothing.", () => {
      for (const key of ["part_name", "colour"]) {
        const items = repair.items.map((item) => (item.key === "coin" ? { ...item, relevance: { answered: key } } : item));
        expect(() => survey({ ...repair, items } as RecordType)).toThrow(key);
      }
    });

    it("What a form cannot hold is named, all of it at once, in lists too.", () => {
      const { photo_code: _, ...most } = repairInEnglish.items;
      const labels = { ...repairInEnglish, items: { ...most, part_name: { text: `\${rs_record}` } } };
      expect(() => survey(repair, labels)).toThrow(/^bicycle-repair@1\.2\.0 cannot be a form:\n/);
      expect(() => survey(repair, labels)).toThrow(/"part_name" in "en" holds \$\{.*\n.*"photo_code" has no text in "en"/);
      expect(() => survey(repair, { ...repairInEnglish, language: "tlh" })).toThrow('in the language "tlh"');
    });

    it("A field that takes the name of a row of the form is an error.", () => {
      const items = [...repair.items, { key: "part_price_missing", type: "text" as const }];
      const labels = { ...repairInEnglish, items: { ...repairInEnglish.items, part_price_missing: { text: "?" } } };
      expect(() => survey({ ...repair, items }, labels)).toThrow("two rows of the form are named part_price_missing");
    });

    it("Nothing but a list makes a repeat.", () => {
      const plain = survey({ ...repair, items: repair.items.slice(0, 3), dateOrder: [] });
      expect(plain.map(({ type }) => type)).toEqual(["calculate", "calculate", "note", "text", "text", "date"]);
    });
  });
});
