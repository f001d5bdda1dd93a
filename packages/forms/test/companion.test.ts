import { describe, expect, it } from "vitest";
import { toXlsForm } from "../src/xlsform/to-xls-form.ts";
import { rowsOf } from "./form-text.ts";
import { garden } from "./garden.ts";
import { read } from "./read-text.ts";

const rows = rowsOf(toXlsForm(garden.instrument, { languages: garden.labels }).survey);

describe("the question why a number or date is missing", () => {
  it("Is read back under its name, and under its label in each language of the form.", async () => {
    for (const header of ["name", "label::English (en)", "label::Français (fr)"]) {
      const headers = ["person", "day", "plots", "plots_missing", "sown", "sown_missing"].map(
        (name) => rows.find((row) => row["name"] === name)?.[header] ?? "",
      );
      const { rows: found, report } = await read(`${headers.join(";")}\nP-1;2022-05-17;;refused;2022-01-31;\n`);
      expect(report.notRecognised).toEqual([]);
      expect(found[0]?.response.answers).toEqual({ plots: "refused", sown: "2022-01-31" });
      expect(found[0]?.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });
});
