import type { Move } from "../plan/moves-of.ts";
import type { BpmnElement } from "./bpmn-element.ts";
import type { BpmnWriter } from "./bpmn-writer.ts";
import { colours } from "./colours.ts";
import { type Drawing, type Line, moved, type Shape } from "./drawing.ts";
import { taskBlock } from "./task-block.ts";

const gap = 24;
const circle = 36;
const titleHeight = 40;

/** An event sub-process as one piece of the picture. */
export interface EventBox extends Drawing {
  readonly element: BpmnElement;
}

/**
 * What may happen at any time in some states, as an event sub-process.
 *
 * Events that leave the case where it is do not interrupt: each is a task of an ad-hoc sub-process. Events that close the case
 * interrupt everything else, and each leads to the end that it comes to.
 */
export function eventBox(id: string, name: string, moves: readonly Move[], writer: BpmnWriter): EventBox {
  const closes = moves.some(({ to }) => to !== undefined);
  const blocks = moves.map((move) => taskBlock(move, writer));
  const start = writer.create("bpmn:StartEvent", {
    ...{ id: `start_${id}`, name: "", isInterrupting: closes, incoming: [], outgoing: [] },
    eventDefinitions: [writer.create("bpmn:ConditionalEventDefinition", { id: `when_${id}`, condition: writer.expression(name) })],
  });
  const inside: BpmnElement[] = [start];
  const flows: BpmnElement[] = [];
  const shapes: Shape[] = [];
  const lines: Line[] = [];
  const columns = closes ? 1 : Math.min(blocks.length, blocks.length > 4 ? 3 : 2);
  const left = gap + circle + 50;
  const gridTop = titleHeight + (closes ? 0 : gap);
  let [y, width] = [gridTop, 0];
  const columnWidth = Math.max(...blocks.map((block) => block.width));
  const middles: number[] = [];
  for (let row = 0; row < blocks.length; row += columns) {
    const ofRow = blocks.slice(row, row + columns);
    ofRow.forEach((block, column) => {
      const x = left + (closes ? 70 : gap) + column * (columnWidth + gap);
      const drawn = moved(block, { x, y });
      shapes.push(...drawn.shapes);
      lines.push(...drawn.lines);
      middles.push(y + block.middle);
      width = Math.max(width, drawn.width);
    });
    y += Math.max(...ofRow.map(({ height }) => height)) + gap;
  }
  const link = (source: BpmnElement, target: BpmnElement, points: Line["points"]): void => {
    const flow = writer.flow(source, target);
    flows.push(flow);
    lines.push({ element: flow, points });
  };
  const startMiddle = (middles[0] ?? 0) as number;
  shapes.push({ element: start, bounds: { x: gap, y: startMiddle - circle / 2, width: circle, height: circle } });
  const from = gap + circle;
  if (closes) {
    let source = start;
    let sourceX = from;
    if (blocks.length > 1) {
      const which = writer.create("bpmn:ExclusiveGateway", { id: `which_${id}`, incoming: [], outgoing: [] });
      inside.push(which);
      shapes.push({
        element: which,
        bounds: { x: left - 10, y: startMiddle - 25, width: 50, height: 50 },
        attributes: { isMarkerVisible: true },
      });
      link(start, which, [
        { x: from, y: startMiddle },
        { x: left - 10, y: startMiddle },
      ]);
      [source, sourceX] = [which, left + 40];
    }
    blocks.forEach((block, index) => {
      const middle = middles[index] as number;
      const taskX = left + 70;
      const bend = sourceX - (source === start ? 0 : 25);
      const path =
        middle === startMiddle
          ? [{ x: sourceX, y: middle }]
          : [
              { x: bend, y: startMiddle + 25 },
              { x: bend, y: middle },
            ];
      link(source, block.task, [...path, { x: taskX, y: middle }]);
      const to = moves[index]?.to as string;
      const end = writer.create("bpmn:EndEvent", { id: `end_${to}_${id}`, name: writer.texts.state(to), incoming: [], outgoing: [] });
      inside.push(...block.elements, end);
      const endX = taskX + block.width + 50;
      shapes.push({
        element: end,
        bounds: { x: endX, y: middle - circle / 2, width: circle, height: circle },
        attributes: colours.end,
        label: { x: endX - 40, y: middle + circle / 2 + 4, width: circle + 80, height: 30 },
      });
      link(block.task, end, [
        { x: taskX + block.right, y: middle },
        { x: endX, y: middle },
      ]);
      width = Math.max(width, endX + circle + 44);
    });
  } else {
    const tasks = blocks.flatMap(({ elements }) => elements);
    const several = writer.create("bpmn:AdHocSubProcess", {
      ...{ id: `any_${id}`, name: "", flowElements: tasks, incoming: [], outgoing: [] },
    });
    inside.push(several);
    const [boxX, boxY] = [left, titleHeight];
    const boxWidth = width + gap - left;
    // the frame stands under what it holds
    shapes.unshift({
      element: several,
      bounds: { x: boxX, y: boxY, width: boxWidth, height: y - boxY },
      attributes: { isExpanded: true, ...colours.several },
    });
    const end = writer.create("bpmn:EndEvent", { id: `end_${id}`, incoming: [], outgoing: [] });
    inside.push(end);
    const endX = boxX + boxWidth + 50;
    shapes.push({ element: end, bounds: { x: endX, y: startMiddle - circle / 2, width: circle, height: circle } });
    link(start, several, [
      { x: from, y: startMiddle },
      { x: boxX, y: startMiddle },
    ]);
    link(several, end, [
      { x: boxX + boxWidth, y: startMiddle },
      { x: endX, y: startMiddle },
    ]);
    width = endX + circle;
  }
  const element = writer.create("bpmn:SubProcess", { id, name, triggeredByEvent: true, flowElements: [...inside, ...flows] });
  const total = { width: width + gap, height: y + (closes ? 10 : gap) };
  return {
    element,
    shapes: [
      { element, bounds: { x: 0, y: 0, ...total }, attributes: { isExpanded: true, ...(closes ? colours.closing : colours.anytime) } },
      ...shapes,
    ],
    lines,
    ...total,
  };
}
