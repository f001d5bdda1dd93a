import type { Indicator, Measure } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { figuresOf, tableOf } from "../test/figures-of.ts";
import { count, each, interviews, rulesOf, share, visits } from "../test/library-measures.ts";
import { aCard, aLoan, anInterview, aVisit, joy, libraryIndicator } from "../test/small-library.ts";
import { computeInternal } from "./compute-internal.ts";
import type { ComputeOptions } from "./compute-options.ts";

describe("records", () => {
  it("lie in the period with its first and last day; without a date they are left out and told", () => {
    const records = ["2023-12-31", "2024-01-01", "2024-03-31", "2024-04-01", undefined].map((lent_on) => aLoan({ lent_on }));
    const table = tableOf(count, records, { period: { from: "2024-01-01", to: "2024-03-31" } });
    expect(figuresOf(table)["all"]).toMatchObject({ value: 2 });
    expect(table.problems).toMatchObject([{ rule: "record-without-date", row: 5, params: { item: "lent_on" } }]);
    expect(tableOf(count, records).problems).toEqual([]);
  });

  it("whose source has no date are all counted, with a warning, where a period is given", () => {
    const table = tableOf({ ...count, source: visits }, [aVisit({})], { period: { to: "2020-01-01" } });
    expect(figuresOf(table)["all"]).toMatchObject({ value: 1 });
    expect(table.problems).toMatchObject([{ rule: "period-without-date", severity: "warning" }]);
  });

  it("with the same id count once, the first", () => {
    const records = [
      aLoan({ loan_no: "1", spine: "torn" }),
      aLoan({ loan_no: "1", spine: "whole" }),
      aLoan({ loan_no: "1", reader_no: "b" }),
    ];
    const table = tableOf(share, records);
    expect(figuresOf(table)["all"]).toMatchObject({ numerator: 1, denominator: 1, missing: { absent: 1 } });
    // the id and the references tell a record from others: the third is of another reader
    expect(table.problems).toMatchObject([{ rule: "record-counted-once", row: 2, params: { value: "1", first: 1 } }]);
  });

  it("that repeat an interview count once", () => {
    const again = { reader_no: "a", wave: "first" };
    const table = tableOf({ kind: "count", source: interviews, population: {} }, [
      anInterview(again),
      anInterview(again),
      anInterview({ ...again, wave: "second" }),
    ]);
    expect(figuresOf(table)["all"]).toMatchObject({ value: 2 });
    expect(table.problems).toMatchObject([{ rule: "record-counted-once", row: 2, params: { by: ["reader_no", "wave"], first: 1 } }]);
  });

  it("without an id, or without the one to whom they belong, are left out and told", () => {
    expect(rulesOf(count, [{ record: "book-loan@1.0.0", fields: { spine: "torn" } }])).toEqual({
      rules: ["record-without-id"],
      hasFigures: true,
    });
    const table = tableOf({ ...count, each }, [aLoan({}), aLoan({ reader_no: "a" })]);
    expect(figuresOf(table)["all"]).toMatchObject({ value: 1 });
    expect(table.problems).toMatchObject([{ rule: "record-without-each", row: 1, params: { item: "reader_no" } }]);
  });

  it("with a wrong answer in a field that is read are left out and told, and not for other fields", () => {
    const records = [aLoan({ spine: "burnt" }), aLoan({ spine: "torn", pages: "many" })];
    const table = tableOf(share, records);
    expect(figuresOf(table)["all"]).toMatchObject({ numerator: 1, denominator: 1 });
    expect(table.problems).toMatchObject([
      { rule: "rows-left-out", params: { count: 1 } },
      { rule: "unknown-code", row: 1 },
    ]);
  });

  it("with a wrong answer that decides whether a field applies are left out too", () => {
    const measure: Measure = { ...count, kind: "mean", value: { key: "tear_length" } };
    const { all } = figuresOf(tableOf(measure, [aLoan({ spine: "burnt", tear_length: 3 })]));
    expect(all).toEqual({ status: "insufficient", reason: "nobody", n: 0, missing: {} });
  });

  it("with a wrong answer in a field that does not apply are not left out", () => {
    const measure: Measure = { ...count, kind: "mean", value: { key: "tear_length" } };
    const table = tableOf(measure, [aLoan({ spine: "whole", tear_length: "long" })]);
    expect(figuresOf(table)["all"]).toMatchObject({ n: 0, missing: { not_applicable: 1 } });
    expect(table.problems).toEqual([]);
  });

  it("with a wrong answer in the field of their group stay in the total", () => {
    const table = tableOf(count, [aLoan({ spine: "burnt" })], { by: ["spine"] });
    expect(Object.keys(figuresOf(table))).toEqual(["all", "absent"]);
    expect(table.problems).toMatchObject([{ rule: "unknown-code" }]);
  });

  it("of another version are left out and told, and of a type that is not read passed over", () => {
    const run = computeInternal([libraryIndicator(count)]);
    for (const record of [
      aLoan({}),
      { record: "book-loan@2.0.0", fields: {} },
      { instrument: "reading-habits@9.0.0" },
      { record: "shoe@1.0.0" },
    ])
      run.add(record);
    const { tables, passedOver, read } = run.finish();
    expect(tables[0]?.problems).toMatchObject([
      { rule: "record-mismatch", row: 2, params: { value: "book-loan@2.0.0", expected: "book-loan@1.0.0" } },
    ]);
    expect({ read, passedOver }).toEqual({ read: 4, passedOver: { "shoe@1.0.0": 1 } });
  });

  it("that are nothing of the kind are told, and stop nothing", () => {
    const run = computeInternal([libraryIndicator(count), libraryIndicator({ kind: "count", source: interviews, population: {} })]);
    const bad = [
      null,
      3,
      [],
      {},
      { record: 5 },
      { record: "book-loan@1.0.0" },
      { instrument: "reading-habits@1.0.0", context: {}, answers: [] },
    ];
    for (const record of [...bad, aLoan({})]) run.add(record);
    const { tables, problems } = run.finish();
    expect(problems).toMatchObject([
      { rule: "wrong-type", row: 1, params: { count: 3 } },
      { rule: "missing-record-type", row: 4, path: "/instrument" },
      { rule: "missing-record-type", row: 5, path: "/record" },
    ]);
    expect(tables.map((table) => [figuresOf(table)["all"], table.problems.map(({ rule, row }) => [rule, row])])).toMatchObject([
      [{ value: 1 }, [["wrong-type", 6]]],
      [{ value: 0 }, [["wrong-type", 7]]],
    ]);
  });
});

