import { type MissingKind, missingKinds } from "@reintegration/model";
import type { Field } from "./fields-of.ts";

/** What a column holds: a field's value, one of its choices as 0/1, or why its value is missing (rule X3). */
export interface ColumnTarget {
  readonly field: Field;
  readonly part: "answer" | "choice" | "missing";
  /** Of a choice. */
  readonly code?: string;
  /** The item has no such choice. */
  readonly isForeign?: boolean;
}

/** Targets of an instrument. Equal ones are the same object, so that they can be compared. */
export interface ColumnTargets {
  answer(field: Field): ColumnTarget;
  missing(field: Field): ColumnTarget;
  choice(field: Field, code: string): ColumnTarget;
}

export function columnTargets(): ColumnTargets {
  const targets = new Map<string, ColumnTarget>();
  const target = (field: Field, part: ColumnTarget["part"], code?: string): ColumnTarget => {
    const name = `${field.item.key} ${part} ${code ?? ""}`;
    const known = targets.get(name);
    if (known) return known;
    const isForeign = code !== undefined && !codesOf(field).includes(code);
    const made = { field, part, ...(code !== undefined && { code }), ...(isForeign && { isForeign }) };
    targets.set(name, made);
    return made;
  };
  return {
    answer: (field) => target(field, "answer"),
    missing: (field) => target(field, "missing"),
    choice: (field, code) => target(field, "choice", code),
  };
}

/** The codes that a cell of a choice may hold: its answers, then the missing kinds but `absent`. */
export function codesOf({ item }: Field): string[] {
  return [...(item.answers ?? []).map(({ code }) => code), ...missingWords];
}

const missingWords: readonly MissingKind[] = missingKinds.filter((kind) => kind !== "absent");
