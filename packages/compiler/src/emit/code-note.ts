/** First line of every generated module. */
export const codeNote = "// Generated from packages/standard/data by `pnpm gen`; do not edit.";
