import type { Instrument, Item } from "@reintegration/model";

/** Name and value of each question, as they stand in a submission; a question that is left blank is not among them. */
export type GivenAnswers = readonly (readonly [name: string, value: string])[];

/**
 * A response as a person enters it in a form: choices joined by a space; the missing kind of a number, date or text in the
 * question beside it. `undefined` where it is no object, or holds what no question takes at all: a list in a list, `true`.
 */
export function givenAnswers(
  instrument: Instrument,
  response: { readonly context?: unknown; readonly answers?: unknown },
): GivenAnswers | undefined {
  const given: [string, string][] = [];
  for (const [part, fields] of [
    [response.context ?? {}, instrument.context],
    [response.answers, instrument.items],
  ] as const) {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return undefined;
    for (const [key, value] of Object.entries(part) as [string, unknown][]) {
      const text = textOf(value);
      if (text === undefined) return undefined;
      if (text !== "") given.push([nameOf(fields, key, text), text]);
    }
  }
  return given;
}

function textOf(value: unknown): string | undefined {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return String(value);
  return Array.isArray(value) && value.every((code) => typeof code === "string") ? value.join(" ") : undefined;
}

/** A key in the wrong part of a response is no question's name. */
function nameOf(fields: readonly Item[], key: string, text: string): string {
  const item = fields.find((field) => field.key === key);
  if (item === undefined) return `no question: ${key}`;
  return item.answers === undefined && item.missing?.some((kind) => kind === text) ? `${key}_missing` : key;
}
