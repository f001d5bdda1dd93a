import { pointerTo, type WorkflowDefinition } from "@reintegration/model";
import { pathText } from "../explore/path-text.ts";
import { waysWithoutConsent } from "../explore/ways-without-consent.ts";
import { answersKnown } from "./answers-known.ts";
import { fieldsOfRecord } from "./fields-of-record.ts";
import { faultsOf, type KnownDefinitions, type WorkflowFault } from "./workflow-fault.ts";

const fault = faultsOf("consent");

/**
 * Nobody is assisted without consent: each transition that assists asks for consent to a purpose that the consent record knows, or is
 * an exception that stands on evidence.
 */
export function consent(definition: WorkflowDefinition, known: KnownDefinitions): WorkflowFault[] {
  const ways = new Map(waysWithoutConsent(definition).map((path) => [path.at(-1)?.index, path]));
  return definition.transitions.flatMap(({ event, consent: purpose, assistance, exception, evidence }, index) => {
    const at = pointerTo("transitions", index);
    const faults: WorkflowFault[] = [];
    if (purpose !== undefined) faults.push(...purposeFaults(definition, purpose, `${at}/consent`, known));
    if (exception && evidence === undefined)
      faults.push(fault(at, `“${event}” is an exception that stands on no evidence`, "name the `evidence` on which it is allowed"));
    if (exception && purpose !== undefined)
      faults.push(fault(`${at}/exception`, `“${event}” asks for consent, so it is no exception`, "take one of the two out"));
    if (assistance && purpose === undefined && !exception) {
      const path = ways.get(index);
      const way = path ? `: ${pathText(path)}` : "";
      faults.push(
        fault(
          at,
          `“${event}” assists a person who has not consented${way}`,
          "name the purpose in `consent`, or the evidence of an `exception`",
        ),
      );
    }
    return faults;
  });
}

function purposeFaults(
  { consent: how }: WorkflowDefinition,
  purpose: string,
  at: string,
  { records, codelists }: KnownDefinitions,
): WorkflowFault[] {
  if (how === undefined) return [fault(at, "the workflow does not say how consent is recorded", "write `consent` at its top")];
  const field = fieldsOfRecord(how.record, records)?.get(how.purposes);
  const codes = field && answersKnown(field, codelists)?.map(({ code }) => code);
  return codes === undefined || codes.includes(purpose)
    ? []
    : [fault(at, `“${purpose}” is no purpose of ${how.record}`, `name one of ${codes.join(", ")}`)];
}
