import { type KnownInstrument, recordAsInstrument } from "@reintegration/forms";
import type { RecordType } from "@reintegration/model";
import { loadLabels, loadRecord } from "@reintegration/standard";
import { catalogueEntry, knownReferences } from "./known.ts";

/**
 * Record types of the standard with their texts in all their languages, as the reader of exports wants them; all without `references`.
 * The first of `identifiedBy` is the field that names the case.
 */
export async function knownRecords(references: readonly string[] = knownReferences("record")): Promise<KnownInstrument[]> {
  return Promise.all(
    references.map(async (reference) => {
      const languages = catalogueEntry(reference)?.languages ?? [];
      const labels = await Promise.all(languages.map((language) => loadLabels(reference, language)));
      const type = await loadRecord(reference);
      const known = recordAsInstrument(type, labels);
      return { ...known, instrument: { ...known.instrument, identifiedBy: [await caseKeyOf(type)] } };
    }),
  );
}

/** The reference to a record that belongs to no other; of such a record its own id. */
async function caseKeyOf({ items, identifiedBy: [ownKey = ""] }: RecordType): Promise<string> {
  for (const item of items) {
    if (item.type !== "reference") continue;
    const target = knownReferences("record").find((reference) => reference.startsWith(`${item.to}@`));
    const type = target === undefined ? undefined : await loadRecord(target);
    if (type && !type.items.some(({ type }) => type === "reference")) return item.key;
  }
  return ownKey;
}
