/** The first bytes of files that hold other files, in hexadecimal digits. */
const signatures = [
  ["504b0304", "zip"],
  ["504b0506", "zip"],
  ["d0cf11e0a1b11ae1", "compound"],
] as const;

/** How many bytes tell the containers apart. */
export const signatureSize = 8;

/**
 * Whether a file is a container, by its first bytes: a zip archive, as workbooks since 2007 are, or the compound file of older and of
 * encrypted ones.
 *
 * @example
 * containerOf(new TextEncoder().encode("case,round")); // => undefined
 */
export function containerOf(head: Uint8Array): "zip" | "compound" | undefined {
  const start = [...head.subarray(0, signatureSize)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return signatures.find(([signature]) => start.startsWith(signature))?.[1];
}
