import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Output } from "../io.ts";
import type { Input } from "./open-input.ts";
import { showProgress } from "./show-progress.ts";

const megabyte = 1_000_000;

async function* bytes(): AsyncIterableIterator<Uint8Array> {
  for (let i = 0; i < 8; i++) yield new Uint8Array(megabyte);
}

function terminal(): { stream: Output; shown: () => string } {
  let shown = "";
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      shown += chunk.toString("utf8");
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY: true, columns: 80 }), shown: () => shown };
}

const input = (size: number | undefined = 8 * megabyte): Input => ({ path: "x.csv", size, bytes: bytes() });

describe("showProgress", () => {
  it("On a terminal a bar grows by bytes, and all bytes are handed on.", async () => {
    const { stream, shown } = terminal();
    let read = 0;
    for await (const chunk of showProgress(input(), stream, false).bytes) read += chunk.length;
    expect(read).toBe(8 * megabyte);
    expect(shown()).toContain("100%  8 / 8 MB");
  });

  it("In a pipe, when silence is asked for, and where the size is not known, there is none.", () => {
    const { stream } = terminal();
    const [known, unknown] = [input(), { ...input(), size: undefined }];
    expect(showProgress(known, { write: () => true }, false)).toBe(known);
    expect(showProgress(known, stream, true)).toBe(known);
    expect(showProgress(unknown, stream, false)).toBe(unknown);
  });

  describe("edge cases", () => {
    it("A reader that stops early leaves no bar behind.", async () => {
      const { stream, shown } = terminal();
      for await (const _ of showProgress(input(), stream, false).bytes) break;
      expect(shown()).toContain("\u001b[?25h");
    });
  });
});
