import type { InstrumentDefinition, ItemDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { marketFiles, paths } from "../../test/market.ts";
import { compareInstruments } from "./compare-instruments.ts";
import type { AnswersOf } from "./compare-items.ts";

const definition = (edits: Readonly<Record<string, unknown>> = {}): InstrumentDefinition =>
  JSON.parse(
    marketFiles(Object.fromEntries(Object.entries(edits).map(([pointer, value]) => [`${paths.instrument}#${pointer}`, value]))).get(
      paths.instrument,
    ) ?? "",
  ) as InstrumentDefinition;
const mood = [{ code: "good", number: 1, label: "Good" }];
const answersOf: AnswersOf = ({ answers, codelist }) => answers ?? (codelist === undefined ? [] : mood);
const changes = (edits: Readonly<Record<string, unknown>>, answersAfter = answersOf): string[] =>
  compareInstruments(definition(), definition(edits), answersOf, answersAfter).map(
    ({ level, pointer, message }) => `${level} ${pointer}: ${message}`,
  );

describe("compareInstruments", () => {
  it("finds no change between equal instruments, nor where a codelist has another name and the same answers", () => {
    expect(changes({})).toEqual([]);
    expect(changes({ "/items/3/codelist": "mood-3@2.0.0" })).toEqual([]);
  });

  it("calls an item or field that is gone major, and a new one minor", () => {
    const item: ItemDefinition = { key: "weather", type: "text", text: "How is the weather?" };
    expect(changes({ "/items/5": item, "/context/-": { ...item, key: "town" } })).toEqual([
      "minor /context/4: the context field “town” is new",
      "major /items: the item “remarks” is gone",
      "minor /items/5: the item “weather” is new",
    ]);
  });

  it.each([
    { pointer: "/items/3/text", value: "How are you?", change: "patch /items/3/text: mood: text has changed" },
    {
      pointer: "/items/3/missingLabels/not_applicable",
      value: "Away",
      change: "patch /items/3/missingLabels: mood: missingLabels has changed",
    },
    {
      pointer: "/items/4/answers/0/label",
      value: "Rain",
      change: "patch /items/4/answers/0: why_bad: “rain” is worded or described differently",
    },
    { pointer: "/title", value: "Market", change: "patch /title: title has changed" },
    { pointer: "/dimensions/0/title", value: "The stall", change: "patch /dimensions/0: the dimension “stall” is worded differently" },
    {
      pointer: "/items/4/answers/-",
      value: { code: "wind", number: 3, label: "Wind" },
      change: "minor /items/4/answers/2: why_bad: the answer “wind” is new",
    },
    { pointer: "/items/4/missing", value: ["refused"], change: "minor /items/4/missing: why_bad: refused is offered now" },
    { pointer: "/items/1/maximum", value: 60, change: "minor /items/1/maximum: helpers: maximum is wider" },
    { pointer: "/items/1/minimum", value: undefined, change: "minor /items/1/minimum: helpers: minimum is wider" },
    { pointer: "/items/5/maxLength", value: 300, change: "minor /items/5/maxLength: remarks: maxLength is wider" },
    { pointer: "/items/5/required", value: true, change: "minor /items/5/required: remarks: required has changed" },
    { pointer: "/context/1/notInFuture", value: undefined, change: "minor /context/1/notInFuture: visit_date: notInFuture has changed" },
    { pointer: "/items/5/sensitive", value: undefined, change: "minor /items/5/sensitive: remarks: sensitive has changed" },
    { pointer: "/duplicates", value: [], change: "minor /duplicates: duplicates has changed" },
    { pointer: "/consentRefused", value: undefined, change: "minor /consentRefused: consentRefused has changed" },
    { pointer: "/missing", value: "no-answer@1.0.1", change: "patch /missing: missing has changed" },
    { pointer: "/dateOrder", value: [], change: "minor /dateOrder: dateOrder has changed" },
    { pointer: "/dimensions/-", value: { id: "town", title: "Town" }, change: "minor /dimensions/2: the dimension “town” is new" },
    {
      pointer: "/identifiedBy/-",
      value: "agreed",
      change: "minor /identifiedBy/2: the field that identifies an interview “agreed” is new",
    },
    { pointer: "/items/4/answers/1", value: undefined, change: "major /items/4/answers: why_bad: the answer “rent” is gone" },
    { pointer: "/items/4/answers/1/number", value: 9, change: "major /items/4/answers/1: why_bad: the number of “rent” was 2 and is 9" },
    { pointer: "/items/1/missing", value: [], change: "major /items/1/missing: helpers: refused is no longer offered" },
    { pointer: "/items/1/maximum", value: 40, change: "major /items/1/maximum: helpers: maximum is narrower" },
    { pointer: "/items/4/relevance", value: undefined, change: "major /items/4/relevance: why_bad: relevance has changed" },
    { pointer: "/items/5/type", value: "integer", change: "major /items/5/type: remarks: type has changed" },
    { pointer: "/context/0/pattern", value: "^[A-Z]$", change: "major /context/0/pattern: stall_code: pattern has changed" },
    { pointer: "/items/5/dimension", value: "stall", change: "major /items/5/dimension: remarks: dimension has changed" },
    {
      pointer: "/identifiedBy/1",
      value: undefined,
      change: "major /identifiedBy: the field that identifies an interview “visit_date” is gone",
    },
  ])("says $change", ({ pointer, value, change }) => {
    expect(changes({ [pointer]: value })).toEqual([change]);
  });

  it("compares the answers that a codelist holds in each version", () => {
    const more: AnswersOf = (item) => (item.codelist === undefined ? answersOf(item) : [...mood, { code: "bad", number: 2, label: "Bad" }]);
    expect(changes({ "/items/3/codelist": "mood-3@1.1.0" }, more)).toEqual(["minor /items/3/answers/1: mood: the answer “bad” is new"]);
  });

  it("calls another order of the items minor", () => {
    const { items } = definition();
    expect(changes({ "/items": [...items].reverse() })).toEqual(["minor /items: items stand in another order"]);
  });

  describe("edge cases", () => {
    it("calls a field that moves from the context to the items gone and new", () => {
      const { context } = definition();
      expect(changes({ "/context/3": undefined, "/items/-": context[3] })).toEqual([
        "major /context: the context field “agreed” is gone",
        "minor /items/6: the item “agreed” is new",
      ]);
    });
  });
});
