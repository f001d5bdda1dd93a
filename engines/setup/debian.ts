import { command } from "./command.ts";
import { lastLine } from "./last-line.ts";

const quiet = { DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C.UTF-8" };
const options = ["-qq", "-y", "-o", "DPkg::Lock::Timeout=300", "--no-install-recommends"];

/** One at a time: apt-get does not run twice at once. */
let before: Promise<unknown> = Promise.resolve();
let updated: Promise<string | undefined> | undefined;

/**
 * Installs the Debian packages that are missing; `missing` says why they cannot be had.
 *
 * Needs root and apt-get only when something is missing. Package lists are brought up to date once.
 *
 * @example
 * await debian("r-base-core"); // => {} or { missing: "Debian package r-base-core is not installed, and only root can install it" }
 */
export function debian(...packages: readonly string[]): Promise<{ readonly missing?: string }> {
  const done = before.then(() => install(packages));
  before = done;
  return done;
}

async function install(packages: readonly string[]): Promise<{ readonly missing?: string }> {
  const wanted: string[] = [];
  for (const name of packages) if (!(await installed(name))) wanted.push(name);
  if (wanted.length === 0) return {};
  const named = `Debian package ${wanted.join(", ")} is not installed`;
  if ((await command("apt-get", ["--version"])).code !== 0) return { missing: `${named}, and there is no apt-get` };
  if (process.getuid?.() !== 0) return { missing: `${named}, and only root can install it: apt-get install ${wanted.join(" ")}` };
  updated ??= update();
  const stale = await updated;
  const { code, stdout, stderr } = await command("apt-get", ["install", ...options, ...wanted], { env: quiet, timeoutSeconds: 900 });
  if (code === 0) return {};
  return { missing: `${named}, and apt-get could not install it: ${stale ?? lastLine(stdout, stderr)}` };
}

async function installed(name: string): Promise<boolean> {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of dpkg-query
  const { code, stdout } = await command("dpkg-query", ["--show", "--showformat=${db:Status-Status}", name]);
  return code === 0 && stdout === "installed";
}

/** Why the package lists could not be brought up to date; the ones that are there are tried all the same. */
async function update(): Promise<string | undefined> {
  const { code, stdout, stderr } = await command("apt-get", ["update", "-qq"], { env: quiet, timeoutSeconds: 300 });
  return code === 0 ? undefined : lastLine(stdout, stderr);
}
