import { referenceOf } from "@reintegration/model";
import type { Sources } from "../sources.ts";
import { basisPage } from "./basis-page.ts";
import { codelistPage } from "./codelist-page.ts";
import { definitionLink } from "./definition-link.ts";
import { framePage } from "./frame-page.ts";
import { frameworksPage } from "./frameworks-page.ts";
import { indicatorPage } from "./indicator-page.ts";
import { instrumentPage } from "./instrument-page.ts";
import { longestShown } from "./item-section.ts";
import { pageNote } from "./page-note.ts";
import { plain } from "./plain.ts";
import { recordPage } from "./record-page.ts";
import { scoringPage } from "./scoring-page.ts";
import { table } from "./table.ts";
import { workflowPage } from "./workflow-page.ts";

/**
 * A page for each definition, long codelists left out, by their paths below `docs/reference/definitions/`; a page of what they stand on,
 * and where there are indicators, one of those by framework.
 */
export function definitionPages(sources: Sources): Map<string, string> {
  const { instruments, scorings, records, workflows, indicators, frames, codelists } = sources;
  const lists = codelists.map(({ definition }) => definition);
  const shown = codelists.filter(({ definition }) => definition.answers.length <= longestShown);
  const pathOf = ({ id, version }: { id: string; version: string }): string => `${id}/${version}.md`;
  const rows = [...instruments, ...scorings, ...workflows, ...records, ...indicators, ...frames, ...shown].map(({ definition, status }) => [
    definitionLink(definition, referenceOf(definition), ""),
    plain(definition.title),
    definition.basis,
    status,
  ]);
  const further = `[What they stand on](basis.md)${indicators.length === 0 ? "" : " · [Indicators by framework](frameworks.md)"}`;
  return new Map([
    ["README.md", `${pageNote}\n\n# Definitions\n\n${further}\n\n${table(["reference", "title", "basis", "status"], rows)}`],
    ["basis.md", basisPage(sources)],
    ...(indicators.length === 0 ? [] : [["frameworks.md", frameworksPage(sources)] as [string, string]]),
    ...instruments.map((file): [string, string] => [pathOf(file.definition), instrumentPage(file, lists)]),
    ...scorings.map((file): [string, string] => [
      pathOf(file.definition),
      scoringPage(file, instruments.find(({ definition }) => referenceOf(definition) === file.definition.instrument)?.definition),
    ]),
    ...workflows.map((file): [string, string] => [
      pathOf(file.definition),
      workflowPage(
        file,
        lists,
        records.map(({ definition }) => definition),
      ),
    ]),
    ...records.map((file): [string, string] => [pathOf(file.definition), recordPage(file, lists)]),
    ...indicators.map((file): [string, string] => [pathOf(file.definition), indicatorPage(file, sources)]),
    ...frames.map((file): [string, string] => [pathOf(file.definition), framePage(file)]),
    ...shown.map((file): [string, string] => [pathOf(file.definition), codelistPage(file)]),
  ]);
}
