import { type ConditionFinding, type IndicatorDefinition, pointerTo } from "@reintegration/model";
import type { SourceFile } from "../sources.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { bandFaults } from "./indicators/band-faults.ts";
import { deadlineFaults } from "./indicators/deadline-faults.ts";
import { fieldFaults } from "./indicators/field-faults.ts";
import { groupFaults } from "./indicators/group-faults.ts";
import { mappingFaults } from "./indicators/mapping-faults.ts";
import { partFaults } from "./indicators/part-faults.ts";
import { sourcesIn } from "./indicators/places-in-measure.ts";
import { sourceFaults } from "./indicators/source-faults.ts";
import { unitFaults } from "./indicators/unit-faults.ts";
import { type LookUp, lookUp } from "./look-up.ts";

const finding = findingsOf("indicators");

/**
 * An indicator makes sense: it is computed from fields that are there, in parts that its kind has, or says why it is not; it hides
 * small groups of people; and it claims a framework's wording only where it has it.
 */
export function indicators(input: LintInput): Finding[] {
  const known = lookUp(input);
  const files = input.sources.indicators;
  return [
    ...files.flatMap(({ path, definition }) =>
      faultsOf(definition, known).map(({ pointer, message, mend }) => finding(path, pointer, message, mend)),
    ),
    ...entriesClaimedTwice(files),
  ];
}

function faultsOf(definition: IndicatorDefinition, known: LookUp): ConditionFinding[] {
  const { measure, notComputable } = definition;
  return [
    ...(measure === undefined && notComputable === undefined
      ? [{ pointer: "", message: "nothing says how it is computed, or why it is not", mend: "add “measure” or “notComputable”" }]
      : []),
    ...(measure !== undefined && notComputable !== undefined
      ? [{ pointer: "/notComputable", message: "it is computed, and said not to be", mend: "take “measure” or “notComputable” out" }]
      : []),
    ...(measure === undefined
      ? []
      : [
          ...sourcesIn(measure).flatMap(({ source, at }) => sourceFaults(source, at, known)),
          ...partFaults(measure),
          ...fieldFaults(measure, known),
          ...deadlineFaults(measure, known),
        ]),
    ...bandFaults(definition, known),
    ...groupFaults(definition, known),
    ...unitFaults(definition, known),
    ...mappingFaults(definition, known),
  ];
}

/** An entry of a framework is one indicator: two cannot both be the same as it. */
function entriesClaimedTwice(files: readonly SourceFile<IndicatorDefinition>[]): Finding[] {
  const owners = new Map<string, string>();
  return files.flatMap(({ path, definition: { id, mappings } }) =>
    mappings.flatMap(({ codelist, code, relation }, index) => {
      if (relation !== "same") return [];
      const entry = `${codelist} ${code}`;
      const owner = owners.get(entry) ?? id;
      owners.set(entry, owner);
      return owner === id
        ? []
        : [
            finding(
              path,
              pointerTo("mappings", index),
              `“${code}” of ${codelist} is said to be the same as “${owner}” already`,
              "write “close” in one of the two, or make them one",
            ),
          ];
    }),
  );
}
