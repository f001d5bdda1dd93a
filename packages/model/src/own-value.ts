/**
 * What an object itself holds under a key: a field may be named `constructor`, which every object has.
 *
 * @example
 * ownValue({ works: "yes" }, "works"); // => "yes"
 * ownValue({ works: "yes" }, "constructor"); // => undefined
 */
export function ownValue<Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined {
  const value: unknown = object[key];
  // what every object has are functions and its prototype
  return (typeof value === "function" || value === Object.prototype) && !Object.hasOwn(object, key) ? undefined : (value as Value);
}
