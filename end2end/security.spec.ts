// What every answer carries, and who is turned away.
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures';
import * as quick from './journey/quick';
import { ROUTES } from './journey/routes';
import { ownServer } from './journey/server';
import { PASSWORD, reviewer, triageWorker, WORKERS, worker } from './journey/staff';
import { unknownReference } from './journey/texts';

const UNKNOWN = unknownReference();
const filled = (path: string, reference = UNKNOWN) =>
  path.replace('{reference}', reference).replace('{part}', 'elements').replace('{tag}', 'cy').replace('{id}', 'working').replace('{*file}', 'nothing.css');

test('every page carries the headers that keep it safe, errors included', async ({ sent, signedIn }) => {
  const { reference, page } = await sent();
  const staff = await signedIn(triageWorker);
  await quick.steps.beginTriage(staff.request, reference);
  const nonces = new Set<string>();
  const addresses = ROUTES.filter(({ get }) => get).map(({ path, staff }) => ({ path: filled(path, reference), staff }));
  addresses.push({ path: '/nowhere', staff: false }, { path: '/staff/nowhere', staff: true }, { path: '/question/nothing', staff: false });
  for (const address of addresses) {
    const answer = await (address.staff ? staff : page).request.get(address.path, { maxRedirects: 0 });
    const headers = answer.headers();
    const policy = headers['content-security-policy'] ?? '';
    const directive = (name: string) => policy.split(';').map((one) => one.trim()).find((one) => one.startsWith(`${name} `)) ?? '';
    expect(policy, address.path).not.toContain('unsafe-inline');
    expect(policy.replaceAll("'wasm-unsafe-eval'", ''), address.path).not.toContain('unsafe-eval');
    expect(directive('default-src'), address.path).toBe("default-src 'none'");
    expect(directive('frame-ancestors'), address.path).toBe("frame-ancestors 'none'");
    expect(directive('form-action'), address.path).toBe("form-action 'self'");
    expect(directive('base-uri'), address.path).toBe("base-uri 'none'");
    const nonce = /'nonce-([^']+)'/.exec(directive('script-src'))?.[1];
    expect(nonce, `${address.path}: a nonce of at least 128 bits`).toMatch(/^[\w+/=-]{22,}$/);
    nonces.add(nonce!);
    expect(headers['x-content-type-options'], address.path).toBe('nosniff');
    expect(headers['referrer-policy'], address.path).toBe('same-origin');
    expect(headers['x-frame-options'], address.path).toBe('DENY');
    if (!address.path.startsWith('/assets/')) expect(headers['cache-control'], address.path).toBe('no-store');
  }
  expect(nonces.size, 'no nonce comes twice').toBe(addresses.length);
});

test('cookies are out of reach of scripts and of other sites', async ({ page }) => {
  await quick.begin(page.request);
  await quick.signIn(page.request, triageWorker);
  await page.goto('/language/cy?back=/');
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name).sort()).toEqual(['language', 'self-review', 'staff']);
  for (const cookie of cookies) expect(cookie, cookie.name).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('no form is taken from another site', async ({ sent, signedIn }) => {
  const { reference, page } = await sent();
  const staff = await signedIn(reviewer);
  for (const route of ROUTES.filter(({ post }) => post)) {
    const visitor = (route.staff ? staff : page).request;
    for (const [header, value] of [['origin', 'https://evil.example'], ['origin', 'null'], ['sec-fetch-site', 'cross-site'], ['sec-fetch-site', 'same-site']] as const) {
      const answer = await quick.post(visitor, filled(route.path, reference), { audience: 'person' }, { [header]: value });
      expect(answer.status(), `${route.path} with ${header}: ${value}`).toBe(403);
      expect(await answer.text()).toContain('<h1');
    }
  }
  const answer = await page.request.get('/progress', { maxRedirects: 0 });
  expect(answer.status(), 'and the citizen is still where they were').toBe(200);
});

/** What an answer says, leaving out what must differ: the nonce, and what was asked for. */
async function said(request: APIRequestContext, path: string, asked: string): Promise<string> {
  const answer = await request.get(path, { maxRedirects: 0 });
  return `${answer.status()} ${(await answer.text()).replaceAll(asked, '').replaceAll(encodeURIComponent(asked), '').replace(/nonce="[^"]*"/g, '')}`;
}

