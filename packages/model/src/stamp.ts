import type { Basis, Status } from "./instrument.ts";

/** What a result says of itself (rule T1): two results can be compared when their stamps are equal. */
export interface Stamp {
  /** `id@x.y.z` */
  readonly instrument: string;
  /** `id@x.y.z` */
  readonly scoring: string;
  /** The cut-off set asked for. */
  readonly cutoffs?: string;
  /** `id@x.y.z` of the profile that says which items were not asked. */
  readonly profile?: string;
  /** sha256 of each definition file, or `custom` for a caller's own. */
  readonly digests: { readonly instrument: string; readonly scoring: string };
  /** Of the scoring. */
  readonly basis: Basis;
  readonly status: Status;
}
