import { type Item, missingKinds } from "@reintegration/model";
import { choicesOfText } from "./choices-of-text.ts";
import { isOneOf } from "./is-one-of.ts";
import { numberOfText } from "./number-of-text.ts";
import { cellOf, type RowItems } from "./row-items.ts";

/** The condition that a cell holds an answer that its item can hold (as `isAnswer` of the model has it): two-valued. */
export function isAnswer(row: RowItems, item: Item): string {
  const { dialect } = row;
  const cell = cellOf(row, item);
  const codes = (item.answers ?? []).map(({ code }) => code);
  switch (item.type) {
    case "single":
      return `COALESCE(${isOneOf(dialect, cell, codes)}, FALSE)`;
    case "multiple":
      return `COALESCE(${cell} <> '' AND NOT ${choicesOfText(dialect, cell).some((choice) => `NOT ${isOneOf(dialect, choice, codes)}`)}, FALSE)`;
    case "integer":
    case "decimal":
      return `${numberOfText(dialect, item.type, cell)} IS NOT NULL`;
    default:
      return `COALESCE(NOT ${isOneOf(dialect, cell, ["", ...missingKinds])}, FALSE)`;
  }
}
