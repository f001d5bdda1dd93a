/** SQL as statements that are run in their order. */
export interface SqlScript {
  /** One statement each, without a semicolon at its end. */
  readonly statements: readonly string[];
  /** All of it to be read, saved or run at once: comments, statements, semicolons. */
  readonly text: string;
}

/** Puts a script together: a comment of ids, versions and digests (rule Q3), then the statements. */
export function sqlScript(comment: readonly string[], statements: readonly string[]): SqlScript {
  const head = comment.map((line) => `-- ${line}\n`).join("");
  return { statements, text: `${head}\n${statements.map((statement) => `${statement};\n`).join("\n")}` };
}
