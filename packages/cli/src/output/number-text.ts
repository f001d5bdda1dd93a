const maximumKept = 20_000;

/**
 * A function that writes numbers in their shortest form that reads back as the same double.
 *
 * It keeps the texts: scores of a survey repeat, and writing a double costs more than looking one up. What it keeps is bounded.
 */
export function numberTexts(): (value: number) => string {
  const texts = new Map<number, string>();
  return (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    if (texts.size >= maximumKept) texts.clear();
    const text = String(value);
    texts.set(value, text);
    return text;
  };
}
