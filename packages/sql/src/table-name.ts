const shape = /^[a-z_][a-z0-9_]{0,62}(\.[a-z_][a-z0-9_]{0,62})?$/;

/**
 * A table name from outside, `table` or `schema.table`, refused where it is anything else (rule Q3).
 *
 * @example
 * tableName("survey.responses"); // => "survey.responses"
 */
export function tableName(name: string): string {
  if (shape.test(name)) return name;
  throw new Error(
    `${JSON.stringify(name)} is no table name: write table or schema.table in lower-case letters, digits and underscores, at most 63 of them each`,
  );
}

/**
 * A column name from outside, refused where it is anything but lower-case letters, digits and underscores.
 *
 * @example
 * columnName("_uuid"); // => "_uuid"
 */
export function columnName(name: string): string {
  if (shape.test(name) && !name.includes(".")) return name;
  throw new Error(`${JSON.stringify(name)} is no column name: write it in lower-case letters, digits and underscores, at most 63 of them`);
}
