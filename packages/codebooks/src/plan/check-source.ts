import { type Item, missingKinds, referenceOf, type Scoring } from "@reintegration/model";
import type { CodebookSource, DescribedInstrument } from "../codebook-source.ts";

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const versionPattern = /^[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}$/;
const keyPattern = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const codePattern = /^[A-Za-z0-9_]{1,32}$/;
const digestPattern = /^[0-9a-f]{64}$/;
const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/**
 * Refuses a source whose ids, keys, codes or numbers could not stand in a script as they are, naming all that is wrong (rule N1).
 *
 * Texts are not looked at: each format escapes them. A definition of the standard always passes.
 */
export function checkSource(source: CodebookSource): void {
  const { instrument, labels, scoring } = source;
  const wrong = [
    ...checkDefinition(instrument),
    ...labels.filter(({ language }) => !languagePattern.test(language)).map(({ language }) => `language ${shown(language)}`),
    ...(scoring ? [...checkDefinition(scoring), ...checkScoring(scoring, instrument)] : []),
    ...checkItems([...instrument.context, ...instrument.items]),
    ...instrument.dimensions.filter((id) => !isKey(id)).map((id) => `dimension ${shown(id)}`),
  ];
  if (source.cutoffs !== undefined && !scoring?.cutoffs.some(({ id }) => id === source.cutoffs))
    wrong.push(`cut-off set ${shown(source.cutoffs)}`);
  if (wrong.length > 0) throw new Error(`No codebook can be made. These cannot stand in a script: ${wrong.join("; ")}`);
}

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 80) ?? String(value);
const isKey = (key: unknown): boolean => typeof key === "string" && key.length <= 32 && keyPattern.test(key);
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function checkDefinition(definition: { readonly id: string; readonly version: string; readonly digest?: string }): string[] {
  const { id, version, digest } = definition;
  return [
    ...(idPattern.test(id) && id.length <= 100 ? [] : [`id ${shown(id)}`]),
    ...(versionPattern.test(version) ? [] : [`version ${shown(version)}`]),
    ...(digest === undefined || digestPattern.test(digest) ? [] : [`digest ${shown(digest)}`]),
  ];
}

function checkItems(items: readonly Item[]): string[] {
  const keys = items.map(({ key }) => key);
  return items.flatMap(({ key, answers = [], missing = [], minimum, maximum, maxLength }, at) => [
    ...(isKey(key) ? [] : [`key ${shown(key)}`]),
    ...(keys.indexOf(key) === at ? [] : [`key ${shown(key)} twice`]),
    ...answers
      .filter(({ code }) => !codePattern.test(code) || (missingKinds as readonly string[]).includes(code))
      .map(({ code }) => `code ${shown(code)} of ${shown(key)}`),
    ...answers
      .filter(({ number }, place) => !isWhole(number) || number < 1 || answers.findIndex((answer) => answer.number === number) !== place)
      .map(({ number }) => `number ${shown(number)} of ${shown(key)}`),
    ...missing.filter((kind) => !missingKinds.includes(kind)).map((kind) => `missing kind ${shown(kind)} of ${shown(key)}`),
    ...[minimum, maximum]
      .filter((bound) => bound !== undefined && !Number.isFinite(bound))
      .map((bound) => `bound ${shown(bound)} of ${shown(key)}`),
    ...(maxLength === undefined || isWhole(maxLength) ? [] : [`length ${shown(maxLength)} of ${shown(key)}`]),
  ]);
}

function checkScoring(scoring: Scoring, instrument: DescribedInstrument): string[] {
  const { items, dimensions, composite, cutoffs, scale } = scoring;
  const known = new Set(instrument.items.map(({ key }) => key));
  const weighed = dimensions.flatMap(({ weights }) => Object.keys(weights));
  return [
    ...(scoring.instrument === referenceOf(instrument)
      ? []
      : [`a scoring of ${shown(scoring.instrument)} for ${shown(referenceOf(instrument))}`]),
    ...(isWhole(scale) && scale > 0 ? [] : [`scale ${shown(scale)}`]),
    ...[...items.map(({ item }) => item), ...weighed].filter((key) => !known.has(key)).map((key) => `scored item ${shown(key)}`),
    ...weighed.filter((key) => !items.some(({ item }) => item === key)).map((key) => `weight without values of ${shown(key)}`),
    ...items.flatMap(({ item, values }) => {
      const answers = instrument.items.find(({ key }) => key === item)?.answers ?? [];
      const without = answers
        .filter(({ code }) => !Object.hasOwn(values, code))
        .map(({ code }) => `no value of ${shown(code)} at ${shown(item)}`);
      return known.has(item) && answers.length === 0 ? [`scored item ${shown(item)} without answers`] : without;
    }),
    ...items.flatMap(({ item, values }) =>
      Object.entries(values)
        .filter(([, value]) => !isWhole(value))
        .map(([code, value]) => `value ${shown(value)} of ${shown(code)} at ${shown(item)}`),
    ),
    ...dimensions.filter(({ id }) => !isKey(id)).map(({ id }) => `dimension ${shown(id)}`),
    ...[...dimensions.flatMap(({ weights }) => Object.entries(weights)), ...Object.entries(composite.weights)]
      .filter(([, weight]) => !isWhole(weight))
      .map(([key, weight]) => `weight ${shown(weight)} of ${shown(key)}`),
    ...[...dimensions.map(({ minAnsweredShare }) => minAnsweredShare), composite.minScoredShare ?? 1]
      .filter((share) => !Number.isFinite(share))
      .map((share) => `least share ${shown(share)}`),
    ...cutoffs.flatMap(({ id, bands }) => [
      ...(idPattern.test(id) ? [] : [`cut-off set ${shown(id)}`]),
      ...bands.filter((band) => !isKey(band.id) || !Number.isFinite(band.from)).map((band) => `band ${shown(band.id)}`),
    ]),
  ];
}
