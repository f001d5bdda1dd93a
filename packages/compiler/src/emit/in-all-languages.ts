import {
  type InstrumentDefinition,
  type Labels,
  labelsOf,
  type RecordDefinition,
  referenceOf,
  type TextDefinition,
  type TextedDefinition,
  type Translate,
  textsOf,
} from "@reintegration/model";
import type { SourceFile, Sources } from "../sources.ts";

type Texts = readonly SourceFile<TextDefinition>[];

/** The translations of a definition. */
export function translationsOf(definition: TextedDefinition, texts: Texts): Texts {
  return texts.filter((text) => text.definition.translates === referenceOf(definition));
}

/** The translations into one language, whatever they translate. */
export function translateInto(language: string, texts: Texts): Translate {
  return (reference, path) =>
    texts.find((text) => text.definition.language === language && text.definition.translates === reference)?.definition.texts[path]?.text;
}

/** The labels of an instrument or record in its own language and in each into which it is translated. */
export function labelsInAllLanguages(
  { definition, digest }: SourceFile<InstrumentDefinition | RecordDefinition>,
  sources: Pick<Sources, "codelists" | "texts">,
): Labels[] {
  const codelists = sources.codelists.map((file) => file.definition);
  return [
    labelsOf(definition, codelists, definition.language, () => undefined, digest),
    ...translationsOf(definition, sources.texts).map(({ definition: { language }, digest }) =>
      labelsOf(definition, codelists, language, translateInto(language, sources.texts), digest),
    ),
  ];
}

/**
 * Language -> the texts of a scoring, indicator or codelist by their path; a text without a translation stays in English. An
 * indicator's `unit` is there as well, as the codelist of units calls it.
 */
export function titlesInAllLanguages(
  definition: TextedDefinition,
  { codelists, texts }: Pick<Sources, "codelists" | "texts">,
): [string, Record<string, string>][] {
  const own = [...textsOf(definition)];
  return [
    ["en", { ...Object.fromEntries(own), ...unitOf(definition, codelists) }],
    ...translationsOf(definition, texts).map(({ definition: { language, texts: translated } }): [string, Record<string, string>] => [
      language,
      {
        ...Object.fromEntries(own.map(([path, text]) => [path, translated[path]?.text ?? text])),
        ...unitOf(definition, codelists, translateInto(language, texts)),
      },
    ]),
  ];
}

function unitOf(definition: TextedDefinition, codelists: Sources["codelists"], translate?: Translate): { readonly unit?: string } {
  if (!("statement" in definition)) return {};
  const { units, unit } = definition;
  const list = codelists.find((file) => referenceOf(file.definition) === units);
  const label = list?.definition.answers.find(({ code }) => code === unit)?.label;
  return label === undefined ? {} : { unit: translate?.(units, `answers/${unit}`) ?? label };
}
