import type { BpmnElement } from "./bpmn-element.ts";
import { colours } from "./colours.ts";
import { heightOf } from "./height-of.ts";
import type { Block } from "./lay-out-flow.ts";

const labelWidth = 130;

/** A state as a diamond with its title above. */
export function stateBlock(node: BpmnElement): Block {
  return withTitle(node, 50, { isMarkerVisible: true, ...colours.state });
}

/** A start or end as a circle with its title above. */
export function circleBlock(node: BpmnElement): Block {
  return withTitle(
    node,
    36,
    node.$type === "bpmn:EndEvent" ? colours.end : node.$type === "bpmn:StartEvent" ? colours.start : colours.link,
  );
}

function withTitle(node: BpmnElement, size: number, attributes?: Readonly<Record<string, unknown>>): Block {
  const labelHeight = heightOf(String(node["name"] ?? ""), labelWidth);
  const left = (labelWidth - size) / 2;
  return {
    node,
    shapes: [
      {
        element: node,
        bounds: { x: left, y: labelHeight + 4, width: size, height: size },
        label: { x: 0, y: 0, width: labelWidth, height: labelHeight },
        ...(attributes && { attributes }),
      },
    ],
    lines: [],
    width: labelWidth,
    height: labelHeight + 4 + size,
    middle: labelHeight + 4 + size / 2,
    left,
    right: left + size,
  };
}
