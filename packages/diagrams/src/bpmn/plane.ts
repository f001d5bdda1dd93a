import type { BpmnElement, ElementMaker } from "./bpmn-element.ts";
import type { Bounds, Drawing, Point } from "./drawing.ts";

/** The diagram of a process: a place for each element, in whole pixels. */
export function plane(moddle: ElementMaker, process: BpmnElement, { shapes, lines }: Drawing): BpmnElement {
  const bounds = ({ x, y, width, height }: Bounds): BpmnElement =>
    moddle.create("dc:Bounds", { ...point({ x, y }), width: Math.round(width), height: Math.round(height) });
  const planeElement = [
    ...shapes.map(({ element, bounds: place, label, attributes }) =>
      moddle.create("bpmndi:BPMNShape", {
        ...{ id: `${element.id}_di`, bpmnElement: element, ...attributes, bounds: bounds(place) },
        ...(label && { label: moddle.create("bpmndi:BPMNLabel", { bounds: bounds(label) }) }),
      }),
    ),
    ...lines.map(({ element, points }) =>
      moddle.create("bpmndi:BPMNEdge", {
        ...{ id: `${element.id}_di`, bpmnElement: element },
        waypoint: points.map((each) => moddle.create("dc:Point", point(each))),
      }),
    ),
  ];
  const drawn = moddle.create("bpmndi:BPMNPlane", { id: `${process.id}_plane`, bpmnElement: process, planeElement });
  return moddle.create("bpmndi:BPMNDiagram", { id: `${process.id}_diagram`, plane: drawn });
}

const margin = 40;
const point = ({ x, y }: Point): Record<string, number> => ({ x: Math.round(x) + margin, y: Math.round(y) + margin });
