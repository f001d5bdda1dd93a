import { pointerTo, referenceOf, type TextDefinition, type TextedDefinition, textsOf } from "@reintegration/model";
import type { SourceFile, Sources } from "../sources.ts";
import { pointerOfText } from "./pointer-of-text.ts";

/** One text in one language, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly file: string;
  readonly pointer: string;
}

/**
 * The texts of a definition in one language by their paths, as people see them: a text without a translation stays in English.
 * Without a language, the definition's own texts.
 */
export function textsOfLanguage(
  file: SourceFile<TextedDefinition>,
  language: string | undefined,
  { texts }: Pick<Sources, "texts">,
): Map<string, PlacedText> {
  const { path: own, definition } = file;
  const translation = language === undefined ? undefined : translationOf(definition, language, texts);
  return new Map(
    [...textsOf(definition)].map(([path, text]): [string, PlacedText] => {
      const translated = translation?.definition.texts[path];
      return [
        path,
        translation && translated
          ? { text: translated.text, file: translation.path, pointer: pointerTo("texts", path, "text") }
          : { text, file: own, pointer: pointerOfText(definition, path) },
      ];
    }),
  );
}

function translationOf(
  definition: TextedDefinition,
  language: string,
  texts: readonly SourceFile<TextDefinition>[],
): SourceFile<TextDefinition> | undefined {
  return texts.find((text) => text.definition.language === language && text.definition.translates === referenceOf(definition));
}
