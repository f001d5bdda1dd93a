import type { Path } from "./paths-through.ts";

/** The events of a path in order, for people: `returned → registered → assessed`. */
export function pathText(path: Path): string {
  return path.map(({ event }) => event).join(" → ");
}
