import { type MissingKind, missingKinds } from "@reintegration/model";

/** Marks of another tool for missing answers -> our kinds (rule C3), or the parts of the text that are not `mark=kind`. */
export type MissingMarks = { readonly marks: Readonly<Record<string, MissingKind>> } | { readonly wrong: readonly string[] };

/**
 * Reads `--missing`: pairs `mark=kind`, with commas between them.
 *
 * A mark that stands twice with different kinds is wrong, since one of the two would be lost.
 *
 * @example
 * parseMissing("-99=refused,NA=absent"); // => { marks: { "-99": "refused", NA: "absent" } }
 * parseMissing("-99"); // => { wrong: ["-99"] }
 */
export function parseMissing(text: string): MissingMarks {
  const marks = new Map<string, MissingKind>();
  const wrong: string[] = [];
  for (const part of text.split(",")) {
    const at = part.lastIndexOf("=");
    const mark = part.slice(0, Math.max(at, 0)).trim();
    const kind = missingKinds.find((candidate) => candidate === part.slice(at + 1).trim());
    if (mark === "" || kind === undefined || (marks.has(mark) && marks.get(mark) !== kind)) wrong.push(part.trim());
    else marks.set(mark, kind);
  }
  return wrong.length > 0 ? { wrong } : { marks: Object.fromEntries(marks) };
}
