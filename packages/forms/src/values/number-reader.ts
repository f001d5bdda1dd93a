import type { Field } from "../columns/fields-of.ts";
import { copyText } from "../text/copy-text.ts";
import type { TextCellReader } from "./cell-reader.ts";
import type { TextReading } from "./meaning-of-text.ts";
import { missingReader } from "./missing-reader.ts";
import { parseNumber } from "./parse-number.ts";

/**
 * Reads a column of numbers, written with digits and a point. A declared mark such as `-99` comes before the number. What is no
 * number, or no whole one in an integer field, is left as it is.
 */
export function numberReader(field: Field, reading: TextReading, header: string): TextCellReader {
  const missingOf = missingReader(field, reading, header);
  const isInteger = field.item.type === "integer";
  const { marks } = reading;
  return (text, notes) => {
    if (text === "") return undefined;
    if (marks.size === 0 || !marks.has(text.trim())) {
      const value = parseNumber(text.trim());
      if (value !== undefined && (!isInteger || Number.isSafeInteger(value))) return value;
    }
    const kind = missingOf(text, notes);
    if (kind !== undefined) return kind === "absent" ? undefined : kind;
    return copyText(text.trim());
  };
}
