import { type Packed, zip } from "./zip.ts";

/** A cell of a test workbook: a text, a number, a truth value, a day by its number, or XML as it is (without its place). */
export type TestCell = string | number | boolean | null | { readonly day: number } | { readonly xml: string; readonly type?: string };

export interface TestSheet {
  readonly name: string;
  /** Rows from the first one; `null` leaves a row out altogether. */
  readonly rows: readonly (readonly TestCell[] | null)[];
}

interface WorkbookParts {
  readonly isFrom1904?: boolean;
  /** Further parts, or others in place of those written here. */
  readonly parts?: Readonly<Record<string, Packed>>;
}

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An Excel workbook as KoboToolbox's exporter writes it (XlsxWriter: texts in a table of their own, blank cells left out). */
export function workbook(sheets: readonly TestSheet[], { isFrom1904 = false, parts = {} }: WorkbookParts = {}): Uint8Array {
  const texts = new Map<string, number>();
  const sheetParts = Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, texts)]));
  return zip({
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook ${namespace} xmlns:r="${relations}"><workbookPr${isFrom1904 ? ' date1904="1"' : ""} defaultThemeVersion="124226"/><sheets>${sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="rId90" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `${head}<styleSheet ${namespace}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...sheetParts,
    "xl/sharedStrings.xml": `${head}<sst ${namespace}>${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
    ...parts,
  });
}

function sheetXml({ rows }: TestSheet, texts: Map<string, number>): string {
  const cellXml = (cell: TestCell, place: string): string => {
    if (cell === null || cell === "") return "";
    if (typeof cell === "string") {
      const at = texts.get(cell) ?? texts.size;
      texts.set(cell, at);
      return `<c r="${place}" t="s"><v>${at}</v></c>`;
    }
    if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
    if (typeof cell === "boolean") return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
    if ("day" in cell) return `<c r="${place}" s="1"><v>${cell.day}</v></c>`;
    return `<c r="${place}"${cell.type ? ` t="${cell.type}"` : ""}>${cell.xml}</c>`;
  };
  const body = rows
    .map((cells, at) =>
      cells === null
        ? ""
        : `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, columnName(column) + (at + 1))).join("")}</row>`,
    )
    .join("");
  return `${head}<worksheet ${namespace}><dimension ref="A1"/><sheetData>${body}</sheetData></worksheet>`;
}

/** A for the first column, AA for the 27th. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
