import { referenceOf, type TextedDefinition } from "@reintegration/model";
import { longestShown } from "./item-section.ts";
import { pageLink } from "./page-link.ts";
import { plain } from "./plain.ts";

/** A link to the page of a definition, named as is said; a long codelist has no page and is only named. */
export function definitionLink(definition: TextedDefinition, name: string, from: string): string {
  const hasPage = !("answers" in definition) || definition.answers.length <= longestShown;
  return hasPage ? pageLink(referenceOf(definition), name, from) : plain(name);
}
