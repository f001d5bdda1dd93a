import { decodeXmlText } from "./decode-xml-text.ts";

/** What a workbook says about its sheets. */
export interface SheetOutline {
  /** Path in the archive by the name of the sheet. */
  readonly paths: ReadonlyMap<string, string>;
  /** Days are counted from 1904, as on an old Macintosh. */
  readonly isFrom1904: boolean;
}

/** Reads which part of the archive holds which sheet. */
export function sheetOutline(parts: ReadonlyMap<string, string>): SheetOutline {
  const workbook = parts.get("xl/workbook.xml") ?? "";
  const targets = new Map(
    tags(parts.get("xl/_rels/workbook.xml.rels") ?? "", "Relationship").map((tag) => [attribute(tag, "Id"), attribute(tag, "Target")]),
  );
  const paths = tags(workbook, "sheet").map((tag): [string, string] => {
    const target = targets.get(attribute(tag, "[^\\s:]+:id")) ?? "";
    return [attribute(tag, "name"), target.startsWith("/") ? target.slice(1) : `xl/${target}`];
  });
  const [properties = ""] = tags(workbook, "workbookPr");
  return { paths: new Map(paths), isFrom1904: /^(1|true)$/.test(attribute(properties, "date1904")) };
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:[^\\s<>/:]+:)?${name}\\s[^<>]*>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return decodeXmlText(double ?? single ?? "");
}
