const slots = 4096;
const slotBits = 12;

/**
 * A function that writes numbers in their shortest form that reads back as the same double.
 *
 * It keeps texts: scores of a survey repeat, and writing a double takes ten times as long as looking it up. Each number has
 * one slot that it may take, so that what is kept never grows.
 */
export function numberTexts(): (value: number) => string {
  const kept = new Float64Array(slots).fill(Number.NaN);
  const texts: string[] = new Array(slots).fill("");
  const bits = new Float64Array(1);
  const halves = new Uint32Array(bits.buffer);
  return (value) => {
    bits[0] = value;
    const slot = Math.imul((halves[0] as number) ^ (halves[1] as number), 0x9e3779b1) >>> (32 - slotBits);
    if (kept[slot] === value) return texts[slot] as string;
    const text = String(value);
    kept[slot] = value;
    texts[slot] = text;
    return text;
  };
}