test('a case of another team and a case that does not exist give the same answer', async ({ signedIn }) => {
  const auditor = await signedIn(worker('auditor'));
  const outsider = WORKERS.find(({ roles, teams }) => roles.includes('reviewer') && !teams.includes('older-north'))!;
  const html = await (await auditor.request.get('/staff/queue?team=older-north&stage=in-review')).text();
  const reference = /\/staff\/requests\/(TS-[A-Z0-9-]+)/.exec(html)![1]!;
  const page = await signedIn(outsider);
  for (const below of ['', '/input', '/input/elements']) {
    const known = await said(page.request, `/staff/requests/${reference}${below}`, reference);
    expect(known).toMatch(/^404 /);
    expect(known).toBe(await said(page.request, `/staff/requests/${UNKNOWN}${below}`, UNKNOWN));
  }
});

test('a wrong phrase and an unknown reference give the same answer', async ({ sent, newVisitor }) => {
  const { reference } = await sent();
  const stranger = await newVisitor();
  const tell = async (typed: string) => {
    const answer = await quick.post(stranger.request, '/return', { reference: typed, phrase: 'acre acre acre acre acre' });
    const to = answer.headers().location;
    const shown = to ? await (await stranger.request.get(to)).text() : await answer.text();
    return `${answer.status()} ${to ?? ''} ${shown}`.replaceAll(typed, '').replace(/nonce="[^"]*"/g, '');
  };
  expect(await tell(reference)).toBe(await tell(unknownReference()));
  expect((await stranger.request.get('/progress', { maxRedirects: 0 })).status()).toBe(401);
  await quick.forgiven(stranger.request);
});

test('signing in gives a new session, and signing out ends it on the server', async ({ page, newVisitor }) => {
  await page.goto('/staff/sign-in');
  const cookie = async () => (await page.context().cookies()).find(({ name }) => name === 'staff')?.value;
  const before = await cookie();
  await quick.signIn(page.request, triageWorker);
  const during = await cookie();
  expect(during).toBeTruthy();
  expect(during).not.toBe(before);
  await page.goto('/staff/queue');
  await page.locator('header form[action="/staff/sign-out"] button').click();

  const thief = await newVisitor();
  await thief.context().addCookies([{ name: 'staff', value: during!, url: new URL(page.url()).origin }]);
  const answer = await thief.request.get('/staff/queue', { maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toContain('/staff/sign-in');
});

test('signing in leads to no other site', async ({ page }) => {
  for (const next of ['https://evil.example/', '//evil.example/', '/\\evil.example', '/staff//evil.example/..//', 'javascript:alert(1)']) {
    const answer = await quick.post(page.request, '/staff/sign-in', { username: triageWorker.username, password: PASSWORD, next });
    expect(answer.status()).toBe(303);
    expect(new URL(answer.headers().location!, 'http://127.0.0.1/').host, next).toBe('127.0.0.1');
    expect(answer.headers().location!, next).toMatch(/^\/staff(?![^/?])/);
  }
});

test('whoever tries passwords or phrases is slowed down, by account and by address', async ({ playwright, words, scripts }) => {
  test.skip(scripts === 'off', 'the server is the same with and without scripts');
  test.setTimeout(90_000);
  const server = await ownServer();
  try {
    const stranger = await playwright.request.newContext({ baseURL: server.url });
    const page = await quick.begin(stranger);
    const wrong = () => quick.post(stranger, '/staff/sign-in', { username: triageWorker.username, password: 'not this one' });
    let tries = 0;
    for (let answer = await wrong(); answer.status() !== 429; answer = await wrong()) {
      expect((tries += 1), 'wrong passwords before the first wait').toBeLessThan(12);
      expect(await answer.text()).toContain(words.t('staff-sign-in-wrong'));
    }
    const right = await quick.post(stranger, '/staff/sign-in', { username: triageWorker.username, password: PASSWORD });
    expect(right.status(), 'even the right password has to wait now').toBe(429);

    const elsewhere = await playwright.request.newContext({ baseURL: server.url });
    const guess = () => quick.post(elsewhere, '/return', { reference: page.reference, phrase: 'acre acre acre acre acre' });
    let guesses = 0;
    while ((await guess()).status() !== 429) expect((guesses += 1), 'wrong phrases before the first wait').toBeLessThan(12);
    const phrase = await quick.post(elsewhere, '/return', { reference: page.reference, phrase: page.phrase });
    expect(phrase.status(), 'even the right phrase has to wait now').toBe(429);
  } finally {
    await server.stop();
  }
});
