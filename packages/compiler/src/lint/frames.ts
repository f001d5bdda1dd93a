import { type FrameDefinition, type ItemDefinition, pointerTo } from "@reintegration/model";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { type LookUp, lookUp } from "./look-up.ts";
import { repeats } from "./repeats.ts";

const finding = findingsOf("frames");

/**
 * A frame stays a frame: its topics lie in its dimensions, the points of its gain are numbers of a record, and nothing scores or
 * counts answers to it, since it asks nothing.
 */
export function frames(input: LintInput): Finding[] {
  const known = lookUp(input);
  const { frames: files, scorings, indicators } = input.sources;
  const ids = new Set(files.map(({ definition }) => definition.id));
  const isFrame = (reference: string | undefined): boolean => reference !== undefined && ids.has(reference.replace(/@.*$/, ""));
  const mend = "a frame has neither form nor score: take this file out";
  return [
    ...files.flatMap(({ path, definition }) => [...entries(path, definition), ...gain(path, definition, known)]),
    ...scorings.flatMap(({ path, definition: { instrument } }) =>
      isFrame(instrument) ? [finding(path, "/instrument", `${instrument} is a frame of topics and cannot be scored`, mend)] : [],
    ),
    ...indicators.flatMap(({ path, definition: { measure } }) => {
      const reference = measure && "instrument" in measure.source ? measure.source.instrument : undefined;
      return isFrame(reference)
        ? [finding(path, "/measure/source/instrument", `${reference} is a frame of topics and has no answers`, mend)]
        : [];
    }),
  ];
}

function entries(path: string, { dimensions, topics, methods, safeguards, notKnown }: FrameDefinition): Finding[] {
  const known = dimensions.map(({ id }) => id);
  const lists = { dimensions, topics, methods, safeguards, notKnown };
  return [
    ...Object.entries(lists).flatMap(([name, list]) =>
      repeats(list.map(({ id }: { readonly id: string }) => id)).map((index) =>
        finding(path, pointerTo(name, index, "id"), "this id stands here already", "choose another id"),
      ),
    ),
    ...topics.flatMap(({ dimension }, index) =>
      dimension === undefined || known.includes(dimension)
        ? []
        : [
            finding(
              path,
              pointerTo("topics", index, "dimension"),
              `the frame has no dimension “${dimension}”`,
              known.length === 0 ? "take it out" : `name one of ${known.join(", ")}`,
            ),
          ],
    ),
  ];
}

function gain(path: string, { gain: asked }: FrameDefinition, known: LookUp): Finding[] {
  if (asked === undefined) return [];
  const record = known.record(asked.record);
  if (record === undefined)
    return known.hasFile("records", asked.record)
      ? []
      : [finding(path, "/gain/record", `there is no record ${asked.record}`, "correct the reference, or write the record")];
  const isNumber = (type: ItemDefinition["type"] | "list" | "reference" | undefined): boolean => type === "integer" || type === "decimal";
  return (["before", "after", "outOf"] as const).flatMap((part) => {
    const key = asked[part];
    return key === undefined || isNumber(record.items.find((item) => item.key === key)?.type)
      ? []
      : [finding(path, pointerTo("gain", part), `“${key}” is no number of ${asked.record}`, "name a field that holds points")];
  });
}
