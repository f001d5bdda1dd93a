import { referenceOf, type ScoredInstrument, type Scoring } from "@reintegration/model";

/** What a script says of a definition: id, version, status, digest (rules T1, Q3), and nothing that a person wrote. */
export function stampLine(definition: Pick<ScoredInstrument | Scoring, "id" | "version" | "digest" | "status">): string {
  const status = definition.status === "published" || definition.status === "deprecated" ? definition.status : "draft";
  return `${referenceOf(definition)} (${status}), sha256 ${definition.digest ?? "custom"}`;
}
