import { describe, expect, it } from "vitest";
import { nodeText } from "./read-submission.ts";

describe("nodeText", () => {
  it("Gives the text of a node, blank where it is empty, nothing where there is none.", () => {
    const xml = "<data><rs_a>1</rs_a><rs_b/><rs_c /><rs_d></rs_d></data>";
    expect(["rs_a", "rs_b", "rs_c", "rs_d", "rs_e", "rs"].map((name) => nodeText(xml, name))).toEqual([
      "1",
      "",
      "",
      "",
      undefined,
      undefined,
    ]);
  });
});
