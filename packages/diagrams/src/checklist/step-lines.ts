import type { Condition, Deadline, Evidence } from "@reintegration/model";
import type { Texts } from "../plan/texts-of.ts";
import { fill } from "../text/fill.ts";
import type { ChecklistStep, ChecklistWay } from "./checklist-of.ts";
import { markdownText as safe } from "./markdown-text.ts";

interface Surroundings {
  /** Number of the step. */
  readonly n: number;
  /** The state under whose heading it stands. */
  readonly state: string | undefined;
  readonly description: string | undefined;
  readonly isClosed: (state: string) => boolean;
  readonly texts: Texts;
  /** In which states something is possible, in words; nothing for all. */
  readonly phrase: (from: readonly string[]) => string;
}

/** The lines of one step: its title and meaning, a box for each thing that must be so before it, one for the step, and by when. */
export function stepLines(step: ChecklistStep, { n, state, description, isClosed, texts, phrase }: Surroundings): string[] {
  const { checklist: say, colon } = texts.words;
  const { event, to, ways, gates, due, starts } = step;
  const [first] = ways as readonly [ChecklistWay];
  const froms = [...new Set(ways.flatMap(({ from }) => from))];
  const isAnyTime = state === undefined && froms.length > 0;
  const elsewhere = isAnyTime ? phrase(froms) || texts.words.diagram.anyTime : froms.length > 1 ? phrase(froms) : "";
  const deadline = (one: Deadline): string =>
    fill(one.when ? say.deadlineWhen : say.deadline, {
      ...{ title: texts.deadline(one.id), within: texts.within(one) },
      ...(one.when && { condition: texts.condition(one.when) }),
    });
  const leads = to === undefined ? say.stays : fill(isClosed(to) ? say.closes : say.leads, { state: texts.state(to) });
  return [
    `### ${n}. ${safe(texts.event(event))}`,
    "",
    ...(description === undefined ? [] : [safe(description), ""]),
    ...(elsewhere === "" ? [] : [`*${safe(elsewhere)}*`, ""]),
    ...(ways.length === 1
      ? wayLines(first, texts, "")
      : [
          `${safe(say.oneOf)}${colon}`.trimEnd(),
          "",
          ...ways.flatMap((way, index) => {
            const where = way.from.length < froms.length ? ` (${safe(phrase(way.from) || texts.list(way.from.map(texts.state)))})` : "";
            return [`- **${fill(say.way, { n: String(index + 1) })}**${where}`, ...wayLines(way, texts, "  ")];
          }),
        ]),
    ...gates.flatMap(({ id, when, evidence }) => [
      box(fill(say.gate, { gate: texts.gate(id) })),
      `  - ${safe(fill(say.without, { condition: texts.condition(when) }))}${colon}`.trimEnd(),
      ...evidence.flatMap((each) => evidenceLines(each, texts, "    ")),
    ]),
    ...due.map((one) => `- ⏱ **${safe(deadline(one))}**`),
    `- [ ] **${safe(say.doThis)}** — ${safe(say.doneOn)}${colon}__________`,
    ...starts.map((one) => `- ⏱ ${safe(fill(say.starts, { deadline: deadline(one) }))}`),
    `- → ${safe(leads)}`,
    "",
  ];
}

const box = (text: string, indent = ""): string => `${indent}- [ ] ${safe(text)}`;

function wayLines({ onlyIf, consent, evidence }: ChecklistWay, texts: Texts, indent: string): string[] {
  const { checklist: say } = texts.words;
  return [
    ...partsOf(onlyIf).map((condition) => box(fill(say.onlyIf, { condition: texts.condition(condition) }), indent)),
    ...(consent === undefined ? [] : [box(fill(say.consent, { purpose: texts.purpose(consent) }), indent)]),
    ...evidence.flatMap((each) => evidenceLines(each, texts, indent)),
  ];
}

function evidenceLines({ record, new: isNew, fields = [], where }: Evidence, texts: Texts, indent: string): string[] {
  const { checklist: say } = texts.words;
  const quoted = (key: string): string => fill(texts.words.quoted, { text: texts.field(record, key) });
  return [
    box(fill(isNew ? say.newRecord : say.record, { record: texts.record(record) }), indent),
    ...(fields.length === 0 ? [] : [box(fill(say.fields, { fields: texts.list(fields.map(quoted)) }), `${indent}  `)]),
    ...partsOf(where).map((condition) => box(fill(say.where, { condition: texts.condition(condition, record) }), `${indent}  `)),
  ];
}

/** What must hold together, each part by itself. */
function partsOf(condition: Condition | undefined): readonly Condition[] {
  if (condition === undefined) return [];
  return "and" in condition ? condition.and.flatMap(partsOf) : [condition];
}
