import { type EvidenceDefinition, pointerTo, type WorkflowDefinition } from "@reintegration/model";

/** Every piece of evidence that a workflow asks for, and where it stands in the file. */
export function evidencePlaces({ transitions, gates }: WorkflowDefinition): [pointer: string, evidence: EvidenceDefinition][] {
  const places = (part: string, list: readonly { readonly evidence?: readonly EvidenceDefinition[] }[]) =>
    list.flatMap(({ evidence = [] }, index) =>
      evidence.map((piece, place): [string, EvidenceDefinition] => [pointerTo(part, index, "evidence", place), piece]),
    );
  return [...places("transitions", transitions), ...places("gates", gates)];
}
