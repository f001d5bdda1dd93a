import type { Page } from "playwright-core";

/** What the page sent. */
export interface SentForm {
  readonly status: string;
  readonly text: string;
}

/** Presses Send; `undefined` where the form does not send. */
export async function sendForm(page: Page): Promise<SentForm | undefined> {
  await page.locator(".odk-form .footer button").click();
  const sent = page.waitForFunction("globalThis.webForms.sent", undefined, { timeout: 3000 });
  return sent.then((handle) => handle.jsonValue() as Promise<SentForm>).catch(() => undefined);
}
