import type { EngineGroup } from "../engine.ts";

/** What an engine made of one case. */
export type Outcome = "passed" | { readonly notExpressible: string } | { readonly failed: string };

/** Counts what an engine makes of each case; a case at which it throws has failed. */
export async function tally<Case extends { readonly id: string }>(
  name: string,
  cases: readonly Case[],
  outcomeOf: (one: Case) => Outcome | Promise<Outcome>,
): Promise<EngineGroup> {
  let passed = 0;
  const notExpressible: Record<string, number> = {};
  const failed: string[] = [];
  for (const one of cases) {
    const outcome = await tried(() => outcomeOf(one));
    if (outcome === "passed") passed++;
    else if ("failed" in outcome) failed.push(`${one.id}: ${outcome.failed}`);
    else notExpressible[outcome.notExpressible] = (notExpressible[outcome.notExpressible] ?? 0) + 1;
  }
  return { name, passed, notExpressible, failed };
}

async function tried(run: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    return { failed: String(error) };
  }
}
