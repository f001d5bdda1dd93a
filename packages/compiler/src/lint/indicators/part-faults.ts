import { type ConditionFinding, type MeasureDefinition, normaliseLabel, pointerTo } from "@reintegration/model";
import { countedSource, datesIn, selectionsIn } from "./places-in-measure.ts";

type Part = "each" | "groupsFrom" | "denominator" | "numerator" | "sum" | "value" | "change" | "exposure" | "perDays";

const parts: readonly Part[] = ["each", "groupsFrom", "denominator", "numerator", "sum", "value", "change", "exposure", "perDays"];

/** What each kind of measure must say, and what it may say besides. */
const partsOfKind: Readonly<Record<MeasureDefinition["kind"], { readonly needs: readonly Part[]; readonly may: readonly Part[] }>> = {
  count: { needs: [], may: ["sum", "each", "groupsFrom"] },
  distinct: { needs: ["each"], may: ["groupsFrom"] },
  share: { needs: ["denominator", "numerator"], may: ["each", "groupsFrom"] },
  mean: { needs: ["value"], may: ["each", "groupsFrom"] },
  median: { needs: ["value"], may: ["each", "groupsFrom"] },
  change: { needs: ["each", "value", "change"], may: ["groupsFrom"] },
  rate: { needs: ["each", "numerator", "exposure", "perDays"], may: ["groupsFrom"] },
};

/** What is wrong with the parts that a measure has and has not: each kind has parts of its own, and some parts need `each`. */
export function partFaults(measure: MeasureDefinition): ConditionFinding[] {
  const { needs, may } = partsOfKind[measure.kind];
  const { kind } = measure;
  return [
    ...needs
      .filter((part) => measure[part] === undefined)
      .map((part) => ({ pointer: "/measure", message: `a ${kind} needs “${part}”`, mend: `add “${part}”` })),
    ...parts
      .filter((part) => measure[part] !== undefined && !needs.includes(part) && !may.includes(part))
      .map((part) => ({
        pointer: pointerTo("measure", part),
        message: `a ${kind} has no “${part}”`,
        mend: "take it out, or write another kind",
      })),
    ...(measure.each === undefined ? withoutEach(measure) : withEach(measure)),
    ...withinFaults(measure),
    ...sameWords(measure),
    ...changeFaults(measure),
  ];
}

/** Without `each`, every row counts by itself, and all selections read the same source. */
function withoutEach(measure: MeasureDefinition): ConditionFinding[] {
  const why = "without “each” every row counts by itself";
  const mend = "say in “each” which field tells the counted ones apart, or take it out";
  const other = selectionsIn(measure).filter(({ part }) => part.source !== undefined);
  const groups =
    measure.groupsFrom === undefined ? [] : [{ pointer: "/measure/groupsFrom", message: `${why}, and has no other records`, mend }];
  return [
    ...other.map(({ at }) => ({ pointer: `${at}/source`, message: `${why}, and is of one source`, mend })),
    ...datesIn(measure)
      .filter(({ at }) => at.endsWith("/from"))
      .map(({ at }) => ({ pointer: at.replace(/\/from$/, ""), message: `${why}, and has no first or last date`, mend })),
    ...groups,
  ];
}

/** With `each`, a number is taken from the newest of its rows, and a count without a number is that of the different ones. */
function withEach(measure: MeasureDefinition): ConditionFinding[] {
  const { kind, sum, value } = measure;
  if (kind === "count" && sum === undefined)
    return [
      { pointer: "/measure/each", message: "a count of each has a kind of its own", mend: "write the kind “distinct”, or take it out" },
    ];
  const isOfRow = sum !== undefined || (value !== undefined && !("days" in value));
  return isOfRow && countedSource(measure).date === undefined
    ? [
        {
          pointer: "/measure/source",
          message: "without a date nothing says which record of each is the newest",
          mend: "name the “date” of the source",
        },
      ]
    : [];
}

/** Only a numerator knows those of whom it cannot be said yet. */
function withinFaults(measure: MeasureDefinition): ConditionFinding[] {
  return selectionsIn(measure)
    .filter(({ part, name }) => part.within !== undefined && (name !== "numerator" || measure.kind !== "share"))
    .map(({ at }) => ({
      pointer: `${at}/within`,
      message: "a deadline is kept or not in the numerator of a share only",
      mend: "move it to the numerator of a share",
    }));
}

function sameWords({ numerator, denominator }: MeasureDefinition): ConditionFinding[] {
  return numerator && denominator && normaliseLabel(numerator.words) === normaliseLabel(denominator.words)
    ? [
        {
          pointer: "/measure/denominator/words",
          message: "the denominator is worded as the numerator is",
          mend: "say of whom the share is",
        },
      ]
    : [];
}

function changeFaults({ kind, change, value }: MeasureDefinition): ConditionFinding[] {
  if (kind !== "change" || change === undefined) return [];
  const faults: ConditionFinding[] = [];
  if (change.from === change.to)
    faults.push({ pointer: "/measure/change/to", message: "a change lies between two rounds", mend: "name another round" });
  if (value !== undefined && "days" in value)
    faults.push({
      pointer: "/measure/value/days",
      message: "days between two dates belong to no round",
      mend: "take a value that a record of a round holds",
    });
  return faults;
}