describe("a table", () => {
  it("says what it stands on", () => {
    const measure: Measure = { ...count, source: { ...interviews, scoring: "reading-joy@1.0.0", cutoffs: "halves" } };
    const profile = { id: "short-form", version: "1.0.0", notAsked: ["laughs"] };
    const options: ComputeOptions = { profile, level: "project", period: { from: "2024-01-01" }, asOf: "2024-05-01", confidence: 0.9 };
    const { period: _period, ...withoutPeriod } = options;
    const { stamp } = tableOf({ ...measure, source: { ...measure.source, date: "asked_on" } }, [], options, {
      digest: "d1",
      records: [],
      scorings: [{ ...joy, digest: "d2" }],
    });
    expect(stamp).toEqual({
      indicator: "library-figure@1.0.0",
      basis: "reconstructed",
      status: "draft",
      definitions: [
        { reference: "library-figure@1.0.0", digest: "d1" },
        { reference: "reading-habits@1.0.0", digest: "custom" },
        { reference: "reading-joy@1.0.0", digest: "d2" },
      ],
      ...withoutPeriod,
      profile: "short-form@1.0.0",
      cutoffs: "halves",
      period: { from: "2024-01-01" },
    });
  });

  it("of one of several indicators is what it is alone", () => {
    const indicators = [count, share, { ...count, each }, { ...share, each, numerator: { source: visits } }].map((measure) =>
      libraryIndicator(measure),
    );
    const records = [
      aLoan({ reader_no: "a", spine: "torn" }),
      aLoan({ reader_no: "a" }),
      aLoan({ spine: "x" }),
      aVisit({ reader_no: "a" }),
      aCard({}),
    ];
    const alone = (each: readonly Indicator[]) => {
      const run = computeInternal(each, { by: ["spine"] });
      for (const record of records) run.add(record);
      return run.finish().tables;
    };
    expect(alone(indicators)).toEqual(indicators.flatMap((indicator) => alone([indicator])));
  });
});
