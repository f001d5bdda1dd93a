import { joinBytes } from "./join-bytes.ts";

/** A source of bytes of which the beginning is known. */
export interface PeekedBytes {
  readonly head: Uint8Array;
  /** All bytes, the head among them. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Must be called by whoever does not read to the end. */
  close(): Promise<void>;
}

/** Reads the first bytes of a source, at least `length` where there are so many, and hands on all of them. */
export async function peekBytes(source: AsyncIterable<Uint8Array>, length: number): Promise<PeekedBytes> {
  const iterator = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let isEnd = false;
  while (head.length < length && !isEnd) {
    const { value, done } = await iterator.next();
    if (done) isEnd = true;
    else head = joinBytes([head, value]);
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    if (head.length > 0) yield head;
    while (!isEnd) {
      const { value, done } = await iterator.next();
      if (done) return;
      yield value;
    }
  }
  return {
    head,
    bytes: all(),
    async close() {
      await iterator.return?.();
    },
  };
}
