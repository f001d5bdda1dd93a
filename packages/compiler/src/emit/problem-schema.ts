import { rules } from "@reintegration/model";
import type { JsonSchema } from "../meta-schema.ts";
import { closedObject } from "./closed-object.ts";

/** Schema of one problem, as every result holds them. */
export const problemSchema: JsonSchema = {
  title: "Problem",
  ...closedObject(
    {
      rule: { type: "string", enum: Object.keys(rules) },
      severity: { type: "string", enum: ["error", "warning"] },
      path: { type: "string", maxLength: 10_000 },
      params: { type: "object" },
      row: { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      column: { type: "string", maxLength: 10_000 },
    },
    ["row", "column"],
  ),
};
