import { describe, expect, it } from "vitest";
import { checkLogMap } from "../src/index.ts";
import { map, workflow } from "./bakery-log.ts";

describe("checking the map of a log", () => {
  const found = (value: unknown): string[] => checkLogMap(value, workflow).map(({ path, rule }) => `${path} ${rule}`);

  it("A right one has no problems.", () => {
    expect(found(map)).toEqual([]);
  });

  it("Everything that is wrong with its shape is told at once, each with its place.", () => {
    expect(
      found({
        columns: { a: { hold: "case" }, b: { holds: "step" }, c: { fact: 1, values: { x: 2 }, dateOrder: "y/d/m" } },
        missing: { x: "gone" },
      }),
    ).toEqual([
      "/workflow map-shape",
      "/missing/x map-shape",
      "/columns/a/hold map-unknown-property",
      "/columns/b/holds map-unknown-property",
      "/columns/c/fact map-shape",
      "/columns/c/dateOrder map-shape",
      "/columns/c/values/x map-shape",
    ]);
    for (const value of [null, [], "x", 1, {}]) expect(found(value).length).toBeGreaterThan(0);
  });

  it("Everything that makes no sense is told at once, each with its place, and the closest names are offered.", () => {
    const wrong = {
      workflow: "bakery-order@1.0.0",
      columns: {
        a: { holds: "case", fact: "cake_size" },
        b: { holds: "event", values: { Baked: "bake_cakes", Brought: "bring_cake", BROUGHT: "bake_cake" }, confirm: ["holds"] },
        c: { fact: "cake_sizes" },
        d: { fact: "cake_kind", values: { x: "sour" } },
        e: { record: "recipes@1.0.0" },
        f: { consent: "sell" },
        g: { step: "take_orders" },
        h: { record: "recipe@1.0.0", values: { x: "yes" } },
        i: { record: "recipe@1.0.0" },
        j: {},
      },
      constants: { role: "cook", cake_size: "big", cake_colour: "red" },
    };
    expect(found(wrong)).toEqual([
      "/columns/a log-map-entry",
      "/columns/b/confirm map-unconfirmed",
      "/columns/b/holds log-map-layouts",
      "/columns/b/values/Baked log-map-unknown",
      "/columns/b/values/BROUGHT map-two-meanings",
      "/columns/c/fact log-map-unknown",
      "/columns/d/values/x unknown-code",
      "/columns/e/record log-map-unknown",
      "/columns/f/consent log-map-unknown",
      "/columns/g/step log-map-unknown",
      "/columns/h/values/x map-unknown-code",
      "/columns/i map-two-columns",
      "/columns/j log-map-entry",
      "/constants/role log-map-unknown",
      "/constants/cake_size wrong-type",
      "/constants/cake_colour log-map-unknown",
    ]);
    expect(checkLogMap(wrong, workflow).find(({ path }) => path === "/columns/c/fact")?.params["known"]).toEqual([
      "cake_size",
      "cake_kind",
    ]);
  });

  it("A map of another workflow is told as such; one without needed columns names them.", () => {
    expect(found({ ...map, workflow: "bakery-order@1.0.1" })).toEqual(["/workflow log-map-unknown"]);
    expect(found({ workflow: "bakery-order@1.0.0", columns: {} })).toEqual([
      "/columns log-column-needed",
      "/columns log-column-needed",
      "/columns log-column-needed",
    ]);
  });
});
