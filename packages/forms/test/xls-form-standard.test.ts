import { catalogue, loadInstrument, loadLabels, loadScoring } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { toXlsForm } from "../src/xlsform/to-xls-form.ts";
import type { XlsForm } from "../src/xlsform/xls-form.ts";
import { formText, rowsOf } from "./form-text.ts";
import { readUnasked } from "./read-text.ts";

const instruments = catalogue.filter(({ kind }) => kind === "instrument");
const scorings = catalogue.filter(({ kind }) => kind === "scoring");
const formOf = async (reference: string, languages: readonly string[], scoring?: string): Promise<XlsForm> =>
  toXlsForm(await loadInstrument(reference), {
    languages: await Promise.all(languages.map((language) => loadLabels(reference, language))),
    ...(scoring !== undefined && { scoring: (await loadScoring(scoring)).scoring }),
  });

describe("forms of the standard", () => {
  for (const { reference, languages } of instruments) {
    const name = reference.replace("@", "-");

    it(`${reference} in English is the form it was.`, async () => {
      await expect(formText(await formOf(reference, ["en"]))).toMatchFileSnapshot(`golden/${name}-en.txt`);
    });

    it(`${reference} has every text in all its languages.`, async () => {
      const { survey, choices } = await formOf(reference, languages);
      for (const row of [...rowsOf(survey), ...rowsOf(choices)]) {
        for (const column of ["label", "hint", "required_message", "constraint_message"]) {
          const filled = Object.keys(row).filter((name) => name.startsWith(`${column}::`));
          expect([0, languages.length], `${column} of ${row["name"]}`).toContain(filled.length);
        }
        if (row["required"])
          expect(Object.keys(row).filter((name) => name.startsWith("required_message::"))).toHaveLength(languages.length);
        if (row["constraint"])
          expect(Object.keys(row).filter((name) => name.startsWith("constraint_message::"))).toHaveLength(languages.length);
      }
    });

    it(`Every required item of ${reference} can be refused in the form.`, async () => {
      const { survey, choices } = await formOf(reference, ["en"]);
      const items = new Set((await loadInstrument(reference)).items.map(({ key }) => key));
      for (const { name = "", type = "", required } of rowsOf(survey)) {
        if (!required || !items.has(name.replace(/_missing$/, ""))) continue;
        const list = rowsOf(choices).filter(({ list_name }) => list_name === type.split(" ")[1]);
        expect(
          list.map((choice) => choice["name"]),
          name,
        ).toContain("refused");
      }
    });
  }

  for (const { reference } of scorings) {
    it(`${reference} in four languages is the form it was.`, async () => {
      const { scoring } = await loadScoring(reference);
      const form = await formOf(scoring.instrument, ["en", "fr", "es", "ar"], reference);
      await expect(formText(form)).toMatchFileSnapshot(`golden/${reference.replace("@", "-")}.txt`);
    });
  }
});

describe("the export of our own form", async () => {
  const reference = "rss-open@1.0.0";
  const languages = ["en", "ar"];
  const instrument = await loadInstrument(reference);
  const labels = await Promise.all(languages.map((language) => loadLabels(reference, language)));
  const form = await formOf(reference, languages, "rss-open-equal-weights@1.0.0");
  const known = [{ instrument, labels }];

  /** One submission as KoboToolbox exports it: each row of the survey sheet that has a name is a column, notes too. */
  const exported = (headerOf: (row: Record<string, string>, path: string) => string, separator: string): string => {
    const path: string[] = [];
    const cells: [header: string, cell: string][] = [];
    for (const row of rowsOf(form.survey)) {
      const { type = "", name = "", calculation = "" } = row;
      if (type === "begin_group") path.push(headerOf(row, name));
      else if (type === "end_group") path.pop();
      else
        cells.push([
          [...path, headerOf(row, name)].join(separator),
          /^'[^']*'$/.test(calculation) ? calculation.slice(1, -1) : (sample[name] ?? ""),
        ]);
    }
    cells.push(["__version__", "vAbC"], ["_uuid", "8160155d"], ["_submitted_by", ""], ["_index", "1"]);
    const line = (texts: readonly string[]): string => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(";");
    return `${line(cells.map(([header]) => header))}\n${line(cells.map(([, cell]) => cell))}\n`;
  };
  const sample: Readonly<Record<string, string>> = {
    case_id: "A-1",
    round: "endline",
    interview_date: "2022-05-17",
    country_of_return: "BGD",
    return_month: "2021-05",
    consent_to_interview: "yes",
    housing_access: "good",
    productive_assets: "land animals",
    able_to_borrow: "refused",
    rs_social_score: "0.75",
  };
  const expected = {
    instrument: reference,
    context: {
      case_id: "A-1",
      round: "endline",
      interview_date: "2022-05-17",
      country_of_return: "BGD",
      return_month: "2021-05",
      consent_to_interview: "yes",
    },
    answers: { housing_access: "good", productive_assets: ["land", "animals"], able_to_borrow: "refused" },
  };

  it("Names its version, and every column is recognised.", async () => {
    const { rows, report } = await readUnasked(
      exported((_, name) => name, "/"),
      known,
    );
    expect(report.notRecognised).toEqual([]);
    expect(report.itemsWithoutColumn).toEqual([]);
    expect(report.problems).toEqual([]);
    expect(rows.map(({ response, problems, submission }) => ({ response, problems, id: submission.id }))).toEqual([
      { response: expected, problems: [], id: "8160155d" },
    ]);
  });

  it("With question labels as headers, in Arabic, it is read as well.", async () => {
    const { rows, report } = await readUnasked(
      exported((row, name) => row["label::العربية (ar)"] ?? name, "/"),
      known,
    );
    expect(report).toMatchObject({ headers: "labels", language: "ar", notRecognised: [], problems: [] });
    expect(rows[0]?.response).toEqual(expected);
  });
});
