import type { ReadRow } from "@reintegration/forms";

/** Whether a reviewer approved the submission (rule F3): without a review it is not approved. */
export function isApproved({ submission }: Pick<ReadRow, "submission">): boolean {
  return submission.review === "approved";
}
