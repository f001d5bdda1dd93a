import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { ReintegrationPlanRecord } from "../src/gen/types/reintegration-plan/1.0.0.ts";
import type { RssOpenResponse } from "../src/gen/types/rss-open/1.0.0.ts";
import type { RssOpenEqualWeightsScore } from "../src/gen/types/rss-open-equal-weights/1.0.0.ts";
import type { schema as recordSchema } from "../src/gen/zod/reintegration-plan/1.0.0.ts";
import type { schema as responseSchema } from "../src/gen/zod/rss-open/1.0.0.ts";
import type { schema as scoreSchema } from "../src/gen/zod/rss-open-equal-weights/1.0.0.ts";

// Compared by tsc in the type check; at run time these tests only load the modules.
describe("generated types", () => {
  it("are what zod infers, for a response", () => {
    expectTypeOf<z.infer<typeof responseSchema>>().toEqualTypeOf<RssOpenResponse>();
  });

  it("are what zod infers, for a record with lists and references", () => {
    expectTypeOf<z.infer<typeof recordSchema>>().toEqualTypeOf<ReintegrationPlanRecord>();
  });

  it("are what zod infers, for a score", () => {
    expectTypeOf<z.infer<typeof scoreSchema>>().toEqualTypeOf<RssOpenEqualWeightsScore>();
  });
});
