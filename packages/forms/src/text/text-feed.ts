import { type Decoding, decodeText } from "./decode-text.ts";

/** The text of a file: its beginning, and the pieces behind it. */
export interface TextFeed {
  readonly decoding: Decoding;
  /** What was read so far; empty after `release`. */
  readonly head: string;
  /** The head is all there is. */
  readonly isWhole: boolean;
  /** Reads on until the head has this many characters or the file ends. */
  more(length: number): Promise<void>;
  /** Lets go of the head. */
  release(): void;
  /** Pieces behind the head. Must be closed (`return`) by whoever does not read them to their end. */
  readonly pieces: AsyncGenerator<string, void, undefined>;
}

/** Opens a file for reading; nothing is read yet. */
export function textFeed(source: AsyncIterable<Uint8Array>): TextFeed {
  const decoding: Decoding = { isDamaged: false };
  const pieces = decodeText(source, decoding);
  let head = "";
  let isWhole = false;
  return {
    decoding,
    get head() {
      return head;
    },
    get isWhole() {
      return isWhole;
    },
    async more(length) {
      const read = [head];
      for (let size = head.length; size < length && !isWhole; ) {
        const { value, done } = await pieces.next();
        if (done) isWhole = true;
        else {
          read.push(value);
          size += value.length;
        }
      }
      head = read.join("");
    },
    release() {
      head = "";
    },
    pieces,
  };
}
