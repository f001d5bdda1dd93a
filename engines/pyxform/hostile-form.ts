import { toXlsForm, type XlsForm } from "@reintegration/forms";
import type { Instrument, Labels } from "@reintegration/model";

/** Texts that a careless compiler, converter or page would take for something else than text. */
export const hostileTexts: Readonly<Record<string, string>> = {
  quotes: `"Double", 'single' and both: '"'`,
  breaks: "first line\nsecond line",
  markup: "<script>globalThis.hacked = 1</script><img src=x onerror='globalThis.hacked = 1'> & &amp; ]]>",
  xpath: "' or '1'='1' or .='",
  sql: "'; DROP TABLE responses; --",
  formula: '=HYPERLINK("http://example.org";"x")',
  braces: "{braces} $braces {{more}} $ {x}",
  commas: "a, b; c | d\te",
  emoji: "😀 👩🏽‍🌾 ünï 한국어",
  long: "x".repeat(10_000),
  reference: "/data/quotes",
};

/** A form whose labels, hints and choices are all hostile. */
export function hostileForm(): XlsForm {
  const keys = Object.keys(hostileTexts);
  const answers = keys.map((code, at) => ({ code, number: at + 1 }));
  const instrument: Instrument = {
    id: "hostile",
    version: "1.0.0",
    basis: "reconstructed",
    dimensions: [],
    context: [],
    items: keys.map((key) => ({ key, type: "single", answers, required: true })),
    identifiedBy: [],
    duplicates: [],
    dateOrder: [],
  };
  const labels: Labels = {
    language: "en",
    title: hostileTexts["markup"] ?? "",
    digest: "0".repeat(64),
    dimensions: {},
    items: Object.fromEntries(
      keys.map((key) => [key, { text: hostileTexts[key] ?? "", hint: hostileTexts[key] ?? "", answers: hostileTexts }]),
    ),
  };
  return toXlsForm(instrument, { languages: [labels] });
}
