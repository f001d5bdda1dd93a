import { shorten, warningAt } from "@reintegration/model";
import type { Column } from "../columns/plan-columns.ts";
import type { ToolRole } from "../columns/tool-column.ts";
import type { ReadRow } from "../export-reader.ts";
import { copyText } from "../text/copy-text.ts";
import { note, type RowNotes } from "./row-notes.ts";

const identities: readonly ToolRole[] = ["root-uuid", "uuid", "instance-id"];
const approved = new Set(["approved", "validation_status_approved"]);
const nothing: ReadRow["submission"] = Object.freeze({});

/**
 * Reads which submission a row is, and what its reviewer said (rule F3): the first of root uuid, uuid and instance id that the row
 * holds. A mark other than approved is a warning; without a mark there is nothing to warn about.
 */
export function submissionReader(columns: readonly Column[]): (cells: readonly unknown[], notes: RowNotes) => ReadRow["submission"] {
  const ids = identities.flatMap((role) => columns.filter((column) => column.role === role));
  const reviews = columns.filter(({ role }) => role === "review");
  if (ids.length + reviews.length === 0) return () => nothing;
  return (cells, notes) => {
    const id = firstText(ids, cells);
    const mark = firstText(reviews, cells);
    const isApproved = mark !== undefined && approved.has(mark.text.toLowerCase());
    if (mark !== undefined && !isApproved) note(notes, warningAt("not-approved", "", { value: shorten(mark.text) }), mark.header);
    const review = mark && { review: isApproved ? "approved" : mark.text };
    return id === undefined
      ? { ...review }
      : { id: id.text.startsWith("uuid:") ? id.text.slice(5) : id.text, idColumn: id.header, ...review };
  };
}

function firstText(columns: readonly Column[], cells: readonly unknown[]): { text: string; header: string } | undefined {
  for (const { index, header } of columns) {
    const cell = cells[index];
    const text = typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
    if (text !== "") return { text: copyText(text), header };
  }
  return undefined;
}
