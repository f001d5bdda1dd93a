import { command } from "./command.ts";
import { debian } from "./debian.ts";

/**
 * Sees to a Java of this version or newer; `missing` says why there is none.
 *
 * @example
 * await java(17); // => { version: 17 } or { missing: "Java 17 or newer is needed, and this is 11" }
 */
export async function java(
  atLeast: number,
): Promise<{ readonly version: number; readonly missing?: never } | { readonly version?: never; readonly missing: string }> {
  let version = await installedVersion();
  if (version === undefined) {
    const { missing } = await debian("default-jre-headless");
    if (missing !== undefined) return { missing: `there is no Java: ${missing}` };
    version = await installedVersion();
  }
  if (version === undefined) return { missing: "there is no Java" };
  return version >= atLeast ? { version } : { missing: `Java ${atLeast} or newer is needed, and this is ${version}` };
}

/** The major version, as in `openjdk version "17.0.15"`; before Java 9 it was the second number. */
async function installedVersion(): Promise<number | undefined> {
  const { code, stdout, stderr } = await command("java", ["-version"]);
  const found = /version "(?:1\.)?(\d+)/.exec(`${stdout}${stderr}`)?.[1];
  return code === 0 && found !== undefined ? Number(found) : undefined;
}
