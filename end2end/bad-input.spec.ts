// Whatever goes wrong: the right status, a page in plain words, and everything saved is still there.
import type { APIRequestContext, APIResponse, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { fill, leaving } from './journey/forms';
import * as quick from './journey/quick';
import { ROUTES } from './journey/routes';
import { PASSWORD, send, triageForm, triageWorker, worker } from './journey/staff';
import { finding, someWords } from './journey/texts';

test.beforeEach(({ allowProblem }) => allowProblem(/the server responded with a status of 4\d\d/));

/** Somebody who may come in at every door of a case. */
const everyRole = worker('triage-worker', [], 1);

const proceed = (page: Page) => leaving(page, () => page.locator('main form .govuk-button:not([value=add]):not([value^=remove-])').first().click());

/** A self-review with something in it; gives what was saved. */
async function begun(page: Page): Promise<string> {
  await quick.begin(page.request);
  const saved = `Saved before. ${someWords(5)}`;
  await quick.send(page.request, '/question/working', { working: saved });
  return saved;
}

async function expectSaved(page: Page, saved: string) {
  await page.goto('/question/working');
  await expect(page.locator('[name=working]')).toHaveValue(saved);
}

/** A problem's status and its page: a heading, what became of the answers, what to do. */
async function expectProblem(answer: APIResponse, status: number, said: string, where: string) {
  expect(answer.status(), where).toBe(status);
  expect(answer.headers()['content-type'], where).toMatch(/^text\/html/);
  expect(await answer.text(), where).toContain(said);
}

test.describe('answers that cannot be taken as they are', () => {
  test('one over its limit is kept whole, and what to do is said in plain words', async ({ page, words }) => {
    await quick.begin(page.request);
    await page.goto('/question/working');
    const tooLong = 'é👩'.repeat(2_002);
    await page.locator('[name=working]').fill(tooLong);
    await proceed(page);
    await expect(page).toHaveTitle(new RegExp(`^${words.t('error-title-prefix')} `));
    const told = words.t('error-too-long', { label: words.t('q-working.short'), max: '4000', over: '4' });
    await expect(page.locator('.govuk-error-summary')).toContainText(told);
    await expect(page.locator('[name=working]')).toHaveValue(tooLong);
    await expect(page.locator('[name=working]')).toHaveAttribute('aria-describedby', /error/);

    await page.goto('/question/working');
    await expect(page.locator('[name=working]'), 'after coming back').toHaveValue(tooLong);
    await quick.post(page.request, '/declaration', { confirm: 'yes' });
    expect((await page.request.get('/submitted', { maxRedirects: 0 })).status(), 'it is not sent like that').toBe(303);
  });

  for (const [what, [day, month, year], message] of [
    ['a day that is not in the calendar', ['31', '2', '1950'], 'error-not-a-date'],
    ['no number', ['the first', 'May', '1950'], 'error-not-a-date'],
    ['a day without its year', ['1', '5', ''], 'error-date-incomplete'],
    ['a day to come', ['1', '5', '2150'], 'error-date-in-future'],
  ] as const) {
    test(`a date that is ${what} is kept as typed and explained`, async ({ page, words }) => {
      await quick.begin(page.request);
      await page.goto('/question/born');
      await fill(page, { 'born-day': day, 'born-month': month, 'born-year': year });
      await proceed(page);
      await expect(page).toHaveTitle(new RegExp(`^${words.t('error-title-prefix')} `));
      await expect(page.locator('.govuk-error-summary')).toContainText(words.t(message, { label: words.t('q-born.short') }));
      await page.goto('/question/born');
      for (const [part, value] of [['day', day], ['month', month], ['year', year]]) await expect(page.locator(`[name=born-${part}]`)).toHaveValue(value!);
    });
  }

  test('a choice that was never offered is refused', async ({ page, words }) => {
    await quick.begin(page.request);
    await quick.send(page.request, '/question/safe', { safe: 'certainly' });
    await page.goto('/question/safe');
    await expect(page.locator('.govuk-error-summary')).toContainText(words.t('error-unknown-choice', { label: words.t('q-safe.short') }));
  });
});

test('an unknown question and an unknown address are not found, in plain words; a question for others leads to one’s own', async ({ page, words }) => {
  const saved = await begun(page);
  for (const path of ['/question/nothing', '/question/..%2f..%2fetc', '/nowhere', '/assets/nothing.css']) {
    await expectProblem(await page.request.get(path), 404, words.t('problem-not-found'), path);
  }
  const posted = await quick.post(page.request, '/question/nothing', { nothing: 'something' });
  await expectProblem(posted, 404, words.t('problem-not-found'), 'posted');
  for (const id of ['representative-name', 'cared-for', 'harm-words']) {
    const shown = await page.request.get(`/question/${id}`, { maxRedirects: 0 });
    expect([shown.status(), shown.headers().location], id).toEqual([303, '/tasks']);
    await quick.post(page.request, `/question/${id}`, { [id]: 'slipped in' });
  }
  expect(await (await page.request.get('/check')).text()).not.toContain('slipped in');
  await expectSaved(page, saved);
});

test('an answer typed for one self-review is never saved in another', async ({ page, newVisitor }) => {
  const first = await quick.begin(page.request);
  await page.goto('/question/days');
  const typed = `Meant for the first. ${someWords(5)}`;
  await page.locator('[name=days]').fill(typed);
  // Somebody else begins on the same device, in another window.
  const second = await quick.begin(page.request);
  await proceed(page);

  const device = await newVisitor();
  await quick.comeBack(device.request, second.reference, second.phrase);
  await device.goto('/question/days');
  await expect(device.locator('[name=days]')).toHaveValue('');
  await expect(page.locator('body'), 'what was typed is still in sight').toContainText(typed);
  expect(first.reference).not.toBe(second.reference);
});

test('when the session ends in mid-answer, nothing that was typed or saved is lost', async ({ page, context, words }) => {
  const { reference, phrase } = await quick.begin(page.request);
  const saved = `Saved before. ${someWords(5)}`;
  await quick.send(page.request, '/question/working', { working: saved });
  await page.goto('/question/days');
  const typed = `Typed for a long time. ${someWords(8)}`;
  await page.locator('[name=days]').fill(typed);
  await context.clearCookies();
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.request().isNavigationRequest());
  await proceed(page);
  expect((await answered).status()).toBe(401);
  await expect(page.locator('h1')).toHaveText(words.t('problem-session-ended.title'));

  // Back in, by what the page itself offers.
  if (!(await page.locator('[name=reference]').count())) await leaving(page, () => page.locator('main a[href^="/return"]').first().click());
  await fill(page, { reference, phrase });
  await proceed(page);
  const carried = page.locator('main form').filter({ hasText: typed });
  if (await carried.count()) await leaving(page, () => carried.locator('button').first().click());
  await page.goto('/question/days');
  await expect(page.locator('[name=days]')).toHaveValue(typed);
  await expectSaved(page, saved);
});

