import { type Messages, type RuleId, rules } from "@reintegration/model";
import { messages as arabic } from "@reintegration/model/messages/ar";
import { messages as english } from "@reintegration/model/messages/en";
import { messages as spanish } from "@reintegration/model/messages/es";
import { messages as french } from "@reintegration/model/messages/fr";
import { pageNote } from "./page-note.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

const languages: Readonly<Record<string, Messages>> = { English: english, Français: french, Español: spanish, العربية: arabic };

const severities = {
  error:
    "**Error.** At a scored item, or about the instrument version, it keeps a response from being scored; in a record, it keeps the record from being evidence.",
  warning: "**Warning.** The response is scored all the same, the record stands.",
} as const;

/** A page for each rule that data can break, and a list of them, by their paths below `docs/reference/rules/`. */
export function rulePages(): Map<string, string> {
  const ids = Object.keys(rules) as RuleId[];
  const index = table(
    ["rule", "severity", "message"],
    ids.map((id) => [`[${id}](${id}.md)`, rules[id], plain(english[id].message)]),
  );
  return new Map([
    [
      "README.md",
      `${pageNote}\n\n# Rules for data\n\nWhat a check may say about data. Words in braces stand for what the problem is about.\n\n${index}`,
    ],
    ...ids.map((id): [string, string] => [`${id}.md`, rulePage(id)]),
  ]);
}

function rulePage(id: RuleId): string {
  const rows = Object.entries(languages).map(([language, messages]) => [language, plain(messages[id].message), plain(messages[id].fix)]);
  return `${pageNote}\n\n# ${id}\n\n${severities[rules[id]]}\n\n${table(["", "message", "what to do"], rows)}\nWords in braces stand for what the problem is about. [All rules](README.md)\n`;
}
