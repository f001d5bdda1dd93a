import type { Condition, Gate, Transition } from "@reintegration/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bicycleLoan } from "../../test/bicycle-loan.ts";
import { exploreByTrying } from "../../test/explore-by-trying.ts";
import { explore } from "./explore.ts";
import type { Explored } from "./moves-of.ts";
import { pathText } from "./path-text.ts";
import { waysAroundGate } from "./ways-around-gate.ts";
import { waysWithoutConsent } from "./ways-without-consent.ts";

describe("explore", () => {
  it("gives the shortest path to each state", () => {
    const { paths } = explore(bicycleLoan);
    expect(Object.fromEntries([...paths].map(([state, path]) => [state, pathText(path)]))).toEqual({
      waiting: "asked",
      over: "asked → ended",
      ready: "asked → checked",
      out: "asked → checked → lent",
    });
  });

  it("gives the states that can be closed, and the moves that are never made", () => {
    const states: Explored["states"] = [
      { id: "hall", kind: "open" },
      { id: "yard", kind: "closed" },
    ];
    const step: Transition = { event: "go", from: ["hall"], to: "yard", roles: [] };
    const enter: Transition = { event: "enter", from: [], to: "hall", roles: [] };
    const shut: Condition = { or: [] };
    expect(explore({ states, transitions: [enter, step], exclusive: [] })).toMatchObject({
      dead: [],
      closing: new Set(["yard", "hall"]),
    });
    expect(explore({ states, transitions: [enter, { ...step, guard: shut }], exclusive: [] })).toMatchObject({
      dead: [{ index: 1, from: "hall" }],
      closing: new Set(["yard"]),
    });
  });

  const keys = ["k", "l"];
  const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.record({ eq: fc.tuple(fc.constantFrom(...keys), fc.constantFrom("a", "b")) }),
      fc.record({ answered: fc.constantFrom(...keys) }),
      fc.record({ and: fc.array(tie("condition"), { maxLength: 2 }) }),
      fc.record({ or: fc.array(tie("condition"), { maxLength: 2 }) }),
      fc.record({ not: tie("condition") }),
    ),
  })).condition;
  const states = ["s", "t", "u", "v"];
  const evidence = fc.subarray([{ record: "x@1.0.0" }, { record: "y@1.0.0" }]);
  const transition: fc.Arbitrary<Transition> = fc
    .record({
      event: fc.constantFrom("e", "f", "g"),
      from: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 4, arbitrary: fc.subarray(states, { minLength: 1 }) }),
      to: fc.constantFrom(undefined, ...states),
      guard: fc.option(conditions, { nil: undefined }),
      evidence,
      assistance: fc.constantFrom(undefined, true as const),
      exception: fc.constantFrom(undefined, undefined, undefined, true as const),
      consent: fc.constantFrom(undefined, "riding"),
    })
    .map((drawn) => ({
      ...(Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)) as Omit<Transition, "roles"> & object),
      roles: [],
    }));
  const workflow: fc.Arbitrary<Explored> = fc.record({
    states: fc.constant(states.map((id): Explored["states"][number] => ({ id, kind: id === "v" ? "closed" : "open" }))),
    transitions: fc.array(transition, { minLength: 2, maxLength: 8 }),
    exclusive: fc.array(fc.array(conditions, { minLength: 2, maxLength: 2 }), { maxLength: 1 }),
  });
  const gates: fc.Arbitrary<Gate> = fc.record({
    id: fc.constant("gate"),
    when: conditions,
    events: fc.subarray(["e", "f", "g"]),
    evidence: fc.constant([{ record: "x@1.0.0" }, { record: "y@1.0.0" }]),
  });
  // c is an answer that no condition names
  const answers = [undefined, "a", "b", "c"];
  const situations = answers.flatMap((k) => answers.map((l) => ({ k, l })));

  it("finds what trying every situation in every state finds", () => {
    let around = 0;
    fc.assert(
      fc.property(workflow, gates, (drawn, gate) => {
        const tried = exploreByTrying(drawn, gate, situations);
        const { paths, closing, moves } = explore(drawn);
        expect(new Map([...paths].map(([state, path]) => [state, path.length]))).toEqual(tried.steps);
        expect(closing).toEqual(tried.closing);
        // an opening that leads nowhere is no move
        const opens = (index: number): boolean => drawn.transitions[index]?.from.length !== 0 || drawn.transitions[index]?.to !== undefined;
        const taken = [...tried.taken].filter((place) => opens(Number(place.split(" ")[0])));
        expect(new Set(moves.map(({ index, from }) => `${index} ${from ?? "-"}`))).toEqual(new Set(taken));
        const ways = waysAroundGate(drawn, gate).map(({ evidence, path }): [string, number] => [
          `${path.at(-1)?.index} ${evidence.record}`,
          path.length,
        ]);
        const expected = [...tried.around].filter(([place]) => opens(Number(place.split(" ")[0])));
        expect(new Map(ways)).toEqual(new Map(expected));
        around += ways.length;
      }),
      { numRuns: 1500 },
    );
    expect(around).toBeGreaterThan(200);
  });

  it("gives a path to each reached transition that assists without consent or documented exception, and to no other", () => {
    fc.assert(
      fc.property(workflow, (drawn) => {
        const { moves, paths } = explore(drawn);
        const made = moves.filter(({ from }) => from === undefined || paths.has(from)).map(({ index }) => index);
        const unasked = drawn.transitions.flatMap(({ assistance, consent, exception, evidence = [] }, index) =>
          assistance && consent === undefined && !(exception && evidence.length > 0) && made.includes(index) ? [index] : [],
        );
        expect(waysWithoutConsent(drawn).map((path) => path.at(-1)?.index)).toEqual(unasked);
        for (const path of waysWithoutConsent(drawn))
          for (const [place, move] of path.entries()) expect(move.from).toBe(path[place - 1]?.to);
      }),
    );
  });

  describe("edge cases", () => {
    it("looks at a workflow without anything", () => {
      expect(explore({ states: [], transitions: [], exclusive: [] })).toEqual({
        moves: [],
        dead: [],
        paths: new Map(),
        closing: new Set(),
      });
    });

    it("leaves out moves from and to states that are not there", () => {
      const transitions: Transition[] = [
        { event: "enter", from: [], to: "cellar", roles: [] },
        { event: "go", from: ["attic"], to: "hall", roles: [] },
      ];
      expect(explore({ states: [{ id: "hall", kind: "open" }], transitions, exclusive: [] }).moves).toEqual([]);
    });
  });
});
