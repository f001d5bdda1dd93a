import { catalogue, loadLabels, loadRecord } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { recordToXlsForm } from "../src/xlsform/record-to-xls-form.ts";
import { formText, rowsOf } from "./form-text.ts";

const records = catalogue.filter(({ kind }) => kind === "record");
const formOf = async (reference: string, languages: readonly string[]) =>
  recordToXlsForm(await loadRecord(reference), {
    languages: await Promise.all(languages.map((language) => loadLabels(reference, language))),
  });

describe("forms of the records of the standard", () => {
  for (const reference of ["consent@1.0.0", "reintegration-plan@1.0.0"]) {
    it(`${reference} in English is the form it was.`, async () => {
      await expect(formText(await formOf(reference, ["en"]))).toMatchFileSnapshot(`golden/${reference.replace("@", "-")}-en.txt`);
    });
  }

  for (const { reference, languages } of records) {
    it(`${reference} has every field as a question, and every text in all its languages.`, async () => {
      const { items } = await loadRecord(reference);
      const { survey, choices } = await formOf(reference, languages);
      const names = new Set(rowsOf(survey).map(({ name }) => name));
      for (const { key } of items.flatMap((item) => (item.type === "list" ? [item, ...item.items] : [item]))) expect(names).toContain(key);
      for (const row of [...rowsOf(survey), ...rowsOf(choices)]) {
        for (const column of ["label", "hint", "required_message", "constraint_message"]) {
          const filled = Object.keys(row).filter((name) => name.startsWith(`${column}::`));
          expect([0, languages.length], `${column} of ${row["name"]}`).toContain(filled.length);
        }
        if (row["required"]) expect(row).toHaveProperty("required_message::English (en)");
        if (row["constraint"]) expect(row).toHaveProperty("constraint_message::English (en)");
      }
    });
  }

  it("A long list, such as that of currencies, can be searched.", async () => {
    const { survey } = await formOf("reintegration-plan@1.0.0", ["en"]);
    expect(rowsOf(survey).find(({ name }) => name === "activity_currency")).toMatchObject({
      appearance: "minimal autocomplete",
      required: `\${activity_cost} != ''`,
    });
  });
});
