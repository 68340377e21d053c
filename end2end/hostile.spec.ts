// What a person typed is text, everywhere: nothing runs, nothing breaks out, and it stands as it was typed.
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import type { Typed } from './journey/forms';
import * as quick from './journey/quick';
import { completeInput, reviewer, triageForm, triageWorker } from './journey/staff';
import { asShown, HOSTILE, hostileText } from './journey/texts';

/** The boxes of a page's form: names, kinds and the values to choose from. */
async function boxes(request: APIRequestContext, path: string): Promise<{ name: string; kind: string; value: string }[]> {
  const html = await (await request.get(path)).text();
  const main = html.slice(html.indexOf('<main'));
  return [...main.matchAll(/<(input|textarea)\b([^>]*)>/g)].map(([, tag, attributes]) => {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes!)?.[1] ?? '';
    return { name: of('name'), kind: tag === 'textarea' ? 'textarea' : of('type') || 'text', value: of('value') };
  }).filter(({ name, kind }) => name && kind !== 'hidden');
}

/** Fills every box of a form with what is given, and chooses every choice that can be. */
async function everything(request: APIRequestContext, path: string, text: (name: string, kind: string) => string): Promise<Typed> {
  const typed: Record<string, string[]> = {};
  for (const { name, kind, value } of await boxes(request, path)) {
    if (name === 'talk') continue;
    if (kind === 'radio') typed[name] ??= [value];
    else if (kind === 'checkbox') (typed[name] ??= []).push(value);
    else typed[name] = [text(name, kind)];
  }
  return typed;
}

/** Nothing that was typed has run, or become markup. */
async function expectQuiet(page: Page) {
  expect(await page.evaluate(() => (window as { pwned?: unknown }).pwned), page.url()).toBeUndefined();
  await expect(page.locator('img, svg[onload], [onerror], main script'), page.url()).toHaveCount(0);
}

/** Each text stands somewhere on the page as typed: in the text, or in a box. */
async function expectShown(page: Page, texts: readonly string[]) {
  const shown = await page.evaluate(() => [
    document.body.textContent!,
    ...[...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value),
  ].join('\n').replaceAll('\r\n', '\n'));
  for (const text of texts) expect(shown.includes(asShown(text)), `${page.url()} shows ${JSON.stringify(text)}`).toBe(true);
}

const each = (() => {
  let turn = 0;
  // A short box holds only some of them, in turn.
  return (_: string, kind: string) => (kind === 'textarea' ? hostileText().slice(0, 480) : HOSTILE[(turn += 1) % HOSTILE.length]!);
})();

for (const audience of ['person', 'carer', 'representative'] as const) {
  test(`hostile texts in every box of a ${audience}’s self-review and of the staff’s forms are shown and never run`, async ({ page, signedIn }) => {
    test.setTimeout(150_000);
    const { reference, phrase } = await quick.begin(page.request, audience);
    const ids = await quick.questionIds(page.request);
    expect(ids.length, 'the form has many questions').toBeGreaterThan(30);
    // Answers may make further questions appear: those come in the second round.
    const asked = new Set<string>();
    for (let round = 0; round < 2; round += 1) {
      for (const id of round ? (await quick.questionIds(page.request)).filter((one) => !asked.has(one)) : ids) {
        asked.add(id);
        const typed = await everything(page.request, `/question/${id}`, each);
        if (`${id}-day` in typed) Object.assign(typed, { [`${id}-day`]: '27', [`${id}-month`]: '3', [`${id}-year`]: '1957' });
        await quick.send(page.request, `/question/${id}`, typed);
      }
    }
    for (const path of ['/tasks', '/check', '/question/working', '/question/involve', '/question/contact']) {
      await page.goto(path);
      await expectQuiet(page);
    }
    await page.goto('/question/working');
    await expectShown(page, [hostileText().slice(0, 480)]);
    await page.goto('/check');
    await expectShown(page, HOSTILE.slice(0, 6));

    await quick.declare(page.request);
    for (const path of ['/submitted', '/copy', '/progress', '/withdraw']) {
      await page.goto(path);
      await expectQuiet(page);
    }
    await page.goto('/copy');
    await expectShown(page, HOSTILE.slice(0, 6));

    const triage = await signedIn(triageWorker);
    for (const path of ['/staff/queue?stage=all', `/staff/requests/${reference}`]) {
      await triage.goto(path);
      await expectQuiet(triage);
    }
    await expectShown(triage, HOSTILE);
    await quick.steps.beginTriage(triage.request, reference);
    const typed = triageForm('accept-full');
    for (const { name, kind } of await boxes(triage.request, `/staff/requests/${reference}/triage`)) {
      if (kind === 'textarea') typed[name] = hostileText();
      if (name === 'consulted-how') typed[name] = HOSTILE[0];
    }
    await quick.send(triage.request, `/staff/requests/${reference}/triage`, { ...typed, do: 'save' });
    await triage.goto(`/staff/requests/${reference}/triage`);
    await expectQuiet(triage);
    await expectShown(triage, [hostileText()]);
    await quick.steps.decide(triage.request, reference, typed);
    await quick.allocate(triage.request, reference, reviewer);

    const working = await signedIn(reviewer);
    await quick.steps.beginReview(working.request, reference);
    const input = completeInput();
    for (const [part, form] of Object.entries(input)) {
      for (const { name, kind } of await boxes(working.request, `/staff/requests/${reference}/input/${part}`)) {
        if (kind === 'textarea' && name in form) form[name] = `${form[name]}\n“${hostileText()}”`;
        else if (kind === 'textarea') form[name] = hostileText();
      }
      await quick.steps.write(working.request, reference, { [part]: form });
      await working.goto(`/staff/requests/${reference}/input/${part}`);
      await expectQuiet(working);
    }
    await quick.steps.complete(working.request, reference);
    await working.goto(`/staff/requests/${reference}`);
    await expectQuiet(working);
    await expectShown(working, HOSTILE);

    await page.goto('/progress');
    await expectQuiet(page);
    await expectShown(page, HOSTILE);
    expect(phrase).toBeTruthy();
  });
}

test('hostile texts in addresses and in the sign-in form never run', async ({ page, allowProblem }) => {
  allowProblem(/status of 4\d\d/);
  for (const text of HOSTILE) {
    const inPath = encodeURIComponent(text).replaceAll('%00', '');
    for (const path of [`/question/${inPath}`, `/staff/requests/${inPath}`, `/staff/sign-in?next=${inPath}`, `/language/${inPath}?back=${inPath}`, `/${inPath}`, `/return?reference=${inPath}`]) {
      await page.goto(path);
      await expectQuiet(page);
    }
  }
  await page.goto('/staff/sign-in');
  await page.locator('[name=username]').fill(HOSTILE[1]);
  await page.locator('[name=password]').fill(HOSTILE[1]);
  await page.locator('main button').click();
  await expect(page.locator('[name=username]')).toHaveValue(HOSTILE[1]);
  await expectQuiet(page);
  await quick.forgiven(page.request);
});

test('hostile texts in the queue’s filter are shown as typed and never run', async ({ signedIn }) => {
  const page = await signedIn(triageWorker);
  for (const text of HOSTILE) {
    await page.goto(`/staff/queue?text=${encodeURIComponent(text)}`);
    await expectQuiet(page);
  }
});
