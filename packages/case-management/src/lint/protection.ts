import { pointerTo, type WorkflowDefinition } from "@reintegration/model";
import { pathText } from "../explore/path-text.ts";
import { waysAroundGate } from "../explore/ways-around-gate.ts";
import { activeCodes } from "./active-codes.ts";
import { faultsOf, type KnownDefinitions, type WorkflowFault } from "./workflow-fault.ts";

const fault = faultsOf("protection");

/**
 * Who needs protection gets it before assistance: a procedure that assists names the codelist of protection gates, has a gate for each
 * of its codes, and no path leads around a gate.
 */
export function protection(definition: WorkflowDefinition, { codelists }: KnownDefinitions): WorkflowFault[] {
  const { protection: list, gates, transitions } = definition;
  const codes = list === undefined ? undefined : activeCodes(list, codelists);
  const assists = transitions.some(({ assistance }) => assistance);
  const faults: WorkflowFault[] = [];
  if (assists && list === undefined)
    faults.push(fault("", "the workflow assists people, but names no protection gates", "name their codelist in `protection`"));
  for (const code of codes ?? []) {
    if (!gates.some(({ id }) => id === code))
      faults.push(fault("/gates", `the protection gate “${code}” is missing`, "write it, with the evidence that it asks for"));
  }
  for (const [index, gate] of gates.entries()) {
    const at = pointerTo("gates", index);
    if (codes && !codes.includes(gate.id))
      faults.push(fault(`${at}/id`, `“${gate.id}” is not on the list of protection gates`, `name one of ${codes.join(", ")}`));
    for (const { evidence, path } of waysAroundGate(definition, gate)) {
      const assisting = path.at(-1)?.event ?? "";
      faults.push(
        fault(
          `${at}/events`,
          `a path leads around the gate “${gate.id}”, without ${evidence.record}: ${pathText(path)}`,
          `add “${assisting}” to the events of the gate`,
        ),
      );
    }
  }
  return faults;
}
