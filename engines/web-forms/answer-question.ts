import type { Locator, Page } from "playwright-core";

/** An answer as a person gives it: texts of choices to press, characters to type, or a day to choose in a calendar. */
export type GivenAnswer = { readonly choose: readonly string[] } | { readonly type: string } | { readonly day: string };

/** The question that shows this text, and nothing where it is not on the page. */
export function questionOn(page: Page, text: string): Locator {
  const label = page.locator(".control-text label").getByText(asShown(text), { exact: true });
  return page.locator(".question-container").filter({ has: label });
}

/** pyxform writes straight for curly quotation marks. */
const asShown = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** Answers one question of ODK Web Forms through the page, as a person does with mouse and keyboard. */
export async function answerQuestion(page: Page, text: string, answer: GivenAnswer): Promise<void> {
  const question = questionOn(page, text);
  if ("choose" in answer) for (const choice of answer.choose) await press(page, question, choice);
  else if ("type" in answer) await question.locator("input, textarea").first().pressSequentially(answer.type);
  else await chooseDay(page, question, answer.day);
}

/** Presses a choice; lists without room for all of them open first. */
async function press(page: Page, question: Locator, choice: string): Promise<void> {
  const closed = question.locator(".p-select, .p-multiselect");
  if ((await closed.count()) === 0) {
    const shown = page.locator(".text-content").getByText(asShown(choice), { exact: true });
    return question.locator(".value-option").filter({ has: shown }).click();
  }
  await closed.first().click();
  await page.getByRole("option", { name: asShown(choice), exact: true }).click();
}

/** Chooses year, month and day, each in the view that the calendar has for it. */
async function chooseDay(page: Page, question: Locator, date: string): Promise<void> {
  const [year = "", month = "", day = ""] = date.split("-");
  await question.locator("input").click();
  const panel = page.locator(".p-datepicker-panel");
  await panel.waitFor();
  const showsDays = (await panel.locator(".p-datepicker-day").count()) > 0;
  const yearButton = panel.locator(".p-datepicker-select-year");
  if ((await yearButton.count()) > 0) await yearButton.click();
  await turnToDecade(panel, Number(year));
  await panel.locator(".p-datepicker-year").getByText(year, { exact: true }).click();
  await panel
    .locator(".p-datepicker-month")
    .nth(Number(month) - 1)
    .click();
  if (showsDays) {
    const days = panel.locator(".p-datepicker-day-cell:not(.p-datepicker-other-month) .p-datepicker-day");
    await days.getByText(`${Number(day)}`, { exact: true }).click();
  }
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
}

/** Turns the pages of years, one decade each, and waits until each is there: on a slow machine it comes after the press. */
async function turnToDecade(panel: Locator, year: number): Promise<void> {
  const years = panel.locator(".p-datepicker-year");
  const decade = (of: number): number => Math.floor(of / 10) * 10;
  const shown = decade(Number(await years.first().textContent()));
  const step = decade(year) < shown ? -10 : 10;
  const button = panel.locator(step < 0 ? ".p-datepicker-prev-button" : ".p-datepicker-next-button");
  for (let next = shown + step; next !== decade(year) + step; next += step) {
    await button.click();
    await years.getByText(`${next}`, { exact: true }).waitFor();
  }
}
