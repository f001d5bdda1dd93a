import { pointerTo } from "@reintegration/model";

/** An open object (with the keys seen so far) or list (with the index of the present element). */
interface Level {
  readonly seen: Set<string> | undefined;
  place: string | number;
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Pointers of the keys that stand twice in one object of a JSON text. `JSON.parse` keeps the last of them without a word.
 *
 * @example
 * repeatedKeys('{"values": {"yes": 4, "yes": 0}}'); // => ["/values/yes"]
 */
export function repeatedKeys(json: string): string[] {
  const found: string[] = [];
  const levels: Level[] = [];
  let expectsKey = false;
  for (const [token] of json.matchAll(tokens)) {
    const level = levels.at(-1);
    if (token === "{" || token === "[") {
      levels.push({ seen: token === "{" ? new Set() : undefined, place: 0 });
      expectsKey = token === "{";
    } else if (token === "}" || token === "]") {
      levels.pop();
      expectsKey = false;
    } else if (token === ",") {
      if (level?.seen) expectsKey = true;
      else if (level) level.place = Number(level.place) + 1;
    } else if (token === ":") {
      expectsKey = false;
    } else if (expectsKey && level?.seen) {
      level.place = JSON.parse(token) as string;
      if (level.seen.has(level.place)) found.push(pointerTo(...levels.map(({ place }) => place)));
      level.seen.add(level.place);
    }
  }
  return found;
}
