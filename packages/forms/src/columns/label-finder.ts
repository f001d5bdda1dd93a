import { normaliseLabel } from "@reintegration/model";
import { companionLabel, hasCompanion } from "../xlsform/companion.ts";
import { type ColumnTarget, type ColumnTargets, codesOf } from "./column-target.ts";
import type { Field } from "./fields-of.ts";
import { separators } from "./separators.ts";

/** Longest text of an unknown choice that is looked for behind a question. */
const longestChoice = 200;

/**
 * Finds what a header that is a label stands for, in one language (rule C4): a question, a question and a choice of it
 * (`Which crops?/Maize`), or why a question has no answer, as our own forms ask it; each also behind labels of groups.
 * Headers are normalised by {@link normaliseLabel} before.
 *
 * Labels may hold the mark that separates groups: the longest end of the header that is a label counts.
 */
export function labelFinder(
  fields: readonly Field[],
  language: string,
  targets: ColumnTargets,
): (header: string) => ColumnTarget | undefined {
  const questions = new Map<string, ColumnTarget>();
  const multiples: { text: string; field: Field; choices: ReadonlyMap<string, string> }[] = [];
  for (const field of fields) {
    const labels = field.labels.get(language);
    if (labels === undefined) continue;
    const text = normaliseLabel(labels.text);
    if (text === "") continue;
    questions.set(text, targets.answer(field));
    const why = hasCompanion(field.item) ? companionLabel(labels.text, language) : undefined;
    if (why !== undefined) questions.set(normaliseLabel(why), targets.missing(field));
    if (field.item.type === "multiple") multiples.push({ text, field, choices: choicesOf(field, language) });
  }
  const longest = Math.max(0, ...[...questions.keys()].map((text) => text.length)) + longestChoice;

  const choiceIn = (end: string): { target: ColumnTarget; isKnown: boolean } | undefined => {
    for (const { text, field, choices } of multiples) {
      if (!end.startsWith(text)) continue;
      const behind = end.slice(text.length).trimStart();
      const choice = behind.slice(1).trim();
      if (choice === "" || !separators.includes(behind.charAt(0))) continue;
      const code = choices.get(choice);
      return { target: targets.choice(field, code ?? choice), isKnown: code !== undefined };
    }
    return undefined;
  };

  return (header) => {
    let unknownChoice: ColumnTarget | undefined;
    for (let start = Math.max(0, header.length - longest); start < header.length; start++) {
      if (start > 0 && !separators.includes(header.charAt(start - 1))) continue;
      const end = header.slice(start).trimStart();
      const found = questions.get(end);
      if (found) return found;
      const choice = choiceIn(end);
      if (choice?.isKnown) return choice.target;
      unknownChoice ??= choice?.target;
    }
    return unknownChoice;
  };
}

/** Normalised label, or code where there is no label, to code: survey tools fall back on the code as well. */
function choicesOf(field: Field, language: string): Map<string, string> {
  const labels = field.labels.get(language);
  const choices = new Map(codesOf(field).map((code) => [code.toLowerCase(), code]));
  for (const texts of [labels?.missing, labels?.answers]) {
    for (const [code, label] of Object.entries(texts ?? {})) choices.set(normaliseLabel(label), code);
  }
  return choices;
}
