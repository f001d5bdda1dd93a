import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** The path of a file that an installed package exports; `undefined` where it exports none of that name. */
export function packageFile(specifier: string): string | undefined {
  try {
    return resolve(specifier);
  } catch {
    return undefined;
  }
}
