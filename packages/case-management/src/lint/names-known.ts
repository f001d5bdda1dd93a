import { pointerTo, type WorkflowDefinition } from "@reintegration/model";
import { activeCodes } from "./active-codes.ts";
import { faultsOf, type KnownDefinitions, type WorkflowFault } from "./workflow-fault.ts";

const fault = faultsOf("names-known");

/** What a workflow names is there: events, states, roles, statuses, the record that it moves; and each event leads somewhere. */
export function namesKnown(definition: WorkflowDefinition, known: KnownDefinitions): WorkflowFault[] {
  return [...namesInTransitions(definition), ...namesInGatesAndDeadlines(definition), ...codes(definition, known), ...opening(definition)];
}

/** A fault for a name that is not among the known ones; names of which nothing is known are let be. */
function unknown(what: string, name: string, known: readonly string[] | undefined, pointer: string): WorkflowFault[] {
  if (known === undefined || known.includes(name)) return [];
  return [fault(pointer, `there is no ${what} “${name}”`, `name one of ${known.slice(0, 30).join(", ")}`)];
}

function namesInTransitions({ transitions, events, states }: WorkflowDefinition): WorkflowFault[] {
  const [eventIds, stateIds] = [events.map(({ id }) => id), states.map(({ id }) => id)];
  return [
    ...transitions.flatMap(({ event, from, to }, index) => [
      ...unknown("event", event, eventIds, pointerTo("transitions", index, "event")),
      ...from.flatMap((state, place) => unknown("state", state, stateIds, pointerTo("transitions", index, "from", place))),
      ...(to === undefined ? [] : unknown("state", to, stateIds, pointerTo("transitions", index, "to"))),
    ]),
    ...events.flatMap(({ id }, index) =>
      transitions.some(({ event }) => event === id)
        ? []
        : [fault(pointerTo("events", index), `no transition has the event “${id}”`, "write its transition, or take the event out")],
    ),
  ];
}

function namesInGatesAndDeadlines({ gates, deadlines, events }: WorkflowDefinition): WorkflowFault[] {
  const eventIds = events.map(({ id }) => id);
  return [
    ...gates.flatMap((gate, index) =>
      gate.events.flatMap((event, place) => unknown("event", event, eventIds, pointerTo("gates", index, "events", place))),
    ),
    ...deadlines.flatMap((deadline, index) =>
      (["from", "until"] as const).flatMap((end) =>
        deadline[end].flatMap((event, place) => unknown("event", event, eventIds, pointerTo("deadlines", index, end, place))),
      ),
    ),
  ];
}

function codes(
  { subject, roles, statuses, protection, transitions, states }: WorkflowDefinition,
  known: KnownDefinitions,
): WorkflowFault[] {
  const roleCodes = activeCodes(roles, known.codelists);
  const statusCodes = statuses === undefined ? undefined : activeCodes(statuses, known.codelists);
  const lists = { roles, statuses, protection };
  return [
    ...Object.entries(lists).flatMap(([property, reference]) =>
      reference === undefined || activeCodes(reference, known.codelists) !== undefined
        ? []
        : [fault(pointerTo(property), `there is no codelist ${reference}`, "correct the reference, or write the codelist")],
    ),
    ...unknown("record", subject, [...new Set(known.records.map(({ id }) => id))], "/subject"),
    ...transitions.flatMap(({ event, roles }, index) =>
      roles.length === 0
        ? [fault(pointerTo("transitions", index, "roles"), `nobody may do “${event}”`, "name the roles that may")]
        : roles.flatMap((role, place) => unknown("role", role, roleCodes, pointerTo("transitions", index, "roles", place))),
    ),
    ...states.flatMap(({ id, status }, index) => {
      const at = pointerTo("states", index);
      if (statuses === undefined)
        return status === undefined ? [] : [fault(`${at}/status`, "the workflow names no codelist of statuses", "name it in `statuses`")];
      if (status === undefined) return [fault(at, `the state “${id}” shows no status`, `give it a \`status\` of ${statuses}`)];
      return unknown("status", status, statusCodes, `${at}/status`);
    }),
  ];
}

function opening({ transitions, states }: WorkflowDefinition): WorkflowFault[] {
  const openings = transitions.flatMap(({ from, to }, index) => (from.length === 0 ? [{ index, to }] : []));
  return [
    ...(openings.length === 0
      ? [fault("/transitions", "no transition opens a case", "write one whose `from` is an empty list")]
      : openings.flatMap(({ index, to }) =>
          to === undefined ? [fault(pointerTo("transitions", index), "it opens a case, but in no state", "name the state in `to`")] : [],
        )),
    ...(states.some(({ kind }) => kind === "closed")
      ? []
      : [fault("/states", "no state is closed", 'give the last state "kind": "closed"')]),
  ];
}
