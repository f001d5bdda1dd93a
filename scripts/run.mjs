// Shared by the scripts beside it. Node only: it works before anything is installed.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Root folder of the workspace. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Packages of `packages/` with their folder and package.json. */
const packages = readdirSync(join(root, "packages"))
  .sort()
  .map((id) => join(root, "packages", id))
  .filter((folder) => existsSync(join(folder, "package.json")))
  .map((folder) => ({ folder, manifest: readJson(join(folder, "package.json")) }));

/** Packages that are sent to a registry. */
export const published = packages.filter(({ manifest }) => !manifest.private);

/**
 * Runs a command in the workspace and resolves with its exit code and all it printed; never rejects.
 * With `show`, it prints to the terminal instead.
 */
export function run(command, args, { cwd = root, show = false } = {}) {
  return new Promise((done) => {
    const env = { ...process.env, CI: "true", ...(show ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined }) };
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", (error) => done({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs pnpm in the version that package.json names, which is all that npm has to fetch beforehand. */
export const pnpm = (...args) => run("npx", ["--yes", readJson(join(root, "package.json")).packageManager, ...args]);

/** Runs an installed tool. */
export const tool = (name, args, options) => run(join(root, "node_modules", ".bin", name), args, options);

export const install = () => pnpm("install", "--frozen-lockfile");

/** Compiles the definitions; with `--check` it writes nothing and fails where a committed file would change. */
export const generate = (...args) => tool("tsx", ["--conditions=@reintegration/source", "packages/compiler/src/main.ts", ...args]);

/** Builds the published packages. In any order: each reads the others' source. */
export const build = () =>
  eachOf(
    published.filter(({ manifest }) => manifest.scripts?.build),
    ({ folder }) => tool("tsup", [], { cwd: folder }),
  );

/** Runs a command for each package, two at a time; the output is that of those that failed. */
export async function eachOf(chosen, command) {
  const waiting = [...chosen];
  const results = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { code, output } = await command(next);
      results.push({ code, output: code === 0 ? "" : `${next.manifest.name}\n${output}\n` });
    }
  };
  await Promise.all([worker(), worker()]);
  return { code: Math.max(0, ...results.map(({ code }) => code)), output: results.map(({ output }) => output).join("") };
}

/** Every module that a package exports, as `{pattern, subpath, file}`; a wildcard (the pattern) stands for each file built behind it, in order. */
export function modulesOf(folder, { exports }) {
  return Object.entries(exports).flatMap(([subpath, { import: target }]) => {
    if (!target?.includes("*")) return target ? [{ pattern: subpath, subpath, file: target }] : [];
    const [before, after] = target.split("*");
    const files = readdirSync(join(folder, before), { recursive: true }).map((path) => path.split(sep).join("/"));
    const names = files.filter((path) => path.endsWith(after)).map((path) => path.slice(0, -after.length));
    return names.sort().map((name) => ({ pattern: subpath, subpath: subpath.replace("*", name), file: target.replace("*", name) }));
  });
}
