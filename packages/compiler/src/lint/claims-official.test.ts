import { describe, expect, it } from "vitest";
import { claimsOfficial } from "./claims-official.ts";

describe("claimsOfficial", () => {
  it.each([
    { language: "en", text: "The official survey." },
    { language: "en", text: "This is not long. It is the official text." },
    { language: "en", text: "IOM's OFFICIAL weights" },
    { language: "fr", text: "L’enquête officielle" },
    { language: "es", text: "La encuesta oficial" },
    { language: "ar", text: "الاستبيان الرسمي" },
    { language: "pt", text: "official" },
  ])("finds the claim in “$text”", ({ language, text }) => {
    expect(claimsOfficial(text, language)).toBe(true);
  });

  it.each([
    { language: "en", text: "The official timing is not known." },
    { language: "en", text: "No official age bands are known; ours are round numbers." },
    { language: "en", text: "Offices and officers" },
    { language: "fr", text: "Le calendrier officiel n’est pas connu" },
    { language: "es", text: "No es el texto oficial" },
    { language: "ar", text: "أما التوقيت الرسمي فغير معروف" },
    { language: "ar", text: "ليس نصاً رسمياً" },
  ])("finds none in “$text”", ({ language, text }) => {
    expect(claimsOfficial(text, language)).toBe(false);
  });
});
