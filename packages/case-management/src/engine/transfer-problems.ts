import { errorAt, evaluate, missingKindOf, type Problem, type RecordData } from "@reintegration/model";
import type { Brought } from "./brought-records.ts";
import type { WorkflowIndex } from "./index-of.ts";
import { fieldLookup, fieldOf } from "./record-kind.ts";

/**
 * Adds a problem for each transfer that hands a case to the office that has it, or to one that has handed it over before.
 *
 * What was offered and not accepted hands nothing over, where the workflow tells the two apart.
 */
export function addTransferProblems(
  { workflow: { transfers }, records: kinds }: WorkflowIndex,
  older: readonly RecordData[],
  brought: readonly Brought[],
  problems: Problem[],
): void {
  if (brought.length === 0 || transfers === undefined) return;
  const kind = kinds.get(transfers.record);
  if (kind === undefined || !brought.some((each) => each.kind === kind)) return;
  const handsOver = ({ record, fields }: RecordData): boolean =>
    record === transfers.record && (transfers.accepted === undefined || evaluate(transfers.accepted, fieldLookup(kind, fields)));
  const officesOf = ({ fields }: RecordData) => ({ from: officeIn(fields, transfers.from), to: officeIn(fields, transfers.to) });
  const before = older.filter(handsOver).map(officesOf);
  for (const { record, path } of brought) {
    if (!handsOver(record)) continue;
    const { from, to } = officesOf(record);
    const offices = [...before.map((transfer) => transfer.from), from, before.at(-1)?.to];
    if (to !== undefined && offices.includes(to)) {
      problems.push(
        errorAt("circular-transfer", `${path}/fields/${transfers.to}`, { record: record.record, item: transfers.to, value: to }),
      );
    }
    before.push({ from, to });
  }
}

function officeIn(fields: unknown, key: string): string | undefined {
  const office = fieldOf(fields, key);
  return typeof office === "string" && missingKindOf(office) === undefined ? office : undefined;
}
