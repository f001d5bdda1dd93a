import { describe, expect, it } from "vitest";
import { lendingFiles, lendingPaths } from "../../../test/lending.ts";
import { tell } from "../../../test/lint-market.ts";
import { tellOfIndicator } from "../../../test/tell-of-indicator.ts";
import { townFiles, townPaths } from "../../../test/town-indicators.ts";
import { indicators } from "../indicators.ts";

const { change, deadline, rate, published } = townPaths;
const record = (lendingFiles as Record<string, object>)[lendingPaths.reader] as object;

describe("groupFaults", () => {
  it.each([
    {
      what: "a group that is no choice",
      path: change,
      edits: { "/disaggregations": ["price"] },
      message: "/disaggregations/0 — “price” is not a single choice",
    },
    {
      what: "a group that is not there",
      path: change,
      edits: { "/disaggregations": ["weather"] },
      message: "/disaggregations/0 — none of its records has a field “weather” outside lists",
    },
    {
      what: "groups of what is not computed",
      path: published,
      edits: { "/disaggregations": ["mood"] },
      message: "/disaggregations — what is not computed has no groups",
    },
    {
      what: "further records that are not there",
      path: rate,
      edits: { "/measure/groupsFrom": ["town-hall@1.0.0"] },
      message: "/measure/groupsFrom/0 — there is no record town-hall@1.0.0",
    },
    {
      what: "further records without the field of each",
      path: rate,
      edits: { "/measure/groupsFrom": ["library-reader@1.0.0"] },
      message: "/measure/groupsFrom/0 — library-reader@1.0.0 has no field “reader_ref”",
    },
  ])("finds $what", ({ path, edits, message }) => {
    expect(tellOfIndicator(path, edits)).toEqual([message]);
  });

  it("finds a group that has other answers in another record", () => {
    const files: Record<string, unknown> = {
      ...townFiles(),
      [`${rate}#/measure/groupsFrom`]: ["library-reader@1.0.0"],
      [`${rate}#/disaggregations`]: ["was_lent"],
    };
    files["records/library-reader/1.0.0.json#/items/-"] = { key: "reader_ref", type: "text", text: "Whose?", maxLength: 64 };
    files["records/library-reader/1.0.0.json#/items/2"] = {
      key: "was_lent",
      type: "single",
      text: "Ever?",
      answers: [{ code: "yes", number: 1, label: "Yes" }],
    };
    expect(tell(indicators, files)).toEqual([
      `${rate}#/disaggregations/0 — “was_lent” has not the same answers in all records that it is read from`,
    ]);
  });

  it("finds a group that only those who are not counted by have", () => {
    const visit = {
      ...record,
      id: "desk-visit",
      items: [
        { key: "visit_id", type: "text", text: "Number" },
        { key: "reader_ref", type: "text", text: "Whose?" },
      ],
    };
    const files = {
      ...townFiles(),
      "records/desk-visit/1.0.0.json": visit,
      [`${deadline}#/measure/population/source`]: { record: "desk-visit@1.0.0" },
    };
    expect(tell(indicators, files)).toEqual([`${deadline}#/disaggregations/0 — none of its records has a field “was_lent” outside lists`]);
    expect(tell(indicators, { ...files, [`${deadline}#/measure/groupsFrom`]: ["book-loan@1.0.0"] })).toEqual([]);
  });
});
