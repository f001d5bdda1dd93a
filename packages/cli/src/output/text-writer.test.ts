import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { textWriter } from "./text-writer.ts";

function slowStream(): { stream: Writable; text: () => string; pieces: () => number } {
  let text = "";
  let pieces = 0;
  const stream = new Writable({
    highWaterMark: 1000,
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString("utf8");
      pieces++;
      setImmediate(done);
    },
  });
  return { stream, text: () => text, pieces: () => pieces };
}

describe("textWriter", () => {
  it("Everything arrives, in order and in few pieces.", async () => {
    const { stream, text, pieces } = slowStream();
    const writer = textWriter(stream);
    for (let i = 0; i < 30_000; i++) {
      writer.write(`${i},é\r\n`);
      if (i % 1000 === 0) await writer.ready();
    }
    await writer.end();
    expect(text()).toBe(Array.from({ length: 30_000 }, (_, i) => `${i},é\r\n`).join(""));
    expect(pieces()).toBeLessThan(10);
  });

  it("Whoever waits until it is ready never fills the memory.", async () => {
    const { stream } = slowStream();
    const writer = textWriter(stream);
    for (let i = 0; i < 100; i++) {
      writer.write("x".repeat(70_000));
      await writer.ready();
      expect(stream.writableLength).toBeLessThanOrEqual(70_000);
    }
    await writer.end();
  });

  it("A stream that drained while nobody waited is not waited for.", async () => {
    const { stream } = slowStream();
    const writer = textWriter(stream);
    writer.write("x".repeat(70_000));
    await new Promise((done) => stream.once("drain", done));
    await writer.ready();
    await writer.end();
  });

  describe("edge cases", () => {
    const broken = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done(new Error("no space")) });

    it("An error of the stream rejects the next wait.", async () => {
      const writer = textWriter(broken());
      writer.write("x".repeat(70_000));
      await expect(writer.ready()).rejects.toThrow("no space");
      await expect(writer.end()).rejects.toThrow("no space");
    });

    it("An error at the very end is not lost.", async () => {
      const writer = textWriter(broken());
      writer.write("x");
      await expect(writer.end()).rejects.toThrow("no space");
    });
  });
});
