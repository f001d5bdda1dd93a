import { type KnownInstrument, type ReadRow, readExport } from "@reintegration/forms";

/** Reads a submission as `forms` reads any file; throws where it has an error. */
export async function readSubmission(xml: string, known: KnownInstrument): Promise<ReadRow> {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(xml);
  };
  const reader = readExport(bytes(), { instruments: [known] });
  const rows: ReadRow[] = [];
  for await (const batch of reader.batches()) rows.push(...batch);
  const [row] = rows;
  const errors = [...reader.report.problems, ...(row?.problems ?? [])].filter(({ severity }) => severity === "error");
  if (row === undefined || errors.length > 0) throw new Error(`the submission cannot be read: ${JSON.stringify(errors)}`);
  return row;
}

/** The text of a node of a submission outside all groups, `undefined` where there is none. Independent of the reader. */
export function nodeText(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}(?:\\s*/>|>([^<]*)</${name}>)`)
    .exec(xml)
    ?.slice(1)
    .map((text) => text ?? "")[0];
}
