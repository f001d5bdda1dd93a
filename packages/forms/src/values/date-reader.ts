import { warningAt } from "@reintegration/model";
import type { Field } from "../columns/fields-of.ts";
import { note } from "../rows/row-notes.ts";
import { copyText } from "../text/copy-text.ts";
import type { TextCellReader } from "./cell-reader.ts";
import { excelDate } from "./excel-date.ts";
import type { TextReading } from "./meaning-of-text.ts";
import { missingReader } from "./missing-reader.ts";
import { parseDate } from "./parse-date.ts";
import { parseMonth } from "./parse-month.ts";
import { parseNumber } from "./parse-number.ts";

/**
 * Reads a column of days or months. ISO dates and date-times are read; in a column of days also a spreadsheet's day numbers,
 * with a warning; anything else is left as it is: `d/m/y` is never guessed (rule C2). A declared mark comes before a date.
 */
export function dateReader(field: Field, reading: TextReading, header: string): TextCellReader {
  const missingOf = missingReader(field, reading, header);
  const isMonth = field.item.type === "month";
  const parse = isMonth ? parseMonth : parseDate;
  const { marks, dayShift } = reading;
  return (text, notes) => {
    if (text === "") return undefined;
    const trimmed = text.trim();
    if (marks.size === 0 || !marks.has(trimmed)) {
      const date = parse(trimmed);
      if (date !== undefined) return date;
      const day = isMonth ? undefined : excelDate((parseNumber(trimmed) ?? Number.NaN) + dayShift);
      if (day !== undefined) {
        note(notes, warningAt("excel-date", field.path, { item: field.item.key, value: trimmed, date: day }), header);
        return day;
      }
    }
    const kind = missingOf(trimmed, notes);
    if (kind !== undefined) return kind === "absent" ? undefined : kind;
    return copyText(trimmed);
  };
}
