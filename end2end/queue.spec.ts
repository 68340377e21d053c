// The queue, on the demo council's requests. Other tests add requests meanwhile: nothing here counts on being alone.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { leaving } from './journey/forms';
import { reviewer, triageWorker, worker } from './journey/staff';
import type { Words } from './journey/words';

const auditor = worker('auditor');

type Filters = Partial<Record<'text' | 'stage' | 'team' | 'owner' | 'due' | 'flag' | 'sort', string>>;

async function filter(page: Page, filters: Filters) {
  await page.goto('/staff/queue');
  const form = page.locator('form[action="/staff/queue"]');
  for (const [name, value] of Object.entries(filters)) {
    const box = form.locator(`[name="${name}"]`);
    if (name === 'text') await box.fill(value);
    else await box.selectOption(value);
  }
  await leaving(page, () => form.locator('button').click());
}

const rows = (page: Page) => page.locator('.app-queue__table tbody tr');
const references = (page: Page) => rows(page).locator('th a').allTextContents();
const column = (page: Page, words: Words, id: string) => rows(page).locator(`td[data-label="${words.t(id)}"]`).allTextContents();
const days = (texts: string[]) => texts.map((text) => Date.parse(/\d+ \w+ \d{4}/.exec(text)![0]));
const rising = (numbers: number[]) => numbers.every((number, place) => place === 0 || numbers[place - 1]! <= number);

test('each filter leaves only what fits it', async ({ signedIn, words }) => {
  const page = await signedIn(auditor);
  for (const stage of ['submitted', 'in-triage', 'more-information', 'declined', 'duplicate', 'accepted', 'allocated', 'in-review', 'reviewed', 'withdrawn']) {
    await filter(page, { stage });
    const shown = await column(page, words, 'staff-stage');
    expect(shown.length, `the demo has requests in every stage: ${stage}`).toBeGreaterThan(0);
    expect(new Set(shown)).toEqual(new Set([words.t(`stage-${stage}`)]));
  }
  for (const flag of ['danger-now', 'safety', 'carer-strain', 'no-agreement', 'safe-contact', 'communication', 'wants-to-talk']) {
    await filter(page, { flag, stage: 'all' });
    const shown = await column(page, words, 'staff-flags');
    expect(shown.length, `the demo has every flag: ${flag}`).toBeGreaterThan(0);
    for (const flags of shown) expect(flags).toContain(words.t(`flag-${flag}`));
  }
  await filter(page, { owner: 'nobody' });
  expect(new Set(await column(page, words, 'staff-owner'))).toEqual(new Set([words.t('staff-nobody')]));
});

test('“me” shows a reviewer what is theirs', async ({ signedIn, words }) => {
  const page = await signedIn(reviewer);
  await filter(page, { owner: 'me', stage: 'all' });
  const owners = await column(page, words, 'staff-owner');
  expect(owners.length).toBeGreaterThan(0);
  expect(new Set(owners)).toEqual(new Set([reviewer.name]));
});

test('a reference or a part of a name finds a request, however it is typed', async ({ sent, signedIn }) => {
  const { reference, name } = await sent();
  const page = await signedIn(triageWorker);
  for (const text of [reference, reference.toLowerCase(), name, name.slice(0, -2), name.toUpperCase()]) {
    await filter(page, { text });
    expect(await references(page), text).toContain(reference);
  }
});

test('what is overdue is marked in words, and the filter finds exactly that', async ({ signedIn, words }) => {
  const page = await signedIn(auditor);
  await filter(page, { due: 'overdue' });
  const due = await column(page, words, 'staff-due');
  expect(due.length, 'the demo has overdue requests').toBeGreaterThan(0);
  for (const text of due) expect(text).toContain(words.t('staff-overdue'));
  expect(Math.max(...days(due))).toBeLessThan(Date.now());
  await filter(page, { due: 'soon' });
  for (const text of await column(page, words, 'staff-due')) expect(text).not.toContain(words.t('staff-overdue'));
});

test('each order is kept over the pages, and paging shows every request once', async ({ signedIn, words }) => {
  const page = await signedIn(auditor);
  for (const [sort, id] of [['due', 'staff-due'], ['submitted', 'staff-sent']] as const) {
    await filter(page, { sort, stage: sort === 'due' ? '' : 'all' });
    const seen: string[] = [];
    const order: number[] = [];
    for (let pages = 0; pages < 40; pages += 1) {
      seen.push(...(await references(page)));
      order.push(...days(await column(page, words, id)));
      const next = page.locator('.govuk-pagination__next a');
      if ((await next.count()) === 0) break;
      await leaving(page, () => next.click());
    }
    expect(rising(order), `${sort}: ${order.join(' ')}`).toBe(true);
    expect(new Set(seen).size, `${sort}: none is shown twice`).toBe(seen.length);
    if (sort === 'submitted') expect(seen.length, 'sixty of the demo, at least').toBeGreaterThanOrEqual(60);
  }
});

test('the page before can be gone back to', async ({ signedIn }) => {
  const page = await signedIn(auditor);
  await filter(page, { sort: 'submitted', stage: 'all' });
  const first = await references(page);
  await leaving(page, () => page.locator('.govuk-pagination__next a').click());
  expect(await references(page)).not.toEqual(first);
  await leaving(page, () => page.locator('.govuk-pagination__prev a').click());
  expect(await references(page)).toEqual(first);
});

test('a count leads to what it counts', async ({ signedIn }) => {
  const page = await signedIn(reviewer);
  await page.goto('/staff/queue');
  const counts = page.locator('.app-queue__counts a');
  for (let place = 0; place < (await counts.count()); place += 1) {
    await page.goto('/staff/queue');
    const number = Number.parseInt((await counts.nth(place).locator('strong').textContent())!, 10);
    await leaving(page, () => counts.nth(place).click());
    const shown = await rows(page).count();
    if (number === 0) expect(shown).toBe(0);
    else expect(shown, await page.title()).toBeGreaterThan(0);
  }
});

test('when nothing fits it says so and offers a way out', async ({ signedIn, words }) => {
  const page = await signedIn(triageWorker);
  await filter(page, { text: 'nobody of this name' });
  await expect(page.locator('main')).toContainText(words.t('staff-queue-empty'));
  await expect(page.locator('[name=text]')).toHaveValue('nobody of this name');
  await leaving(page, () => page.locator('.app-queue__empty a').click());
  expect(await rows(page).count()).toBeGreaterThan(0);
});

test('an address that makes no sense is not an error: what is not understood is left out, and said', async ({ signedIn, words }) => {
  const page = await signedIn(triageWorker);
  await page.goto('/staff/queue?stage=nonsense&due=%00&sort=;drop&flag=x&owner=1&after=zzzz&before=%F0%9F');
  await expect(page.locator('main')).toContainText(words.t('staff-queue-ignored'));
  expect(await rows(page).count()).toBeGreaterThan(0);
});
