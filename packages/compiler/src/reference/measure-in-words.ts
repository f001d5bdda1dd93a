import type {
  Condition,
  DateOfDefinition,
  IndicatorSource,
  MeasureDefinition,
  QuantityDefinition,
  SelectionDefinition,
} from "@reintegration/model";
import { fieldsOfSource } from "../lint/indicators/fields-of-source.ts";
import type { LookUp } from "../lint/look-up.ts";
import type { Sources } from "../sources.ts";
import { conditionInWords } from "./condition-in-words.ts";
import { itemTexts } from "./item-texts.ts";
import { pageLink } from "./page-link.ts";
import { plain } from "./plain.ts";

/** How an indicator is computed as rows of a table: what is said, and how in words; both are Markdown. */
export function measureInWords(measure: MeasureDefinition, known: LookUp, sources: Sources): [what: string, how: string][] {
  const codelists = sources.codelists.map(({ definition }) => definition);
  const textsOf = (source: IndicatorSource) =>
    itemTexts([...(fieldsOfSource(source, known)?.values() ?? [])], missingOf(source, known), codelists);
  const when = (condition: Condition, source: IndicatorSource): string => plain(conditionInWords(condition, textsOf(source)));
  const dateOf = ({ source = measure.source, where, key, pick }: DateOfDefinition): string =>
    `the ${pick} \`${key}\` of ${sourceLink(source, known)}${where ? ` where ${when(where, source)}` : ""}`;
  const selection = ({ words, source, where, within }: SelectionDefinition): string =>
    [
      `**${plain(words)}**`,
      ...(source ? [`there is one of ${sourceLink(source, known)}`] : []),
      ...(where ? [`where ${when(where, source ?? measure.source)}`] : []),
      ...(within
        ? [
            `from ${dateOf(within.from)} to ${dateOf(within.to)} within the deadline \`${within.deadline.id}\` of ${workflowLink(within.deadline.workflow, known)}`,
          ]
        : []),
    ].join("<br>");
  const { kind, source, each, groupsFrom = [], population, denominator, numerator, sum, value, change, exposure, perDays } = measure;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["kind", kind],
    ["reads", sourceInWords(source, known)],
    ["counts", each === undefined ? "every record" : `each \`${each}\``],
    ["population", selection(population)],
    ["denominator", denominator && selection(denominator)],
    ["numerator", numerator && selection(numerator)],
    ["adds up", sum && `\`${sum}\``],
    ["value", value && quantityInWords(value, dateOf)],
    ["change", change && `from \`${change.from}\` to \`${change.to}\` of \`${change.round}\`: ${givenOf[change.give]}`],
    ["time watched", exposure && `from ${dateOf(exposure.from)} to ${dateOf(exposure.to)}, else to the end of the period`],
    ["for each", perDays === undefined ? undefined : `${perDays} days`],
    ["groups from", groupsFrom.length === 0 ? undefined : groupsFrom.map((record) => sourceLink({ record }, known)).join(", ")],
  ];
  return rows.flatMap(([what, how]): [string, string][] => (how === undefined ? [] : [[what, how]]));
}

const givenOf = {
  mean: "the mean of the differences",
  improved: "the share of those matched whose value rose",
  worsened: "the share of those matched whose value fell",
} as const;

function quantityInWords(value: QuantityDefinition, dateOf: (date: DateOfDefinition) => string): string {
  if ("key" in value) return `\`${value.key}\``;
  if ("codes" in value)
    return `\`${value.codes.key}\`: ${Object.entries(value.codes.values)
      .map(([code, number]) => `\`${code}\` ${number}`)
      .join(" · ")}`;
  if ("days" in value) return `the days from ${dateOf(value.days.from)} to ${dateOf(value.days.to)}`;
  const { from, to, outOf } = value.gain;
  return `\`${to}\` minus \`${from}\`${outOf === undefined ? "" : `, of \`${outOf}\``}`;
}

function sourceInWords(source: IndicatorSource, known: LookUp): string {
  const { date } = source;
  const scoring = "scoring" in source && source.scoring !== undefined ? known.scoring(source.scoring) : undefined;
  const set = "cutoffs" in source ? scoring?.cutoffs.find(({ id }) => id === source.cutoffs) : undefined;
  return [
    sourceLink(source, known),
    ...("scoring" in source && source.scoring !== undefined
      ? [`scored by ${pageLink(source.scoring, scoring?.title ?? source.scoring, "../")}`]
      : []),
    ...(set ? [`with the cut-off set “${plain(set.title)}” (\`${set.id}\`)`] : []),
    ...(date === undefined ? [] : [`placed in time by \`${date}\``]),
  ].join(", ");
}

function sourceLink(source: IndicatorSource, known: LookUp): string {
  const [reference, definition] =
    "record" in source ? [source.record, known.record(source.record)] : [source.instrument, known.instrument(source.instrument)];
  return pageLink(reference, definition?.title ?? reference, "../");
}

const workflowLink = (reference: string, known: LookUp): string =>
  pageLink(reference, known.workflow(reference)?.title ?? reference, "../");

const missingOf = (source: IndicatorSource, known: LookUp): string | undefined =>
  ("record" in source ? known.record(source.record) : known.instrument(source.instrument))?.missing;
