import { type Indicator, resolveIndicator, type TextedDefinition, textsOf } from "@reintegration/model";
import { beforeAll, describe, expect, it } from "vitest";
import { marketFiles } from "../../test/market.ts";
import { townFiles } from "../../test/town-indicators.ts";
import { parseSources, type Sources } from "../sources.ts";
import { indicatorModules, knownToIndicators } from "./indicator-modules.ts";
import { emitStandardModules } from "./standard-modules.ts";

const french = {
  translates: "loans-in-time@1.0.0",
  language: "fr",
  version: "1.0.0",
  licence: "-",
  texts: { statement: { text: "Part des lecteurs à l’heure", of: "0", review: "draft" } },
};
const frenchUnits = {
  translates: "town-units@1.0.0",
  language: "fr",
  version: "1.0.0",
  licence: "-",
  texts: { "answers/readers": { text: "Lecteurs", of: "0", review: "draft" } },
};

describe("indicatorModules", () => {
  let sources: Sources;
  let modules: Map<string, string>;

  beforeAll(() => {
    sources = parseSources(
      marketFiles({
        ...townFiles(),
        "indicators/loans-in-time/text/fr/1.0.0.json": french,
        "codelists/town-units/text/fr/1.0.0.json": frenchUnits,
      }),
    );
    modules = emitStandardModules(sources);
  });

  /** What the module of an indicator exports, but for what it imports. */
  const own = (id: string): Record<string, unknown> => {
    const [, json = ""] = /^export const indicator: Indicator = ([\s\S]*);\n$/m.exec(modules.get(`indicators/${id}/1.0.0.ts`) ?? "") ?? [];
    return JSON.parse(json.replace(/\b(record|instrument|scoring)\d+\b/g, '"$&"')) as Record<string, unknown>;
  };

  it("gives every indicator as algorithms take it, with its digest and status", () => {
    expect([...indicatorModules(sources).keys()]).toEqual(sources.indicators.map(({ path }) => path.replace(/json$/, "ts")));
    for (const { definition, digest, status } of sources.indicators) {
      const { records, instruments, scorings, ...rest } = resolveIndicator(definition, knownToIndicators(sources), { digest, status });
      expect(own(definition.id)).toMatchObject(JSON.parse(JSON.stringify(rest)) as object);
    }
  });

  it("puts the duration of a deadline in place, and leaves words, texts and provenance out", () => {
    const indicator = own("loans-in-time") as unknown as Indicator;
    expect(indicator.measure?.numerator?.within?.duration).toEqual({ months: 1, days: 14 });
    expect(JSON.stringify(indicator)).not.toMatch(/words|statement|provenance|mappings|rationale/);
  });

  it("imports what it reads from the modules of the records, instruments and scorings, each once", () => {
    const source = modules.get("indicators/happy-keepers/1.0.0.ts") ?? "";
    expect(source.match(/^import \{.*$/gm)).toEqual([
      'import { instrument as instrument1 } from "../../instruments/market-day/1.0.0.ts";',
      'import { scoring as scoring1 } from "../../scorings/market-day-equal/1.0.0.ts";',
    ]);
    expect(own("happy-keepers")).toMatchObject({ records: [], instruments: ["instrument1"], scorings: ["scoring1"] });
    expect(own("loans-in-time")).toMatchObject({ records: ["record1"], instruments: [], scorings: [] });
    for (const [, path = ""] of source.matchAll(/from "\.\.\/\.\.\/(.*)"/g)) expect(modules.has(path), path).toBe(true);
  });

  it("gives what is not computed no measure and nothing to read", () => {
    const indicator = own("happy-bakers");
    expect("measure" in indicator).toBe(false);
    expect(indicator).toMatchObject({ records: [], instruments: [], scorings: [] });
  });

  it("gives its texts in each language, its unit as the list of units calls it included", () => {
    const titles = (language: string): Record<string, string> =>
      JSON.parse(/= (\{[\s\S]*\});\n$/.exec(modules.get(`titles/loans-in-time/1.0.0/${language}.ts`) ?? "")?.[1] ?? "{}") as Record<
        string,
        string
      >;
    const definition = sources.indicators.find(({ definition: { id } }) => id === "loans-in-time")?.definition as TextedDefinition;
    expect(titles("en")).toEqual({ ...Object.fromEntries(textsOf(definition)), unit: "Readers" });
    expect(titles("fr")).toEqual({ ...titles("en"), statement: "Part des lecteurs à l’heure", unit: "Lecteurs" });
    expect(titles("en")["denominator"]).toBe("Readers who borrowed");
  });

  it("lists indicators in the catalogue, with a loader for each and for its texts", () => {
    const catalogue = modules.get("catalogue.ts") ?? "";
    expect(catalogue).toContain('"loans-in-time@1.0.0": () => import("./indicators/loans-in-time/1.0.0.ts"),');
    expect(catalogue).toContain('"loans-in-time@1.0.0/fr": () => import("./titles/loans-in-time/1.0.0/fr.ts"),');
    expect(catalogue).toMatch(/"kind": "indicator",\s+"reference": "loans-in-time@1.0.0",\s+"title": "Readers in time"/);
  });
});
