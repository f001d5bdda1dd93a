import type { Io } from "../io.ts";

/** Whether the summary may have colours: on a terminal, unless NO_COLOR says no; FORCE_COLOR says yes anywhere. */
export function isColoured({ stdout, env }: Pick<Io, "stdout" | "env">): boolean {
  if (env["NO_COLOR"]) return false;
  return env["FORCE_COLOR"] ? env["FORCE_COLOR"] !== "0" : stdout.isTTY === true && env["TERM"] !== "dumb";
}
