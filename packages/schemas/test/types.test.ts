import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { IndicatorResults } from "../src/gen/types/indicators/1.ts";
import type { ProgrammeSatisfactionResponse } from "../src/gen/types/programme-satisfaction/1.0.0.ts";
import type { ProgrammeSatisfactionMeanScore } from "../src/gen/types/programme-satisfaction-mean/1.0.0.ts";
import type { ReintegrationPlanRecord } from "../src/gen/types/reintegration-plan/1.0.0.ts";
import type { RssOpenResponse } from "../src/gen/types/rss-open/1.0.0.ts";
import type { RssOpenEqualWeightsScore } from "../src/gen/types/rss-open-equal-weights/1.0.0.ts";
import type { schema as indicatorsSchema } from "../src/gen/zod/indicators/1.ts";
import type { schema as satisfactionSchema } from "../src/gen/zod/programme-satisfaction/1.0.0.ts";
import type { schema as satisfactionScoreSchema } from "../src/gen/zod/programme-satisfaction-mean/1.0.0.ts";
import type { schema as recordSchema } from "../src/gen/zod/reintegration-plan/1.0.0.ts";
import type { schema as responseSchema } from "../src/gen/zod/rss-open/1.0.0.ts";
import type { schema as scoreSchema } from "../src/gen/zod/rss-open-equal-weights/1.0.0.ts";

// Compared by tsc in the type check; at run time these tests only load the modules.
describe("generated types", () => {
  it("are what zod infers, for a response", () => {
    expectTypeOf<z.infer<typeof responseSchema>>().toEqualTypeOf<RssOpenResponse>();
    expectTypeOf<z.infer<typeof satisfactionSchema>>().toEqualTypeOf<ProgrammeSatisfactionResponse>();
  });

  it("are what zod infers, for a record with lists and references", () => {
    expectTypeOf<z.infer<typeof recordSchema>>().toEqualTypeOf<ReintegrationPlanRecord>();
  });

  it("are what zod infers, for a score", () => {
    expectTypeOf<z.infer<typeof scoreSchema>>().toEqualTypeOf<RssOpenEqualWeightsScore>();
    expectTypeOf<z.infer<typeof satisfactionScoreSchema>>().toEqualTypeOf<ProgrammeSatisfactionMeanScore>();
  });

  it("are what zod infers, for the figures of indicators", () => {
    expectTypeOf<z.infer<typeof indicatorsSchema>>().toEqualTypeOf<IndicatorResults>();
  });
});
