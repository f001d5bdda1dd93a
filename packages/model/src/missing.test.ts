import { expect, it } from "vitest";
import { isMissingKind, missingKindOf, missingKinds } from "./missing.ts";

it("knows each of the five words, however short, and no other text", () => {
  for (const kind of missingKinds) expect([missingKindOf(kind), isMissingKind(kind)]).toEqual([kind, true]);
  for (const text of ["no", "none", "Absent", "refused ", "NA", "-99"])
    expect([missingKindOf(text), isMissingKind(text)]).toEqual([undefined, false]);
});

it("reads what is blank as absent, and a zero as an answer", () => {
  expect([undefined, null, "", []].map(missingKindOf)).toEqual(["absent", "absent", "absent", "absent"]);
  expect([0, false, Number.NaN, [""], {}].map(missingKindOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
