import { expect, it } from "vitest";
import { countReport } from "./count-report.ts";

it("Cases that an engine cannot be asked are neither passed nor failed.", () => {
  const groups = [
    { name: "a", passed: 3, notExpressible: { why: 2, whyNot: 1 }, failed: ["x"] },
    { name: "b", passed: 4, notExpressible: {}, failed: [] },
  ];
  expect(countReport({ engine: "X", groups })).toEqual({ passed: 7, notExpressible: 3, failed: 1, skipped: 0 });
});

it("An engine that was skipped counts once, as skipped.", () => {
  expect(countReport({ engine: "X", skipped: "no Java", groups: [] })).toEqual({ passed: 0, notExpressible: 0, failed: 0, skipped: 1 });
});

it("An engine that ran nothing, and does not say why, has failed.", () => {
  expect(countReport({ engine: "X", groups: [] })).toEqual({ passed: 0, notExpressible: 0, failed: 1, skipped: 0 });
  const groups = [{ name: "a", passed: 0, notExpressible: { why: 2 }, failed: [] }];
  expect(countReport({ engine: "X", groups })).toEqual({ passed: 0, notExpressible: 2, failed: 1, skipped: 0 });
});
