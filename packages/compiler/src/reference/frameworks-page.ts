import { type CodelistDefinition, type IndicatorDefinition, referenceOf } from "@reintegration/model";
import type { Sources } from "../sources.ts";
import { definitionLink } from "./definition-link.ts";
import { relationInWords } from "./indicator-page.ts";
import { pageNote } from "./page-note.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

/**
 * Every entry of every framework that an indicator is mapped to: which indicators stand for it, what they stand on, and whether they are
 * computed, or why not. An entry without an indicator is listed too.
 */
export function frameworksPage({ codelists, indicators }: Sources): string {
  const definitions = indicators.map(({ definition }) => definition);
  const named = new Set(definitions.flatMap(({ mappings }) => mappings.map(({ codelist }) => codelist)));
  const lists = codelists.map(({ definition }) => definition).filter((list) => named.has(referenceOf(list)));
  return `${pageNote}

# Indicators by framework

A framework is named with its edition: codes of two editions may mean different things.

${lists.map((list) => section(list, definitions)).join("\n")}`;
}

function section(list: CodelistDefinition, indicators: readonly IndicatorDefinition[]): string {
  const reference = referenceOf(list);
  const entries = list.answers.map(({ code, label }) => ({
    label: plain(label),
    mapped: indicators.flatMap((indicator) => {
      const mapping = indicator.mappings.find((each) => each.codelist === reference && each.code === code);
      return mapping ? [{ indicator, relation: mapping.relation }] : [];
    }),
  }));
  const rows = entries.flatMap(({ label, mapped }) =>
    mapped.length === 0
      ? [[label, "none", "", "", ""]]
      : mapped.map(({ indicator, relation }, index) => [
          index === 0 ? label : "",
          definitionLink(indicator, referenceOf(indicator), ""),
          relationInWords[relation],
          indicator.basis,
          indicator.measure === undefined ? `no: ${plain(indicator.notComputable ?? "")}` : "yes",
        ]),
  );
  const has = (test: (indicator: IndicatorDefinition) => boolean): number =>
    entries.filter(({ mapped }) => mapped.some(({ indicator, relation }) => relation !== "contributes" && test(indicator))).length;
  const [standing, computed] = [has(() => true), has(({ measure }) => measure !== undefined)];
  return `## ${plain(list.title)}

\`${reference}\`: ${entries.length} entries. An indicator stands for ${standing} of them, and one that is computed for ${computed}.

${table(["entry", "indicator", "which is", "basis", "computed"], rows)}`;
}
