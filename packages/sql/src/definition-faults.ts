import { type Instrument, keysOfCondition, missingKinds, type Profile, type ScoredInstrument, type Scoring } from "@reintegration/model";
import { reservedWords } from "./reserved-words.ts";

const shapes = {
  id: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  version: /^[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}$/,
  digest: /^[0-9a-f]{64}$/,
  name: /^[a-z][a-z0-9_]{0,31}$/,
  code: /^[A-Za-z0-9_]{1,32}$/,
};

/** What a definition must be before it is printed as SQL: ids, versions, digests, keys and codes are what rule N1 says, and no more. */
export function definitionFaults(instrument: ScoredInstrument | Instrument, scoring?: Scoring, profile?: Profile): string[] {
  const faults: string[] = [];
  const expect = (shape: keyof typeof shapes, what: string, value: unknown): void => {
    if (typeof value !== "string" || !shapes[shape].test(value)) faults.push(`${JSON.stringify(value)} is no ${what}`);
    else if (shape === "name" && reservedWords.has(value)) faults.push(`"${value}" is reserved in SQL and cannot be a ${what}`);
  };
  for (const definition of [instrument, scoring, profile]) {
    if (definition === undefined) continue;
    expect("id", "definition id (kebab-case)", definition.id);
    expect("version", "version (x.y.z)", definition.version);
    if ("digest" in definition && definition.digest !== undefined) expect("digest", "digest (sha256)", definition.digest);
  }
  const items = [...(instrument.context ?? []), ...instrument.items];
  const keys = new Set<string>();
  for (const { key, answers, relevance } of items) {
    expect("name", "item key (snake_case)", key);
    if (keys.has(key)) faults.push(`"${key}" is the key of two items`);
    if (/^rs_/.test(key)) faults.push(`"${key}" begins with rs_, as the form's own columns do`);
    for (const { code } of answers ?? []) {
      expect("code", `code of ${JSON.stringify(key)} (letters, digits, underscores)`, code);
      if (missingKinds.some((kind) => kind === code)) faults.push(`"${code}" of ${JSON.stringify(key)} is a kind of missing answer`);
    }
    for (const named of relevance ? keysOfCondition(relevance) : [])
      if (leadsTo(key, named, items)) faults.push(`the relevance of ${JSON.stringify(key)} depends on itself`);
    keys.add(key);
  }
  const named = "dateOrder" in instrument ? [...instrument.dateOrder.flat(), ...instrument.duplicates.flatMap(({ by }) => by)] : [];
  for (const key of named) if (!keys.has(key)) faults.push(`${JSON.stringify(key)} is no item`);
  const scores = new Set(["composite"]);
  for (const { id } of scoring?.dimensions ?? []) {
    expect("name", "dimension id (snake_case)", id);
    if (scores.has(id)) faults.push(`"${id}" is the name of two scores`);
    scores.add(id);
  }
  for (const { id, bands } of scoring?.cutoffs ?? []) {
    expect("id", "cut-off set id (kebab-case)", id);
    for (const band of bands) expect("code", `band id of ${JSON.stringify(id)}`, band.id);
  }
  return [...new Set(faults)];
}

/** Whether the relevance of an item names `wanted`, also at second hand. */
function leadsTo(wanted: string, from: string, items: ScoredInstrument["items"], seen: ReadonlySet<string> = new Set()): boolean {
  if (from === wanted) return true;
  const relevance = seen.has(from) ? undefined : items.find(({ key }) => key === from)?.relevance;
  return relevance !== undefined && keysOfCondition(relevance).some((key) => leadsTo(wanted, key, items, new Set([...seen, from])));
}
