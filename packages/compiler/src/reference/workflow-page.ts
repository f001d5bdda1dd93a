import { toMermaid } from "@reintegration/diagrams/mermaid";
import {
  type CodelistDefinition,
  type DurationDefinition,
  type EvidenceDefinition,
  type RecordDefinition,
  referenceOf,
  resolveRecord,
  resolveWorkflow,
  type WorkflowDefinition,
  workflowLabelsOf,
} from "@reintegration/model";
import type { SourceFile } from "../sources.ts";
import { conditionInWords } from "./condition-in-words.ts";
import { definitionHead, sourcesInLine } from "./definition-head.ts";
import { type ItemTexts, itemTexts } from "./item-texts.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

/** The page of a workflow: its states, what leads from one to the next and what that needs, its gates and deadlines. */
export function workflowPage(
  file: SourceFile<WorkflowDefinition>,
  codelists: readonly CodelistDefinition[],
  records: readonly RecordDefinition[],
): string {
  const { definition } = file;
  const { states, events, transitions, gates, deadlines, facts, factSources, closure } = definition;
  const texts = itemTexts(facts, undefined, codelists);
  const labelIn = (reference: string | undefined, code: string): string =>
    plain(codelists.find((list) => referenceOf(list) === reference)?.answers.find((answer) => answer.code === code)?.label ?? code);
  const titleOf = (part: readonly { readonly id: string; readonly title: string }[], id: string): string =>
    plain(part.find((entry) => entry.id === id)?.title ?? id);
  const eventTitles = (ids: readonly string[]): string => ids.map((id) => titleOf(events, id)).join(" or ");
  const evidence = (pieces: readonly EvidenceDefinition[] = []): string =>
    pieces.map((piece) => evidenceInWords(piece, records, codelists)).join("; ");
  const when = (condition: Parameters<typeof conditionInWords>[0] | undefined): string =>
    condition === undefined ? "" : plain(conditionInWords(condition, texts));
  const purposes = itemTexts(
    records.find((record) => referenceOf(record) === definition.consent?.record)?.items ?? [],
    undefined,
    codelists,
  );
  const purpose = (code: string): string => plain(purposes.label(purposes.item(definition.consent?.purposes ?? ""), code));
  const ways = transitions.map((way) => [
    titleOf(events, way.event),
    way.from.length === 0 ? "(opens the case)" : way.from.map((id) => titleOf(states, id)).join(", "),
    way.to === undefined ? "(stays)" : titleOf(states, way.to),
    way.roles.map((role) => labelIn(definition.roles, role)).join(", "),
    when(way.guard),
    evidence(way.evidence),
    way.consent === undefined ? (way.exception ? "none: an exception" : "") : purpose(way.consent),
    sourcesInLine(way.provenance),
  ]);
  return `${definitionHead(file, "workflow")}
It moves the record \`${definition.subject}\`.

\`\`\`mermaid
${diagram(definition, codelists, records)}\`\`\`

## States

${table(
  ["state", "id", "kind", "status", "what it means"],
  states.map(({ id, title, kind, status, description }) => [
    plain(title),
    `\`${id}\``,
    kind,
    status === undefined ? "" : labelIn(definition.statuses, status),
    plain(description ?? ""),
  ]),
)}
## What leads from one state to the next

Of several lines for one event and state, the first whose condition holds is taken.

${table(["event", "from", "to", "who", "only if", "evidence", "consent to", "source"], ways)}
## Events

${table(
  ["event", "id", "what it means"],
  events.map(({ id, title, description }) => [plain(title), `\`${id}\``, plain(description ?? "")]),
)}
## Protection gates

${
  gates.length === 0
    ? "There is none.\n"
    : table(
        ["gate", "where", "no", "without", "source"],
        gates.map((gate) => [
          plain(gate.title),
          when(gate.when),
          eventTitles(gate.events),
          evidence(gate.evidence),
          sourcesInLine(gate.provenance),
        ]),
      )
}
## Deadlines

${
  deadlines.length === 0
    ? "There is none.\n"
    : table(
        ["deadline", "within", "after", "to do", "only if", "severity", "source"],
        deadlines.map((deadline) => [
          plain(deadline.title),
          durationInWords(deadline.within),
          eventTitles(deadline.from),
          eventTitles(deadline.until),
          when(deadline.when),
          deadline.severity,
          sourcesInLine(deadline.provenance),
        ]),
      )
}
## Facts

What conditions speak of. A fact without a source comes with events.

${table(
  ["fact", "key", "answers", "read from"],
  facts.map((fact) => [plain(fact.text), `\`${fact.key}\``, answersOf(fact, texts), sourceOf(factSources[fact.key])]),
)}
## Closure

\`${closure.reason}\` says why a case was closed. The person left before the end where it is ${closure.dropouts.map((code) => `“${plain(texts.label(texts.item(closure.reason), code))}”`).join(" or ") || "nothing of its answers"}.
`;
}

function diagram(definition: WorkflowDefinition, codelists: readonly CodelistDefinition[], records: readonly RecordDefinition[]): string {
  const types = records.map((record) => resolveRecord(record, codelists));
  const labelled = records.map((record) => ({ definition: record, digest: "" }));
  const labels = workflowLabelsOf(definition, codelists, labelled, definition.language, () => undefined, "");
  return toMermaid(resolveWorkflow(definition, codelists, types), labels);
}

const answersOf = (fact: WorkflowDefinition["facts"][number], texts: ItemTexts): string =>
  fact.type === "single" || fact.type === "multiple"
    ? texts
        .answersOf(fact)
        .map(({ code, label }) => `\`${code}\` ${plain(label)}`)
        .join(" · ")
    : fact.type;

const sourceOf = (source: { readonly record: string; readonly field: string } | undefined): string =>
  source === undefined ? "" : `\`${source.field}\` of \`${source.record}\``;

function evidenceInWords(
  { record: reference, new: isNew, fields = [], where }: EvidenceDefinition,
  records: readonly RecordDefinition[],
  codelists: readonly CodelistDefinition[],
): string {
  const record = records.find((candidate) => referenceOf(candidate) === reference);
  const texts = itemTexts(record?.items ?? [], record?.missing, codelists);
  return [
    `${plain(record?.title ?? reference)} (\`${reference}\`)${isNew ? ", a new one" : ""}`,
    ...(fields.length > 0 ? [`with ${fields.map((field) => `\`${field}\``).join(", ")}`] : []),
    ...(where === undefined ? [] : [`where ${plain(conditionInWords(where, texts))}`]),
  ].join(" ");
}

/** A duration in words: `1 month and 14 days`. */
function durationInWords(within: DurationDefinition): string {
  const parts = (["years", "months", "weeks", "days"] as const).flatMap((unit) => {
    const count = within[unit];
    return count === undefined ? [] : [`${count} ${count === 1 ? unit.slice(0, -1) : unit}`];
  });
  return parts.join(" and ");
}
