import {
  errorAt,
  type Item,
  type ListItem,
  type Problem,
  plainItem,
  type RecordType,
  type RowItem,
  referenceOf,
} from "@reintegration/model";
import { XmlElement } from "@rgrove/parse-xml";
import { toolColumn } from "../columns/tool-column.ts";
import { parseNumber } from "../values/parse-number.ts";
import { rowCount } from "../xlsform/row-count.ts";
import { parseSubmission } from "./parse-submission.ts";

/** A record as it was read from a submission. It is not checked here. */
export interface ReadRecord {
  /** `undefined` where there is none to be read. */
  readonly record?: { readonly record: string; readonly fields: Readonly<Record<string, unknown>> };
  readonly problems: readonly Problem[];
}

/**
 * Reads the XML of one submission of a form of `recordToXlsForm`, which names its record type itself; `types` are those that are
 * known. `recordProblems` of the model checks what was read.
 *
 * A value that cannot be read, and one of no field, stands as it is in the submission, so that the check finds it; of one field
 * with two values the first stays, and that is an error. What the tool itself adds is left out (rule F3). Problems quote nothing that a person answered.
 *
 * @example
 * const loan = {
 *   id: "loan", version: "1.0.0", basis: "reconstructed", identifiedBy: ["loan_id"], dateOrder: [],
 *   items: [{ key: "loan_id", type: "text" }, { key: "books", type: "list", items: [{ key: "pages", type: "integer" }] }],
 * } as const;
 * const xml = "<data><rs_record>loan@1.0.0</rs_record><loan_id>L-1</loan_id><books><pages>12</pages></books></data>";
 * readRecordSubmission(xml, [loan]).record; // => { record: "loan@1.0.0", fields: { loan_id: "L-1", books: [{ pages: 12 }] } }
 */
export function readRecordSubmission(xml: string, types: readonly RecordType[]): ReadRecord {
  const root = parseSubmission(xml);
  if (!(root instanceof XmlElement)) return { problems: [root] };
  if (isDeeper(root, deepest)) return { problems: [errorAt("invalid-xml", "", { value: "nested too deeply" })] };
  const record = elementsNamed(root, "rs_record")[0]?.text.trim() ?? "";
  const type = types.find((each) => referenceOf(each) === record);
  const known = types.map(referenceOf);
  if (record === "") return { problems: [errorAt("missing-record-type", "/record", { known })] };
  if (type === undefined) return { problems: [errorAt("record-mismatch", "/record", { value: record, expected: known.join(", ") })] };
  const lists = type.items.filter((item) => item.type === "list");
  const keys = new Set(lists.map(({ key }) => key));
  const cells = cellsOf(root, keys);
  const problems = disagreements(cells, "/fields", keys);
  for (const key of keys) {
    for (const [at, row] of (cells.get(key) ?? []).entries())
      problems.push(...disagreements(cellsOf(row, none), `/fields/${key}/${at}`, none));
  }
  const fields: Record<string, unknown> = {};
  for (const item of type.items) {
    const value = item.type === "list" ? rowsOf(item, cells) : valueOf(plainItem(item), cells);
    if (value !== undefined) fields[item.key] = value;
  }
  return { record: { record, fields: { ...fields, ...strangers(cells, type.items) } }, problems };
}

/** Groups within groups beyond this are no form's of ours. */
const deepest = 20;

const isDeeper = (element: XmlElement, levels: number): boolean =>
  childrenOf(element).some((child) => levels === 0 || isDeeper(child, levels - 1));

const none: ReadonlySet<string> = new Set();

/** Local name -> elements, those of groups included, but not what is in rows. */
type Cells = ReadonlyMap<string, readonly XmlElement[]>;

function cellsOf(around: XmlElement, lists: ReadonlySet<string>): Cells {
  const cells = new Map<string, XmlElement[]>();
  const collect = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      const name = localName(child);
      if (!lists.has(name) && childrenOf(child).length > 0) {
        if (name !== "meta" && name !== "formhub") collect(child);
      } else cells.set(name, [...(cells.get(name) ?? []), child]);
    }
  };
  collect(around);
  return cells;
}

/** The rows of a list; a form that asks for none has a blank one all the same, in some tools. */
function rowsOf({ key, items }: ListItem, cells: Cells): readonly unknown[] | undefined {
  const rows = (cells.get(key) ?? []).map((element) => rowOf(items, cellsOf(element, none)));
  const asked = textOf(cells, rowCount(key)).trim();
  const count = asked === "" ? undefined : Number(asked);
  const filled = rows.findLastIndex((row) => Object.keys(row).length > 0) + 1;
  const length = Math.max(filled, Math.min(count ?? 0, rows.length));
  return count === undefined && length === 0 ? undefined : rows.slice(0, length);
}

function rowOf(items: readonly RowItem[], cells: Cells): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {};
  for (const item of items) {
    const value = valueOf(plainItem(item), cells);
    if (value !== undefined) row[item.key] = value;
  }
  return { ...row, ...strangers(cells, items) };
}

function valueOf(item: Item, cells: Cells): unknown {
  const { key, type, answers, missing = [] } = item;
  const text = textOf(cells, key);
  if (text === "") return answers === undefined ? textOf(cells, `${key}_missing`).trim() || undefined : undefined;
  if (type === "integer" || type === "decimal") return parseNumber(text.trim()) ?? text;
  if (type !== "multiple") return text;
  const places = [...(answers ?? []).map(({ code }) => code), ...missing];
  const placeOf = (code: string): number => (places.includes(code) ? places.indexOf(code) : places.length);
  const codes = text.split(" ").filter(Boolean);
  const [only = ""] = codes;
  const isMissing = codes.length === 1 && missing.some((kind) => kind === only);
  return isMissing ? only : codes.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Fields that stand there twice, with two values. Lists do so rightly. */
function disagreements(cells: Cells, at: string, lists: ReadonlySet<string>): Problem[] {
  return [...cells].flatMap(([name, elements]) => {
    const isOne = lists.has(name) || new Set(elements.map(({ text }) => text)).size < 2;
    return isOne ? [] : [errorAt("columns-disagree", `${at}/${name}`, { item: name, value: "…", other: "…" })];
  });
}

/** What is of no field, of the form itself or of the tool. */
function strangers(cells: Cells, items: readonly { readonly key: string }[]): Readonly<Record<string, string>> {
  const known = new Set(items.flatMap(({ key }) => [key, `${key}_missing`]));
  const names = [...cells.keys()].filter((name) => !known.has(name) && toolColumn(name) === undefined);
  return Object.fromEntries(names.flatMap((name) => (textOf(cells, name) === "" ? [] : [[name, textOf(cells, name)]])));
}

const textOf = (cells: Cells, name: string): string => cells.get(name)?.[0]?.text ?? "";

const childrenOf = ({ children }: XmlElement): XmlElement[] => children.filter((node): node is XmlElement => node instanceof XmlElement);

const elementsNamed = (element: XmlElement, name: string): XmlElement[] => childrenOf(element).filter((child) => localName(child) === name);

const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(":") + 1);
