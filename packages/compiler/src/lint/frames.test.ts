import { describe, expect, it } from "vitest";
import { tell, tellAll } from "../../test/lint-market.ts";
import { marketFiles } from "../../test/market.ts";
import { frames } from "./frames.ts";

const provenance = [{ source: "none", locator: "-", confidence: "reconstructed" }];
const path = "frames/stall-children/1.0.0.json";
const entry = (id: string, more: object = {}) => ({ id, title: id, provenance, ...more });
const frame = {
  $schema: "../../../../../schemas/meta/1/frame.schema.json",
  id: "stall-children",
  version: "1.0.0",
  title: "Children at the stalls",
  about: "Topics only.",
  basis: "reconstructed",
  licence: "CC0-1.0",
  language: "en",
  provenance,
  dimensions: [entry("play")],
  topics: [entry("games", { dimension: "play" })],
  methods: [entry("drawing")],
  safeguards: [{ id: "consent", text: "Guardians agree.", provenance }],
  notKnown: [{ id: "questions", text: "The questions.", provenance }],
  refusal: "Nobody has made questions.",
};
const index = {
  $schema: "../../../../../schemas/meta/1/index.schema.json",
  id: "stall-children",
  kind: "frame",
  versions: { "1.0.0": { status: "draft" } },
};
const structure = (change: object): string[] =>
  tellAll(marketFiles({ [path]: { ...frame, ...change }, "frames/stall-children/index.json": index })).filter((text) =>
    text.startsWith("structure"),
  );

describe("frames", () => {
  it("finds nothing in a frame that is in order", () => {
    expect(tell(frames, { [path]: frame })).toEqual([]);
    expect(structure({})).toEqual([]);
  });

  it("finds a topic in a dimension that the frame has not, and ids that come twice", () => {
    const twice = {
      ...frame,
      topics: [entry("games", { dimension: "work" }), entry("games")],
      safeguards: [...frame.safeguards, ...frame.safeguards],
    };
    expect(tell(frames, { [path]: twice })).toEqual([
      `${path}#/topics/1/id — this id stands here already`,
      `${path}#/safeguards/1/id — this id stands here already`,
      `${path}#/topics/0/dimension — the frame has no dimension “work”`,
    ]);
  });

  it("finds a scoring and an indicator of a frame", () => {
    const told = tell(frames, {
      [path]: frame,
      "scorings/market-day-equal/1.0.0.json#/instrument": "stall-children@1.0.0",
      "indicators/stalls/1.0.0.json": { id: "stalls", version: "1.0.0", measure: { source: { instrument: "stall-children@1.0.0" } } },
    });
    expect(told).toEqual([
      "scorings/market-day-equal/1.0.0.json#/instrument — stall-children@1.0.0 is a frame of topics and cannot be scored",
      "indicators/stalls/1.0.0.json#/measure/source/instrument — stall-children@1.0.0 is a frame of topics and has no answers",
    ]);
  });

  it("finds a gain from a record that is not there", () => {
    const gain = { record: "no-such@1.0.0", before: "a", after: "b" };
    expect(tell(frames, { [path]: { ...frame, gain } })).toEqual([`${path}#/gain/record — there is no record no-such@1.0.0`]);
  });

  it("finds a gain from fields that hold no number", () => {
    const record = {
      id: "points",
      version: "1.0.0",
      items: [
        { key: "before", type: "integer" },
        { key: "after", type: "text" },
      ],
    };
    const gain = { record: "points@1.0.0", before: "before", after: "after", outOf: "most" };
    expect(tell(frames, { [path]: { ...frame, gain }, "records/points/1.0.0.json": record })).toEqual([
      `${path}#/gain/after — “after” is no number of points@1.0.0`,
      `${path}#/gain/outOf — “most” is no number of points@1.0.0`,
    ]);
  });

  it.each(["items", "context", "answers", "scale", "weights", "cutoffs", "composite", "method"])(
    "a frame cannot hold %s at all",
    (property) => {
      expect(structure({ [property]: [] })).toHaveLength(1);
    },
  );
});

describe("edge cases", () => {
  it("a frame says what is not known: an empty list is refused, and so is one without a refusal", () => {
    expect(structure({ notKnown: [] })).toHaveLength(1);
    expect(structure({ refusal: undefined })).toHaveLength(1);
  });

  it("a standard without frames has nothing to say", () => {
    expect(tell(frames, {})).toEqual([]);
  });
});
