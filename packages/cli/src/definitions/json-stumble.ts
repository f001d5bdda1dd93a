const token =
  /("(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)|([{}[\],:])/uy;

/**
 * Where a text stops being JSON, as the count of characters before that place; its length where it ends too early, `undefined` where it
 * is JSON. The messages of the parser itself name the place only sometimes.
 *
 * @example
 * jsonStumble('{ "a": 1 "b": 2 }'); // => 9
 */
export function jsonStumble(content: string): number | undefined {
  const open: ("{" | "[")[] = [];
  let expected: "value" | "item" | "key" | "member" | "colon" | "next" = "value";
  let at = 0;
  while (true) {
    while (/[ \t\r\n]/.test(content.charAt(at))) at += 1;
    if (at === content.length) return open.length === 0 && expected === "next" ? undefined : at;
    token.lastIndex = at;
    const [text, string, plain, sign = ""] = token.exec(content) ?? [];
    if (text === undefined) return at;
    const inside = open.at(-1);
    if (expected === "colon") {
      if (sign !== ":") return at;
      expected = "value";
    } else if (sign === "," && expected === "next" && inside !== undefined) {
      expected = inside === "{" ? "key" : "value";
    } else if ((sign === "}" || sign === "]") && inside === (sign === "}" ? "{" : "[")) {
      // behind a comma another part has to come
      if (expected === "value" || expected === "key") return at;
      open.pop();
      expected = "next";
    } else if (expected === "key" || expected === "member") {
      if (string === undefined) return at;
      expected = "colon";
    } else if (expected === "next") {
      return at;
    } else if (string !== undefined || plain !== undefined) {
      expected = "next";
    } else if (sign === "{" || sign === "[") {
      open.push(sign);
      expected = sign === "{" ? "member" : "item";
    } else return at;
    at = token.lastIndex;
  }
}
