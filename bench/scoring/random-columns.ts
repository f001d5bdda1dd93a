import type { ScoredInstrument } from "@reintegration/model";
import type { Columns } from "@reintegration/scoring";
import type { Random } from "../random.ts";

/** Columns of plausible answers: of 100 cells about 4 absent, 4 refused, 2 don't know, now and then one not applicable. */
export function randomColumns(instrument: ScoredInstrument, rows: number, random: Random): Columns {
  return Object.fromEntries(
    instrument.items.map(({ key, type, answers = [], missing = [] }) => {
      const kinds = [0, 0, 253, 253, 254, ...(missing.includes("not_applicable") ? [252] : [])];
      const isMultiple = type === "multiple";
      const column = isMultiple ? new Uint32Array(rows) : new Uint8Array(rows);
      const ordinary = answers.filter(({ exclusive }) => !exclusive);
      for (let row = 0; row < rows; row++) {
        if (random.below(10) === 0) {
          const kind = random.pick(kinds);
          column[row] = isMultiple && kind > 0 ? 2 ** (kind - 251 + 27) : kind;
        } else if (isMultiple) {
          const [first, second] = [random.pick(random.below(4) === 0 ? answers : ordinary), random.pick(ordinary)];
          column[row] = 2 ** (first.number - 1) + (first.exclusive || first === second ? 0 : 2 ** (second.number - 1));
        } else column[row] = random.pick(answers).number;
      }
      return [key, column] as const;
    }),
  );
}
