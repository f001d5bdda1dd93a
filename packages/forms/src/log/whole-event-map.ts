import { referenceOf, type Workflow } from "@reintegration/model";
import type { LogMap, MappedLogColumn } from "./log-map.ts";

/** The map of a JSON log whose events stand as the engine takes them: their parts by name, facts in `facts`, records whole in `records`. */
export function wholeEventMap(workflow: Workflow): LogMap {
  const columns: Record<string, MappedLogColumn> = {
    case: { holds: "case" },
    event: { holds: "event" },
    date: { holds: "date" },
    at: { holds: "instant" },
    id: { holds: "id" },
    role: { holds: "role" },
    worker: { holds: "worker" },
    records: { holds: "records" },
  };
  for (const { key } of workflow.facts) columns[`facts/${key}`] = { fact: key };
  return { workflow: referenceOf(workflow), columns };
}
