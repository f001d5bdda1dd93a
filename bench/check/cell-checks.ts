import { errorAt, isCalendarDate, isMonth, type Problem, warningAt } from "@reintegration/model";
import type { Codes } from "./code-lists.ts";

/** The checks of one cell that the hand-written check is made of. Each adds what is wrong to `problems`. */
export const cellChecks = {
  code(problems: Problem[], path: string, cell: unknown, codes: Codes, isRequired: boolean): void {
    if (codes.has(cell)) return;
    if (isBlank(cell)) missing(problems, path, isRequired);
    else problems.push(errorAt(typeof cell === "string" ? "unknown-code" : "wrong-type", path, { value: cell, known: [...codes] }));
  },
  relevantCode(problems: Problem[], path: string, cell: unknown, codes: Codes, isRequired: boolean, isRelevant: boolean): void {
    if (isRelevant) cellChecks.code(problems, path, cell, codes, isRequired);
    else if (!isBlank(cell) && cell !== "not_applicable") {
      if (!codes.has(cell)) problems.push(errorAt("unknown-code", path, { value: cell, known: [...codes] }));
      else if (!declined.has(cell)) problems.push(warningAt("answered-not-relevant", path));
    }
  },
  codes(problems: Problem[], path: string, cell: unknown, codes: Codes, isRequired: boolean): void {
    if (declined.has(cell)) return;
    if (isBlank(cell)) missing(problems, path, isRequired);
    else if (!Array.isArray(cell)) problems.push(errorAt("wrong-type", path, { value: cell, known: [...codes] }));
    else cellChecks.choices(problems, path, cell, codes);
  },
  choices(problems: Problem[], path: string, chosen: readonly unknown[], codes: Codes): void {
    for (let i = 0; i < chosen.length; i++) {
      const value = chosen[i];
      if (!codes.has(value)) problems.push(errorAt("unknown-code", path, { value, known: [...codes] }));
      else if (chosen.indexOf(value) < i) problems.push(errorAt("duplicate-choice", path, { value, known: [...codes] }));
    }
    if (chosen.length > 1 && chosen.includes("none"))
      problems.push(errorAt("exclusive-choice", path, { value: "none", known: [...codes] }));
  },
  date(problems: Problem[], path: string, cell: unknown, latest: string, isRequired: boolean): void {
    if (isBlank(cell)) missing(problems, path, isRequired);
    else if (typeof cell !== "string") problems.push(errorAt("wrong-type", path, { value: cell }));
    else if (!isCalendarDate(cell)) problems.push(errorAt(dateShape.test(cell) ? "impossible-date" : "not-a-date", path, { value: cell }));
    else if (cell > latest) problems.push(warningAt("future-date", path, { value: cell }));
  },
  month(problems: Problem[], path: string, cell: unknown, latest: string): void {
    if (isBlank(cell)) return;
    if (typeof cell !== "string") problems.push(errorAt("wrong-type", path, { value: cell }));
    else if (!isMonth(cell)) problems.push(errorAt("not-a-date", path, { value: cell }));
    else if (cell > latest) problems.push(warningAt("future-date", path, { value: cell }));
  },
  text(problems: Problem[], path: string, cell: unknown, pattern: RegExp, isRequired: boolean): void {
    if (isBlank(cell)) missing(problems, path, isRequired);
    else if (typeof cell !== "string") problems.push(errorAt("wrong-type", path, { value: cell }));
    else if (!pattern.test(cell)) problems.push(errorAt("wrong-format", path, { value: cell }));
  },
  number(problems: Problem[], path: string, cell: unknown, minimum: number, maximum: number): void {
    if (isBlank(cell)) return;
    if (typeof cell !== "number") problems.push(errorAt("wrong-type", path, { value: cell }));
    else if (cell < minimum || cell > maximum) problems.push(errorAt("out-of-range", path, { value: cell, minimum, maximum }));
  },
  keys(problems: Problem[], path: string, cells: object, known: Codes): void {
    for (const key in cells) if (!known.has(key)) problems.push(errorAt("unknown-key", `${path}/${key}`, { value: key }));
  },
};

const declined: Codes = new Set(["refused", "dont_know", "not_asked"]);
const dateShape = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const isBlank = (cell: unknown): boolean => cell === undefined || cell === null || cell === "";

function missing(problems: Problem[], path: string, isRequired: boolean): void {
  if (isRequired) problems.push(warningAt("required-unanswered", path));
}
