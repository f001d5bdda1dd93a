import type { KnownInstrument } from "../export-reader.ts";
import type { ColumnMap } from "../map/column-map.ts";
import { type MapFinder, mapFinder } from "../map/map-finder.ts";
import { type ColumnTarget, columnTargets } from "./column-target.ts";
import { type Field, fieldsOf } from "./fields-of.ts";
import { labelFinder } from "./label-finder.ts";
import { nameFinder } from "./name-finder.ts";

type Find = (header: string) => ColumnTarget | undefined;

/** Finds the columns of one instrument by their headers. */
export interface HeaderIndex {
  readonly known: KnownInstrument;
  readonly fields: readonly Field[];
  readonly byName: Find;
  /** By language; takes normalised headers. */
  readonly byLabel: ReadonlyMap<string, Find>;
  /** Of a map, which takes the place of names and labels. */
  readonly mapped?: MapFinder;
}

export function headerIndex(known: KnownInstrument, map?: ColumnMap): HeaderIndex {
  const fields = fieldsOf(known);
  const targets = columnTargets();
  if (map) {
    const mapped = mapFinder(map, fields, targets);
    return { known, fields, byName: mapped.target, byLabel: new Map(), mapped };
  }
  const languages = [...new Set(known.labels.map(({ language }) => language))];
  return {
    known,
    fields,
    byName: nameFinder(fields, targets),
    byLabel: new Map(languages.map((language) => [language, labelFinder(fields, language, targets)])),
  };
}
