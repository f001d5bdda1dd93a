import type { CodelistDefinition, ItemDefinition, RecordItemDefinition } from "./gen/definitions.ts";
import type { ItemLabels } from "./labels.ts";
import { referenceOf } from "./reference.ts";
import { answersOfItem } from "./resolve-item.ts";
import { type TextedDefinition, textsOf } from "./texts-of.ts";

/** The translation of one text, or `undefined` where there is none: `reference` names the definition, `path` the text. */
export type Translate = (reference: string, path: string) => string | undefined;

/** The texts of a definition by their path, each in the language of `translate`, or in its own where there is no translation. */
export function translatedTexts(definition: TextedDefinition, translate: Translate): Map<string, string> {
  return new Map([...textsOf(definition)].map(([path, text]) => [path, translate(referenceOf(definition), path) ?? text]));
}

/**
 * A maker of the labels of items: the item and the path of its texts in, its texts in one language out. A kind of missing answer
 * without a label in the item has that of the codelist `missing`, or its code where there is none.
 */
export function itemLabelsOf(
  texts: ReadonlyMap<string, string>,
  codelists: readonly CodelistDefinition[],
  missing: string | undefined,
  translate: Translate,
): (item: ItemDefinition | RecordItemDefinition, path: string) => ItemLabels {
  const lists = new Map<string, Map<string, string>>();
  const textsOfList = (reference: string): Map<string, string> => {
    const known = lists.get(reference);
    if (known !== undefined) return known;
    const list = codelists.find((candidate) => referenceOf(candidate) === reference);
    if (list === undefined) throw new Error(`codelist ${reference} is named, but not known`);
    const translated = translatedTexts(list, translate);
    lists.set(reference, translated);
    return translated;
  };
  const kinds = missing === undefined ? new Map<string, string>() : textsOfList(missing);
  return (item, path) => {
    const hint = texts.get(`${path}/hint`);
    const plain = { text: texts.get(`${path}/text`) ?? item.text, ...(hint !== undefined && { hint }) };
    if (item.type === "list") return plain;
    const answers = item.type === "reference" ? undefined : answersOfItem(item, codelists);
    const [answerTexts, prefix] =
      item.type === "reference" || item.codelist === undefined
        ? [texts, `${path}/answers`]
        : ([textsOfList(item.codelist), "answers"] as const);
    return {
      ...plain,
      ...(answers && {
        answers: Object.fromEntries(answers.map(({ code, label }) => [code, answerTexts.get(`${prefix}/${code}`) ?? label])),
      }),
      ...(item.missing && {
        missing: Object.fromEntries(
          item.missing.map((kind) => [kind, texts.get(`${path}/missing/${kind}`) ?? kinds.get(`answers/${kind}`) ?? kind]),
        ),
      }),
    };
  };
}
