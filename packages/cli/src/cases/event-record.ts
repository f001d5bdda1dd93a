import type { RecordDefinition, Workflow } from "@reintegration/model";
import { readIndex, standardFile } from "./standard-files.ts";

/**
 * The record of the standard whose fields are the columns of a log without a map: that of the events of what the workflow moves, in its
 * last version. No fields where the standard has none; then a log needs a map.
 */
export async function eventRecord({ subject }: Workflow): Promise<Pick<RecordDefinition, "items" | "identifiedBy">> {
  const id = `${subject}-event`;
  const versions = Object.keys((await readIndex("records", id))?.versions ?? {});
  const last = versions.at(-1);
  const file = last === undefined ? undefined : await standardFile("records", `${id}@${last}`);
  return file?.definition ?? { items: [], identifiedBy: [] };
}
