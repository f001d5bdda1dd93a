import { type Item, type MissingKind, normaliseLabel } from "@reintegration/model";
import { remember } from "../text/remember.ts";
import { segmentLabels } from "../values/segment-labels.ts";
import type { MappedColumn } from "./column-map.ts";
import { parseOrderedDate } from "./parse-ordered-date.ts";
import { valueTranslator } from "./translate-value.ts";

/** Puts our codes in place of what a cell holds; a cell about which the map says nothing stays as it is. */
export type CellTranslator = (cell: unknown) => unknown;

/** The translator of one column, or `undefined` where the map names no values and no order of dates. */
export function cellTranslator(
  { values = {}, choice, separator, dateOrder }: MappedColumn,
  item: Item,
  marks: ReadonlyMap<string, MissingKind>,
): CellTranslator | undefined {
  const isList = item.type === "multiple" && choice === undefined;
  if (Object.keys(values).length === 0 && dateOrder === undefined && !(isList && separator !== undefined)) return undefined;
  const translate = valueTranslator(values);
  const ofOne = (text: string): string => translate(text) ?? (dateOrder && parseOrderedDate(text, dateOrder)) ?? text;
  const split = splitter(values, separator);
  const ofList = (text: string): unknown => {
    const whole = translate(text);
    if (whole !== undefined) return whole;
    const parts = split(text);
    const codes = parts.map((part) => translate(part) ?? marks.get(part) ?? part);
    const isSaid = separator !== undefined || codes.some((code, at) => code !== parts[at]);
    return isSaid && codes.length > 0 ? codes : text;
  };
  const remembered = remember((text) => ({ value: isList ? ofList(text) : ofOne(text) }));
  const ofText = (text: string): unknown => (text.trim() === "" ? text : remembered(text).value);
  return (cell) => {
    if (typeof cell === "string") return ofText(cell);
    if (Array.isArray(cell)) return isList ? cell.map((part) => (typeof part === "string" ? (translate(part) ?? part) : part)) : cell;
    if (typeof cell !== "number" && typeof cell !== "boolean") return cell;
    const value = ofText(String(cell));
    return value === String(cell) ? cell : value;
  };
}

/** Takes a list of answers apart: at the separator, else as texts of the map that spaces join, which may hold spaces themselves. */
function splitter(values: Readonly<Record<string, string>>, separator: string | undefined): (text: string) => string[] {
  if (separator !== undefined) {
    const mark = separator.trim() === "" ? separator : separator.trim();
    return (text) =>
      text
        .split(mark)
        .map((part) => part.trim())
        .filter((part) => part !== "");
  }
  const texts = new Map(Object.keys(values).map((text) => [normaliseLabel(text), text]));
  return (text) => {
    const [found, ...others] = segmentLabels(normaliseLabel(text), texts);
    return found && others.length === 0 ? found : text.trim().split(/\s+/);
  };
}
