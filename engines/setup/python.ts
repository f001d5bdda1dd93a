import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { command } from "./command.ts";
import { debian } from "./debian.ts";
import { lastLine } from "./last-line.ts";

const folder = fileURLToPath(new URL("../.venv", import.meta.url));
const requirements = fileURLToPath(new URL("../requirements.txt", import.meta.url));
const interpreter = `${folder}/bin/python`;

/** One at a time: engines share the environment. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Puts packages into the Python environment of the engines, at the versions of `engines/requirements.txt`, and gives its interpreter.
 *
 * The environment is made when it is not there; what is installed already is not fetched again, so that it also works offline.
 *
 * @example
 * await python("pyxform"); // => { python: ".../engines/.venv/bin/python" } or { missing: "there is no python3" }
 */
export function python(
  ...packages: readonly string[]
): Promise<{ readonly python: string; readonly missing?: never } | { readonly python?: never; readonly missing: string }> {
  const done = before.then(() => install(packages));
  before = done;
  return done;
}

async function install(
  packages: readonly string[],
): Promise<{ readonly python: string; readonly missing?: never } | { readonly python?: never; readonly missing: string }> {
  const missing = await makeEnvironment();
  if (missing !== undefined) return { missing };
  if (packages.length === 0) return { python: interpreter };
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--retries", "2"];
  const { code, stdout, stderr } = await command(interpreter, [...pip, "--constraint", requirements, ...packages], {
    timeoutSeconds: 1200,
  });
  if (code === 0) return { python: interpreter };
  const why = /connection broken by/.test(stderr) ? "the package index cannot be reached" : lastLine(stdout, stderr);
  return { missing: `pip could not install ${packages.join(", ")}: ${why}` };
}

/** Why there is no environment, or nothing once there is one. */
async function makeEnvironment(): Promise<string | undefined> {
  if (existsSync(interpreter) && (await command(interpreter, ["-m", "pip", "--version"])).code === 0) return undefined;
  if ((await command("python3", ["--version"])).code !== 0) return "there is no python3";
  const make = () => command("python3", ["-m", "venv", "--clear", folder]);
  const first = await make();
  if (first.code === 0) return undefined;
  const { missing } = await debian("python3-venv"); // Debian's python3 comes without
  if (missing !== undefined) return `python3 -m venv failed: ${missing}`;
  const second = await make();
  return second.code === 0 ? undefined : `python3 -m venv failed: ${lastLine(second.stdout, second.stderr)}`;
}
