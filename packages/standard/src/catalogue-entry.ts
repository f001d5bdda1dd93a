import type { Basis, Status } from "@reintegration/model";

/** One definition version of the standard. */
export interface CatalogueEntry {
  readonly kind: "instrument" | "scoring" | "record" | "workflow" | "indicator" | "frame" | "codelist";
  /** `id@x.y.z` */
  readonly reference: string;
  readonly title: string;
  /** Of a scoring: the instrument that it scores, as `id@x.y.z`. */
  readonly scores?: string;
  readonly basis: Basis;
  readonly status: Status;
  /** sha256 of the definition file. */
  readonly digest: string;
  /** Languages of its texts, its own first. */
  readonly languages: readonly string[];
}
