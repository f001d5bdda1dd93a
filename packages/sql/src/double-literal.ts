import type { Dialect } from "./dialect.ts";

/**
 * A number as a double of the dialect: cast from its digits, since `0.33` alone is a decimal in some dialects (rule Q1).
 *
 * @example
 * doubleLiteral("postgres", 0.33); // => "CAST('0.33' AS double precision)"
 */
export function doubleLiteral(dialect: Dialect, value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${JSON.stringify(value)} is no number`);
  return `CAST('${value}' AS ${doubleType(dialect)})`;
}

/** The name of the type of 64-bit floating point numbers. */
export function doubleType(dialect: Dialect): string {
  return dialect === "postgres" ? "double precision" : "DOUBLE";
}
