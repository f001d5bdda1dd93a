import type { BpmnElement } from "./bpmn-element.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Bounds extends Point {
  readonly width: number;
  readonly height: number;
}

/** An element with its place in the picture, and that of its name where it stands outside. */
export interface Shape {
  readonly element: BpmnElement;
  readonly bounds: Bounds;
  readonly label?: Bounds;
  /** More of the shape itself: an open sub-process, a marker. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** A flow or association with the points of its line. */
export interface Line {
  readonly element: BpmnElement;
  readonly points: readonly Point[];
}

/** Shapes and lines in one piece of paper that begins at 0, 0. */
export interface Drawing {
  readonly shapes: readonly Shape[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

const move = <Place extends Point>(place: Place, by: Point): Place => ({ ...place, x: place.x + by.x, y: place.y + by.y });

/** A drawing at another place. */
export function moved({ shapes, lines, width, height }: Drawing, by: Point): Drawing {
  return {
    shapes: shapes.map((shape) => ({
      ...shape,
      bounds: move(shape.bounds, by),
      ...(shape.label && { label: move(shape.label, by) }),
    })),
    lines: lines.map((line) => ({ ...line, points: line.points.map((point) => move(point, by)) })),
    width: width + by.x,
    height: height + by.y,
  };
}

/** A drawing as in a mirror, for languages that are read from right to left. */
export function mirrored({ shapes, lines, width, height }: Drawing): Drawing {
  const turned = (bounds: Bounds): Bounds => ({ ...bounds, x: width - bounds.x - bounds.width });
  return {
    shapes: shapes.map((shape) => ({ ...shape, bounds: turned(shape.bounds), ...(shape.label && { label: turned(shape.label) }) })),
    lines: lines.map((line) => ({ ...line, points: line.points.map(({ x, y }) => ({ x: width - x, y })) })),
    width,
    height,
  };
}
