import { isCalendarDate, isMonth } from "./dates.ts";
import type { Item } from "./instrument.ts";
import { isRecordId, recordIdPattern } from "./is-record-id.ts";
import { isMissingKind } from "./missing.ts";

/**
 * A test of whether a cell holds an answer of the item that nothing is wrong with by itself. It says no more than that, and
 * fast: cells that do not pass, missing kinds among them, go to `cellProblems`, which words what is wrong.
 */
export function cellTest(item: Item): (cell: unknown) => boolean {
  const { type, pattern, maxLength = 10_000, minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = item;
  const isCode = codeTest(item);
  switch (type) {
    case "single":
      return isCode;
    case "multiple":
      return choicesTest(item, isCode);
    case "integer":
      return (cell) => Number.isInteger(cell) && (cell as number) >= minimum && (cell as number) <= maximum;
    case "decimal":
      return (cell) => Number.isFinite(cell) && (cell as number) >= minimum && (cell as number) <= maximum;
    case "date":
      return (cell) => typeof cell === "string" && isCalendarDate(cell);
    case "month":
      return (cell) => typeof cell === "string" && isMonth(cell);
    default: {
      if (pattern === recordIdPattern && maxLength >= 64) return isRecordId;
      const form = pattern === undefined ? undefined : new RegExp(pattern, "u");
      return (cell) =>
        typeof cell === "string" &&
        cell.length > 0 &&
        cell.length <= maxLength &&
        !isMissingKind(cell) &&
        (form === undefined || form.test(cell));
    }
  }
}

/** A code that is also a kind of missing answer is read as the latter. */
function codeTest({ answers = [] }: Item): (cell: unknown) => boolean {
  const codes: ReadonlySet<unknown> = new Set(answers.map(({ code }) => code).filter((code) => !isMissingKind(code)));
  return (cell) => codes.has(cell);
}

function choicesTest({ answers = [] }: Item, isCode: (cell: unknown) => boolean): (cell: unknown) => boolean {
  const alone: ReadonlySet<unknown> = new Set(answers.filter(({ exclusive }) => exclusive).map(({ code }) => code));
  return (cell) => {
    if (!Array.isArray(cell) || cell.length === 0) return false;
    for (let i = 0; i < cell.length; i++) {
      if (!isCode(cell[i]) || cell.indexOf(cell[i]) < i || (cell.length > 1 && alone.has(cell[i]))) return false;
    }
    return true;
  };
}
