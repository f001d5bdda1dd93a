import type { CodelistDefinition, RecordDefinition } from "@reintegration/model";
import type { SourceFile } from "../sources.ts";
import { definitionHead } from "./definition-head.ts";
import { itemSection } from "./item-section.ts";
import { itemTexts } from "./item-texts.ts";
import { plain } from "./plain.ts";

/** The page of a record: its fields with their answers, and those of the rows of its lists. */
export function recordPage(file: SourceFile<RecordDefinition>, codelists: readonly CodelistDefinition[]): string {
  const { about, filledIn, items, missing, identifiedBy, dateOrder } = file.definition;
  const texts = itemTexts(items, missing, codelists);
  const sections = items.flatMap((item) => [
    itemSection(item, texts),
    ...(item.type === "list" ? item.items.map((inner) => itemSection(inner, texts, "####")) : []),
  ]);
  const [own = "", ...others] = identifiedBy.map((key) => `\`${key}\``);
  const rules = [
    `Its own id is ${own}${others.length > 0 ? `; ${others.join(", ")} also tell one record from another` : ""}.`,
    ...dateOrder.map(([earlier, later]) => `\`${earlier}\` does not lie after \`${later}\`.`),
  ];
  return `${definitionHead(file, "record")}
## What it is for

${plain(about)}${filledIn ? " A person fills it in: it comes out as a form." : ""}

## Fields

${sections.join("\n")}
## Rules

${rules.map((rule) => `- ${rule}\n`).join("")}`;
}
