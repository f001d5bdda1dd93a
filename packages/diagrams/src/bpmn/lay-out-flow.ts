import Elk from "elkjs/lib/elk.bundled.js";
import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api.js";
import type { BpmnElement } from "./bpmn-element.ts";
import { type Drawing, moved } from "./drawing.ts";

/** A part of the picture whose inside stands: where its flows come in and go out. */
export interface Block extends Drawing {
  /** The element that flows come to and leave from. */
  readonly node: BpmnElement;
  /** Height at which flows touch it. */
  readonly middle: number;
  /** Left and right edge of the element in the block. */
  readonly left: number;
  readonly right: number;
}

const options = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.spacing.nodeNode": "36",
  "elk.layered.spacing.nodeNodeBetweenLayers": "70",
  "elk.layered.spacing.edgeNodeBetweenLayers": "24",
  "elk.spacing.edgeNode": "24",
  "elk.spacing.edgeEdge": "14",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "14",
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.randomSeed": "1",
};

/** Puts blocks and the flows between them into layers from left to right; flows run at right angles. The same blocks give the same picture. */
export async function layOutFlow(blocks: readonly Block[], flows: readonly BpmnElement[]): Promise<Drawing> {
  const ids = new Map(blocks.map(({ node }, index) => [node, `n${index}`]));
  const children: ElkNode[] = blocks.map(({ width, height, middle }, index) => ({
    ...{ id: `n${index}`, width, height },
    layoutOptions: { "elk.portConstraints": "FIXED_POS" },
    ports: [
      { id: `n${index}i`, x: 0, y: middle, width: 0, height: 0, layoutOptions: { "elk.port.side": "WEST" } },
      { id: `n${index}o`, x: width, y: middle, width: 0, height: 0, layoutOptions: { "elk.port.side": "EAST" } },
    ],
  }));
  const edges: ElkExtendedEdge[] = flows.map((flow, index) => ({
    id: `e${index}`,
    sources: [`${ids.get(flow["sourceRef"] as BpmnElement)}o`],
    targets: [`${ids.get(flow["targetRef"] as BpmnElement)}i`],
  }));
  const graph: ElkNode = await new Elk().layout({ id: "root", layoutOptions: options, children, edges });
  const placed = (graph.children ?? []).map(({ x = 0, y = 0 }, index) => moved(blocks[index] as Block, { x, y }));
  const lines = flows.map((element, index) => {
    const [section] = graph.edges?.[index]?.sections ?? [];
    if (section === undefined) throw new Error(`The layout has no line for ${element.id}`);
    const { startPoint, bendPoints = [], endPoint } = section;
    const source = blocks.find(({ node }) => node === element["sourceRef"]) as Block;
    const target = blocks.find(({ node }) => node === element["targetRef"]) as Block;
    const start = { x: startPoint.x - (source.width - source.right), y: startPoint.y };
    const end = { x: endPoint.x + target.left, y: endPoint.y };
    return { element, points: [start, ...bendPoints, end] };
  });
  return {
    shapes: placed.flatMap(({ shapes }) => shapes),
    lines: [...placed.flatMap((drawing) => drawing.lines), ...lines],
    width: graph.width ?? 0,
    height: graph.height ?? 0,
  };
}
