/**
 * The commands that read a day of a text YYYY-MM-DD; anything else, also a day that no calendar has, stays system-missing.
 *
 * The text is looked at first: SPSS stops after a hundred days that it cannot read.
 */
export function spssDate(text: string, into: string): string[] {
  const part = (name: string, from: number, length: number): string =>
    `COMPUTE ${name} = NUMBER(SUBSTR(${text}, ${from}, ${length}), F${length}.0).`;
  return [
    `COMPUTE #wrong = (LENGTH(RTRIM(${text})) <> 10 OR SUBSTR(${text}, 5, 1) <> '-' OR SUBSTR(${text}, 8, 1) <> '-').`,
    "LOOP #i = 1 TO 10.",
    `IF #i <> 5 AND #i <> 8 AND INDEX('0123456789', SUBSTR(${text}, #i, 1)) = 0 #wrong = 1.`,
    "END LOOP.",
    "DO IF #wrong = 0.",
    part("#y", 1, 4),
    part("#m", 6, 2),
    part("#d", 9, 2),
    "COMPUTE #last = 31.",
    "IF ANY(#m, 4, 6, 9, 11) #last = 30.",
    "IF #m = 2 #last = 28.",
    "IF #m = 2 AND ((MOD(#y, 4) = 0 AND MOD(#y, 100) <> 0) OR MOD(#y, 400) = 0) #last = 29.",
    `IF #y >= 1900 AND #m >= 1 AND #m <= 12 AND #d >= 1 AND #d <= #last ${into} = DATE.DMY(#d, #m, #y).`,
    "END IF.",
  ];
}
