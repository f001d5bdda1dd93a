import type { Engine } from "../engine.ts";
import { readVectors } from "../vectors/read-vectors.ts";
import { scoringCases } from "../vectors/scoring-cases.ts";
import { shippedVectors } from "../vectors/shipped-vectors.ts";
import { tally } from "../vectors/tally.ts";
import { bandOutcome } from "./band-outcome.ts";
import { fileOutcome } from "./file-outcome.ts";
import { scoreOutcome } from "./score-outcome.ts";
import { validationOutcome } from "./validation-outcome.ts";

/** `score`, `explain`, `bandOf`, `checkResponse` and `checkResponses` of our own packages, response by response. */
export const typescriptEngine: Engine = {
  name: "TypeScript",
  run: async () => {
    const { scoring, rules } = await scoringCases();
    const bands = readVectors("bands/rss-open-equal-weights-1.0.0.json");
    const validation = shippedVectors().flatMap(({ instrument, checks }) => checks.map((vector) => ({ ...vector, instrument })));
    const files = readVectors("validation/files-rss-open-1.0.0.json");
    return {
      engine: "TypeScript",
      version: `Node ${process.versions.node}`,
      groups: [
        await tally("scoring", scoring, scoreOutcome),
        await tally("rules", rules, scoreOutcome),
        await tally("bands", bands.vectors, (vector) => bandOutcome(bands.scoring, vector)),
        await tally("validation", validation, (vector) => validationOutcome(vector.instrument, vector)),
        await tally("files", files.vectors, (vector) => fileOutcome(files.instrument, vector)),
      ],
    };
  },
};
