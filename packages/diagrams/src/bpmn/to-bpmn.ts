import { referenceOf, type Workflow, type WorkflowLabels } from "@reintegration/model";
import { BpmnModdle } from "bpmn-moddle";
import { type Move, movesOf } from "../plan/moves-of.ts";
import { orderOfStates } from "../plan/order-of-states.ts";
import { statesInWords } from "../plan/states-in-words.ts";
import { fill } from "../text/fill.ts";
import type { BpmnElement } from "./bpmn-element.ts";
import { type BpmnWriter, bpmnWriter } from "./bpmn-writer.ts";
import { colourNamespace } from "./colours.ts";
import { type Drawing, mirrored, moved } from "./drawing.ts";
import { eventBox } from "./event-box.ts";
import { type Block, layOutFlow } from "./lay-out-flow.ts";
import { circleBlock, stateBlock } from "./node-block.ts";
import { plane } from "./plane.ts";
import { taskBlock } from "./task-block.ts";

const drawnLines = 2;
const gap = 50;

/**
 * A workflow as a BPMN 2.0 process with its diagram, to be opened in any BPMN tool.
 *
 * A state is an exclusive gateway, an event a user task with those who may do it as potential owners, a closed state an end. What
 * may happen in several states without moving the case is an event sub-process that does not interrupt; what closes a case from
 * several states, one that does. Records are data objects, deadlines timers on the tasks that meet them. The process is not
 * executable: what BPMN cannot say stands in its documentation. The same workflow and labels give the same text.
 */
export async function toBpmn(workflow: Workflow, labels: WorkflowLabels): Promise<string> {
  const moddle = new BpmnModdle();
  const writer = bpmnWriter(moddle, workflow, labels);
  const { texts } = writer;
  const isOpen = (id: string): boolean => workflow.states.find((state) => state.id === id)?.kind === "open";
  const moves = movesOf(workflow);
  const far = moves.filter(({ to, from }) => to !== undefined && !isOpen(to) && from.length > drawnLines);
  const hasWayOut = (id: string): boolean => moves.some((move) => move.to !== undefined && move.from.includes(id) && !far.includes(move));
  const closing = far.filter(({ from }) => from.every(hasWayOut));
  const staying = moves.filter(({ to, from }) => to === undefined && from.some(isOpen));
  const leading = moves.filter((move) => move.to !== undefined && !closing.includes(move));

  const { blocks, flows } = mainFlow(leading, writer, isOpen);
  const main = await layOutFlow(blocks, flows);
  const boxes = [
    ...grouped(closing, writer, texts.words.diagram.anyTime).map(([name, group], n) => eventBox(`closing_${n + 1}`, name, group, writer)),
    ...grouped(staying, writer, texts.words.diagram.anyTime).map(([name, group], n) => eventBox(`anytime_${n + 1}`, name, group, writer)),
  ];
  const whole = stacked(main, boxes);
  const drawing = texts.words.isRtl ? mirrored(whole) : whole;

  const late = moves.filter(({ to, from }) => to === undefined && from.some((id) => !isOpen(id))).map(({ event }) => texts.event(event));
  const { diagram, basis } = texts.words;
  const process = writer.create("bpmn:Process", {
    ...{ id: `process_${workflow.id}`, name: labels.title, isExecutable: false },
    ...writer.documentation([
      `${referenceOf(workflow)}. ${basis[workflow.basis]}`,
      diagram.reading,
      ...(late.length === 0 ? [] : [fill(diagram.afterClosure, { events: texts.list([...new Set(late)]) })]),
    ]),
    flowElements: [
      ...blocks.flatMap((block) => ("elements" in block ? (block.elements as BpmnElement[]) : block.shapes.map(({ element }) => element))),
      ...flows,
      ...boxes.map(({ element }) => element),
      ...writer.dataObjects,
    ],
  });
  const definitions = writer.create("bpmn:Definitions", {
    ...{
      id: `definitions_${workflow.id}`,
      "xmlns:color": colourNamespace,
      targetNamespace: `urn:reintegration:workflow:${workflow.id}:${workflow.version}`,
    },
    rootElements: [...writer.resources, process],
    diagrams: [plane(moddle, process, drawing)],
  });
  return (await moddle.toXML(definitions, { format: true })).xml;
}

