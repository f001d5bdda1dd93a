import type { FrameDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { compareFrames } from "./compare-frames.ts";

const entry = (id: string) => ({ id, title: id, provenance: [] });
const frame = {
  title: "A",
  topics: [entry("one"), entry("two")],
  dimensions: [],
  methods: [],
  safeguards: [{ id: "first", text: "First.", provenance: [] }],
  notKnown: [{ id: "all", text: "All.", provenance: [] }],
} as unknown as FrameDefinition;
const levels = (change: object): string[] => compareFrames(frame, { ...frame, ...change } as FrameDefinition).map(({ level }) => level);

describe("what changed in a frame", () => {
  it("is major where a topic or a safeguard is gone, or the gain is another", () => {
    expect(levels({ topics: [entry("one")] })).toEqual(["major"]);
    expect(levels({ safeguards: [] })).toEqual(["major"]);
    expect(levels({ gain: { record: "a@1.0.0", before: "b", after: "c" } })).toEqual(["major"]);
  });

  it("is minor where a topic is new or something became known", () => {
    expect(levels({ topics: [...frame.topics, entry("three")] })).toEqual(["minor"]);
    expect(levels({ notKnown: [] })).toEqual(["minor"]);
  });

  it("is a patch where a text is worded differently", () => {
    expect(levels({ title: "B" })).toEqual(["patch"]);
    expect(levels({ safeguards: [{ id: "first", text: "The first.", provenance: [] }] })).toEqual(["patch"]);
  });
});

describe("edge cases", () => {
  it("nothing changed is no change", () => {
    expect(levels({})).toEqual([]);
  });
});
