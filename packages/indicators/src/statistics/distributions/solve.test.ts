import { expect, it } from "vitest";
import { solve } from "./solve.ts";

const falling = (x: number) => ({ value: Math.exp(-x), slope: -Math.exp(-x) });
const rising = (x: number) => ({ value: 1 - Math.exp(-x), slope: Math.exp(-x) });

it("Finds where a falling and a rising function take a value.", () => {
  expect(solve(falling, 0.01, { from: 1, isFalling: true })).toBeCloseTo(Math.log(100), 13);
  expect(solve(rising, 0.01, { from: 1, isFalling: false })).toBeCloseTo(-Math.log(0.99), 13);
});

it("Starts from anywhere.", () => {
  for (const from of [1e-9, 700, 1e9]) expect(solve(falling, 0.01, { from, isFalling: true })).toBeCloseTo(Math.log(100), 12);
});

it("Ends where the function is no more than steps of rounding.", () => {
  const rough = (x: number) => ({ value: Math.round(falling(x).value * 1e6) / 1e6, slope: falling(x).slope });
  expect(solve(rough, 0.0100001, { from: 1, isFalling: true })).toBeCloseTo(Math.log(100), 3);
});
