import type { IndicatorSource, ItemDefinition, RecordItemDefinition, ScoringDefinition } from "@reintegration/model";
import type { LookUp } from "../look-up.ts";

/**
 * The fields that a row of a source has, by key: those of a record outside its lists, or those of an instrument, with the scores that a
 * scoring makes of them and the bands of those scores. `undefined` where the source is not known.
 *
 * A band has the bands of the named cut-off set as its answers, and none where no set is named or it does not apply.
 */
export function fieldsOfSource(source: IndicatorSource, known: LookUp): ReadonlyMap<string, RecordItemDefinition> | undefined {
  const byKey = (items: readonly RecordItemDefinition[]) => new Map(items.map((item) => [item.key, item]));
  if ("record" in source) {
    const record = known.record(source.record);
    return record && byKey(record.items);
  }
  const instrument = known.instrument(source.instrument);
  if (instrument === undefined) return undefined;
  const scoring = source.scoring === undefined ? undefined : known.scoring(source.scoring);
  if (source.scoring !== undefined && scoring === undefined) return undefined;
  return byKey([...instrument.context, ...instrument.items, ...(scoring ? scoreFields(scoring, source.cutoffs) : [])]);
}

/** The names of the scores that a scoring gives: its dimensions and the composite. */
export const scoresOf = ({ dimensions, composite }: ScoringDefinition): readonly { readonly id: string; readonly title: string }[] => [
  ...dimensions,
  { id: "composite", title: composite.title },
];

function scoreFields(scoring: ScoringDefinition, cutoffs: string | undefined): ItemDefinition[] {
  const set = scoring.cutoffs.find(({ id }) => id === cutoffs);
  return scoresOf(scoring).flatMap(({ id, title }): ItemDefinition[] => {
    const bands = set?.appliesTo.includes(id) ? set.bands : undefined;
    const answers = bands?.map((band, index) => ({ code: band.id, number: index + 1, label: band.title }));
    return [
      { key: `${id}_score`, type: "decimal", text: title },
      { key: `${id}_band`, type: "single", text: title, ...(answers && { answers }) },
    ];
  });
}
