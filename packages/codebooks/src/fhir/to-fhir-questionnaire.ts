import { referenceOf } from "@reintegration/model";
import type { CodebookSource } from "../codebook-source.ts";
import { checkSource } from "../plan/check-source.ts";
import { standingOf } from "../words/standing-of.ts";
import { wordsOf } from "../words/words-of.ts";
import { fhirItem } from "./fhir-item.ts";
import { fhirString } from "./fhir-string.ts";
import { fhirText } from "./fhir-text.ts";

const statuses = { draft: "draft", published: "active", deprecated: "retired" } as const;

/**
 * A FHIR R4 Questionnaire in all languages of the source: groups by dimension, choices as codings, missing kinds that an item offers as
 * further choices, skip logic as `enableWhen`.
 *
 * A skip condition that R4 cannot express (see `fhirLimits`) stands as a text below its question and as a design note. With a scoring
 * the value of each answer stands as `ordinalValue`; FHIR R4 itself computes nothing.
 */
export function toFhirQuestionnaire(source: CodebookSource): string {
  checkSource(source);
  const { instrument, labels, scoring } = source;
  const [first] = labels;
  const group = (linkId: string, texts: readonly (readonly [string, string])[], items: typeof instrument.items): object[] =>
    items.length === 0
      ? []
      : [{ linkId, ...fhirText("text", texts), type: "group", item: items.flatMap((item) => fhirItem(item, source)) }];
  const questionnaire = {
    resourceType: "Questionnaire",
    language: first.language,
    identifier: [instrument, ...(scoring ? [scoring] : [])].map((definition) => ({ value: referenceOf(definition) })),
    version: instrument.version,
    name: nameOf(instrument.id),
    ...fhirText(
      "title",
      labels.map(({ language, title }) => [language, title]),
    ),
    status: statuses[instrument.status ?? "draft"],
    subjectType: ["Patient"],
    ...fhirText(
      "description",
      labels.map(({ language }) => [language, standingOf(source, wordsOf(language)).notes.join(" ")]),
    ),
    code: [{ code: referenceOf(instrument) }],
    item: [
      ...group(
        "group.context",
        labels.map(({ language }) => [language, wordsOf(language).context]),
        instrument.context,
      ),
      ...[...instrument.dimensions, undefined].flatMap((id) =>
        group(
          `group.${id ?? "other"}`,
          labels.map(({ language, dimensions }) => [
            language,
            (id !== undefined && Object.hasOwn(dimensions, id) && dimensions[id]) || (id ?? "…"),
          ]),
          instrument.items.filter(({ dimension }) => dimension === id),
        ),
      ),
    ],
  };
  return `${JSON.stringify(questionnaire, (_, value: unknown) => (typeof value === "string" ? fhirString(value) : value), 2)}\n`;
}

/** A name as FHIR wants it for programs: `my-survey` is `MySurvey`. */
function nameOf(id: string): string {
  return id.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
}
