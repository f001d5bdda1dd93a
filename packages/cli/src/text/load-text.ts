import type { Messages } from "@reintegration/model";
import type { Language } from "../options/choose-language.ts";
import type { Text } from "./text.ts";

/** Everything the command says in a language: its own texts, and the messages of the rules. */
export async function loadText(language: Language): Promise<{ readonly text: Text; readonly messages: Messages }> {
  const modules = {
    en: () => Promise.all([import("./en.ts"), import("@reintegration/model/messages/en")]),
    fr: () => Promise.all([import("./fr.ts"), import("@reintegration/model/messages/fr")]),
    es: () => Promise.all([import("./es.ts"), import("@reintegration/model/messages/es")]),
    ar: () => Promise.all([import("./ar.ts"), import("@reintegration/model/messages/ar")]),
  } as const;
  const [{ text }, { messages }] = await modules[language]();
  return { text, messages };
}
