/**
 * Builds objects from values in the order of `keys`. Values that are `undefined` are left out, or, where keys are to be
 * `fixed`, kept: then all objects have one shape, and are built and read about twice as fast.
 *
 * @example
 * objectBuilder(["a", "b"])([1, undefined]); // => { a: 1 }
 */
export function objectBuilder(keys: readonly string[], isFixed = false): (values: readonly unknown[]) => Record<string, unknown> {
  if (!isFixed) {
    return (values) => {
      const object: Record<string, unknown> = {};
      for (let at = 0; at < keys.length; at++) if (values[at] !== undefined) object[keys[at] as string] = values[at];
      return object;
    };
  }
  // parsing makes an object whose keys have fixed places; one that grew key by key may not
  const template = JSON.parse(JSON.stringify(Object.fromEntries(keys.map((key) => [key, ""]))));
  return (values) => {
    const object: Record<string, unknown> = { ...template };
    for (let at = 0; at < keys.length; at++) object[keys[at] as string] = values[at];
    return object;
  };
}
