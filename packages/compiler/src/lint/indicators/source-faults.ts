import type { ConditionFinding, IndicatorSource } from "@reintegration/model";
import type { LookUp } from "../look-up.ts";
import { fieldsOfSource } from "./fields-of-source.ts";

/** What is wrong with a source: the record, instrument, scoring, cut-off set and date that it names are there and fit each other. */
export function sourceFaults(source: IndicatorSource, at: string, known: LookUp): ConditionFinding[] {
  return [
    ...("record" in source ? recordFaults(source.record, at, known) : instrumentFaults(source, at, known)),
    ...dateFaults(source, at, known),
  ];
}

function recordFaults(reference: string, at: string, known: LookUp): ConditionFinding[] {
  return known.record(reference) || known.hasFile("records", reference) ? [] : [absent("record", reference, `${at}/record`)];
}

function instrumentFaults(
  { instrument, scoring: scoringReference, cutoffs }: Extract<IndicatorSource, { readonly instrument: string }>,
  at: string,
  known: LookUp,
): ConditionFinding[] {
  const faults: ConditionFinding[] = [];
  if (!known.instrument(instrument) && !known.hasFile("instruments", instrument))
    faults.push(absent("instrument", instrument, `${at}/instrument`));
  if (scoringReference === undefined) {
    if (cutoffs !== undefined)
      faults.push({
        pointer: `${at}/cutoffs`,
        message: "a cut-off set belongs to a scoring",
        mend: "name the scoring, or take the set out",
      });
    return faults;
  }
  const scoring = known.scoring(scoringReference);
  if (scoring === undefined)
    return known.hasFile("scorings", scoringReference) ? faults : [...faults, absent("scoring", scoringReference, `${at}/scoring`)];
  if (scoring.instrument !== instrument)
    faults.push({
      pointer: `${at}/scoring`,
      message: `${scoringReference} scores ${scoring.instrument}, not ${instrument}`,
      mend: "name a scoring of the instrument",
    });
  const sets = scoring.cutoffs.map(({ id }) => id);
  if (cutoffs !== undefined && !sets.includes(cutoffs))
    faults.push({
      pointer: `${at}/cutoffs`,
      message: `${scoringReference} has no cut-off set “${cutoffs}”`,
      mend: sets.length === 0 ? "take it out" : `name one of ${sets.join(", ")}`,
    });
  return faults;
}

function dateFaults(source: IndicatorSource, at: string, known: LookUp): ConditionFinding[] {
  const fields = fieldsOfSource(source, known);
  if (source.date === undefined || fields === undefined || fields.get(source.date)?.type === "date") return [];
  return [
    { pointer: `${at}/date`, message: `“${source.date}” is no date of this source`, mend: "name a field of type date outside lists" },
  ];
}

const absent = (kind: string, reference: string, pointer: string): ConditionFinding => ({
  pointer,
  message: `there is no ${kind} ${reference}`,
  mend: `correct the reference, or write the ${kind}`,
});
