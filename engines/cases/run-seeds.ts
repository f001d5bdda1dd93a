// Runs the random sequences of the seeds from the first to the last that is named, and sends what came of them to the process
// that forked this one: engines/cases/cases-engine.ts.
import { runSequences, type Tally } from "../../packages/case-management/test/model/run-sequence.ts";

/** What came of some seeds. */
export interface SeedsReport {
  /** Sequences that went as they should. */
  readonly passed: number;
  /** One text for each seed that did not. */
  readonly failed: readonly string[];
}

const sequencesOfOneSeed = 100;

function reportOf(first: number, last: number): SeedsReport {
  const tally: Tally = { sequences: 0, events: 0, accepted: 0 };
  const failed: string[] = [];
  for (let seed = first; seed <= last; seed++) {
    try {
      runSequences(seed, sequencesOfOneSeed, tally);
    } catch (error) {
      failed.push(`seed ${seed}: ${String(error).slice(0, 2000)}`);
    }
  }
  return { passed: tally.sequences, failed };
}

process.send?.(reportOf(Number(process.argv[2]), Number(process.argv[3])), () => process.exit());
