import type {
  DateOfDefinition,
  IndicatorDefinition,
  MeasureDefinition,
  QuantityDefinition,
  SelectionDefinition,
  WorkflowDefinition,
} from "./gen/definitions.ts";
import type { Indicator, IndicatorSource, Measure, Selection } from "./indicator.ts";
import type { Instrument, Status } from "./instrument.ts";
import type { RecordType } from "./record-type.ts";
import { referenceOf } from "./reference.ts";
import type { Scoring } from "./scoring.ts";
import type { Duration } from "./workflow.ts";

/** What the definitions of indicators may name. */
export interface KnownToIndicators {
  readonly records: readonly RecordType[];
  readonly instruments: readonly Instrument[];
  readonly scorings: readonly Scoring[];
  readonly workflows: readonly WorkflowDefinition[];
}

/**
 * An indicator definition as algorithms take it: what it reads put beside it, deadlines put in place, texts left out.
 *
 * Throws when a definition or deadline that it names is not among those given.
 */
export function resolveIndicator(
  definition: IndicatorDefinition,
  known: KnownToIndicators,
  file: { readonly digest?: string; readonly status?: Status } = {},
): Indicator {
  const { id, version, basis, level, result, dimension, unit, direction, disaggregations, minimumCell, measure } = definition;
  const named = namedByIndicator(definition);
  const find = <Known extends { readonly id: string; readonly version: string }>(kind: string, all: readonly Known[]) => {
    return (reference: string): Known => {
      const found = all.find((candidate) => referenceOf(candidate) === reference);
      if (found === undefined) throw new Error(`${id} names ${kind} ${reference}, which is not known`);
      return found;
    };
  };
  const durationOf = ({ workflow, id: deadline }: { readonly workflow: string; readonly id: string }): Duration => {
    const found = find("workflow", known.workflows)(workflow).deadlines.find((candidate) => candidate.id === deadline);
    if (found === undefined) throw new Error(`${id} names deadline ${deadline} of ${workflow}, which is not there`);
    return found.within;
  };
  return {
    ...{ id, version, basis, ...file, level, result },
    ...(dimension !== undefined && { dimension }),
    ...{ unit, direction, disaggregations, minimumCell },
    ...(measure && { measure: withoutWords(measure, durationOf) }),
    records: named.records.map(find("record", known.records)),
    instruments: named.instruments.map(find("instrument", known.instruments)),
    scorings: named.scorings.map(find("scoring", known.scorings)),
  };
}

/** The exact references of what an indicator reads, each once, in the order in which they come. */
export function namedByIndicator({ measure }: Pick<IndicatorDefinition, "measure">): {
  readonly records: readonly string[];
  readonly instruments: readonly string[];
  readonly scorings: readonly string[];
} {
  const sources = measure === undefined ? [] : sourcesOf(measure);
  const once = (references: readonly (string | undefined)[]): string[] => [...new Set(references.filter((each) => each !== undefined))];
  return {
    records: once([...sources.map((source) => ("record" in source ? source.record : undefined)), ...(measure?.groupsFrom ?? [])]),
    instruments: once(sources.map((source) => ("instrument" in source ? source.instrument : undefined))),
    scorings: once(sources.map((source) => ("instrument" in source ? source.scoring : undefined))),
  };
}

function sourcesOf({ source, population, denominator, numerator, value, exposure }: MeasureDefinition): IndicatorSource[] {
  const selections = [population, denominator, numerator].filter((each) => each !== undefined);
  const dates = [...selections.flatMap(datesOfSelection), ...datesOfQuantity(value), ...(exposure ? [exposure.from, exposure.to] : [])];
  return [source, ...[...selections, ...dates].flatMap((each) => each.source ?? [])];
}

const datesOfSelection = ({ within }: SelectionDefinition): DateOfDefinition[] => (within ? [within.from, within.to] : []);

const datesOfQuantity = (value: QuantityDefinition | undefined): DateOfDefinition[] =>
  value !== undefined && "days" in value ? [value.days.from, value.days.to] : [];

function withoutWords(
  { population, denominator, numerator, ...rest }: MeasureDefinition,
  durationOf: (named: { readonly workflow: string; readonly id: string }) => Duration,
): Measure {
  const plain = ({ words, within, ...selection }: SelectionDefinition): Selection => ({
    ...selection,
    ...(within && { within: { from: within.from, to: within.to, duration: durationOf(within.deadline) } }),
  });
  return {
    ...rest,
    population: plain(population),
    ...(denominator && { denominator: plain(denominator) }),
    ...(numerator && { numerator: plain(numerator) }),
  };
}
