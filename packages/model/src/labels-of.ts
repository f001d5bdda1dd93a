import type { CodelistDefinition, InstrumentDefinition, RecordDefinition } from "./gen/definitions.ts";
import { itemLabelsOf, type Translate, translatedTexts } from "./item-labels-of.ts";
import type { ItemLabels, Labels } from "./labels.ts";

/**
 * The texts of an instrument or record in one language, codelists put in place; of a record those of the fields in lists too. A
 * text without a translation stays in the definition's own language: a label is never empty.
 */
export function labelsOf(
  definition: InstrumentDefinition | RecordDefinition,
  codelists: readonly CodelistDefinition[],
  language: string,
  translate: Translate,
  digest: string,
): Labels {
  const texts = translatedTexts(definition, translate);
  const itemLabels = itemLabelsOf(texts, codelists, definition.missing, translate);
  const title = texts.get("title") ?? definition.title;
  if ("context" in definition) {
    return {
      language,
      title,
      dimensions: Object.fromEntries(definition.dimensions.map(({ id, title }) => [id, texts.get(`dimensions/${id}/title`) ?? title])),
      items: Object.fromEntries([
        ...definition.context.map((item) => [item.key, itemLabels(item, `context/${item.key}`)] as const),
        ...definition.items.map((item) => [item.key, itemLabels(item, `items/${item.key}`)] as const),
      ]),
      digest,
    };
  }
  return {
    language,
    title,
    dimensions: {},
    items: Object.fromEntries(
      definition.items.flatMap((item): [string, ItemLabels][] => [
        [item.key, itemLabels(item, `items/${item.key}`)],
        ...(item.type === "list"
          ? item.items.map((inner): [string, ItemLabels] => [inner.key, itemLabels(inner, `items/${item.key}/items/${inner.key}`)])
          : []),
      ]),
    ),
    digest,
  };
}
