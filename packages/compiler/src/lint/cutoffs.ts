import { pointerTo, type ScoringDefinition } from "@reintegration/model";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { repeats } from "./repeats.ts";

const finding = findingsOf("cutoffs");

/** The bands of a cut-off set rise without gaps from 0 to 1, so that every score has one band (rule S7). */
export function cutoffs({ sources }: LintInput): Finding[] {
  return sources.scorings.flatMap(({ path, definition }) => [
    ...repeats(definition.cutoffs.map(({ id }) => id)).map((index) =>
      finding(path, pointerTo("cutoffs", index, "id"), "two cut-off sets have this id", "choose another id"),
    ),
    ...definition.cutoffs.flatMap((set, index) => [
      ...targets(path, index, set, definition),
      ...bandIds(path, index, set),
      ...borders(path, index, set),
    ]),
  ]);
}

type CutoffSet = ScoringDefinition["cutoffs"][number];

function targets(path: string, index: number, { appliesTo }: CutoffSet, { dimensions }: ScoringDefinition): Finding[] {
  const known = ["composite", ...dimensions.map(({ id }) => id)];
  return appliesTo.flatMap((id, place) =>
    known.includes(id)
      ? []
      : [finding(path, pointerTo("cutoffs", index, "appliesTo", place), `there is no score “${id}”`, `name one of ${known.join(", ")}`)],
  );
}

function bandIds(path: string, index: number, { bands }: CutoffSet): Finding[] {
  const at = (place: number): string => pointerTo("cutoffs", index, "bands", place, "id");
  return [
    ...repeats(bands.map(({ id }) => id)).map((place) =>
      finding(path, at(place), "two bands of this set have this id", "choose another id"),
    ),
    ...bands.flatMap(({ id }, place) =>
      id === "insufficient" ? [finding(path, at(place), "“insufficient” says that a score could not be given", "choose another id")] : [],
    ),
  ];
}

function borders(path: string, index: number, { bands }: CutoffSet): Finding[] {
  return bands.flatMap(({ id, from, to }, place) => {
    const at = (property: string): string => pointerTo("cutoffs", index, "bands", place, property);
    const before = bands[place - 1];
    const start = before?.to ?? 0;
    const message =
      before === undefined
        ? `no band holds the scores from 0 to ${from}`
        : `“${before.id}” ends at ${start}, so scores fall between the two bands or into both`;
    const findings = from === start ? [] : [finding(path, at("from"), message, `write ${start}`)];
    if (from >= to)
      findings.push(finding(path, at("to"), `no score lies in “${id}”, from ${from} to ${to}`, "write bands in rising order"));
    if (place === bands.length - 1 && to !== 1)
      findings.push(finding(path, at("to"), `no band holds the scores from ${to} to 1`, "write 1"));
    return findings;
  });
}
