import { type Indicator, type KnownToIndicators, resolveIndicator, resolveInstrument, resolveRecord } from "@reintegration/model";
import type { Sources } from "../sources.ts";
import { codeNote } from "./code-note.ts";
import { runtimeScoring } from "./runtime-scoring.ts";
import { withSource } from "./with-source.ts";

/** Path -> module of each indicator; the records, instruments and scorings that it reads are imported from their own modules. */
export function indicatorModules(sources: Sources): Map<string, string> {
  const known = knownToIndicators(sources);
  return new Map(
    sources.indicators.map(({ definition, digest, status }) => [
      `indicators/${definition.id}/${definition.version}.ts`,
      moduleOfIndicator(resolveIndicator(definition, known, { digest, status })),
    ]),
  );
}

/** What the definitions of indicators may name, as algorithms take it. */
export function knownToIndicators(sources: Sources): KnownToIndicators {
  const codelists = sources.codelists.map((file) => file.definition);
  return {
    records: sources.records.map(({ definition, ...file }) => resolveRecord(definition, codelists, file)),
    instruments: sources.instruments.map(({ definition, ...file }) => resolveInstrument(definition, codelists, file)),
    scorings: sources.scorings.map(runtimeScoring),
    workflows: sources.workflows.map((file) => file.definition),
  };
}

function moduleOfIndicator({ records, instruments, scorings, ...indicator }: Indicator): string {
  const parts = { records, instruments, scorings };
  const imports = Object.entries(parts).flatMap(([folder, definitions]) => {
    const name = folder.slice(0, -1);
    return definitions.map(
      ({ id, version }, index) => `import { ${name} as ${name}${index + 1} } from "../../${folder}/${id}/${version}.ts";\n`,
    );
  });
  const names = Object.entries(parts).map(([folder, definitions]) => [
    folder,
    `[${definitions.map((_, index) => `${folder.slice(0, -1)}${index + 1}`).join(", ")}]`,
  ]);
  return `${codeNote}
import type { Indicator } from "@reintegration/model";
${imports.join("")}
export const indicator: Indicator = ${withSource(indicator, Object.fromEntries(names) as Record<string, string>)};
`;
}
