import type { ZipEntry } from "./zip-directory.ts";

/**
 * Unpacks a file of a zip archive piece by piece. Returns whether it is as long as the directory says: what goes on beyond that is
 * not unpacked, so that a lie in the directory costs nothing. A file that cannot be unpacked counts as one of another length.
 */
export async function* unpackEntry({ method, packed, size }: ZipEntry): AsyncGenerator<Uint8Array, boolean, undefined> {
  if (method === 0) {
    yield packed;
    return packed.length === size;
  }
  if (method !== 8) return false;
  const inflating = new DecompressionStream("deflate-raw");
  const writer = inflating.writable.getWriter();
  // an error comes out at the reading end as well
  const written = Promise.all([writer.write(packed), writer.close()]).catch(() => undefined);
  const reader = inflating.readable.getReader();
  let length = 0;
  try {
    for (;;) {
      const { value, done } = (await reader.read()) as { value?: Uint8Array; done: boolean };
      if (done || value === undefined) break;
      length += value.length;
      if (length > size) return false;
      yield value;
    }
  } catch {
    return false;
  } finally {
    await reader.cancel().catch(() => undefined);
    await written;
  }
  return length === size;
}
