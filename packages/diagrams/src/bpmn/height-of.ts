const letterWidth = 5.6;
const lineHeight = 14;

/** How high a name outside its element is when it is broken into lines of a width, with a little room after it. Letters are taken as of one width. */
export function heightOf(text: string, width: number): number {
  return Math.ceil((text.length * letterWidth) / width) * lineHeight + 8;
}
