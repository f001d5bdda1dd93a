import type {
  CodelistDefinition,
  FrameDefinition,
  IndicatorDefinition,
  InstrumentDefinition,
  ItemDefinition,
  RecordDefinition,
  RecordItemDefinition,
  ScoringDefinition,
  WorkflowDefinition,
} from "./gen/definitions.ts";

/** A definition file that holds texts. */
export type TextedDefinition =
  | CodelistDefinition
  | FrameDefinition
  | IndicatorDefinition
  | InstrumentDefinition
  | RecordDefinition
  | ScoringDefinition
  | WorkflowDefinition;

type Put = (path: string, text: string | undefined) => void;

/**
 * Every text of a definition by its path, in the order of the file: what a translation file translates.
 *
 * Paths are stable: `title`, `about`, `items/<key>/text`, `items/<key>/answers/<code>`, `items/<key>/missing/<kind>`,
 * `items/<list>/items/<key>/…`, `context/<key>/…`, `facts/<key>/…`, `dimensions/<id>/title`, `answers/<code>`,
 * `cutoffs/<id>/bands/<id>`, `statement`, `denominator`, `states/<id>/title`, `events/<id>/description`, `gates/<id>/title`, `deadlines/<id>/title`.
 */
export function textsOf(definition: TextedDefinition): Map<string, string> {
  const texts = new Map<string, string>();
  const put: Put = (path, text) => {
    if (text !== undefined) texts.set(path, text);
  };
  put("title", definition.title);
  if ("context" in definition) {
    put("respondent", definition.respondent);
    put("schedule", definition.schedule);
    putTitled(put, "dimensions", definition.dimensions);
    for (const item of definition.context) putItem(put, `context/${item.key}`, item);
    for (const item of definition.items) putItem(put, `items/${item.key}`, item);
  } else if ("composite" in definition) {
    putTitled(put, "dimensions", definition.dimensions);
    put("composite/title", definition.composite.title);
    for (const set of definition.cutoffs) {
      put(`cutoffs/${set.id}/title`, set.title);
      for (const band of set.bands) put(`cutoffs/${set.id}/bands/${band.id}`, band.title);
    }
  } else if ("transitions" in definition) {
    for (const fact of definition.facts) putItem(put, `facts/${fact.key}`, fact);
    putTitled(put, "events", definition.events);
    putTitled(put, "states", definition.states);
    putTitled(put, "gates", definition.gates);
    putTitled(put, "deadlines", definition.deadlines);
  } else if ("statement" in definition) {
    put("statement", definition.statement);
    put("rationale", definition.rationale);
    put("frequency", definition.frequency);
    put("verification", definition.verification);
    put("population", definition.measure?.population.words);
    put("denominator", definition.measure?.denominator?.words);
    put("numerator", definition.measure?.numerator?.words);
    put("notComputable", definition.notComputable);
  } else if ("safeguards" in definition) {
    put("about", definition.about);
    putTitled(put, "dimensions", definition.dimensions);
    putTitled(put, "topics", definition.topics);
    putTitled(put, "methods", definition.methods);
    for (const { id, text } of definition.safeguards) put(`safeguards/${id}/text`, text);
    for (const { id, text } of definition.notKnown) put(`notKnown/${id}/text`, text);
    put("refusal", definition.refusal);
  } else if ("about" in definition) {
    put("about", definition.about);
    for (const item of definition.items) putItem(put, `items/${item.key}`, item);
  } else {
    for (const answer of definition.answers) put(`answers/${answer.code}`, answer.label);
  }
  return texts;
}

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

function putTitled(put: Put, part: string, entries: readonly Titled[]): void {
  for (const { id, title, description } of entries) {
    put(`${part}/${id}/title`, title);
    put(`${part}/${id}/description`, description);
  }
}

function putItem(put: Put, path: string, item: ItemDefinition | RecordItemDefinition): void {
  put(`${path}/text`, item.text);
  put(`${path}/hint`, item.hint);
  if (item.type === "list") {
    for (const inner of item.items) putItem(put, `${path}/items/${inner.key}`, inner);
  } else if (item.type !== "reference") {
    for (const answer of item.answers ?? []) put(`${path}/answers/${answer.code}`, answer.label);
    for (const [kind, label] of Object.entries(item.missingLabels ?? {})) put(`${path}/missing/${kind}`, label);
  }
}