/** Starts, states, tasks and ends, with the flows between them, in the order in which a case comes to them. */
function mainFlow(moves: readonly Move[], writer: BpmnWriter, isOpen: (id: string) => boolean): { blocks: Block[]; flows: BpmnElement[] } {
  const { texts, workflow } = writer;
  const ends = { incoming: [], outgoing: [] };
  const order = orderOfStates(workflow);
  const needed = order.filter((id) => isOpen(id) || moves.some(({ to }) => to === id));
  const nodes = new Map(
    needed.map((id) => {
      const attributes = { id: `state_${id}`, name: texts.state(id), ...ends };
      return [id, writer.create(isOpen(id) ? "bpmn:ExclusiveGateway" : "bpmn:EndEvent", { ...attributes, incoming: [], outgoing: [] })];
    }),
  );
  const blocks: Block[] = [];
  const flows: BpmnElement[] = [];
  const starts = new Map<Move, Block>();
  const tasks = moves.map((move) => {
    const block = taskBlock(move, writer);
    const sources = move.from.filter(isOpen).map((id) => nodes.get(id) as BpmnElement);
    if (sources.length < move.from.length || move.from.length === 0) {
      const name = move.from.length === 0 ? texts.event(move.event) : texts.list(move.from.filter((id) => !isOpen(id)).map(texts.state));
      const isOpening = move.from.length === 0;
      const when = () => writer.create("bpmn:ConditionalEventDefinition", { id: `when_${move.event}`, condition: writer.expression(name) });
      const start = writer.create("bpmn:StartEvent", {
        ...{ id: `start_${move.event}`, name, incoming: [], outgoing: [] },
        ...(!isOpening && { eventDefinitions: [when()] }),
      });
      sources.push(start);
      starts.set(move, circleBlock(start));
    }
    return { move, sources, block: { ...block, node: block.task, left: 0 } };
  });
  for (const id of needed) {
    const node = nodes.get(id) as BpmnElement;
    for (const { block } of tasks.filter(({ move }) => move.from.length === 0 && move.to === id)) blocks.push(block);
    blocks.push(isOpen(id) ? stateBlock(node) : circleBlock(node));
    for (const { block } of tasks.filter(({ move }) => move.from[0] === id)) if (!blocks.includes(block)) blocks.push(block);
  }
  for (const { block } of tasks) if (!blocks.includes(block)) blocks.push(block);
  for (const { move, sources, block } of tasks) {
    const start = starts.get(move);
    if (start) blocks.splice(blocks.indexOf(block), 0, start);
    const isFar = sources.length > drawnLines;
    const catching = isFar ? link("Catch", move, writer) : undefined;
    if (catching) {
      blocks.splice(blocks.indexOf(block), 0, circleBlock(catching));
      flows.push(writer.flow(catching, block.node));
    }
    for (const source of sources) {
      if (!isFar) flows.push(writer.flow(source, block.node));
      else {
        const throwing = link("Throw", move, writer);
        blocks.splice(blocks.findIndex(({ node }) => node === source) + 1, 0, circleBlock(throwing));
        flows.push(writer.flow(source, throwing));
      }
    }
    flows.push(writer.flow(block.node, nodes.get(move.to as string) as BpmnElement));
  }
  return { blocks, flows };
}

/** One end of a way that is too long to be drawn: it goes on where the link of the same name is. */
function link(end: "Catch" | "Throw", { event, to }: Move, writer: BpmnWriter): BpmnElement {
  const id = `${end.toLowerCase()}_${event}_${to}`;
  const name = writer.texts.event(event);
  const definition = writer.create("bpmn:LinkEventDefinition", { id: `link_${id}`, name: `${event}_${to}` });
  return writer.create(`bpmn:Intermediate${end}Event`, { ...{ id, name, eventDefinitions: [definition] }, incoming: [], outgoing: [] });
}

/** Moves that are possible in the same states together, those of every open state first. */
function grouped(moves: readonly Move[], { texts, workflow }: BpmnWriter, everywhere: string): (readonly [string, Move[]])[] {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const phrase = statesInWords(move.from, workflow, texts);
    groups.set(phrase, [...(groups.get(phrase) ?? []), move]);
  }
  return [...groups]
    .sort(([one], [other]) => Number(one !== "") - Number(other !== ""))
    .map(([phrase, group]) => [phrase === "" ? everywhere : phrase.charAt(0).toUpperCase() + phrase.slice(1), group] as const);
}

/** The boxes in rows under the main flow, no wider than it. */
function stacked(main: Drawing, boxes: readonly Drawing[]): Drawing {
  const limit = Math.max(main.width, ...boxes.map(({ width }) => width), 1600);
  let [x, y, rowHeight] = [0, main.height + gap, 0];
  const placed = boxes.map((box) => {
    if (x > 0 && x + box.width > limit) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    const drawn = moved(box, { x, y });
    [x, rowHeight] = [x + box.width + gap, Math.max(rowHeight, box.height)];
    return drawn;
  });
  const all = [main, ...placed];
  return {
    shapes: all.flatMap(({ shapes }) => shapes),
    lines: all.flatMap(({ lines }) => lines),
    width: Math.max(...all.map(({ width }) => width)),
    height: Math.max(...all.map(({ height }) => height)),
  };
}
