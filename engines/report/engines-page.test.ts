import { describe, expect, it } from "vitest";
import type { EngineReport } from "../engine.ts";
import { enginesPage } from "./engines-page.ts";

const good: EngineReport = {
  engine: "Good",
  version: "1.2",
  groups: [
    { name: "scoring", passed: 10, notExpressible: { "cannot a": 2, "cannot b": 1 }, failed: [] },
    { name: "bands", passed: 5, notExpressible: {}, failed: [] },
  ],
};
const bad: EngineReport = { engine: "Bad | worse", groups: [{ name: "scoring", passed: 1, notExpressible: {}, failed: ["x: y", "z: y"] }] };
const absent: EngineReport = { engine: "Absent", skipped: "there is no\nJava", groups: [] };
const page = enginesPage([good, bad, absent]);

describe("the page of the engines", () => {
  it("shows what passed, could not be expressed and failed in each engine, and which was skipped and why.", () => {
    expect(page).toContain(`
| engine       | version | passed                    | not expressible | failed |
| ------------ | ------- | ------------------------- | --------------- | ------ |
| Good         | 1.2     | 15                        | 3               | 0      |
| Bad \\| worse |         | 1                         | 0               | **2**  |
| Absent       |         | skipped: there is no Java |                 |        |
`);
  });

  it("shows the groups that several engines share side by side, and those of one engine in a list.", () => {
    expect(page).toContain(`
| engine       | scoring               |
| ------------ | --------------------- |
| Good         | 10; 3 not expressible |
| Bad \\| worse | 1; **2 failed**       |
`);
    expect(page).toContain(`
| engine | group | passed |
| ------ | ----- | ------ |
| Good   | bands | 5      |
`);
  });

  it("says why a vector could not be asked.", () => {
    expect(page).toContain("Good\n\n- scoring: 2, cannot a\n- scoring: 1, cannot b\n");
  });
});
