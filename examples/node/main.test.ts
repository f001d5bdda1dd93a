import { expect, it, vi } from "vitest";

it("The ten-line script scores what was answered and says that the rest is not enough for a composite.", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await import("./main.ts");
  // (3 + 4 + 0 + 4 + 4) / (5 answered × 4): a refused answer is no zero
  expect(log.mock.calls).toEqual([
    [{ status: "scored", value: 0.75, band: null, answered: 5, applicable: 9, share: 5 / 9 }, "insufficient"],
  ]);
  log.mockRestore();
});
