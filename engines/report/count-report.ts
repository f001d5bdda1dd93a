import type { EngineReport } from "../engine.ts";

export interface Count {
  readonly passed: number;
  readonly notExpressible: number;
  readonly failed: number;
  /** 1 for an engine that did not run. */
  readonly skipped: number;
}

/** Adds up the cases of an engine; one that was neither skipped nor had a case has failed. */
export function countReport({ skipped, groups }: EngineReport): Count {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const passed = sum(groups.map((group) => group.passed));
  const failed = sum(groups.map((group) => group.failed.length));
  const isIdle = skipped === undefined && passed + failed === 0;
  return {
    passed,
    notExpressible: sum(groups.flatMap(({ notExpressible }) => Object.values(notExpressible))),
    failed: isIdle ? 1 : failed,
    skipped: skipped === undefined ? 0 : 1,
  };
}
