import { type ItemDefinition, mostRows, type RecordItemDefinition } from "@reintegration/model";
import { conditionInWords } from "./condition-in-words.ts";
import { provenanceTable } from "./definition-head.ts";
import type { ItemTexts } from "./item-texts.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

/** Lists that are longer are named, not shown. */
export const longestShown = 60;

/** One item of an instrument, or field of a record: its text, its answers, and when it is asked. */
export function itemSection(item: RecordItemDefinition, texts: ItemTexts, heading = "###"): string {
  const { key, type, text, hint, required, relevance, provenance } = item;
  const missing = item.type === "list" ? [] : (item.missing ?? []);
  const { codelist, minimum, maximum, pattern, maxLength, notInFuture, sensitive, currency }: Partial<ItemDefinition> =
    item.type === "list" || item.type === "reference" ? {} : item;
  const answers = texts.answersOf(item);
  const list =
    answers.length > longestShown
      ? `one of the ${answers.length} answers of \`${codelist}\``
      : answers.map(({ code, label, exclusive }) => `\`${code}\` ${plain(label)}${exclusive ? " (stands alone)" : ""}`).join(" · ");
  const facts: [string, string | undefined][] = [
    ["type", `${type}${required ? (type === "list" ? ", at least one row is expected" : ", an answer is expected") : ""}`],
    ["rows", type === "list" ? `up to ${mostRows(item)}` : undefined],
    ["refers to", type === "reference" ? `a record of the kind \`${item.to}\`` : undefined],
    ["asked only if", relevance && plain(conditionInWords(relevance, texts))],
    [
      codelist === undefined || answers.length > longestShown ? "answers" : `answers of \`${codelist}\``,
      answers.length > 0 ? list : undefined,
    ],
    ["no answer", missing.length > 0 ? missing.map((kind) => `\`${kind}\` ${plain(texts.label(item, kind))}`).join(" · ") : undefined],
    ["bounds", minimum === undefined && maximum === undefined ? undefined : `${minimum ?? "any"} to ${maximum ?? "any"}`],
    ["form", pattern === undefined ? undefined : `\`${pattern.replaceAll("|", "\\|")}\``],
    ["length", maxLength === undefined ? undefined : `up to ${maxLength} characters`],
    ["time", notInFuture ? "not in the future" : undefined],
    ["currency", currency === undefined ? undefined : `in \`${currency}\``],
    ["privacy", sensitive ? "sensitive: left out of reports and exports unless asked for" : undefined],
  ];
  const known = facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
  return `${heading} \`${key}\`\n\n**${plain(text)}**${hint === undefined ? "" : ` ${plain(hint)}`}\n\n${table(["", ""], known)}${provenance ? `\n${provenanceTable(provenance)}` : ""}`;
}
