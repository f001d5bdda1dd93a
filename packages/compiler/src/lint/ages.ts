import { type AnswerDefinition, type Condition, type InstrumentDefinition, pointerTo } from "@reintegration/model";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { selectionsIn } from "./indicators/places-in-measure.ts";
import { type LookUp, lookUp } from "./look-up.ts";

const finding = findingsOf("ages");

/**
 * No score of adults is given for a child: an instrument says from which age on it is asked, and what is scored names such an
 * instrument; no indicator made of its scores picks groups that are younger.
 */
export function ages(input: LintInput): Finding[] {
  const known = lookUp(input);
  const { instruments, scorings, indicators } = input.sources;
  return [
    ...instruments.flatMap(({ path, definition }) => fields(path, definition, known)),
    ...scorings.flatMap(({ path, definition }) => {
      const instrument = known.instrument(definition.instrument);
      return instrument === undefined || instrument.ages || !knowsAges(instrument, known)
        ? []
        : [
            finding(
              path,
              "/instrument",
              `${definition.instrument} does not say from which age on it is asked, and is scored`,
              "add `ages` to the instrument",
            ),
          ];
    }),
    ...indicators.flatMap(({ path, definition: { measure } }) =>
      (measure === undefined ? [] : selectionsIn(measure)).flatMap(({ part, at, source }) => {
        if (!("instrument" in source) || source.scoring === undefined || part.where === undefined) return [];
        const instrument = known.instrument(source.instrument);
        return instrument === undefined ? [] : younger(path, `${at}/where`, part.where, instrument, known);
      }),
    ),
  ];
}

function bounded({ context }: InstrumentDefinition, known: LookUp, key?: string): readonly AnswerDefinition[] | undefined {
  return context
    .filter((item) => key === undefined || item.key === key)
    .map((item) => known.answers(item))
    .find((answers) => answers?.some(({ to }) => to !== undefined));
}

const knowsAges = (instrument: InstrumentDefinition, known: LookUp): boolean => bounded(instrument, known) !== undefined;

function fields(path: string, instrument: InstrumentDefinition, known: LookUp): Finding[] {
  const { ages: asked } = instrument;
  if (asked === undefined || bounded(instrument, known, asked.field)) return [];
  return [
    finding(
      path,
      pointerTo("ages", "field"),
      `“${asked.field}” is no context field whose answers have bounds of age`,
      "name one that has a codelist of age groups",
    ),
  ];
}

function younger(path: string, at: string, where: Condition, instrument: InstrumentDefinition, known: LookUp): Finding[] {
  const { ages: asked } = instrument;
  if (asked === undefined) return [];
  const codes = (bounded(instrument, known, asked.field) ?? []).filter(({ to = 150 }) => to < asked.from).map(({ code }) => code);
  return picked(where, asked.field)
    .filter((code) => codes.includes(code))
    .map((code) =>
      finding(
        path,
        at,
        `“${code}” is younger than ${asked.from}, and ${instrument.id} is asked and scored from then on only`,
        "take the group out: no score of adults is given for a child",
      ),
    );
}

/** The codes of a field that a condition asks for. */
function picked(condition: Condition, field: string): string[] {
  if ("and" in condition) return condition.and.flatMap((one) => picked(one, field));
  if ("or" in condition) return condition.or.flatMap((one) => picked(one, field));
  if ("eq" in condition) return condition.eq[0] === field ? [String(condition.eq[1])] : [];
  if ("in" in condition) return condition.in[0] === field ? condition.in[1].map(String) : [];
  return [];
}
