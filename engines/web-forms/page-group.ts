import type { Page } from "playwright-core";
import type { EngineGroup } from "../engine.ts";
import { convertForms } from "../pyxform/convert-forms.ts";
import { hostileForm, hostileTexts } from "../pyxform/hostile-form.ts";
import { sheetRows } from "../pyxform/sheet-rows.ts";
import { type Outcome, tally } from "../vectors/tally.ts";

/** What the page itself went through: hostile texts are shown and not run, and nothing was complained of or asked for elsewhere. */
export async function pageGroup(python: string, page: Page, complaints: readonly string[]): Promise<EngineGroup> {
  const [converted] = await convertForms(python, [sheetRows(hostileForm())], false);
  const hostile = async (): Promise<Outcome> => {
    await page.evaluate(`webForms.openForm(${JSON.stringify(converted?.xform)})`);
    await page.locator(".questions-card").waitFor();
    const questions = await page.locator(".control-text label").count();
    const hasRun = await page.evaluate("globalThis.hacked !== undefined");
    const expected = Object.keys(hostileTexts).length + 1; // and the note on what the form is
    return questions === expected && !hasRun ? "passed" : { failed: `${questions} questions of ${expected}, script run: ${hasRun}` };
  };
  const quiet = (): Outcome => (complaints.length === 0 ? "passed" : { failed: complaints.join("; ") });
  const cases = [
    { id: "hostile-texts", run: hostile },
    { id: "complaints", run: quiet },
  ];
  return tally("page", cases, ({ run }) => run());
}
