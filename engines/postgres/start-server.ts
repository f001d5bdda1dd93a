import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "../setup/command.ts";
import { debian } from "../setup/debian.ts";
import { lastLine } from "../setup/last-line.ts";

export interface PostgresServer {
  /** Such as `15.18`. */
  readonly version: string;
  /** Runs a script with psql and gives what it prints, without frames. Throws at the first error. */
  readonly psql: (script: string) => Promise<string>;
  /** Ends the server and leaves nothing behind. */
  readonly stop: () => Promise<void>;
}

const debianFolder = "/usr/lib/postgresql";

/** Settings that no definition's SQL may depend on, chosen as unlike the usual ones as can be; the last ones are for speed. */
const settings = [
  ...["timezone=Pacific/Kiritimati", "datestyle=SQL,DMY", "intervalstyle=sql_standard", "extra_float_digits=1", "search_path=public"],
  ...["listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=10", "jit=off"],
];

/**
 * Starts a server of its own in a temporary folder, on a Unix socket only; `missing` says why there is none.
 *
 * PostgreSQL does not run as root: there it runs as the user that Debian's package brings.
 */
export async function startServer(): Promise<
  { readonly server: PostgresServer; readonly missing?: never } | { readonly server?: never; readonly missing: string }
> {
  if (programs() === undefined) {
    const { missing } = await debian("postgresql");
    if (missing !== undefined) return { missing };
  }
  const bin = programs();
  if (bin === undefined) return { missing: `Debian package postgresql is installed, but there is no initdb in ${debianFolder}` };
  const folder = mkdtempSync(join(tmpdir(), "rs-pg-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const asUser = process.getuid?.() === 0 ? await becomePostgres(folder) : [];
  const [first = "", ...rest] = [...asUser, join(bin, "initdb")];
  const data = join(folder, "data");
  const init = ["--pgdata", data, "--username", "rs", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"];
  const made = await command(first, [...rest, ...init], { cwd: folder, timeoutSeconds: 120 });
  if (made.code !== 0) throw new Error(`initdb failed: ${lastLine(made.stdout, made.stderr)}`);
  const [program = "", ...before] = [...asUser, "setpriv", "--pdeathsig", "INT", join(bin, "postgres")];
  const options = settings.flatMap((setting) => ["-c", setting]);
  const child = spawn(program, [...before, "-D", data, "-k", folder, ...options], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (log += text));
  const ended = new Promise<void>((done) => child.once("close", () => done()).once("error", (error) => done(void (log += error.message))));
  const connect = ["--host", folder, "--username", "rs", "--dbname", "postgres"];
  const psql = async (script: string): Promise<string> => {
    const how = ["--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--set", "ON_ERROR_STOP=1", "--file", "-"];
    const { code, stdout, stderr } = await command(join(bin, "psql"), [...connect, ...how], { input: script });
    if (code !== 0) throw new Error(`psql: ${stderr.trim()}`);
    return stdout;
  };
  const stop = async (): Promise<void> => {
    child.kill("SIGINT"); // the fast shutdown
    await ended;
    remove();
  };
  for (let tries = 0; (await command(join(bin, "pg_isready"), [...connect, "--quiet"])).code !== 0; tries++) {
    if (child.exitCode !== null || tries > 300) {
      await stop();
      throw new Error(`the server did not start: ${log.trim()}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  const version = (await psql("SHOW server_version;")).trim().split(" ")[0] ?? "";
  return { server: { version, psql, stop } };
}

/** The folder of the newest PostgreSQL that Debian has installed. */
function programs(): string | undefined {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(debianFolder, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

/** Gives the folder to the user of Debian's package, and what to put before a command so that it runs as this user. */
async function becomePostgres(folder: string): Promise<readonly string[]> {
  const ids = await Promise.all(["--user", "--group"].map(async (which) => (await command("id", [which, "postgres"])).stdout.trim()));
  const [user = "", group = ""] = ids;
  if (user === "") throw new Error("there is no user postgres");
  chownSync(folder, Number(user), Number(group));
  return ["setpriv", `--reuid=${user}`, `--regid=${group}`, "--clear-groups"];
}
