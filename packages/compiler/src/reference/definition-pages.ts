import { referenceOf } from "@reintegration/model";
import type { Sources } from "../sources.ts";
import { codelistPage } from "./codelist-page.ts";
import { instrumentPage } from "./instrument-page.ts";
import { longestShown } from "./item-section.ts";
import { pageNote } from "./page-note.ts";
import { plain } from "./plain.ts";
import { recordPage } from "./record-page.ts";
import { scoringPage } from "./scoring-page.ts";
import { table } from "./table.ts";
import { workflowPage } from "./workflow-page.ts";

/** A page for each definition, long codelists left out, by their paths below `docs/reference/definitions/`. */
export function definitionPages({ instruments, scorings, records, workflows, codelists }: Sources): Map<string, string> {
  const lists = codelists.map(({ definition }) => definition);
  const shown = codelists.filter(({ definition }) => definition.answers.length <= longestShown);
  const pathOf = ({ id, version }: { id: string; version: string }): string => `${id}/${version}.md`;
  const rows = [...instruments, ...scorings, ...workflows, ...records, ...shown].map(({ definition, status }) => [
    `[${referenceOf(definition)}](${pathOf(definition)})`,
    plain(definition.title),
    definition.basis,
    status,
  ]);
  return new Map([
    ["README.md", `${pageNote}\n\n# Definitions\n\n${table(["reference", "title", "basis", "status"], rows)}`],
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
    ...shown.map((file): [string, string] => [pathOf(file.definition), codelistPage(file)]),
  ]);
}
