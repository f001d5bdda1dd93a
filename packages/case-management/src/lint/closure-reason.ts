import { pointerTo, type WorkflowDefinition } from "@reintegration/model";
import { isSatisfiable } from "../explore/is-satisfiable.ts";
import { always } from "../explore/moves-of.ts";
import { answersKnown } from "./answers-known.ts";
import { faultsOf, type KnownDefinitions, type WorkflowFault } from "./workflow-fault.ts";

const fault = faultsOf("closure-reason");

/** No case is closed without its reason: the guard of each transition into a closed state holds only where the reason is answered. */
export function closureReason(definition: WorkflowDefinition, { codelists }: KnownDefinitions): WorkflowFault[] {
  const { closure, facts, states, transitions, exclusive } = definition;
  const reason = facts.find(({ key }) => key === closure.reason);
  if (reason === undefined) return [fault("/closure/reason", `there is no fact “${closure.reason}”`, "correct the key, or write the fact")];
  if (reason.type !== "single")
    return [fault("/closure/reason", `“${reason.key}” is of type ${reason.type}`, "name a fact of type single")];
  const codes = answersKnown(reason, codelists)?.map(({ code }) => code);
  const closed = new Set(states.filter(({ kind }) => kind === "closed").map(({ id }) => id));
  const isWithoutReason = (guard = always): boolean => isSatisfiable({ and: [guard, { not: { answered: reason.key } }] }, exclusive);
  return [
    ...closure.dropouts.flatMap((code, index) =>
      codes === undefined || codes.includes(code)
        ? []
        : [fault(pointerTo("closure", "dropouts", index), `“${code}” is no answer of “${reason.key}”`, `name some of ${codes.join(", ")}`)],
    ),
    ...transitions.flatMap(({ event, to, guard }, index) =>
      to !== undefined && closed.has(to) && isWithoutReason(guard)
        ? [
            fault(
              pointerTo("transitions", index),
              `“${event}” closes a case without a reason`,
              `let its guard ask for “${reason.key}”: {"answered": "${reason.key}"}`,
            ),
          ]
        : [],
    ),
  ];
}
