/** First line of every generated module. */
export const codeNote = "// Generated from packages/standard/data by `npm run gen`; do not edit.";
