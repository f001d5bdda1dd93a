import { TokenType } from "@streamparser/json";

/** Collects what a page of an API says of itself beside its list, from the tokens of the document. */
export interface PageKeys {
  take(token: { readonly token: number; readonly value: unknown }): void;
  /** There is another page behind this one. */
  hasNext(): boolean;
  /** Submissions on all pages together, where the page says so. */
  count(): number | undefined;
}

/** The names of KoboToolbox, and of OData as ODK Central speaks it: those hold a point, which the parser's own paths cannot name. */
const nextNames = ["next", "@odata.nextLink"];
const countNames = ["count", "@odata.count"];

export function pageKeys(): PageKeys {
  const found = new Map<string, unknown>();
  let depth = 0;
  let text: unknown;
  let key: string | undefined;
  return {
    take({ token, value }) {
      if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth++;
      else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth--;
      if (depth !== 1) return;
      if (token === TokenType.COLON) key = String(text);
      else {
        if (key !== undefined && (nextNames.includes(key) || countNames.includes(key))) found.set(key, value);
        key = undefined;
        text = value;
      }
    },
    hasNext: () => nextNames.some((name) => typeof found.get(name) === "string" && found.get(name) !== ""),
    count: () => countNames.map((name) => found.get(name)).find((count) => typeof count === "number"),
  };
}
