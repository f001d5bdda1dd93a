import type { Problem } from "@reintegration/model";

/** Records of a part of a JSON or NDJSON file. */
export interface JsonChunk {
  readonly records: readonly { readonly row: number; readonly value: unknown }[];
  /** Records that cannot be read, and why; the others can. */
  readonly broken?: readonly { readonly row: number; readonly why: string }[];
  /** About the file as a whole. */
  readonly problems?: readonly Problem[];
  /** Why nothing can be read behind these records. */
  readonly stop?: Problem;
}
