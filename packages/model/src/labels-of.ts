import type { CodelistDefinition, InstrumentDefinition, ItemDefinition } from "./gen/definitions.ts";
import type { ItemLabels, Labels } from "./labels.ts";
import { referenceOf } from "./reference.ts";
import { answersOfItem } from "./resolve-instrument.ts";
import { type TextedDefinition, textsOf } from "./texts-of.ts";

/** The translation of one text, or `undefined` where there is none: `reference` names the definition, `path` the text. */
export type Translate = (reference: string, path: string) => string | undefined;

/**
 * The texts of an instrument in one language, codelists put in place. A text without a translation stays in the
 * instrument's own language: a label is never empty.
 */
export function labelsOf(
  definition: InstrumentDefinition,
  codelists: readonly CodelistDefinition[],
  language: string,
  translate: Translate,
  digest: string,
): Labels {
  const translated = (owner: TextedDefinition): Map<string, string> =>
    new Map([...textsOf(owner)].map(([path, text]) => [path, translate(referenceOf(owner), path) ?? text]));
  const texts = translated(definition);
  const missingKinds = codelists.find((candidate) => referenceOf(candidate) === definition.missing);
  if (missingKinds === undefined) throw new Error(`${definition.id} names codelist ${definition.missing}, which is not known`);
  const kinds = translated(missingKinds);
  const itemLabels = (item: ItemDefinition, path: string): ItemLabels => {
    const owner = item.codelist && codelists.find((candidate) => referenceOf(candidate) === item.codelist);
    const answerTexts = owner ? translated(owner) : texts;
    const prefix = owner ? "answers" : `${path}/answers`;
    const answers = answersOfItem(item, codelists);
    const hint = texts.get(`${path}/hint`);
    return {
      text: texts.get(`${path}/text`) ?? item.text,
      ...(hint !== undefined && { hint }),
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
  return {
    language,
    title: texts.get("title") ?? definition.title,
    dimensions: Object.fromEntries(definition.dimensions.map(({ id, title }) => [id, texts.get(`dimensions/${id}/title`) ?? title])),
    items: Object.fromEntries([
      ...definition.context.map((item) => [item.key, itemLabels(item, `context/${item.key}`)] as const),
      ...definition.items.map((item) => [item.key, itemLabels(item, `items/${item.key}`)] as const),
    ]),
    digest,
  };
}