test('when a worker’s session ends in mid-form, what was typed is carried through signing in', async ({ sent, signedIn, words }) => {
  const { reference } = await sent();
  const page = await signedIn(triageWorker);
  await quick.steps.beginTriage(page.request, reference);
  await page.goto(`/staff/requests/${reference}/triage`);
  const typed = finding();
  await page.locator('[name=reasons]').fill(typed);
  await page.context().clearCookies();
  await send(page, '/triage', 'save');
  await expect(page.locator('main')).toContainText(words.t('staff-carried-note'));
  await fill(page, { username: triageWorker.username, password: PASSWORD });
  await send(page, '/staff/sign-in');
  await expect(page.locator('main')).toContainText(words.t('staff-carried-banner'));
  await leaving(page, () => page.locator('main form button').first().click());
  await page.goto(`/staff/requests/${reference}/triage`);
  await expect(page.locator('[name=reasons]')).toHaveValue(typed);
});

test('what is not a form is refused with 400, and what is too large with 413, on every form', async ({ sent, signedIn, newVisitor, words }) => {
  test.setTimeout(90_000);
  const { reference, page } = await sent();
  const staff = await signedIn(everyRole);
  const draft = await newVisitor();
  await quick.begin(draft.request);
  const address = (path: string) => path.replace('{reference}', reference).replace('{part}', 'elements').replace('{id}', 'working');
  // Where a form has no boxes there is nothing to read: these take whatever comes.
  const noBoxes = /\/(leave|keep|sign-out|withdraw)$/;
  for (const route of ROUTES.filter(({ post, path }) => post && !noBoxes.test(path))) {
    const visitor: APIRequestContext = (route.staff ? staff : route.path === '/progress' ? page : draft).request;
    const where = address(route.path);
    const refused = async (answer: Promise<APIResponse>, status: number, said: string) => expectProblem(await answer, status, said, where);
    await refused(visitor.post(where, { data: { json: true }, maxRedirects: 0 }), 400, words.t('problem-not-a-form'));
    await refused(visitor.post(where, { data: 'plain', headers: { 'content-type': 'text/plain' }, maxRedirects: 0 }), 400, words.t('problem-not-a-form'));
    await refused(visitor.post(where, { multipart: { a: 'b' }, maxRedirects: 0 }), 400, words.t('problem-not-a-form'));
    await refused(quick.post(visitor, where, { working: 'x'.repeat(600_000) }), 413, words.t('problem-too-large'));
  }
});

