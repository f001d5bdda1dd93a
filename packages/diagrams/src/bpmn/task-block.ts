import type { Evidence } from "@reintegration/model";
import type { Move } from "../plan/moves-of.ts";
import { fill } from "../text/fill.ts";
import { counted } from "../words/counted.ts";
import type { BpmnElement } from "./bpmn-element.ts";
import type { BpmnWriter } from "./bpmn-writer.ts";
import { colours } from "./colours.ts";
import type { Drawing, Line, Shape } from "./drawing.ts";
import { heightOf } from "./height-of.ts";

const size = { width: 200, height: 84, clock: 36, sheetRow: 46, end: 22, gap: 10 } as const;

/** A task with its clocks above and its sheets below. */
export interface TaskBlock extends Drawing {
  readonly task: BpmnElement;
  /** All elements that belong into the process. */
  readonly elements: readonly BpmnElement[];
  /** Where flows come in and go out: height, and right edge of the task. */
  readonly middle: number;
  readonly right: number;
}

/**
 * A move as a user task: who may do it as potential owners, records that must be there as data that goes in, those that come with it as
 * data that comes out, deadlines that it meets as clocks on its border; guard, consent and gates as its documentation.
 */
export function taskBlock(move: Move, writer: BpmnWriter): TaskBlock {
  const { texts, workflow } = writer;
  const { event, to, roles } = move;
  const shown = roles.slice(0, 2).map(texts.role);
  const more = roles.length > 2 ? [counted(texts.words.language, texts.words.diagram.more, roles.length - 2)] : [];
  const task = writer.create("bpmn:UserTask", {
    id: to === undefined ? `do_${event}` : `do_${event}_to_${to}`,
    name: `${texts.event(event)}\n(${texts.list([...shown, ...more])})`,
    ...writer.documentation(documentationOf(move, writer)),
    ...{ incoming: [], outgoing: [], properties: [], dataInputAssociations: [], dataOutputAssociations: [] },
    resources: writer.owners(roles),
  });
  const clocks = workflow.deadlines.filter(({ until }) => until.includes(event));
  const isAlone = clocks.length === 1;
  const labelsWidth = isAlone ? size.width - size.clock - 12 : size.width;
  const rows = clocks.map((deadline) => heightOf(texts.within(deadline), labelsWidth));
  const top = clocks.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 4) + (isAlone ? 0 : size.clock / 2);
  const taskHeight = size.height + (clocks.length === 0 ? 0 : size.clock / 2);
  const shapes: Shape[] = [{ element: task, bounds: { x: 0, y: top, width: size.width, height: taskHeight }, attributes: colours.task }];
  const lines: Line[] = [];
  clocks.forEach((deadline, index) => {
    const x = size.width - 8 - size.clock - index * (size.clock + 6);
    shapes.push({
      element: writer.timer(deadline, task),
      bounds: { x, y: top - size.clock / 2, width: size.clock, height: size.clock },
      label: { x: 0, y: rows.slice(0, index).reduce((sum, row) => sum + row, 0), width: labelsWidth, height: (rows[index] ?? 0) - 4 },
      attributes: colours.clock,
    });
  });
  if (clocks.length > 0) {
    const end = writer.lateEnd(task, to === undefined);
    const at = { x: size.width + size.gap + size.end / 2, y: top - size.end / 2 };
    shapes.slice(1).forEach(({ element, bounds: { x } }, index) => {
      const over = { x: x + size.clock / 2, y: top - size.clock / 2 - 3 };
      const straight = [
        { x: x + size.clock, y: top },
        { x: size.width + size.gap, y: top },
      ];
      const around = [{ ...over, y: top - size.clock / 2 }, over, { ...at, y: over.y }, at];
      lines.push({ element: writer.flow(element, end), points: index === 0 ? straight : around });
    });
    shapes.push({
      element: end,
      bounds: { x: size.width + size.gap, y: top - size.end / 2, width: size.end, height: size.end },
      attributes: colours.clock,
    });
  }
  const flows = lines.map(({ element }) => element);
  const sheets = sheetsOf(move);
  sheets.forEach((evidence, index) => {
    const name = sheetName(evidence, move, writer);
    const { sheet, association } = writer.sheet(evidence, task, name);
    const y = top + taskHeight + 12 + index * size.sheetRow;
    const middle = { x: 26, y: y + 18 };
    shapes.push({
      element: sheet,
      bounds: { x: 26, y, width: 28, height: 36 },
      label: { x: 58, y: y + 4, width: labelWidth(name), height: 28 },
    });
    const path = [middle, { x: 12, y: middle.y }, { x: 12, y: top + taskHeight }];
    lines.push({ element: association, points: evidence.new ? path.reverse() : path });
  });
  const elements = [...shapes.map(({ element }) => element), ...flows];
  const width = size.width + (clocks.length > 0 ? size.gap + size.end : 0);
  const height = top + taskHeight + sheets.length * size.sheetRow + 8;
  return { task, elements, shapes, lines, width, height, middle: top + taskHeight / 2, right: size.width };
}

/** The title of a record, with the ways that need it where others do not. */
function sheetName({ record }: Evidence, { ways }: Move, { texts }: BpmnWriter): string {
  const needing = ways.flatMap(({ evidence = [] }, index) => (evidence.some((one) => one.record === record) ? [index + 1] : []));
  const only = texts.list(needing.map((n) => fill(texts.words.checklist.way, { n: String(n) })));
  return needing.length === ways.length ? texts.record(record) : `${texts.record(record)} (${only})`;
}

/** As wide as a name is, so that it stands beside its sheet. */
const labelWidth = (name: string): number => Math.min(size.width - 58, Math.max(56, name.length * 7));

/** The records that a move needs in one of its ways, each once; one that comes with it goes before one that is there. */
function sheetsOf({ ways }: Move): Evidence[] {
  const all = ways.flatMap(({ evidence = [] }) => evidence);
  const records = [...new Set(all.map(({ record }) => record))];
  return records.map(
    (record) => (all.find((one) => one.record === record && one.new) ?? all.find((one) => one.record === record)) as Evidence,
  );
}

/** What must be so before a move, for each of its ways. */
function documentationOf({ event, ways, roles }: Move, { texts, workflow }: BpmnWriter): string[] {
  const { diagram, checklist } = texts.words;
  const gates = workflow.gates.filter(({ events }) => events.includes(event));
  const ofWay = ways.flatMap(({ guard, consent, evidence = [], from }, index) => [
    ...(ways.length > 1 ? [fill(diagram.way, { n: String(index + 1), states: texts.list(from.map(texts.state)) })] : []),
    ...(guard ? [fill(diagram.onlyIf, { condition: texts.condition(guard) })] : []),
    ...(consent === undefined ? [] : [fill(diagram.consent, { purpose: texts.purpose(consent) })]),
    ...evidence.map(({ record, where }) => {
      const named = fill(diagram.needs, { records: texts.record(record) });
      return where ? `${named}. ${fill(checklist.where, { condition: texts.condition(where, record) })}` : named;
    }),
  ]);
  return [
    fill(diagram.who, { roles: texts.list(roles.map(texts.role)) }),
    ...ofWay,
    ...gates.map(({ id }) => fill(checklist.gate, { gate: texts.gate(id) })),
  ];
}
