import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countryAnswers, countrySource } from "./countries.ts";
import { sha256 } from "./sha256.ts";

// Writes the draft codelist of countries and its translations anew. Run by hand when the package is updated.
const folder = fileURLToPath(new URL("../../standard/data/codelists/countries/", import.meta.url));
const lines = (entries: readonly string[], indent: string): string => entries.map((entry) => `${indent}${entry}`).join(",\n");
const english = countryAnswers("en");

mkdirSync(folder, { recursive: true });
writeFileSync(
  `${folder}1.0.0.json`,
  `{
  "$schema": "../../../../../schemas/meta/1/codelist.schema.json",
  "id": "countries",
  "version": "1.0.0",
  "title": "Countries and areas, ISO 3166-1 alpha-3",
  "basis": "adapted",
  "licence": "CC-BY-4.0",
  "provenance": [
    { "source": "${countrySource}", "locator": "codes.json, langs/*.json", "confidence": "sourced", "note": "ISO 3166-1 alpha-3 codes, their numeric codes as numbers, and names as the package gives them." },
    { "source": "none", "locator": "-", "confidence": "adapted", "note": "XKX (Kosovo) is a user-assigned code and not part of ISO 3166-1; the package writes XKK and gives the number 983. Names imply no position on status or borders." }
  ],
  "answers": [
${lines(english.map(({ code, number, label }) => `{ "code": "${code}", "number": ${number}, "label": ${JSON.stringify(label)} }`), "    ")}
  ]
}
`,
);
writeFileSync(
  `${folder}index.json`,
  `{
  "$schema": "../../../../../schemas/meta/1/index.schema.json",
  "id": "countries",
  "kind": "codelist",
  "versions": { "1.0.0": { "status": "draft" } }
}
`,
);
const titles: Record<string, string> = {
  fr: "Pays et territoires, ISO 3166-1 alpha-3",
  es: "Países y territorios, ISO 3166-1 alfa-3",
  ar: "البلدان والمناطق، ISO 3166-1 ألفا-3",
};
for (const [language, title] of Object.entries(titles)) {
  const texts = countryAnswers(language).map((answer, index) => ({ path: `answers/${answer.code}`, text: answer.label, of: english[index]?.label ?? "" }));
  const all = [{ path: "title", text: title, of: "Countries and areas, ISO 3166-1 alpha-3" }, ...texts];
  mkdirSync(`${folder}text/${language}`, { recursive: true });
  writeFileSync(
    `${folder}text/${language}/1.0.0.json`,
    `{
  "$schema": "../../../../../../../schemas/meta/1/text.schema.json",
  "translates": "countries@1.0.0",
  "language": "${language}",
  "version": "1.0.0",
  "licence": "CC-BY-4.0",
  "provenance": [{ "source": "${countrySource}", "locator": "langs/${language}.json", "confidence": "sourced" }],
  "texts": {
${lines(all.map(({ path, text, of }) => `${JSON.stringify(path)}: { "text": ${JSON.stringify(text)}, "of": "${sha256(of).slice(0, 12)}", "review": "draft" }`), "    ")}
  }
}
`,
  );
}
