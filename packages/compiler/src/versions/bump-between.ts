import type { Level } from "./change.ts";

/**
 * Which part of the version number was raised from one version to a later one.
 *
 * @example
 * bumpBetween("1.2.3", "1.3.0"); // => "minor"
 */
export function bumpBetween(before: string, after: string): Level {
  const [old, now] = [before.split("."), after.split(".")];
  return old[0] !== now[0] ? "major" : old[1] !== now[1] ? "minor" : "patch";
}
