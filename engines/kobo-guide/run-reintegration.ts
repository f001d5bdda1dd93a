import { fileURLToPath } from "node:url";
import { type CommandResult, command } from "../setup/command.ts";

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
const typescript = ["--import", import.meta.resolve("tsx"), "--conditions=@reintegration/source"];

/** Runs the command `reintegration` from its source, as somebody who reads English and stands in this folder. */
export function runReintegration(args: readonly string[], folder: string, timeoutSeconds = 120): Promise<CommandResult> {
  const env = { LC_ALL: "en_GB.UTF-8", NO_COLOR: "1" };
  return command(process.execPath, [...typescript, main, ...args], { cwd: folder, env, timeoutSeconds });
}
