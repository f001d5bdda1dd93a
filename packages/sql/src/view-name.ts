const longest = 63;

/** A name of a table or view, refused where it is longer than PostgreSQL keeps. */
export function viewName(prefix: string, suffix: string): string {
  const name = suffix === "" ? prefix : `${prefix}_${suffix}`;
  if (name.length <= longest) return name;
  throw new Error(`the name ${name} has ${name.length} characters; a database keeps ${longest}: use a shorter id`);
}
