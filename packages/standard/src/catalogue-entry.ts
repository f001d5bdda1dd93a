import type { Basis, Status } from "@reintegration/model";

/** One definition version of the standard. */
export interface CatalogueEntry {
  readonly kind: "instrument" | "scoring" | "record" | "workflow" | "codelist";
  /** `id@x.y.z` */
  readonly reference: string;
  readonly title: string;
  readonly basis: Basis;
  readonly status: Status;
  /** sha256 of the definition file. */
  readonly digest: string;
  /** Languages of its texts, its own first. */
  readonly languages: readonly string[];
}
