// Two languages: chosen by a link, kept in a cookie, first guessed from what the browser asks for.
import { expect, test } from './fixtures';
import { leaving } from './journey/forms';
import * as quick from './journey/quick';
import { NAMES, reviewer, triageForm, triageWorker } from './journey/staff';
import { words as wordsOf, type Language } from './journey/words';

const html = 'html';

test('the link changes the language, stays on the page, and the choice lasts', async ({ page }) => {
  await page.goto('/return');
  await expect(page.locator(html)).toHaveAttribute('lang', 'en');
  await leaving(page, () => page.locator('header a[hreflang=cy]').click());
  await expect(page.locator(html)).toHaveAttribute('lang', 'cy');
  expect(new URL(page.url()).pathname).toBe('/return');
  await expect(page.locator('header a[hreflang=en]')).toHaveAttribute('lang', 'en');

  await page.goto('/');
  await expect(page.locator(html)).toHaveAttribute('lang', 'cy');
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'language')!;
  expect(cookie.value).toBe('cy');
  expect(cookie.expires, 'it outlives the browser').toBeGreaterThan(Date.now() / 1000 + 30 * 86_400);
  await leaving(page, () => page.locator('header a[hreflang=en]').click());
  await expect(page.locator(html)).toHaveAttribute('lang', 'en');
});

test('nothing typed is lost by a change of language', async ({ page }) => {
  await quick.begin(page.request);
  await quick.send(page.request, '/question/days', { days: 'Kept in both' });
  await page.goto('/question/days');
  await leaving(page, () => page.locator('header a[hreflang=cy]').click());
  expect(new URL(page.url()).pathname).toBe('/question/days');
  await expect(page.locator('[name=days]')).toHaveValue('Kept in both');
});

test('the language link leads nowhere but here', async ({ page }) => {
  for (const back of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '\t//evil.example']) {
    const answer = await page.request.get(`/language/cy?back=${encodeURIComponent(back)}`, { maxRedirects: 0 });
    const to = new URL(answer.headers().location ?? '/', 'http://127.0.0.1');
    expect(to.host, back).toBe('127.0.0.1');
  }
  expect((await page.request.get('/language/xx?back=/', { maxRedirects: 0 })).status()).toBeLessThan(500);
});

for (const [asked, expected] of [
  ['cy', 'cy'], ['cy-GB', 'cy'], ['en-GB,en;q=0.9,cy;q=0.8', 'en'], ['fr,cy;q=0.5', 'cy'], ['de', 'en'], ['en;q=0.2,cy;q=0.9', 'cy'], ['*', 'en'],
] as const) {
  test(`a browser that asks for “${asked}” is first answered in ${expected}`, async ({ request }) => {
    // Asked without a browser: Playwright's own ones send the header of their locale.
    const answer = await request.get('/', { headers: { 'accept-language': asked } });
    expect(await answer.text()).toContain(`<html lang="${expected}"`);
  });
}

test.describe('in Welsh', () => {
  test.use({ locale: 'cy-GB' });

  test('dates have Welsh months', async ({ sent, signedIn, words }) => {
    const { reference, page } = await sent();
    await page.goto('/progress');
    const today = words.date(new Date());
    await expect(page.locator('main')).toContainText(today);
    const staff = await signedIn(triageWorker);
    await staff.goto(`/staff/requests/${reference}`);
    await expect(staff.locator('main')).toContainText(today);
  });

  test('no English is left on any page', async ({ sent, signedIn }) => {
    test.setTimeout(120_000);
    const { reference, page } = await sent({ answers: { reason: { reason: ['needs', 'other'] }, safe: { safe: 'yes' }, born: { 'born-day': '1', 'born-month': '2', 'born-year': '1950' } } });
    const triage = await signedIn(triageWorker);
    await quick.steps.beginTriage(triage.request, reference);
    const english = englishOnly();
    const check = async (from: typeof page, path: string) => {
      await from.goto(path);
      await expect(from.locator(html)).toHaveAttribute('lang', 'cy');
      const texts = await from.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent!.trim();
          if (text && !node.parentElement!.closest('[lang=en], script, .app-words, textarea')) found.push(text);
        }
        for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
          for (const name of ['aria-label', 'title', 'placeholder']) if (element.getAttribute(name)) found.push(element.getAttribute(name)!);
        return [...found, document.title];
      });
      expect(texts.filter((text) => english.has(text)), path).toEqual([]);
    };
    for (const path of ['/', '/start', '/return', '/contact', '/accessibility', '/privacy', '/cookies', '/submitted', '/copy', '/progress', '/withdraw']) await check(page, path);
    for (const path of ['/staff/queue?stage=all', `/staff/requests/${reference}`, `/staff/requests/${reference}/triage`, '/staff/account']) await check(triage, path);

    await quick.steps.decide(triage.request, reference, triageForm('accept-full'));
    await check(triage, `/staff/requests/${reference}/allocate`);
    await quick.allocate(triage.request, reference, reviewer);
    const reviewing = await signedIn(reviewer);
    await quick.steps.beginReview(reviewing.request, reference);
    for (const path of ['', '/input', '/input/advocacy', '/input/elements', '/input/outcome']) await check(reviewing, `/staff/requests/${reference}${path}`);

    const other = await signedIn(triageWorker);
    await quick.begin(other.request);
    for (const path of ['/keep', '/tasks', '/who', '/check', '/declaration', ...['communication', 'danger', 'born', 'changes', 'safe', 'satisfied'].map((id) => `/question/${id}`)]) await check(other, path);
  });
});

/** English texts whose Welsh differs: none of them may stand on a Welsh page. Names of the demo's teams are data. */
function englishOnly(): Set<string> {
  const [english, welsh] = (['en', 'cy'] as Language[]).map(wordsOf) as [ReturnType<typeof wordsOf>, ReturnType<typeof wordsOf>];
  const inWelsh = new Set<string>();
  const audiences = ['person', 'carer', 'representative'];
  const all = (which: typeof english, id: string) => audiences.map((audience) => which.find(id, { audience })).filter((text) => text !== undefined);
  for (const id of welsh.ids) for (const text of all(welsh, id)) inWelsh.add(text);
  const only = new Set<string>();
  for (const id of english.ids) for (const text of all(english, id)) if (!inWelsh.has(text) && !NAMES.has(text)) only.add(text);
  if (only.size < 300) throw new Error('hardly any English text differs from the Welsh');
  return only;
}
