import { missingKinds } from "@reintegration/model";
import type { Field } from "../columns/fields-of.ts";
import { copyText } from "../text/copy-text.ts";
import type { TextCellReader } from "./cell-reader.ts";
import type { TextReading } from "./meaning-of-text.ts";
import { missingReader } from "./missing-reader.ts";
import { lookUp, textTable } from "./text-table.ts";

/** Reads a column of texts: as they are, without spaces around them. Words for missing answers are read as such. */
export function textReader(field: Field, reading: TextReading, header: string): TextCellReader {
  const missingOf = missingReader(field, reading, header);
  // most texts are different from all others: only what may be a missing answer is looked at closely
  const words = textTable(["", ...missingKinds, ...reading.marks.keys()].map((word) => [word, true]));
  const hasLabels = [...field.labels.values()].some(({ missing }) => missing !== undefined);
  return (text, notes) => {
    const trimmed = text.trim();
    if (hasLabels || lookUp(words, trimmed)) {
      const kind = missingOf(trimmed, notes);
      if (kind !== undefined) return kind === "absent" ? undefined : kind;
    }
    return copyText(trimmed);
  };
}
