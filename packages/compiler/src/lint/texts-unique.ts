import { type AnswerDefinition, type ItemDefinition, normaliseLabel, referenceOf, type TextedDefinition } from "@reintegration/model";
import { definitionsOf, itemHolders, type SourceFile, type Sources } from "../sources.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { type ItemHolder, type PlacedItem, placesOfItems, placesOfQuestions } from "./places-of-items.ts";
import { type PlacedText, textsOfLanguage } from "./texts-of-language.ts";

const finding = findingsOf("texts-unique");

/**
 * A header or cell of texts leads back to one key or code (rule C4): questions are unique in an instrument or record, labels in a
 * list, the labels of its missing kinds included, in each language; and neither reads like the key or code of another. In a
 * workflow the titles of events, states, gates and deadlines are unique among their kind.
 */
export function textsUnique({ sources }: LintInput): Finding[] {
  const holders = new Set<SourceFile<TextedDefinition>>(itemHolders(sources));
  const findings = definitionsOf(sources).flatMap((file) =>
    languagesOf(file, sources).flatMap((language) => {
      const texts = textsOfLanguage(file, language, sources);
      return [
        ...[...texts.values()].flatMap(spelling),
        ...(holders.has(file) ? ofItems(file as SourceFile<ItemHolder>, texts, language, sources) : []),
        ...("transitions" in file.definition ? titleParts.flatMap((part) => clashes(titlesIn(part, texts), "item")) : []),
        ...("answers" in file.definition ? clashes(labelsOfList(texts, "answers", file.definition.answers), "answer") : []),
      ];
    }),
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

function ofItems(
  file: SourceFile<ItemHolder>,
  texts: ReadonlyMap<string, PlacedText>,
  language: string | undefined,
  sources: Sources,
): Finding[] {
  const questions = placesOfItems(file.definition).flatMap(({ item, path }): Named[] => {
    const text = texts.get(`${path}/text`);
    return text ? [[item.key, text]] : [];
  });
  return [
    ...clashes(questions, "item"),
    ...placesOfQuestions(file.definition).flatMap((place) =>
      clashes(labelsOfItem(place, texts, file.definition, language, sources), "answer"),
    ),
  ];
}

/** Parts of a workflow whose entries have titles. */
const titleParts = ["events", "states", "gates", "deadlines"] as const;

function titlesIn(part: string, texts: ReadonlyMap<string, PlacedText>): Named[] {
  return [...texts].flatMap(([path, text]): Named[] => {
    const [first, id = "", last] = path.split("/");
    return first === part && last === "title" ? [[id, text]] : [];
  });
}

/** The labels that a cell of an item may hold: those of its answers and of the missing kinds it offers. */
function labelsOfItem(
  { item, path: at }: PlacedItem<ItemDefinition>,
  texts: ReadonlyMap<string, PlacedText>,
  definition: ItemHolder,
  language: string | undefined,
  sources: Sources,
): Named[] {
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
  const kinds = listTexts("missing" in definition ? definition.missing : undefined);
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
