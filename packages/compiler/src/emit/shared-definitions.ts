import type { Item, Labels } from "@reintegration/model";
import type { JsonSchema } from "../meta-schema.ts";
import { itemSchema } from "./item-schema.ts";
import { pascalCase } from "./pascal-case.ts";

/** The definitions of a schema, and a maker of the properties that use them. */
export interface SharedDefinitions {
  readonly $defs: Record<string, JsonSchema>;
  property(item: Item): JsonSchema;
}

/**
 * Schemas of items in which those with the same answers share one definition, named for their codelist or the first of them.
 * `lists` names the codelist of each item that has one; `reserved` are names that mean something else in the schema.
 */
export function sharedDefinitions(labels: Labels, lists: ReadonlyMap<string, string>, reserved: readonly string[]): SharedDefinitions {
  const $defs: Record<string, JsonSchema> = {};
  const names = new Map<string, string>();
  const taken = [...inModules, ...reserved];
  const shared = (item: Item, schema: JsonSchema): JsonSchema => {
    const text = JSON.stringify(schema);
    let name = names.get(text);
    if (name === undefined) {
      const wished = [...new Set([lists.get(item.key) ?? item.key, item.key].map(pascalCase))];
      const numbered = Array.from({ length: names.size + taken.length + 2 }, (_, index) => `${wished[0]}${index + 2}`);
      const isFree = (candidate: string): boolean => !Object.hasOwn($defs, candidate) && !taken.includes(candidate);
      name = [...wished, ...numbered].find(isFree) as string;
      names.set(text, name);
      $defs[name] = { title: name, ...schema };
    }
    return { $ref: `#/$defs/${name}` };
  };
  return {
    $defs,
    property: (item) => {
      const schema = itemSchema(item);
      const described = { description: labels.items[item.key]?.text ?? item.key };
      return item.answers ? { ...described, ...shared(item, schema) } : { ...described, ...schema };
    },
  };
}

/** Names that mean something in the modules printed from the schema. */
const inModules: readonly string[] = ["RegExp", "Set"];
