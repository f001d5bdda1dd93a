import { recordsOfWorkflow, resolveRecord, resolveWorkflow, type WorkflowDefinition, workflowLabelsOf } from "@reintegration/model";
import type { SourceFile, Sources } from "../sources.ts";
import { codeNote } from "./code-note.ts";
import { translateInto, translationsOf } from "./in-all-languages.ts";
import { withSource } from "./with-source.ts";

/** A workflow as a module; the record types that it names are imported from their own modules. */
export function workflowModule({ definition, digest, status }: SourceFile<WorkflowDefinition>, sources: Sources): string {
  const codelists = sources.codelists.map((file) => file.definition);
  const types = sources.records.map((file) => resolveRecord(file.definition, codelists));
  const { records, ...workflow } = resolveWorkflow(definition, codelists, types, { digest, status });
  const imports = records.map(
    ({ id, version }, index) => `import { record as record${index + 1} } from "../../records/${id}/${version}.ts";`,
  );
  return `${codeNote}
import type { Workflow } from "@reintegration/model";
${imports.join("\n")}

export const workflow: Workflow = ${withSource(workflow, { records: `[${records.map((_, index) => `record${index + 1}`).join(", ")}]` })};
`;
}

/** Language -> the texts of a workflow as a module; those of the records that it names are imported from their own modules. */
export function workflowLabelModules(file: SourceFile<WorkflowDefinition>, sources: Sources): [language: string, text: string][] {
  const { definition, digest } = file;
  const translations = translationsOf(definition, sources.texts);
  return [
    [definition.language, labelModule(file, sources, definition.language, digest)],
    ...translations.map((text): [string, string] => [
      text.definition.language,
      labelModule(file, sources, text.definition.language, text.digest),
    ]),
  ];
}

function labelModule({ definition }: SourceFile<WorkflowDefinition>, sources: Sources, language: string, digest: string): string {
  const codelists = sources.codelists.map((file) => file.definition);
  const translate = language === definition.language ? () => undefined : translateInto(language, sources.texts);
  const { records, ...labels } = workflowLabelsOf(definition, codelists, sources.records, language, translate, digest);
  const references = recordsOfWorkflow(definition);
  const imports = references.map((reference, index) => {
    const record = sources.records.find(({ definition: { id, version } }) => `${id}@${version}` === reference);
    const languages = record ? translationsOf(record.definition, sources.texts).map((text) => text.definition.language) : [];
    const spoken = languages.includes(language) ? language : (record?.definition.language ?? language);
    return `import { labels as labels${index + 1} } from "../../../labels/${reference.replace("@", "/")}/${spoken}.ts";`;
  });
  return `${codeNote}
import type { WorkflowLabels } from "@reintegration/model";
${imports.join("\n")}

export const labels: WorkflowLabels = ${withSource(labels, { records: `{ ${references.map((reference, index) => `${JSON.stringify(reference)}: labels${index + 1}`).join(", ")} }` })};
`;
}
