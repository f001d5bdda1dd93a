import type { FrameDefinition } from "@reintegration/model";
import type { Change, Level } from "./change.ts";
import { changedProperties } from "./changed-properties.ts";
import { compareByKey } from "./compare-by-key.ts";

const levelOfProperty: Readonly<Partial<Record<keyof FrameDefinition, Level>>> = {
  title: "patch",
  about: "patch",
  basis: "patch",
  refusal: "patch",
  notKnown: "minor",
  gain: "major",
};

/** What changed between two versions of a frame: a topic or safeguard that is gone is major, a new one minor, wording patch. */
export function compareFrames(before: FrameDefinition, after: FrameDefinition): Change[] {
  const list = (name: "dimensions" | "topics" | "methods" | "safeguards", what: string): Change[] =>
    compareByKey<{ readonly id: string }>(
      name,
      what,
      before[name],
      after[name],
      ({ id }) => id,
      (old, now, at) =>
        JSON.stringify(old) === JSON.stringify(now)
          ? []
          : [{ level: "patch", pointer: at, message: `the ${what} “${now.id}” is worded differently` }],
    );
  return [
    ...changedProperties(before, after, levelOfProperty),
    ...list("dimensions", "dimension"),
    ...list("topics", "topic"),
    ...list("methods", "method"),
    ...list("safeguards", "safeguard"),
  ];
}
