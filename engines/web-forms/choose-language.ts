import type { Page } from "playwright-core";

/** Switches the form to a language by the name it has there, such as `English (en)`. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.locator(".larger-screens .language-changer").click();
  await page.getByRole("option", { name, exact: true }).click();
}