test('a body of 50 MB is turned away with a page, not a broken connection, and nothing saved is lost', async ({ page, words }) => {
  const saved = await begun(page);
  await page.goto('/question/days');
  // In a box that is not painted: a browser takes minutes to lay out such a text.
  await page.locator('main form').evaluate((form) => {
    const box = Object.assign(document.createElement('input'), { type: 'hidden', name: 'days', value: 'x'.repeat(50 * 1024 * 1024) });
    form.append(box);
  });
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.request().isNavigationRequest(), { timeout: 30_000 });
  await proceed(page);
  expect((await answered).status()).toBe(413);
  await expect(page.locator('h1')).toHaveText(words.t('problem-too-large.title'));
  await expectSaved(page, saved);
});

test('an address used in the wrong way is 405 with a page', async ({ sent, signedIn, words }) => {
  const { reference, page } = await sent();
  const staff = await signedIn(everyRole);
  for (const route of ROUTES.filter(({ path }) => !/\*|healthz|readyz/.test(path))) {
    const visitor = (route.staff ? staff : page).request;
    const where = route.path.replace('{reference}', reference).replace('{part}', 'elements').replace('{id}', 'working').replace('{tag}', 'cy');
    for (const method of [...(route.get ? [] : ['GET']), ...(route.post ? [] : ['POST']), 'PUT', 'DELETE']) {
      const answer = await visitor.fetch(where, { method, maxRedirects: 0 });
      await expectProblem(answer, 405, words.t('problem-wrong-method'), `${method} ${where}`);
      expect(answer.headers().allow, `${method} ${where}`).toBeTruthy();
    }
  }
});

test('sending a self-review twice gives one request with one reference', async ({ page, signedIn }) => {
  const { reference } = await quick.begin(page.request);
  const name = `Twice ${someWords(2)}`;
  await quick.send(page.request, '/question/name', { name });
  const answers = await Promise.all([1, 2, 3].map(() => quick.post(page.request, '/declaration', { confirm: 'yes' })));
  for (const answer of answers) expect(answer.status()).toBe(303);
  await page.goto('/submitted');
  await expect(page.locator('main')).toContainText(reference);
  const staff = await signedIn(triageWorker);
  await staff.goto(`/staff/queue?text=${encodeURIComponent(name)}`);
  await expect(staff.locator('.app-queue__table tbody tr')).toHaveCount(1);
});

test('a page of a self-review that has been sent meanwhile changes nothing, and says so', async ({ page }) => {
  await quick.begin(page.request);
  await quick.send(page.request, '/question/days', { days: 'As sent' });
  await page.goto('/question/days');
  await quick.declare(page.request);
  const late = `Too late. ${someWords(5)}`;
  await page.locator('[name=days]').fill(late);
  await proceed(page);
  await expect(page.locator('main')).toBeVisible();
  await page.goto('/copy');
  await expect(page.locator('main')).toContainText('As sent');
  await expect(page.locator('main')).not.toContainText(late);
});

test('a step skipped by its address leads to where one is, with nothing changed', async ({ page, newVisitor }) => {
  const stranger = await newVisitor();
  for (const path of ['/keep', '/tasks', '/who', '/question/working', '/check', '/declaration', '/submitted', '/copy', '/progress', '/withdraw']) {
    expect((await stranger.request.get(path, { maxRedirects: 0 })).status(), path).toBe(401);
  }
  const saved = await begun(page);
  for (const path of ['/submitted', '/copy', '/progress', '/withdraw']) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBeLessThan(500);
    expect(await answer.text(), path).toContain('<h1');
  }
  await expectSaved(page, saved);
});

test('a decision sent twice is one decision', async ({ sent, signedIn }) => {
  const { reference } = await sent();
  const page = await signedIn(triageWorker);
  await quick.steps.beginTriage(page.request, reference);
  await page.goto(`/staff/requests/${reference}/triage`);
  await fill(page, triageForm('accept-full'));
  const form = Object.fromEntries(
    await page.locator('form[action$="/triage"]').evaluate((one) => [...new FormData(one as HTMLFormElement)] as [string, string][]),
  );
  const answers = await Promise.all([1, 2].map(() => quick.post(page.request, `/staff/requests/${reference}/triage`, { ...form, do: 'decide' })));
  for (const answer of answers) expect(answer.status()).toBeLessThan(500);
  await page.goto(`/staff/requests/${reference}`);
  await expect(page.locator('.app-timeline__what'), 'sent, triage begun, accepted').toHaveCount(3);
});
