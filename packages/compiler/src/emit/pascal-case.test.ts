import { compile } from "json-schema-to-typescript";
import { describe, expect, it } from "vitest";
import { pascalCase } from "./pascal-case.ts";

describe("pascalCase", () => {
  it.each([
    { id: "frequency-5", name: "Frequency5" },
    { id: "able_to_borrow", name: "AbleToBorrow" },
    { id: "class", name: "Class" },
    { id: "icf-11b-2c", name: "Icf11B2C" },
    { id: "a1b", name: "A1B" },
  ])("writes $id as $name, which json-schema-to-typescript leaves as it is", async ({ id, name }) => {
    expect(pascalCase(id)).toBe(name);
    expect(await compile({ title: name, type: "object" }, name)).toContain(`export interface ${name} {`);
  });
});
