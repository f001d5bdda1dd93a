import { definitionName } from "./definition-name.ts";

/**
 * The name of the table that flat rows of an instrument version are loaded into: `row_number`, `rs_instrument`, then a text for
 * each context field and item (rules N2, Q2).
 *
 * @example
 * stagingTable("food-security@1.0.0"); // => "food_security_1_0_0_staging"
 */
export function stagingTable(reference: string): string {
  const [id = "", version = ""] = reference.split("@");
  return `${definitionName({ id, version })}_staging`;
}
