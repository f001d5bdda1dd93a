import { type Item, isForeignMissingMark, missingKindOf, missingKinds, type ScoredInstrument } from "@reintegration/model";
import type { FlatRow } from "./flat-row.ts";

/** A response as a flat row, or why a flat row cannot hold it (rules N2, V1). `needs` are those of its vector. */
export function toFlatRow(
  instrument: ScoredInstrument,
  response: unknown,
  needs: readonly string[] = [],
): FlatRow | { readonly notExpressible: string } {
  if (needs.includes("unknown-key")) return no("a table has the columns of the survey and no others");
  if (needs.includes("malformed-response")) return no("a row is always a whole response");
  const whole = cells(response);
  if (whole === undefined) return no("a row is always a whole response");
  const { instrument: named, context: contextPart, answers: answersPart } = whole;
  const [context, answers] = [cells(contextPart), cells(answersPart)];
  if (answers === undefined || (context === undefined && "context" in whole)) return no("a row is always a whole response");
  if (typeof (named ?? "") !== "string") return no("a cell holds text, and no other type");
  const row: Record<string, string | null> = { rs_instrument: (named as string | null | undefined) ?? null };
  for (const [items, part] of [[instrument.context ?? [], context ?? {}] as const, [instrument.items, answers] as const]) {
    for (const item of items) {
      const text = textOf(item, Object.hasOwn(part, item.key) ? part[item.key] : undefined);
      if (text !== null && typeof text === "object") return text;
      row[item.key] = text;
    }
  }
  return row;
}

const no = (notExpressible: string) => ({ notExpressible });

function cells(part: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof part === "object" && part !== null && !Array.isArray(part) ? (part as Record<string, unknown>) : undefined;
}

function textOf(item: Item, value: unknown): string | null | { readonly notExpressible: string } {
  if (missingKindOf(value) === "absent") return value === "absent" ? value : null;
  if (item.type === "multiple" && Array.isArray(value)) return listText(item, value);
  if (item.type === "integer" || item.type === "decimal") return numberText(value);
  if (typeof value !== "string") return no("a cell holds text, and no other type");
  if (item.type === "multiple" && hasKnown(item, value.split(" ")) && missingKindOf(value) === undefined)
    return no("a text of choices is a list of choices");
  return value.includes("\u0000") ? no("a database holds no NUL character") : value;
}

function listText(item: Item, list: readonly unknown[]): string | { readonly notExpressible: string } {
  if (list.some((code) => typeof code !== "string")) return no("a cell holds text, and no other type");
  const codes = list as readonly string[];
  if (codes.some((code) => code === "" || /\s/.test(code))) return no("a choice with a space is two choices");
  const [only = ""] = codes;
  if (codes.length === 1 && missingKindOf(only) !== undefined) return no("a missing kind stands alone, and is no list");
  if (codes.length === 1 && isForeignMissingMark(only)) return only;
  return hasKnown(item, codes) ? codes.join(" ") : no("a text without any known choice is no list");
}

function hasKnown({ answers = [] }: Item, codes: readonly string[]): boolean {
  return codes.some((code) => answers.some((answer) => answer.code === code) || missingKinds.some((kind) => kind === code));
}

function numberText(value: unknown): string | { readonly notExpressible: string } {
  if (typeof value === "number") {
    const text = String(value);
    return /^-?[0-9]+([.][0-9]+)?$/.test(text) ? text : no("a number so large or small is written in another way");
  }
  if (typeof value !== "string") return no("a cell holds text, and no other type");
  return /^-?[0-9]+([.][0-9]+)?$/.test(value) ? no("a text of digits is a number") : value;
}
