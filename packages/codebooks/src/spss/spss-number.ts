/**
 * The commands that read a number of a text, written with digits, an optional sign and a point; anything else stays system-missing.
 *
 * The text is looked at first: SPSS stops after a hundred numbers that it cannot read.
 */
export function spssNumber(text: string, into: string): string[] {
  return [
    `COMPUTE #end = LENGTH(RTRIM(${text})).`,
    "COMPUTE #wrong = 0.",
    "COMPUTE #points = 0.",
    "COMPUTE #at = 0.",
    "LOOP #i = 1 TO #end.",
    `COMPUTE #before = #at.`,
    `COMPUTE #at = INDEX('0123456789.-', SUBSTR(${text}, #i, 1)).`,
    "IF #at = 0 OR (#at = 12 AND #i > 1) #wrong = 1.",
    "IF #at = 11 #points = #points + 1.",
    "IF #at = 11 AND (#i = 1 OR #before > 10) #wrong = 1.",
    "END LOOP.",
    `IF #wrong = 0 AND #at <= 10 AND #points <= 1 ${into} = NUMBER(${text}, F40.0).`,
  ];
}
