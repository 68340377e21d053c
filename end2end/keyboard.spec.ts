// By keyboard alone: no mouse, no touch, and the eye can always tell where it is.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import * as quick from './journey/quick';
import { someWords } from './journey/texts';

/** What has the focus now, and whether that can be seen. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    if (!one || one === document.body) return { name: '', value: '', tag: 'body', text: '', marked: true, inSight: true, href: '' };
    // The box itself may be invisible, and its painted label be what is seen.
    const style = [one, ...(one.id ? document.querySelectorAll(`label[for="${CSS.escape(one.id)}"]`) : [])].flatMap((seen) => [
      getComputedStyle(seen), getComputedStyle(seen, '::before'),
    ]);
    const marked = style.some((how) => (how.outlineStyle !== 'none' && parseFloat(how.outlineWidth) >= 2) || how.boxShadow !== 'none');
    const box = one.getBoundingClientRect();
    // Not hidden entirely (2.4.11): its beginning, middle or end is what one would touch there.
    const across = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const inSight = [box.top + 4, box.top + box.height / 2, box.bottom - 4].some((down) => {
      const top = document.elementFromPoint(across, down);
      return !!top && (one.contains(top) || top.contains(one) || !!top.closest('label'));
    });
    const input = one as HTMLInputElement;
    return { name: input.name ?? '', value: input.value ?? '', tag: one.localName, text: one.textContent!.trim(), marked, inSight, href: one.getAttribute('href') ?? '' };
  });
}

type Focused = Awaited<ReturnType<typeof focused>>;

/** Presses Tab until the focus is where it should be. At every stop on the way the focus can be seen. */
async function tabTo(page: Page, where: string, there: (now: Focused) => boolean) {
  for (let stops = 0; stops < 150; stops += 1) {
    const now = await focused(page);
    expect(now.marked, `the focus on ${now.tag} ${now.name || now.text.slice(0, 40)} is marked`).toBe(true);
    expect(now.inSight, `the focus on ${now.tag} ${now.name || now.text.slice(0, 40)} is in sight on ${page.url()}`).toBe(true);
    if (there(now)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${where} on ${page.url()}`);
}

const box = (page: Page, name: string) => tabTo(page, name, (now) => now.name === name);
const type = async (page: Page, name: string, text: string) => {
  await box(page, name);
  await page.keyboard.type(text);
};

/** Goes to the button that sends the form and presses Enter. */
async function enter(page: Page) {
  await tabTo(page, 'the button', (now) => now.tag === 'button' && !/^(add|remove-\d+)$/.test(now.value) && now.name !== 'leave' && now.value !== 'talk');
  await leave(page, () => page.keyboard.press('Enter'));
}

async function leave(page: Page, act: () => Promise<void>) {
  await page.evaluate(() => document.documentElement.setAttribute('data-left', ''));
  await act();
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-left') && document.readyState === 'complete');
}

const skip = async (page: Page) => {
  // Whoever skipped on the page before has skipped here: a form sends its own address, and browsers keep its fragment.
  if (page.url().endsWith('#main-content')) return;
  await page.keyboard.press('Tab');
  expect((await focused(page)).href, `the first stop on ${page.url()} skips to the content`).toBe('#main-content');
  await page.keyboard.press('Enter');
};

test('a self-review can be sent by keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 1024, height: 600 });
  await page.goto('/');
  await skip(page);
  await tabTo(page, 'the start button', ({ href, tag }) => href === '/start' || tag === 'button');
  await leave(page, () => page.keyboard.press('Enter'));

  await skip(page);
  await box(page, 'audience');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await enter(page);
  await expect(page).toHaveURL(/\/keep/);
  await skip(page);
  await enter(page);
  await expect(page).toHaveURL(/\/tasks/);

  const go = async (question: string, answer: () => Promise<void>) => {
    await page.goto(`/question/${question}`);
    await skip(page);
    await answer();
    await enter(page);
    await expect(page, 'no error').not.toHaveTitle(/^Error/);
  };
  const words = someWords(4);
  await go('communication', async () => {
    await tabTo(page, 'large print', ({ value }) => value === 'large-print');
    await page.keyboard.press('Space');
  });
  await go('helper', async () => {
    await box(page, 'helper');
    await page.keyboard.press('Space');
    await type(page, 'helper-more-yes', 'My sister types');
  });
  await go('born', async () => {
    await type(page, 'born-day', '27');
    await type(page, 'born-month', '3');
    await type(page, 'born-year', '1957');
  });
  await go('working', () => type(page, 'working', words));
  await go('outcomes', async () => {
    await type(page, 'outcomes-0-outcome', 'To garden');
    await tabTo(page, 'add', ({ value }) => value === 'add');
    await page.keyboard.press('Enter');
    await expect(page.locator('[name=outcomes-1-outcome]')).toBeVisible();
    await type(page, 'outcomes-1-outcome', 'To sing');
  });

  await page.goto('/check');
  await expect(page.locator('main')).toContainText(words);
  await expect(page.locator('main')).toContainText('To sing');
  await page.goto('/declaration');
  await skip(page);
  const declared = page.locator('main [type=checkbox]');
  if (await declared.count()) {
    await tabTo(page, 'the declaration', ({ name, tag }) => tag === 'input' && name !== '');
    await page.keyboard.press('Space');
  }
  await enter(page);
  await expect(page).toHaveURL(/\/submitted/);
  await expect(page.locator('main')).toContainText(/TS-[A-Z0-9]{4}-[A-Z0-9]{4}/);
});

test('after an error the summary is the first thing that Tab or a reader meets, and leads to the box', async ({ page }) => {
  await quick.begin(page.request);
  await page.goto('/question/born');
  await page.locator('[name=born-day]').fill('31');
  await page.locator('[name=born-month]').fill('2');
  await page.locator('[name=born-year]').fill('1950');
  await page.locator('[name=born-year]').press('Enter');
  await expect(page).toHaveTitle(/^Error: /);

  const summary = page.locator('.govuk-error-summary');
  const first = await page.locator('main').evaluate((main) => {
    const all = [...main.querySelectorAll('h1, h2, a, input')];
    return all[0]!.closest('.govuk-error-summary') !== null;
  });
  expect(first, 'nothing stands before the summary').toBe(true);
  await skip(page);
  await tabTo(page, 'the error', ({ href }) => href.startsWith('#born'));
  await page.keyboard.press('Enter');
  expect((await focused(page)).name).toBe('born-day');
  await expect(page.locator('[name=born-day]')).toBeInViewport();
  await expect(summary.getByRole('link')).toHaveCount(1);
});
