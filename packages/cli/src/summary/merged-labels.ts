import type { Labels } from "@reintegration/model";

const titlesShown = 3;

/** The texts of everything that a file holds, as if it were one; of two texts for one key the first counts. */
export function mergedLabels(all: readonly (Labels | undefined)[]): Labels | undefined {
  const known = all.filter((each) => each !== undefined);
  const [first, ...more] = known;
  if (first === undefined || more.length === 0) return first;
  const titles = known.map(({ title }) => title);
  return {
    ...first,
    title: [...titles.slice(0, titlesShown), ...(titles.length > titlesShown ? ["…"] : [])].join(" · "),
    items: Object.assign({}, ...known.map(({ items }) => items).reverse()),
  };
}
