import type { CodelistDefinition, InstrumentDefinition, ItemDefinition, ScoringDefinition } from "./gen/definitions.ts";

/** A definition file that holds texts. */
export type TextedDefinition = CodelistDefinition | InstrumentDefinition | ScoringDefinition;

/**
 * Every text of a definition by its path, in the order of the file: what a translation file translates.
 *
 * Paths are stable: `title`, `items/<key>/text`, `items/<key>/answers/<code>`, `items/<key>/missing/<kind>`,
 * `context/<key>/…`, `dimensions/<id>/title`, `answers/<code>`, `cutoffs/<id>/bands/<id>`.
 */
export function textsOf(definition: TextedDefinition): Map<string, string> {
  const texts = new Map<string, string>();
  const put = (path: string, text: string | undefined): void => {
    if (text !== undefined) texts.set(path, text);
  };
  put("title", definition.title);
  if ("context" in definition) {
    put("respondent", definition.respondent);
    put("schedule", definition.schedule);
    for (const dimension of definition.dimensions) {
      put(`dimensions/${dimension.id}/title`, dimension.title);
      put(`dimensions/${dimension.id}/description`, dimension.description);
    }
    for (const item of definition.context) putItem(put, `context/${item.key}`, item);
    for (const item of definition.items) putItem(put, `items/${item.key}`, item);
  } else if ("composite" in definition) {
    for (const dimension of definition.dimensions) put(`dimensions/${dimension.id}/title`, dimension.title);
    put("composite/title", definition.composite.title);
    for (const set of definition.cutoffs) {
      put(`cutoffs/${set.id}/title`, set.title);
      for (const band of set.bands) put(`cutoffs/${set.id}/bands/${band.id}`, band.title);
    }
  } else {
    for (const answer of definition.answers) put(`answers/${answer.code}`, answer.label);
  }
  return texts;
}

function putItem(put: (path: string, text: string | undefined) => void, path: string, item: ItemDefinition): void {
  put(`${path}/text`, item.text);
  put(`${path}/hint`, item.hint);
  for (const answer of item.answers ?? []) put(`${path}/answers/${answer.code}`, answer.label);
  for (const [kind, label] of Object.entries(item.missingLabels ?? {})) put(`${path}/missing/${kind}`, label);
}
