import { referenceOf, type Workflow } from "@reintegration/model";
import { type EventPart, eventParts, type LogMap, type MappedLogColumn } from "./log-map.ts";

/** The fields of a record that holds events. */
export interface EventColumns {
  readonly identifiedBy: readonly string[];
  readonly items: readonly { readonly key: string; readonly type: string; readonly to?: string }[];
}

/**
 * The map of a log that has our own columns: the fields of the record that holds events, and the facts of the workflow by their keys.
 *
 * The first field that identifies the record is the id of the event, the reference to the workflow's subject the case, the date the
 * date; the other fields are told by the words in their keys.
 */
export function ownLogMap(workflow: Workflow, events: EventColumns): LogMap {
  const columns: Record<string, MappedLogColumn> = {};
  const take = (part: EventPart, key: string | undefined): void => {
    if (key !== undefined && columns[key] === undefined) columns[key] = { holds: part };
  };
  const { items, identifiedBy } = events;
  take("id", identifiedBy[0]);
  take("case", items.find((item) => item.type === "reference" && item.to === workflow.subject)?.key);
  take("date", items.find(({ type }) => type === "date")?.key);
  for (const part of eventParts.filter((name) => name === "instant" || name === "role" || name === "worker")) {
    take(part, items.find(({ key }) => key.split("_").includes(part))?.key);
  }
  take("event", items.find(({ key }) => key.split("_").includes("event") && columns[key] === undefined)?.key);
  for (const { key } of workflow.facts) columns[key] ??= { fact: key };
  return { workflow: referenceOf(workflow), columns };
}
