import { expect, type Page } from '@playwright/test';
import { fill, leaving, type Typed } from './forms';
import { keptIn, type Audience } from './quick';
import type { Words } from './words';

/** Sends the page's form as it stands: by its first button that adds and removes nothing. */
export const proceed = (page: Page) =>
  leaving(page, () => page.locator('main form[method=post] .govuk-button:not([value=add]):not([value^=remove-])').first().click());

/** From the start page to the task list, as a person does it. Gives what they are told to keep. */
export async function start(page: Page, audience: Audience): Promise<{ reference: string; phrase: string }> {
  await page.goto('/');
  await leaving(page, () => page.locator('main a[href="/start"]').first().click());
  await fill(page, { audience });
  await proceed(page);
  await expect(page).toHaveURL(/\/keep$/);
  const kept = keptIn(await page.content());
  await proceed(page);
  await expect(page).toHaveURL(/\/tasks$/);
  return kept;
}

/** The question that a page asks. */
export const questionOf = (page: Page) => /\/question\/([a-z-]+)/.exec(page.url())?.[1];

/** Answers one question after another, from the task list on, as long as there is an answer in the order asked. */
export async function answerInOrder(page: Page, answers: Record<string, Typed>) {
  await leaving(page, () => page.locator('main a[href^="/question/"]').first().click());
  const left = new Set(Object.keys(answers));
  for (let turns = 0; left.size > 0 && turns < 20; turns += 1) {
    const question = questionOf(page)!;
    expect(question, `there is a question on ${page.url()}`).toBeTruthy();
    await fill(page, answers[question] ?? {});
    left.delete(question);
    await proceed(page);
  }
  expect([...left], 'every question was asked').toEqual([]);
}

/** Answers one question, found by its address. */
export async function answer(page: Page, question: string, typed: Typed) {
  await page.goto(`/question/${question}`);
  await fill(page, typed);
  await proceed(page);
  await expect(page.locator('.govuk-error-summary'), `${question} is taken`).toHaveCount(0);
}

/** Changes an answer from check answers and comes straight back. */
export async function change(page: Page, question: string, typed: Typed) {
  await page.goto('/check');
  await leaving(page, () => page.locator(`main a[href^="/question/${question}?"], main a[href="/question/${question}"]`).first().click());
  await fill(page, typed);
  await proceed(page);
  await expect(page, 'straight back').toHaveURL(/\/check/);
}

/** From check answers through the declaration to the reference. */
export async function declare(page: Page) {
  await page.goto('/check');
  await leaving(page, () => page.locator('main a[href="/declaration"], main form[action="/declaration"] button').first().click());
  if (/\/declaration/.test(page.url())) {
    for (const box of await page.locator('main [type=checkbox]').all()) await box.check();
    await proceed(page);
  }
  await expect(page).toHaveURL(/\/submitted/);
}

/** Comes back with reference and phrase, as typed by hand: without capitals, with spaces. */
export async function comeBack(page: Page, reference: string, phrase: string) {
  await page.goto('/');
  await leaving(page, () => page.locator('main a[href="/return"]').first().click());
  await fill(page, { reference: reference.toLowerCase().replaceAll('-', ' '), phrase: ` ${phrase.toUpperCase()} ` });
  await proceed(page);
  await expect(page).not.toHaveURL(/\/return/);
}

/** The progress page says how far the request is. */
export async function expectStage(page: Page, words: Words, stage: string) {
  await page.goto('/progress');
  await expect(page.locator('main')).toContainText(words.t(`stage-${stage}.citizen`));
}
