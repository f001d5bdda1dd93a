import type { Item } from "@reintegration/model";
import { hasCompanion } from "./companion.ts";
import { type FormLanguage, translated } from "./form-language.ts";
import type { FormRow } from "./xls-form.ts";

/** The lists of the sheet `choices`. */
export interface ChoiceLists {
  readonly rows: readonly FormRow[];
  /** The list of an item's answers, or of the missing kinds that its companion offers. */
  nameOf(item: Item): string;
}

interface Choice {
  readonly code: string;
  readonly texts: readonly string[];
}

/**
 * One list for all items that offer the same codes with the same labels, named for the first of them: its answers, then the
 * missing kinds that it offers, with its own labels of them. A number, date or text has a list of missing kinds only.
 */
export function choiceLists(items: readonly Item[], languages: readonly FormLanguage[]): ChoiceLists {
  const names = new Map<string, string>();
  const rows: FormRow[] = [];
  const listOf = (item: Item): string => JSON.stringify(choicesOf(item, languages));
  for (const item of items) {
    const choices = choicesOf(item, languages);
    const list = listOf(item);
    if (choices.length === 0 || names.has(list)) continue;
    const name = hasCompanion(item) ? `${item.key}_missing` : item.key;
    names.set(list, name);
    for (const { code, texts } of choices) {
      rows.push({ list_name: name, name: code, ...translated("label", languages, (language) => texts[languages.indexOf(language)]) });
    }
  }
  return { rows, nameOf: (item) => names.get(listOf(item)) as string };
}

function choicesOf({ key, answers = [], missing = [] }: Item, languages: readonly FormLanguage[]): Choice[] {
  const textsOf = (part: "answers" | "missing", code: string) => languages.map(({ labels }) => labels.items[key]?.[part]?.[code] ?? "");
  return [
    ...answers.map(({ code }) => ({ code, texts: textsOf("answers", code) })),
    ...missing.map((kind) => ({ code: kind, texts: textsOf("missing", kind) })),
  ];
}
