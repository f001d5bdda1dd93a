import { catalogue, loadInstrument, loadLabels, loadScoring } from "@reintegration/standard";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { describe, expect, it } from "vitest";
import { type CodebookSource, fhirLimits, toCsvw, toDdi, toFhirQuestionnaire, toFrictionless, toR, toSpss, toStata } from "../src/index.ts";

const reference = "rss-open@1.0.0";
const instrument = await loadInstrument(reference);
const { scoring } = await loadScoring("rss-open-equal-weights@1.0.0");
const sourceIn = async (language: string): Promise<CodebookSource> => ({
  instrument,
  scoring,
  labels: [await loadLabels(reference, language)],
});
const languages = ["en", "fr", "es", "ar"];
const items = [...instrument.context, ...instrument.items];

const surveys = catalogue.filter(({ kind }) => kind === "instrument");
const scorings = await Promise.all(
  catalogue.filter(({ kind }) => kind === "scoring").map(async (entry) => (await loadScoring(entry.reference)).scoring),
);

describe.each(surveys)("codebooks of $reference", ({ reference: survey }) => {
  for (const language of languages) {
    it(`In ${language} every question and answer stands in each format, with its scores or without.`, async () => {
      const whole = await loadInstrument(survey);
      const scored = scorings.find((each) => each.instrument === survey);
      const source: CodebookSource = {
        instrument: whole,
        labels: [await loadLabels(survey, language)],
        ...(scored && { scoring: scored }),
      };
      const [{ items: texts }] = source.labels;
      const items = [...whole.context, ...whole.items];
      const wanted = items.flatMap(({ key, answers = [] }) => [
        texts[key]?.text ?? "",
        ...answers.map(({ code }) => texts[key]?.answers?.[code] ?? ""),
      ]);
      expect(wanted.length).toBeGreaterThan(250);
      const read = {
        r: toR(source),
        stata: toStata(source),
        frictionless: JSON.stringify(JSON.parse(toFrictionless(source))),
        csvw: JSON.stringify(JSON.parse(toCsvw(source))),
        fhir: JSON.stringify(JSON.parse(toFhirQuestionnaire(source))),
        ddi: (parseXml(toDdi(source)).root as XmlElement).text,
        spss: toSpss(source).replaceAll("' +\n    '", "").replaceAll("''", "'"),
      };
      // variable labels of Stata are short, the questions stand whole beside them
      for (const [format, text] of Object.entries(read))
        expect([format, wanted.filter((each) => !text.includes(each))]).toEqual([format, []]);
    });
  }
});

describe("codebooks of the open survey", () => {
  it("What it stands on is said in each format: reconstructed, draft, and the digests.", async () => {
    const source = await sourceIn("en");
    for (const make of [toR, toSpss, toStata, toDdi]) {
      const text = make(source);
      expect(text).toContain("Reconstructed: these are not official texts or values.");
      expect(text).toContain("Draft: the definition may still change.");
      expect(text).toContain(instrument.digest ?? "no digest");
      expect(text).toContain(scoring.digest ?? "no digest");
    }
    for (const make of [toFrictionless, toCsvw, toFhirQuestionnaire])
      expect(make(source)).toContain("Reconstructed: these are not official");
  });

  it("All of its skip logic can be said in FHIR.", () => {
    expect(fhirLimits({ instrument })).toEqual([]);
    expect(instrument.items.filter(({ relevance }) => relevance).length).toBeGreaterThan(0);
  });

  it("DDI has the missing kinds of each choice marked, and a variable for each choice of a multiple choice.", async () => {
    const { root } = parseXml(toDdi(await sourceIn("en")));
    const variables: XmlElement[] = [];
    const walk = (element: XmlElement): void => {
      if (element.name === "var") variables.push(element);
      for (const child of element.children) if (child instanceof XmlElement) walk(child);
    };
    walk(root as XmlElement);
    const choices = items.reduce((sum, { type, answers = [] }) => sum + (type === "multiple" ? answers.length : 1), 0);
    expect(variables).toHaveLength(choices + 5 * (scoring.dimensions.length + 1));
    const missingOf = (name: string): number => {
      const element = variables.find(({ attributes }) => attributes["name"] === name);
      return element?.children.filter((child) => child instanceof XmlElement && child.attributes["missing"] === "Y").length ?? 0;
    };
    expect(missingOf("economic_satisfaction")).toBe(5);
    expect(missingOf("case_id")).toBe(0);
  });
});
