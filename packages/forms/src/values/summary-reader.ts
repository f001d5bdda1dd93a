import type { Field } from "../columns/fields-of.ts";
import { note } from "../rows/row-notes.ts";
import { copyText } from "../text/copy-text.ts";
import { remember } from "../text/remember.ts";
import type { TextCellReader } from "./cell-reader.ts";
import { answerOfCodes } from "./codes-in-order.ts";
import { labelProblem } from "./label-problem.ts";
import type { TextReading } from "./meaning-of-text.ts";
import { summaryParser } from "./summary-parser.ts";

/** Reads a column that lists all chosen answers. A text that cannot be read, or in more than one way, is left as it is. */
export function summaryReader(field: Field, reading: TextReading, header: string): TextCellReader {
  const parse = summaryParser(field, reading);
  const read = remember((text) => {
    const { readings, isGuess } = parse(text);
    const [first] = readings;
    const isAmbiguous = readings.length > 1;
    const value = first === undefined || isAmbiguous ? copyText(text.trim()) : answerOfCodes(first);
    return { value, isDoubtful: isAmbiguous || isGuess, code: isAmbiguous ? undefined : first?.join(" ") };
  });
  return (text, notes) => {
    if (text === "" || text.trim() === "") return undefined;
    const { value, isDoubtful, code } = read(text);
    if (isDoubtful) note(notes, labelProblem(field, text, code), header);
    return value;
  };
}
