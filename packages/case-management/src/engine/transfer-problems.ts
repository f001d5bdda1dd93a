import { errorAt, evaluate, missingKindOf, type Problem, type RecordData, type Workflow } from "@reintegration/model";
import { type Brought, pathOf } from "./brought-records.ts";
import type { WorkflowIndex } from "./index-of.ts";
import { fieldLookup, fieldOf, type RecordKind } from "./record-kind.ts";

/**
 * Adds a problem for each transfer that hands a case to the office that has it, or to one that has handed it over before.
 *
 * What was offered and not accepted hands nothing over, where the workflow tells the two apart.
 */
export function addTransferProblems(
  { workflow: { transfers } }: WorkflowIndex,
  older: readonly RecordData[],
  brought: readonly Brought[],
  problems: Problem[],
): void {
  if (transfers === undefined) return;
  for (const { kind } of brought) {
    if (kind.reference !== transfers.record) continue;
    addCircular(transfers, kind, older, brought, problems);
    return;
  }
}

function addCircular(
  transfers: NonNullable<Workflow["transfers"]>,
  kind: RecordKind,
  older: readonly RecordData[],
  brought: readonly Brought[],
  problems: Problem[],
): void {
  const handsOver = ({ record, fields }: RecordData): boolean =>
    record === transfers.record && (transfers.accepted === undefined || evaluate(transfers.accepted, fieldLookup(kind, fields)));
  // those that had the case, and the one that has it
  const former: (string | undefined)[] = [];
  let holder: string | undefined;
  for (const record of older) {
    if (!handsOver(record)) continue;
    former.push(officeIn(record.fields, transfers.from));
    holder = officeIn(record.fields, transfers.to);
  }
  for (const each of brought) {
    const { record } = each;
    if (!handsOver(record)) continue;
    former.push(officeIn(record.fields, transfers.from));
    const to = officeIn(record.fields, transfers.to);
    if (to !== undefined && (to === holder || former.includes(to))) {
      problems.push(
        errorAt("circular-transfer", `${pathOf(each)}/fields/${transfers.to}`, { record: record.record, item: transfers.to, value: to }),
      );
    }
    holder = to;
  }
}

function officeIn(fields: unknown, key: string): string | undefined {
  const office = fieldOf(fields, key);
  return typeof office === "string" && missingKindOf(office) === undefined ? office : undefined;
}
