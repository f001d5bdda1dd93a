import { words as ar } from "./ar.ts";
import { words as en } from "./en.ts";
import { words as es } from "./es.ts";
import { words as fr } from "./fr.ts";
import type { Words } from "./words.ts";

const known: readonly Words[] = [en, fr, es, ar];

/** What diagrams and checklists say in a language; in English where they do not speak it. */
export function wordsOf(language: string): Words {
  return known.find((words) => words.language === language.split("-")[0]) ?? en;
}
