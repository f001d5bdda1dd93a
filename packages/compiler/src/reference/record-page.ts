import type { CodelistDefinition, RecordDefinition } from "@reintegration/model";
import type { SourceFile } from "../sources.ts";
import { conditionInWords } from "./condition-in-words.ts";
import { definitionHead } from "./definition-head.ts";
import { itemSection } from "./item-section.ts";
import { itemTexts } from "./item-texts.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

/** The page of a record: its fields with their answers, and those of the rows of its lists. */
export function recordPage(file: SourceFile<RecordDefinition>, codelists: readonly CodelistDefinition[]): string {
  const { about, filledIn, items, missing, identifiedBy, dateOrder, totals = [], rowNames = [], vocabularies = [] } = file.definition;
  const texts = itemTexts(items, missing, codelists);
  const sections = items.flatMap((item) => [
    itemSection(item, texts),
    ...(item.type === "list" ? item.items.map((inner) => itemSection(inner, texts, "####")) : []),
  ]);
  const [own = "", ...others] = identifiedBy.map((key) => `\`${key}\``);
  const rules = [
    `Its own id is ${own}${others.length > 0 ? `; ${others.join(", ")} also tell one record from another` : ""}.`,
    ...dateOrder.map(([earlier, later]) => `\`${earlier}\` does not lie after \`${later}\`.`),
    ...totals.map(
      ({ total, parts, when }) =>
        `\`${total}\` is the sum of \`${parts}\` of all rows${when ? `, if ${plain(conditionInWords(when, texts))}` : ""}; otherwise that is told, and nothing is changed.`,
    ),
    ...rowNames.map(({ field, row }) => `\`${field}\` names a row by its \`${row}\`.`),
  ];
  const web = vocabularies.map(({ id, name, types, properties }) => {
    const rows = propertyRows(properties);
    return `\n## As ${plain(name)}\n\nThe vocabulary \`${id}\`. Its type goes by \`${types.field}\`: ${Object.entries(types.values)
      .map(([code, term]) => `\`${code}\` is \`${term}\``)
      .join(", ")}; otherwise \`${types.otherwise}\`.\n\n${table(["property", "field"], rows)}`;
  });
  return `${definitionHead(file, "record")}
## What it is for

${plain(about)}${filledIn ? " A person fills it in: it comes out as a form." : ""}

## Fields

${sections.join("\n")}
## Rules

${rules.map((rule) => `- ${rule}\n`).join("")}${web.join("")}`;
}

type Property = NonNullable<RecordDefinition["vocabularies"]>[number]["properties"][number];

/** A property that is a node has a row for each of its own. */
function propertyRows(properties: readonly Property[], outer = ""): string[][] {
  return properties.flatMap(({ property, field, properties: inner }) =>
    inner ? propertyRows(inner, `${outer}\`${property}\` → `) : [[`${outer}\`${property}\``, `\`${field}\``]],
  );
}
