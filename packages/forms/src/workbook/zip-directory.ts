/** A file in a zip archive, as the directory at the archive's end lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is, 8: deflated. */
  readonly method: number;
  /** Locked by a password. */
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  /** What the directory says; nobody has checked it yet. */
  readonly size: number;
  /** The bytes as packed. */
  readonly packed: Uint8Array;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 65_535;

/**
 * Lists the files of a zip archive from its directory, without unpacking anything; `undefined` where the directory is damaged,
 * points outside the archive, or is of the form for archives beyond 4 GB.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  const names = new TextDecoder();
  for (let at = view.getUint32(end + 16, true), number = 0; number < count; number++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const packedSize = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > end || view.getUint32(local, true) !== localSignature) return undefined;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > end || at + 46 + nameSize > end) return undefined;
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameSize)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize,
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(start, start + packedSize),
    });
    at += 46 + nameSize + extraSize + commentSize;
  }
  return entries;
}

/** Where the record stands that ends the archive: the last one, as every reader of zip archives looks for it. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}
