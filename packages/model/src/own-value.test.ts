import { expect, it } from "vitest";
import { ownValue } from "./own-value.ts";

it("gives what an object holds itself, whatever its name", () => {
  const object = JSON.parse('{"constructor": "builder", "__proto__": "p", "works": 0}') as Readonly<Record<string, unknown>>;
  expect(["constructor", "__proto__", "works", "toString"].map((key) => ownValue(object, key))).toEqual(["builder", "p", 0, undefined]);
});

it("gives nothing that every object has", () => {
  for (const key of Object.getOwnPropertyNames(Object.prototype)) expect([key, ownValue({}, key)]).toEqual([key, undefined]);
});

it("gives a function that an object holds itself", () => {
  const call = (): void => {};
  expect(ownValue({ call }, "call")).toBe(call);
});
