import { expect, it } from "vitest";
import { reportText } from "./report-text.ts";

it("A line for the engine, one for each group, all failures.", () => {
  const groups = [
    { name: "scoring", passed: 3, notExpressible: { "no blanks": 2 }, failed: ["x: expected 1, found 2", "y: two\nlines"] },
    { name: "bands", passed: 4, notExpressible: {}, failed: [] },
  ];
  expect(reportText({ engine: "X", version: "1.2", groups }, 1.23)).toBe(`FAIL  X 1.2, 1.2 s
      scoring: 3 passed, 2 not expressible (no blanks), 2 FAILED
        x: expected 1, found 2
        y: two
        lines
      bands: 4 passed`);
});

it("Cases that fail alike are told once.", () => {
  const groups = [{ name: "rows", passed: 0, notExpressible: {}, failed: ["a: down: x", "b: other", "c: down: x", "d: down: x"] }];
  expect(reportText({ engine: "X", groups }, 1)).toBe(`FAIL  X, 1.0 s
      rows: 0 passed, 4 FAILED
        a and 2 more: down: x
        b: other`);
});

it("Why an engine was skipped.", () => {
  expect(reportText({ engine: "X", skipped: "there is no Java", groups: [] }, 0)).toBe("skip  X: there is no Java");
});

it("An engine that ran no case has failed.", () => {
  expect(reportText({ engine: "X", groups: [] }, 0)).toBe("FAIL  X, 0.0 s\n      no case was run");
});
