import { errorAt, type Problem } from "@reintegration/model";
import type { ComparedFigure } from "./compared-figure.ts";
import { partKey } from "./parts-of.ts";
import type { Standardisation, StructurePart } from "./standardised-pair.ts";

const kinds: readonly (string | undefined)[] = ["share", "mean", "change", "rate"];

/**
 * Why figures cannot be brought to a common structure: only shares, means, changes and rates can, by fields by which their tables are told
 * apart and that their group leaves open; a structure names each part once, by all the fields, with a weight of 0 or more.
 */
export function standardiseProblems(figures: readonly ComparedFigure[], { by, structure }: Standardisation): Problem[] {
  const isOpen = ({ table, group = {} }: ComparedFigure, field: string): boolean =>
    table.by.includes(field) && !Object.hasOwn(group, field);
  const refused = figures
    .filter((figure) => by.length === 0 || !kinds.includes(figure.table.kind) || by.some((field) => !isOpen(figure, field)))
    .map(({ name }) => errorAt("no-standardisation", `/${name}`, { value: name, by }));
  return [...refused, ...(structure === undefined ? [] : structureProblems(structure, by))];
}

function structureProblems(structure: readonly StructurePart[], by: readonly string[]): Problem[] {
  const seen = new Set<string>();
  const faulty = structure.flatMap(({ group, weight }, at) => {
    const key = partKey(by, group);
    const isNew = !seen.has(key);
    seen.add(key);
    const isWhole = Object.keys(group).length === by.length && by.every((field) => Object.hasOwn(group, field));
    const isUsable = isNew && isWhole && weight >= 0 && weight < Number.POSITIVE_INFINITY;
    return isUsable ? [] : [errorAt("structure-not-usable", `/standardise/structure/${at}`, { group: Object.values(group), by })];
  });
  const isOfNobody = faulty.length === 0 && !structure.some(({ weight }) => weight > 0);
  return isOfNobody ? [errorAt("structure-not-usable", "/standardise/structure", { group: [], by })] : faulty;
}
