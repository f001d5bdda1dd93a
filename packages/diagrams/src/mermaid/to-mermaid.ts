import type { Workflow, WorkflowLabels } from "@reintegration/model";
import { type Move, movesOf } from "../plan/moves-of.ts";
import { orderOfStates } from "../plan/order-of-states.ts";
import { statesInWords } from "../plan/states-in-words.ts";
import { type Texts, textsOf } from "../plan/texts-of.ts";
import { fill } from "../text/fill.ts";
import { counted } from "../words/counted.ts";
import { mermaidText } from "./mermaid-text.ts";

const shownRoles = 2;
const drawnLines = 2;

/**
 * A workflow as a Mermaid state diagram: states by their titles, each way by its event and those who may go it.
 *
 * It is drawn to be read. A way from more than two states comes from one dashed box that names them, so that lines do not cross the
 * whole picture; events that leave a case where it is stand on cards beside it, with the states in which they are possible.
 * Guards, evidence and deadlines are not in it. Any text is safe in it, and what has no text is called by its id.
 *
 * @example
 * import { bookLabels, bookLoan } from "../../test/book-loan.ts";
 * toMermaid(bookLoan, bookLabels).includes('state "Wished for" as s1'); // => true
 */
export function toMermaid(workflow: Workflow, labels: WorkflowLabels): string {
  const texts = textsOf(labels);
  const order = orderOfStates(workflow);
  const name = (id: string): string => `s${order.indexOf(id) + 1}`;
  const isOpen = (id: string): boolean => workflow.states.find((state) => state.id === id)?.kind === "open";
  const moves = movesOf(workflow);
  const staying = moves.filter(({ to, from }) => to === undefined && from.some(isOpen));

  const collected = new Map<string, string>();
  const lines = new Map<string, string[]>();
  const line = (from: string, to: string, move: Move): void => {
    const ends = `${from} --> ${to}`;
    lines.set(ends, [...(lines.get(ends) ?? []), eventText(move, texts)]);
  };
  const collector = (from: readonly string[]): string => {
    const key = from.join(" ");
    const box = collected.get(key) ?? `from${collected.size + 1}`;
    collected.set(key, box);
    return box;
  };
  for (const move of moves) {
    const { from, to } = move;
    if (to === undefined) continue;
    if (from.length === 0) line("[*]", name(to), move);
    else if (from.length > drawnLines) line(collector(from), name(to), move);
    else for (const id of from) line(name(id), name(to), move);
  }

  const cards = cardsOf(staying, workflow, texts);
  const closed = order.filter((id) => !isOpen(id));
  const boxes = [...collected].map(([key, box]) => ({ box, text: fromText(key.split(" "), workflow, texts) }));
  return [
    "---",
    "config:",
    "  flowchart:",
    "    wrappingWidth: 260",
    "---",
    "stateDiagram-v2",
    `  %% ${workflow.id}@${workflow.version}`,
    ...order.map((id) => `  state "${safe(texts.state(id), texts)}" as ${name(id)}`),
    ...boxes.map(({ box, text }) => `  state "${safe(text, texts)}" as ${box}`),
    ...cards.map((text, index) => `  state "${text}" as any${index + 1}`),
    ...[...lines].map(([ends, parts]) => `  ${ends}: ${parts.join("<br/>")}`),
    ...closed.map((id) => `  ${name(id)} --> [*]`),
    "  classDef openState fill:#e3f0fa,stroke:#1f5f8b,color:#10324a,font-weight:bold",
    "  classDef closedState fill:#e9e9e9,stroke:#555,color:#222,font-weight:bold",
    "  classDef collected fill:#fff,stroke:#888,color:#444,stroke-dasharray:5 4,font-style:italic",
    "  classDef anytimeBox fill:#fff8e1,stroke:#b58900,color:#333",
    ...classOf(order.filter(isOpen).map(name), "openState"),
    ...classOf(closed.map(name), "closedState"),
    ...classOf([...collected.values()], "collected"),
    ...classOf(
      cards.map((_, index) => `any${index + 1}`),
      "anytimeBox",
    ),
    "",
  ].join("\n");
}

/** An event, and who may do it. */
function eventText({ event, roles }: Move, texts: Texts): string {
  const shown = roles.slice(0, shownRoles).map(texts.role);
  const hidden = roles.length - shown.length;
  const more = hidden > 0 ? [counted(texts.words.language, texts.words.diagram.more, hidden)] : [];
  return `<b>${safe(texts.event(event), texts)}</b><br/>${safe(texts.list([...shown, ...more]), texts)}`;
}

function fromText(from: readonly string[], workflow: Workflow, texts: Texts): string {
  const open = workflow.states.filter(({ kind }) => kind === "open").map(({ id }) => id);
  const isEveryOpen = open.every((id) => from.includes(id)) && from.length === open.length;
  return isEveryOpen ? texts.words.diagram.fromAny : fill(texts.words.diagram.from, { states: texts.list(from.map(texts.state)) });
}

/** The events that leave a case where it is: one card for those with the same states. */
function cardsOf(staying: readonly Move[], workflow: Workflow, texts: Texts): string[] {
  const groups = new Map<string, string[]>();
  for (const { event, from } of staying) {
    const phrase = statesInWords(from, workflow, texts);
    groups.set(phrase, [...(groups.get(phrase) ?? []), texts.event(event)]);
  }
  const everywhere = texts.words.diagram.anyTime;
  const inOrder = [...groups].sort(([one], [other]) => Number(one !== "") - Number(other !== ""));
  return inOrder.map(([phrase, events]) =>
    [`<b>${safe(phrase === "" ? everywhere : capital(phrase), texts)}</b>`, ...events.map((event) => safe(event, texts))].join("<br/>"),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const classOf = (names: readonly string[], className: string): string[] =>
  names.length === 0 ? [] : [`  class ${names.join(",")} ${className}`];

/** Kept in one piece where the text does not run from left to right. */
const safe = (text: string, { words }: Texts): string => (words.isRtl ? `\u2067${mermaidText(text)}\u2069` : mermaidText(text));
