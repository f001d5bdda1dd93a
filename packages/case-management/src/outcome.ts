import type { Problem } from "@reintegration/model";
import type { Case } from "./case.ts";

/** What became of an event: the case as it is now, or everything that stands against it. */
export type Outcome =
  | { readonly status: "accepted"; readonly case: Case }
  | { readonly status: "refused"; readonly problems: readonly Problem[] };
