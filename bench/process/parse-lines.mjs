// JSON.parse of each line of a file, and nothing else: what reading records costs at the least.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

let records = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  if (JSON.parse(line).record !== undefined) records++;
}
if (records === 0) throw new Error("there was no record");
