import type { Field } from "../columns/fields-of.ts";
import type { Column } from "../columns/plan-columns.ts";
import { orderCodes } from "./codes-in-order.ts";
import { type Flag, flagOf } from "./flag.ts";
import { meaningOfText, type TextReading } from "./meaning-of-text.ts";

/** What the 0/1 columns of one item say in a row. */
export interface ChosenColumns {
  /** In the order of the definition; `undefined` where all cells are blank. */
  readonly codes: readonly string[] | undefined;
  /** Two columns of one choice say different things. */
  readonly isContradiction: boolean;
}

interface Choice {
  readonly code: string;
  readonly isForeign: boolean;
  /** Mostly one. */
  readonly columns: number[];
}

/** Patterns of so many cells have a number of their own below 2^53. */
const longestPattern = 33;
const mostPatterns = 4096;

/**
 * Reads the choices of one item that stand in a 0/1 column each. A cell that is neither 0, 1, TRUE, FALSE nor blank chooses
 * what it holds: the code or label of its column, a missing answer, or a text that is then an unknown code.
 */
export function choiceColumnsReader(
  field: Field,
  columns: readonly Column[],
  reading: TextReading,
): (cells: readonly unknown[]) => ChosenColumns {
  const choices = choicesOf(columns);
  const order = orderCodes(field);
  const meaningOf = meaningOfText(field, reading);

  const flagIn = ({ code, isForeign }: Choice, cell: unknown): Flag => {
    const flag = flagOf(cell);
    if (typeof flag !== "string") return flag;
    // a column that is no choice of ours may hold anything, also free text
    if (isForeign) return undefined;
    const { value, rule } = meaningOf(flag) ?? { value: flag };
    if (rule === "ambiguous-label") return flag;
    return value === code ? true : value;
  };
  const slow = (cells: readonly unknown[]): ChosenColumns => {
    const all = choices.map((choice) => ({
      choice,
      flags: choice.columns.map((at) => flagIn(choice, cells[at])).filter((flag) => flag !== undefined),
    }));
    const isContradiction = all.some(({ flags }) => new Set(flags).size > 1);
    if (all.every(({ flags }) => flags.length === 0)) return { codes: undefined, isContradiction };
    const chosen = all.flatMap(({ choice, flags: [flag] }) => (typeof flag === "string" ? [flag] : flag ? [choice.code] : []));
    return { codes: order([...new Set(chosen)]), isContradiction };
  };

  if (choices.length > longestPattern || choices.some((choice) => choice.columns.length > 1)) return slow;
  const places = choices.map(({ columns: [at] }) => at as number);
  const known = new Map<number, ChosenColumns>();
  return (cells) => {
    let pattern = 0;
    for (let at = 0; at < places.length; at++) {
      const cell = cells[places[at] as number];
      if (cell === "0") pattern = pattern * 3 + 1;
      else if (cell === "1") pattern = pattern * 3 + 2;
      else if (cell === "") pattern *= 3;
      else return slow(cells);
    }
    const found = known.get(pattern);
    if (found) return found;
    const chosen = slow(cells);
    if (known.size < mostPatterns) known.set(pattern, chosen);
    return chosen;
  };
}

function choicesOf(columns: readonly Column[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { target, index } of columns) {
    const code = target?.code;
    if (code === undefined) continue;
    const choice = choices.get(code) ?? { code, isForeign: target?.isForeign === true, columns: [] };
    choice.columns.push(index);
    choices.set(code, choice);
  }
  return [...choices.values()];
}
