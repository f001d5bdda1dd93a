import { describe, expect, it } from "vitest";
import { fileRules, read } from "./read-text.ts";
import { workbook } from "./workbook.ts";

const rows = [["person", "mood"], ...Array.from({ length: 2500 }, (_, at) => [`P-${at}`, "good"])];
const file = workbook([{ name: "a", rows }]);

/** A clock that shows one second more each time somebody looks. */
function ticking(): { readonly now: () => number; readonly looks: () => number } {
  let looks = 0;
  return { now: () => looks++ * 1000, looks: () => looks };
}

describe("workbooks that take too long", () => {
  it("Whenever the time is up, reading stops with a problem; what was read by then is given.", async () => {
    const clock = ticking();
    const whole = await read(file, { timeLimit: { seconds: 1e6, now: clock.now } });
    expect(whole.rows).toHaveLength(2500);
    expect(fileRules(whole.report)).toEqual([]);
    expect(clock.looks()).toBeGreaterThan(10);
    const counts = new Set<number>();
    for (let seconds = 0; seconds < clock.looks() - 1; seconds++) {
      const { now, looks } = ticking();
      const { rows: some, report } = await read(file, { timeLimit: { seconds, now } });
      const [slow, ...others] = report.problems.filter(({ rule }) => rule !== "item-without-column");
      expect(slow).toMatchObject({ rule: "workbook-too-slow", severity: "error", params: { maximum: seconds } });
      expect(others).toEqual([]);
      // once to start, once for each second that was left, and never again
      expect(looks()).toBe(seconds + 2);
      expect(report).toMatchObject({ format: "xlsx", unreadable: true, rows: some.length });
      if (some.length > 0) expect(slow?.row).toBe(some.length + 2);
      expect(some).toEqual(
        whole.rows.slice(0, some.length).map((row) => expect.objectContaining({ row: row.row, response: row.response })),
      );
      counts.add(some.length);
    }
    expect([...counts]).toEqual([0, 1000, 2000]);
  });

  it("The time counts from the last byte, not while the file is still coming.", async () => {
    let hour = 0;
    const now = () => hour * 3_600_000;
    const reader = (await import("../src/read-export.ts")).readExport(
      (async function* () {
        for (let at = 0; at < file.length; at += 4096) {
          hour++;
          yield file.subarray(at, at + 4096);
        }
      })(),
      { instruments: [(await import("./garden.ts")).garden], timeLimit: { seconds: 1, now } },
    );
    let read = 0;
    for await (const batch of reader.batches()) read += batch.length;
    expect(read).toBe(2500);
    expect(hour).toBeGreaterThan(3);
  });

  it("A workbook may be opened by the caller, and is closed whatever happens.", async () => {
    let closed = 0;
    const openWorkbook = async () => ({
      isFrom1904: false,
      ignored: [],
      sheets: [{ name: "mine", rows: 2, formulas: 0, firstFormula: 0, widths: [2, 0] }],
      rows: async (_: number, from: number, most: number) => ({
        rows: [
          ["person", "mood"],
          ["P-7", "good"],
        ].slice(from, from + most),
        isNextTooLarge: false,
      }),
      close: async () => {
        closed++;
      },
    });
    const { rows: found, report } = await read(file, { openWorkbook });
    expect(found.map(({ response }) => response.answers)).toEqual([{ mood: "good" }]);
    expect(report.sheet).toBe("mine");
    expect(closed).toBe(1);
    const broken = async () => ({ ...(await openWorkbook()), rows: () => Promise.reject(new Error("gone")) });
    await expect(read(file, { openWorkbook: broken })).rejects.toThrow("gone");
    expect(closed).toBe(2);
  });

  describe("edge cases", () => {
    it("A CSV file has no time limit: it is read row by row.", async () => {
      const { rows: found } = await read("person,mood\nP-1,good\n", { timeLimit: { seconds: 0, now: ticking().now } });
      expect(found).toHaveLength(1);
    });

    it("Rows that share a long text come in smaller batches, and one row with too much of it ends the reading.", async () => {
      const long = "x".repeat(1_000_000);
      const heavy = [["person", "mood", "a", "b"], ...Array.from({ length: 9 }, (_, at) => [`P-${at}`, "good", long, long])];
      const book = (more: readonly string[]) => workbook([{ name: "a", rows: [...heavy, ["P-9", "good", ...more], ["P-10", "good"]] }]);
      const light = await read(book([]));
      expect(light.rows).toHaveLength(11);
      expect(light.report.unreadable).toBe(false);
      const { rows: found, report } = await read(book(Array.from({ length: 5 }, () => long)));
      expect(found).toHaveLength(9);
      expect(report).toMatchObject({ unreadable: true });
      expect(report.problems.at(-1)).toMatchObject({ rule: "cell-too-large", row: 11 });
    });

    it("Where the first row with anything has too much text, that is said.", async () => {
      const header = ["mood", ...Array.from({ length: 5 }, () => "x".repeat(1_000_000))];
      expect(fileRules((await read(workbook([{ name: "a", rows: [header, ["good"]] }]))).report)).toEqual(["cell-too-large 1"]);
    });
  });
});
