// What WebAssembly adds: saving while typing, lists without a page load, counting, the live gate. Never the only way.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import * as quick from './journey/quick';
import { reviewer, triageWorker } from './journey/staff';
import { finding, someWords } from './journey/texts';

const awake = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-islands', 'awake');
const saveState = (page: Page) => page.locator('[data-save-state]');

test.describe('saving while typing', () => {
  test('what was typed is there on another device, without any button', async ({ page, newVisitor, words }) => {
    const { reference, phrase } = await quick.begin(page.request);
    await page.goto('/question/working');
    await awake(page);
    const typed = `Mornings are good. ${someWords(4)}`;
    await page.locator('[name=working]').pressSequentially(typed, { delay: 2 });
    await expect(saveState(page)).toHaveText(words.t('autosave-saved'));

    const elsewhere = await newVisitor();
    await quick.comeBack(elsewhere.request, reference, phrase);
    await elsewhere.goto('/question/working');
    await expect(elsewhere.locator('[name=working]')).toHaveValue(typed);
  });

  test('a lost connection is said, tried again, and made good', async ({ page, context, words, allowProblem }) => {
    allowProblem(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    await quick.begin(page.request);
    await page.goto('/question/days');
    await awake(page);
    await context.setOffline(true);
    const typed = `Lost for a while. ${someWords(3)}`;
    await page.locator('[name=days]').fill(typed);
    await expect(saveState(page)).toHaveText(words.t('autosave-offline'));
    await expect(saveState(page)).toBeVisible();

    await context.setOffline(false);
    await expect(saveState(page)).toHaveText(words.t('autosave-saved'));
    await page.goto('/question/days');
    await expect(page.locator('[name=days]')).toHaveValue(typed);
  });

  test('when the session has ended it does not pretend to have saved', async ({ page, context, words, allowProblem }) => {
    allowProblem(/status of 401/);
    await quick.begin(page.request);
    await page.goto('/question/days');
    await awake(page);
    await context.clearCookies();
    await page.locator('[name=days]').fill('Written after the end');
    await expect(saveState(page)).toHaveText(words.t('autosave-refused'));
    await expect(page.locator('[name=days]')).toHaveValue('Written after the end');
  });

  test('an invalid answer is kept too, and an error is shown only once it is sent', async ({ page, words }) => {
    await quick.begin(page.request);
    await page.goto('/question/born');
    await awake(page);
    await page.locator('[name=born-day]').fill('31');
    await page.locator('[name=born-month]').fill('2');
    await page.locator('[name=born-year]').fill('1950');
    await expect(saveState(page)).toHaveText(words.t('autosave-saved'));
    await expect(page.locator('.govuk-error-summary')).toHaveCount(0);
  });

  test('a worker’s triage form is saved, version after version, with no conflict with oneself', async ({ sent, signedIn, words }) => {
    const { reference } = await sent();
    const page = await signedIn(triageWorker);
    await quick.steps.beginTriage(page.request, reference);
    await page.goto(`/staff/requests/${reference}/triage`);
    await awake(page);
    const before = await page.locator('form[data-autosave] [name=version]').inputValue();
    await page.locator('[name=reasons]').fill(finding());
    await expect(saveState(page)).toHaveText(words.t('autosave-saved'));
    await expect(page.locator('form[data-autosave] [name=version]')).not.toHaveValue(before);
    const after = await page.locator('form[data-autosave] [name=version]').inputValue();
    const last = finding();
    await page.locator('[name=reasons]').fill(last);
    await expect(page.locator('form[data-autosave] [name=version]')).not.toHaveValue(after);
    await page.locator('button[name=do][value=save]').click();
    await page.goto(`/staff/requests/${reference}/triage`);
    await expect(page.locator('[name=reasons]')).toHaveValue(last);
  });
});

test.describe('lists', () => {
  const item = (page: Page, place: number) => page.locator(`[data-list-item="${place}"]`);

  test('items are added and removed without a page load, with focus and names right, and saved right', async ({ page, words }) => {
    await quick.begin(page.request);
    await page.goto('/question/changes');
    await awake(page);
    let loads = 0;
    page.on('load', () => (loads += 1));

    await page.locator('[name=changes-0-what]').fill('first');
    await page.locator('[name=changes-0-direction][value=worse]').check();
    await page.locator('button[name=do][value=add]').click();
    await expect(page.locator('[name=changes-1-what]')).toBeFocused();
    await expect(page.locator('[name=changes-1-what]')).toHaveValue('');
    await expect(page.locator('[name=changes-0-direction][value=worse]')).toBeChecked();
    await expect(item(page, 1).locator('legend').first()).toHaveText(words.t('q-changes-item', { n: '2', audience: 'person' }));
    await page.locator('[name=changes-1-what]').fill('second');
    await page.locator('button[name=do][value=add]').click();
    await page.locator('[name=changes-2-what]').fill('third');
    await expect(page.getByText(words.t('list-added', { n: '3' }))).toBeAttached();

    await page.locator('button[name=do][value=remove-1]').click();
    await expect(page.locator('[name=changes-1-what]')).toHaveValue('third');
    await expect(page.locator('[data-list-item]')).toHaveCount(2);
    await expect(page.locator('button[name=do][value=remove-1]')).toHaveText(words.t('q-changes-remove', { n: '2' }));
    await expect(page.locator('#changes'), 'focus is not lost with the item').toBeFocused();
    await expect(page.getByText(words.t('list-removed', { n: '2' }))).toBeAttached();
    expect(loads).toBe(0);

    const ids = await page.locator('main [id]').evaluateAll((all) => all.map((one) => one.id));
    expect(new Set(ids).size, 'no id stands twice').toBe(ids.length);
    await expect(saveState(page)).toHaveText(words.t('autosave-saved'));
    await page.goto('/question/changes');
    await expect(page.locator('[name=changes-0-what]')).toHaveValue('first');
    await expect(page.locator('[name=changes-1-what]')).toHaveValue('third');
    await expect(page.locator('[data-list-item]')).toHaveCount(2);
  });

  test('an added item counts its own characters', async ({ page, words }) => {
    await quick.begin(page.request);
    await page.goto('/question/changes');
    await awake(page);
    await page.locator('[name=changes-0-what]').fill('four');
    await page.locator('button[name=do][value=add]').click();
    await page.locator('[name=changes-1-what]').fill('sixsix');
    await expect(item(page, 1).locator('.app-characters').first()).toHaveText(words.t('characters-left', { n: '994' }));
    await expect(item(page, 0).locator('.app-characters').first()).toHaveText(words.t('characters-left', { n: '996' }));
  });

  test('the last item is emptied, not taken away', async ({ page }) => {
    await quick.begin(page.request);
    await page.goto('/question/involve');
    await awake(page);
    await page.locator('[name=involve-0-name]').fill('Somebody');
    await page.locator('button[name=do][value=remove-0]').click();
    await expect(page.locator('[data-list-item]')).toHaveCount(1);
    await expect(page.locator('[name=involve-0-name]')).toHaveValue('');
  });
});

test('characters are counted as the server counts them, and too many are said', async ({ page, words }) => {
  await quick.begin(page.request);
  await page.goto('/question/working');
  await awake(page);
  const count = page.locator('.app-characters').first();
  await page.locator('[name=working]').fill('  👩🏽‍🦽 ab  ');
  await expect(count).toHaveText(words.t('characters-left', { n: String(4000 - [...'👩🏽‍🦽 ab'].length) }));
  await page.locator('[name=working]').fill('x'.repeat(4003));
  await expect(count).toHaveText(words.t('characters-over', { n: '3' }));
});

test('the live gate counts down as the worker types and refuses copied text at once', async ({ sent, signedIn, words }) => {
  const said = 'The evening call comes far too early, so that nobody helps with supper and the night is very long.';
  const { reference } = await sent({ answers: { working: { working: said } } });
  const page = await signedIn(reviewer);
  await quick.underReview((await signedIn(triageWorker)).request, page.request, reference, reviewer);
  await page.goto(`/staff/requests/${reference}/input/elements`);
  await awake(page);
  const unmet = async () => (await page.locator('.app-gate__point').count());
  const point = page.locator('.app-gate__point').filter({ has: page.locator('[href="#reasoning-2"]') });

  await expect(page.locator('.app-gate__point')).toHaveCount(22);
  await page.locator('[name=finding-2][value=agree]').check();
  await page.locator('[name=reasoning-2]').fill(finding());
  await expect(page.locator('.app-gate__point')).toHaveCount(20);
  await expect(point).toHaveCount(0);

  await page.locator('[name=reasoning-2]').fill(said);
  await expect(point).toHaveText(words.pattern('unmet-copied-from-citizen'));
  await page.locator('[name=reasoning-2]').fill('No concerns.');
  await expect(point).toHaveText(new RegExp(`${words.pattern('unmet-too-thin').source}|${words.pattern('unmet-stock-phrase').source}`));
  await page.locator('[name=reasoning-2]').fill(`“${said}” Yet at half past seven I saw supper being made: ${someWords(8)}.`);
  await expect(point, 'a quotation beside one’s own words is fine').toHaveCount(0);
  expect(await unmet()).toBe(20);
});

test('pages without an island load no script and no WebAssembly; pages with one load it from here, and nothing is complained of', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (/\.(js|mjs|wasm)(\?|$)/.test(request.url()) || request.resourceType() === 'script') loaded.push(new URL(request.url()).pathname);
  });
  for (const plain of ['/', '/start', '/return', '/contact', '/accessibility', '/privacy', '/cookies', '/staff/sign-in', '/nowhere']) {
    await page.goto(plain, { waitUntil: 'networkidle' }).catch(() => undefined);
    await expect(page.locator('script, leptos-island'), plain).toHaveCount(0);
  }
  expect(loaded).toEqual([]);

  await quick.begin(page.request);
  for (const plain of ['/tasks', '/check', '/declaration']) {
    await page.goto(plain);
    await expect(page.locator('script, leptos-island'), plain).toHaveCount(0);
  }
  expect(loaded).toEqual([]);
  await page.goto('/question/working');
  await awake(page);
  expect(loaded.some((name) => /^\/assets\/.+\.wasm$/.test(name))).toBe(true);
  expect(loaded.every((name) => name.startsWith('/assets/'))).toBe(true);
});
