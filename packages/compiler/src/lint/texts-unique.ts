import { type AnswerDefinition, type InstrumentDefinition, normaliseLabel, referenceOf, type TextedDefinition } from "@reintegration/model";
import type { SourceFile, Sources } from "../sources.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { type PlacedItem, placesOfItems } from "./places-of-items.ts";
import { type PlacedText, textsOfLanguage } from "./texts-of-language.ts";

const finding = findingsOf("texts-unique");

/**
 * A header or cell of texts leads back to one key or code (rule C4): questions are unique in an instrument, labels in a list,
 * the labels of its missing kinds included, in each language; and neither reads like the key or code of another.
 */
export function textsUnique({ sources }: LintInput): Finding[] {
  const findings = [...sources.codelists, ...sources.instruments, ...sources.scorings].flatMap((file) =>
    languagesOf(file, sources).flatMap((language) => [
      ...[...textsOfLanguage(file, language, sources).values()].flatMap(spelling),
      ...("context" in file.definition ? ofInstrument(file as SourceFile<InstrumentDefinition>, language, sources) : []),
      ...("answers" in file.definition
        ? clashes(labelsOfList(textsOfLanguage(file, language, sources), "answers", file.definition.answers), "answer")
        : []),
    ]),
  );
  // an untranslated text is looked at once in each language
  const unique = new Map(findings.map((each) => [JSON.stringify(each), each]));
  return [...unique.values()];
}

const languagesOf = ({ definition }: SourceFile<TextedDefinition>, { texts }: Sources): (string | undefined)[] => [
  undefined,
  ...texts.filter((text) => text.definition.translates === referenceOf(definition)).map((text) => text.definition.language),
];

/** A text, and the key or code that it stands for. */
type Named = readonly [name: string, text: PlacedText];

function ofInstrument(file: SourceFile<InstrumentDefinition>, language: string | undefined, sources: Sources): Finding[] {
  const texts = textsOfLanguage(file, language, sources);
  const places = placesOfItems(file.definition);
  const questions = places.flatMap(({ item, part }): Named[] => {
    const text = texts.get(`${part}/${item.key}/text`);
    return text ? [[item.key, text]] : [];
  });
  return [
    ...clashes(questions, "item"),
    ...places.flatMap((place) => clashes(labelsOfItem(place, texts, file.definition, language, sources), "answer")),
  ];
}

/** The labels that a cell of an item may hold: those of its answers and of the missing kinds it offers. */
function labelsOfItem(
  { item, part }: PlacedItem,
  texts: ReadonlyMap<string, PlacedText>,
  definition: InstrumentDefinition,
  language: string | undefined,
  sources: Sources,
): Named[] {
  const at = `${part}/${item.key}`;
  const codelist = (reference: string | undefined) =>
    sources.codelists.find((candidate) => referenceOf(candidate.definition) === reference);
  const listTexts = (reference: string | undefined): ReadonlyMap<string, PlacedText> => {
    const list = codelist(reference);
    return list ? textsOfLanguage(list, language, sources) : new Map();
  };
  const answers =
    item.codelist === undefined
      ? labelsOfList(texts, `${at}/answers`, item.answers ?? [])
      : labelsOfList(listTexts(item.codelist), "answers", codelist(item.codelist)?.definition.answers ?? []);
  const kinds = listTexts(definition.missing);
  const missing = (item.missing ?? []).flatMap((kind): Named[] => {
    const text = texts.get(`${at}/missing/${kind}`) ?? kinds.get(`answers/${kind}`);
    return text ? [[kind, text]] : [];
  });
  return [...answers, ...missing];
}

function labelsOfList(texts: ReadonlyMap<string, PlacedText>, at: string, answers: readonly AnswerDefinition[]): Named[] {
  return answers.flatMap(({ code }): Named[] => {
    const text = texts.get(`${at}/${code}`);
    return text ? [[code, text]] : [];
  });
}

function clashes(named: readonly Named[], what: "item" | "answer"): Finding[] {
  const nameOf = what === "item" ? "key" : "code";
  const first = new Map<string, string>();
  const namesakes = new Map(named.map(([name]) => [normaliseLabel(name), name]));
  return named.flatMap(([name, { text, file, pointer }]) => {
    const folded = normaliseLabel(text);
    const other = first.get(folded);
    if (other !== undefined)
      return [finding(file, pointer, `“${text}” is also the text of the ${what} “${other}”`, "word one of the two differently")];
    first.set(folded, name);
    const namesake = namesakes.get(folded) ?? name;
    return namesake === name
      ? []
      : [finding(file, pointer, `“${text}” of “${name}” is the ${nameOf} of another ${what}`, "word it differently")];
  });
}

function spelling({ text, file, pointer }: PlacedText): Finding[] {
  const findings = text.includes("${")
    ? [finding(file, pointer, "forms read ${ in a text as the name of a question", "word it without ${")]
    : [];
  if (text !== text.trim()) findings.push(finding(file, pointer, "the text begins or ends with a space", "take the space out"));
  if (text.trim() === "") findings.push(finding(file, pointer, "the text is blank", "write a text"));
  return findings;
}
