/** What is read of a workbook at most. A workbook is read whole, so these bound memory; time has a limit of its own, the caller's. */
export const workbookLimits = {
  /** Bytes of the file. */
  file: 64 * 1024 * 1024,
  /** Files in the archive. */
  parts: 5000,
  /** Bytes of its XML, unpacked. */
  unpacked: 384 * 1024 * 1024,
  /** How many times larger than packed a part may be, beyond a megabyte: real sheets reach 40, a bomb 1000. */
  ratio: 250,
  /** Cells of all sheets, the blank ones between others counted. */
  cells: 12_000_000,
} as const;
