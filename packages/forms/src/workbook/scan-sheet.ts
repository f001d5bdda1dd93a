import { decodeXmlText } from "./decode-xml-text.ts";

/** What a sheet holds besides plain values, and how far it reaches. */
export interface SheetScan {
  /** Last row and column with a value, from 1. */
  readonly rows: number;
  readonly columns: number;
  readonly formulas: number;
  /** Row of the first formula. */
  readonly firstFormula: number;
  /** Cells whose text the reading package would drop: errors such as #N/A, and formulas of which no value was saved. */
  readonly texts: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** Looks through a sheet's XML, part by part. */
export interface SheetScanner {
  /** False where the sheet is not as spreadsheets write it, or reaches further than one can. */
  take(xml: string): boolean;
  finish(): SheetScan | undefined;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;
/** Characters of a row at most. */
const longestRow = 8 * 1024 * 1024;

const prefix = "(?:[^\\s<>/:=\"']+:)?";
const tag = new RegExp(`<${prefix}(row|c)(?=[\\s/>])((?:\\s+[^\\s<>/="']+\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'))*)\\s*(/?)(>?)`, "g");
const formula = new RegExp(`<${prefix}f(?:\\s[^<>]*)?(?:/>|>([^<]*)<)`);
const value = new RegExp(`<${prefix}v(?:\\s[^<>]*)?>([^<]*)<`);
const content = new RegExp(`<${prefix}(?:v|is)[\\s/>]`);

/**
 * A scanner of a sheet, run before the sheet is read: a reader fills up the rows and cells between those that are there, so a single
 * cell in the last corner would cost all the memory.
 */
export function sheetScanner(): SheetScanner {
  const texts: { row: number; column: number; text: string }[] = [];
  const seen = { rows: 0, columns: 0, formulas: 0, firstFormula: 0 };
  let waiting = "";
  let isSound = true;

  const cell = (reference: string, type: string | undefined, inside: string): void => {
    const [, letters = "", digits = ""] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(reference) ?? [];
    const row = Number(digits);
    const column = columnNumber(letters);
    if (row < 1 || row > lastRow || column < 1 || column > lastColumn) {
      isSound = false;
      return;
    }
    const [, code] = formula.exec(inside) ?? [];
    const isFormula = code !== undefined || formula.test(inside);
    if (!isFormula && !content.test(inside)) return;
    seen.rows = Math.max(seen.rows, row);
    seen.columns = Math.max(seen.columns, column);
    if (isFormula && seen.formulas++ === 0) seen.firstFormula = row;
    const [, saved] = value.exec(inside) ?? [];
    if (type === "e" && saved) texts.push({ row, column, text: decodeXmlText(saved) });
    else if (isFormula && !saved && !(type === "str" && saved === "")) texts.push({ row, column, text: `=${decodeXmlText(code ?? "")}` });
  };
  const scan = (xml: string): void => {
    const tags = [...xml.matchAll(tag)];
    tags.forEach(([whole, name, attributes = "", closed, end], at) => {
      const reference = /\sr\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
      if (end === "") isSound = false;
      else if (name === "row") {
        if (reference !== undefined && !(/^[0-9]{1,7}$/.test(reference) && Number(reference) <= lastRow)) isSound = false;
      } else if (reference === undefined) isSound = false;
      else {
        const from = (tags[at]?.index ?? 0) + whole.length;
        cell(reference, /\st\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1], closed ? "" : xml.slice(from, tags[at + 1]?.index));
      }
    });
  };
  return {
    take(xml) {
      waiting += xml;
      const rowEnd = endOfLastRow(waiting);
      if (rowEnd > 0) {
        scan(waiting.slice(0, rowEnd));
        waiting = waiting.slice(rowEnd);
      }
      return isSound && waiting.length <= longestRow;
    },
    finish() {
      scan(waiting);
      return isSound ? { ...seen, texts } : undefined;
    },
  };
}

/** Where the last row ends that is whole; 0 where there is none. */
function endOfLastRow(xml: string): number {
  for (let at = xml.lastIndexOf("row>"); at > 0; at = xml.lastIndexOf("row>", at - 1)) {
    if (/<\/(?:[^\s<>/:]+:)?$/.test(xml.slice(Math.max(0, at - 70), at))) return at + 4;
  }
  return 0;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}
