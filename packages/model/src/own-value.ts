/**
 * What an object itself holds under a key: a field may be named `constructor`, which every object has.
 *
 * @example
 * ownValue({ works: "yes" }, "works"); // => "yes"
 * ownValue({ works: "yes" }, "constructor"); // => undefined
 */
export function ownValue(object: Readonly<Record<string, unknown>>, key: string): unknown {
  const value = object[key];
  // what every object has are functions and its prototype
  return (typeof value === "function" || value === Object.prototype) && !Object.hasOwn(object, key) ? undefined : value;
}
