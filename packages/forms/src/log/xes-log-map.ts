import { referenceOf, type Workflow } from "@reintegration/model";
import type { LogMap, MappedLogColumn } from "./log-map.ts";

/** The map of an XES log whose events have our codes: the names of the standard (IEEE 1849), and the facts of the workflow by their keys. */
export function xesLogMap(workflow: Workflow): LogMap {
  const columns: Record<string, MappedLogColumn> = {
    "case:concept:name": { holds: "case" },
    "concept:name": { holds: "event" },
    "time:timestamp": { holds: "instant" },
    "concept:instance": { holds: "id" },
    "org:role": { holds: "role" },
    "org:resource": { holds: "worker" },
  };
  for (const { key } of workflow.facts) columns[key] = { fact: key };
  return { workflow: referenceOf(workflow), columns };
}
