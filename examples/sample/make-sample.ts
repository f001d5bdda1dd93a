import { referenceOf } from "@reintegration/model";
import { loadInstrument, loadScoring } from "@reintegration/standard";
import { addToolColumns } from "./add-tool-columns.ts";
import { blankCells } from "./blanks.ts";
import { faults } from "./faults.ts";
import type { Interview } from "./interview.ts";
import { makeInterviews } from "./make-interviews.ts";
import { random } from "./random.ts";
import { writeExport } from "./write-export.ts";

const seed = 20220517;

/** What is in the sample, counted while it is made and by no checker. */
export interface SampleFacts {
  readonly seed: number;
  readonly instrument: string;
  readonly responses: number;
  /** Blank cells of required questions that applied. */
  readonly blanks: number;
  /** Answers `refused` and `dont_know`: nothing is wrong with them. */
  readonly refused: number;
  readonly dontKnow: number;
}

/** Makes the sample: the text of the export, and what is in it. The same at every run. */
export async function makeSample(): Promise<{ readonly csv: string; readonly facts: SampleFacts }> {
  const instrument = await loadInstrument("rss-open@1.0.0");
  const { scoring } = await loadScoring("rss-open-equal-weights@1.0.0");
  const numbers = random(seed);
  const interviews = makeInterviews(instrument, scoring, numbers);
  interviews.forEach((interview, index) => addToolColumns(interview, index + 1, numbers));
  const blanks = blankCells(instrument, interviews);
  for (const fault of faults) fault.rows.forEach((row, index) => fault.spoil(interviews[row - 2] as Interview, index, interviews));
  const count = (kind: string): number =>
    interviews.flatMap(({ answers }) => Object.values(answers)).filter((answer) => answer === kind).length;
  return {
    csv: writeExport(instrument, interviews),
    facts: {
      seed,
      instrument: referenceOf(instrument),
      responses: interviews.length,
      blanks,
      refused: count("refused"),
      dontKnow: count("dont_know"),
    },
  };
}
