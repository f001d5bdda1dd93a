import type { KnownInstrument } from "../export-reader.ts";
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
}

export function headerIndex(known: KnownInstrument): HeaderIndex {
  const fields = fieldsOf(known);
  const targets = columnTargets();
  const languages = [...new Set(known.labels.map(({ language }) => language))];
  return {
    known,
    fields,
    byName: nameFinder(fields, targets),
    byLabel: new Map(languages.map((language) => [language, labelFinder(fields, language, targets)])),
  };
}
