// Where a request does not lead to a review, or not yet: each with its reasons, told to whoever asked.
import { expect, test } from '../fixtures';
import { expectStage, proceed } from '../journey/citizen';
import { fill, leaving } from '../journey/forms';
import * as quick from '../journey/quick';
import { openFromQueue, send, triage, triageForm, triageWorker } from '../journey/staff';
import { finding, unknownReference } from '../journey/texts';

test('when a request is declined, all that the law asks for reaches the citizen', async ({ sent, signedIn, words }) => {
  const { reference, page } = await sent();
  const staff = await signedIn(triageWorker);
  const form = triageForm('decline');
  await triage(staff, reference, form);
  await expectStage(page, words, 'declined');
  const told = page.locator('main');
  for (const field of ['reasons', 'evidence', 'against-view', 'if-change', 'complain', 'advice', 'prevention-advice']) {
    await expect(told, field).toContainText(form[field] as string);
  }
  const planned = new Date(Number(form['planned-review-year']), Number(form['planned-review-month']) - 1, Number(form['planned-review-day']));
  await expect(told).toContainText(words.date(planned));
  await expect(staff.locator('main')).toContainText(words.t('stage-declined'));
});

test('a decline cannot be recorded without any one of what its letter must say', async ({ sent, signedIn, words }) => {
  const { reference, page } = await sent();
  const staff = await signedIn(triageWorker);
  await quick.steps.beginTriage(staff.request, reference);
  await staff.goto(`/staff/requests/${reference}/triage`);
  const form = triageForm('decline');
  await fill(staff, form);
  for (const missing of ['evidence', 'against-view', 'if-change', 'complain', 'advice', 'prevention-advice', 'reasons']) {
    await fill(staff, { [missing]: '   ' });
    await send(staff, '/triage', 'decide');
    await expect(staff.locator('.govuk-error-summary li'), missing).toHaveCount(1);
    await expect(staff.locator('.govuk-error-summary')).toContainText(words.t('unmet-missing', { field: words.t(`t-${missing}.short`) }));
    await fill(staff, { [missing]: form[missing]! });
  }
  await expectStage(page, words, 'in-triage');
});

test('when more is asked, the citizen reads the question, answers, and triage goes on with the answer', async ({ sent, signedIn, words }) => {
  const { reference, page } = await sent();
  const staff = await signedIn(triageWorker);
  const form = triageForm('more-information');
  await triage(staff, reference, form);
  await expectStage(page, words, 'more-information');
  await expect(page.locator('main')).toContainText(form.ask as string);

  const added = `Tuesdays and Fridays. ${finding()}`;
  await page.locator('main textarea').fill(added);
  await proceed(page);
  await page.goto('/progress');
  await expect(page.locator('main')).toContainText(added);

  await openFromQueue(staff, reference);
  await expect(staff.locator('main')).toContainText(added);
  await staff.goto(`/staff/requests/${reference}/triage`);
  await expect(staff.locator('main')).toContainText(added);
  await fill(staff, triageForm('accept-light'));
  await send(staff, '/triage', 'decide');
  await expectStage(page, words, 'accepted');
});

test('a duplicate names the other request to the worker, and tells the citizen that it counts as one', async ({ sent, signedIn, words }) => {
  const first = await sent();
  const { reference, page } = await sent();
  const staff = await signedIn(triageWorker);
  await triage(staff, reference, triageForm('duplicate', { 'duplicate-of': first.reference }));
  await expect(staff.locator('main')).toContainText(first.reference);
  await expectStage(page, words, 'duplicate');
  await expectStage(first.page, words, 'submitted');
});

test('a request is no duplicate of itself, nor of one that does not exist', async ({ sent, signedIn, words }) => {
  const { reference } = await sent();
  const staff = await signedIn(triageWorker);
  await quick.steps.beginTriage(staff.request, reference);
  for (const other of [reference, unknownReference(), 'next door']) {
    await staff.goto(`/staff/requests/${reference}/triage`);
    await fill(staff, triageForm('duplicate', { 'duplicate-of': other }));
    await send(staff, '/triage', 'decide');
    await expect(staff.locator('.govuk-error-summary'), other).toContainText(words.t('unmet-not-a-reference', { field: words.t('t-duplicate-of.short') }));
  }
});

test('a citizen takes the request back, and it is closed on both sides', async ({ sent, signedIn, words }) => {
  const { reference, page } = await sent();
  await page.goto('/progress');
  await leaving(page, () => page.locator('main a[href="/withdraw"]').click());
  for (const box of await page.locator('main [type=checkbox]').all()) await box.check();
  await leaving(page, () => page.locator('main form[action="/withdraw"] button, main form:not([action]) button').first().click());
  await expectStage(page, words, 'withdrawn');
  const staff = await signedIn(triageWorker);
  await staff.goto(`/staff/requests/${reference}`);
  await expect(staff.locator('main')).toContainText(words.t('stage-withdrawn'));
  await expect(staff.locator('form[action$="/begin-triage"]')).toHaveCount(0);
});
