import { afterEach, describe, expect, it } from "vitest";
import { workbook } from "../../../forms/test/workbook.ts";
import { openInThread, type Thread } from "./open-in-thread.ts";

const never = new AbortController().signal;
const sheets = [
  { name: "Notes", rows: [["See the handbook"]] },
  { name: "RSS", rows: [["case", "day", "works"], ["A-1", { day: 44_698 }, true], null, ["A-2", null, 0.5]] },
];
const small = new Uint8Array(workbook(sheets));
const always = () => undefined;
/** A module that is nothing but its text. */
const thread = (code: string, options: Thread["options"] = {}): Thread => ({
  file: new URL(`data:text/javascript,${encodeURIComponent(code)}`),
  options,
});

describe("openInThread", () => {
  it("Gives the sheets of a workbook, and the rows that are asked for, as they are read here.", async () => {
    const book = await openInThread(60, never)(small, always);
    if ("rule" in book) throw new Error(book.rule);
    expect(book.sheets).toEqual([
      { name: "Notes", rows: 1, formulas: 0, firstFormula: 0, widths: [0] },
      { name: "RSS", rows: 4, formulas: 0, firstFormula: 0, widths: [3, 3, 3, 0] },
    ]);
    const rows = [
      ["case", "day", "works"],
      ["A-1", new Date("2022-05-17T00:00:00Z"), true],
      [null, null, null],
      ["A-2", null, 0.5],
    ];
    expect(await book.rows(1, 0, 1000)).toEqual({ rows, isNextTooLarge: false });
    expect(await book.rows(1, 1, 1)).toEqual({ rows: rows.slice(1, 2), isNextTooLarge: false });
    expect(await book.rows(1, 4, 1000)).toEqual({ rows: [], isNextTooLarge: false });
    await book.close();
  });

  it("A workbook that is refused is refused with the same problem.", async () => {
    expect(await openInThread(60, never)(small.subarray(0, 500), always)).toMatchObject({ rule: "workbook-damaged" });
  });

  it("A thread that never comes to an end is ended when the time is up, though it hears nothing.", async () => {
    const begin = performance.now();
    const found = await openInThread(0.3, never, thread("for (;;);"))(small, always);
    expect(found).toEqual({ rule: "workbook-too-slow", severity: "error", path: "", params: { maximum: 0.3 } });
    expect(performance.now() - begin).toBeGreaterThan(290);
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  it("A search in a text that takes for ever is ended too.", async () => {
    const found = await openInThread(0.3, never, thread("/^(a+)+$/.test('a'.repeat(60) + 'b');"))(small, always);
    expect(found).toMatchObject({ rule: "workbook-too-slow" });
  });

  it("A thread that fills the memory ends alone, and that is a workbook too large.", async () => {
    const greedy = thread("const all = []; for (;;) all.push(new Array(1000).fill({}));", {
      resourceLimits: { maxOldGenerationSizeMb: 16 },
    });
    expect(await openInThread(60, never, greedy)(small, always)).toMatchObject({
      rule: "workbook-too-large",
      params: { expected: "bytes" },
    });
  });

  describe("edge cases", () => {
    let interruption = new AbortController();
    afterEach(() => {
      interruption = new AbortController();
    });

    it("An interruption by the user ends the thread at once, and is no problem of the workbook.", async () => {
      const opening = openInThread(60, interruption.signal, thread("for (;;);"))(small, always);
      setTimeout(() => interruption.abort(), 100);
      await expect(opening).rejects.toMatchObject({ name: "AbortError" });
    });

    it("A fault in the thread is thrown as it is.", async () => {
      await expect(openInThread(60, never, thread("throw new Error('ours')"))(small, always)).rejects.toThrow("ours");
    });
  });
});
