import { expect, type Locator, type Page } from '@playwright/test';

/** What somebody types: by HTML name. For radio buttons the value, for checkboxes the values. */
export type Typed = Record<string, string | string[]>;

/** Types into whatever boxes there are. A box that is not there is a failure. */
export async function fill(page: Page, typed: Typed) {
  const all = page.locator('main :is(input, textarea, select)[name]');
  await all.first().waitFor({ state: 'attached' });
  const kinds = new Map(await all.evaluateAll((boxes) =>
    (boxes as HTMLInputElement[]).map((box) => [box.name, box.localName === 'input' ? box.type : box.localName] as const),
  ));
  for (const [name, value] of Object.entries(typed)) {
    const box = page.locator(`main [name="${name}"]`);
    const kind = kinds.get(name);
    expect(kind, `${page.url()} has a box named ${name}`).toBeTruthy();
    if (kind === 'radio' || kind === 'checkbox') {
      for (const chosen of [value].flat()) await page.locator(`main [name="${name}"][value="${chosen}"]`).check();
    } else if (kind === 'select') {
      await box.selectOption(value);
    } else {
      await box.fill([value].flat().join('\n'));
    }
  }
}

/** What stands in the boxes with these names. */
export async function typedIn(page: Page, names: string[]): Promise<Typed> {
  const typed: Typed = {};
  for (const name of names) {
    typed[name] = await page.locator(`main [name="${name}"]`).evaluateAll((boxes) => {
      const values = (boxes as (HTMLInputElement | HTMLTextAreaElement)[])
        .filter((box) => !(box instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(box.type) || box.checked)
        .map((box) => box.value);
      return values.length === 1 ? values[0]! : values;
    });
  }
  return typed;
}

/** The names of a page's boxes, in order. */
export function names(page: Page): Promise<string[]> {
  return page.locator('main form').evaluateAll((forms) => {
    const boxes = (forms as HTMLFormElement[]).flatMap((form) => [...form.elements] as HTMLInputElement[]);
    return [...new Set(boxes.filter((box) => box.name && box.type !== 'hidden' && box.localName !== 'button').map((box) => box.name))];
  });
}

/** The button with these words in the page's main part. */
export const button = (page: Page, name: string | RegExp): Locator =>
  page.locator('main').getByRole('button', { name, exact: typeof name === 'string' });

/** Presses a button that sends a form and waits for the page that follows. */
export async function press(page: Page, name: string | RegExp) {
  await leaving(page, () => button(page, name).click());
}

/** Follows a link of the main part to the next page. */
export async function follow(page: Page, name: string | RegExp) {
  await leaving(page, () => page.locator('main').getByRole('link', { name, exact: typeof name === 'string' }).first().click());
}

/** Does something that leads to another document, and waits until that one can be read. */
export async function leaving(page: Page, act: () => Promise<void>) {
  // A form that comes back to its own address is a new document all the same.
  await page.evaluate(() => document.documentElement.setAttribute('data-left', ''));
  await act();
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-left') && document.readyState !== 'loading');
}

/** A day from today, in the three boxes of a date. */
export function date(field: string, days: number): Typed {
  const day = fromToday(days);
  return { [`${field}-day`]: `${day.getDate()}`, [`${field}-month`]: `${day.getMonth() + 1}`, [`${field}-year`]: `${day.getFullYear()}` };
}

/** The civil day in England, so many days from now. */
export function fromToday(days: number): Date {
  const [year, month, day] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date()).split('-').map(Number);
  return new Date(year!, month! - 1, day! + days);
}

/** The page is about an error, and says so first. */
export async function expectErrors(page: Page, prefix: string) {
  await expect(page).toHaveTitle(new RegExp(`^${prefix}`));
  await expect(page.locator('main .govuk-error-summary')).toBeVisible();
}
