// Two workers at once, a stale page, a button pressed twice: one outcome, and nothing typed is lost.
import { expect, test } from './fixtures';
import { date, fill } from './journey/forms';
import * as quick from './journey/quick';
import { completeInput, reviewer, secondReviewer, send, triageForm, triageWorker, worker } from './journey/staff';
import { finding } from './journey/texts';

const otherTriageWorker = worker('triage-worker', [], 1);

test('when two decide on one request, the second is told who decided and when, and keeps what was typed', async ({ sent, signedIn }) => {
  const { reference } = await sent();
  const [first, second] = [await signedIn(triageWorker), await signedIn(otherTriageWorker)];
  await quick.steps.beginTriage(first.request, reference);

  await second.goto(`/staff/requests/${reference}/triage`);
  const reasons = `The second one's reasons: ${finding()}`;
  await fill(second, { ...triageForm('accept-light'), reasons });
  await quick.steps.decide(first.request, reference, triageForm('accept-full'));
  await send(second, '/triage', 'decide');

  const main = second.locator('main');
  await expect(main).toContainText(triageWorker.name);
  await expect(main).toContainText(/\d\d:\d\d/);
  await expect(main, 'what was typed').toContainText(reasons);
  await first.goto(`/staff/requests/${reference}`);
  await expect(first.locator('main')).not.toContainText(reasons);
});

test('when two save one triage form, the second sees both and may save again', async ({ sent, signedIn }) => {
  const { reference } = await sent();
  const [first, second] = [await signedIn(triageWorker), await signedIn(otherTriageWorker)];
  await quick.steps.beginTriage(first.request, reference);
  const [ones, others] = [finding(), finding()];

  await second.goto(`/staff/requests/${reference}/triage`);
  await quick.send(first.request, `/staff/requests/${reference}/triage`, { reasons: ones, do: 'save' });
  await second.locator('[name=reasons]').fill(others);
  await send(second, '/triage', 'save');

  await expect(second.locator('main')).toContainText(triageWorker.name);
  await expect(second.locator('[name=reasons]')).toHaveValue(others);
  expect(await second.locator('main').textContent(), 'what the first one typed').toContain(ones);

  await send(second, '/triage', 'save');
  await second.goto(`/staff/requests/${reference}/triage`);
  await expect(second.locator('[name=reasons]')).toHaveValue(others);
});

test('when two allocate one request, it goes to one reviewer and the second worker is told', async ({ sent, signedIn }) => {
  const { reference } = await sent();
  const [first, second] = [await signedIn(triageWorker), await signedIn(otherTriageWorker)];
  await quick.steps.beginTriage(first.request, reference);
  await quick.steps.decide(first.request, reference, triageForm('accept-full'));

  await second.goto(`/staff/requests/${reference}/allocate`);
  await quick.allocate(first.request, reference, reviewer);
  await second.locator('label', { hasText: secondReviewer.name }).click();
  await send(second, '/allocate');

  await expect(second.locator('main')).toContainText(triageWorker.name);
  await second.goto(`/staff/requests/${reference}`);
  await expect(second.locator('main dl').first()).toContainText(reviewer.name);
  await expect(second.locator('main dl').first()).not.toContainText(secondReviewer.name);
});

test('when a reviewer writes one part in two windows, the older window is told and loses nothing', async ({ sent, signedIn }) => {
  const { reference } = await sent();
  const page = await signedIn(reviewer);
  await quick.underReview((await signedIn(triageWorker)).request, page.request, reference, reviewer);
  const [ones, others] = [finding(), finding()];

  await page.goto(`/staff/requests/${reference}/input/wellbeing`);
  await quick.send(page.request, `/staff/requests/${reference}/input/wellbeing`, { wellbeing: ones, do: 'save' });
  await page.locator('[name=wellbeing]').fill(others);
  await send(page, '/input/wellbeing', 'save');

  await expect(page.locator('[name=wellbeing]')).toHaveValue(others);
  expect(await page.locator('main').textContent()).toContain(ones);
});

test('completing twice gives one statutory review and no complaint', async ({ sent, signedIn }) => {
  const { reference } = await sent();
  const page = await signedIn(reviewer);
  await quick.underReview((await signedIn(triageWorker)).request, page.request, reference, reviewer);
  await quick.steps.write(page.request, reference, completeInput());

  const form = { 'request-version': await quick.version(page.request, `/staff/requests/${reference}/input`, `/staff/requests/${reference}/complete`) };
  const answers = await Promise.all([1, 2, 3].map(() => quick.post(page.request, `/staff/requests/${reference}/complete`, form)));
  for (const answer of answers) expect(answer.status(), await answer.text()).toBeLessThan(500);
  expect(answers.some((answer) => answer.status() === 303)).toBe(true);

  const request = await page.request.get(`/staff/requests/${reference}`);
  const completed = (await request.text()).match(/app-timeline__what">[^<]*/g)!;
  await page.goto(`/staff/requests/${reference}`);
  expect(completed.length, 'sent, triage begun, accepted, allocated, review begun, completed').toBe(6);
});

test('an allocation to somebody else takes the request out of the first reviewer’s hands, words and all', async ({ sent, signedIn, allowProblem }) => {
  allowProblem(/40[39]/);
  const { reference } = await sent();
  const [triage, first] = [await signedIn(triageWorker), await signedIn(reviewer)];
  await quick.underReview(triage.request, first.request, reference, reviewer);
  const words = finding();
  await first.goto(`/staff/requests/${reference}/input/conversation`);
  await fill(first, { ...date('spoke-on', 0), 'spoke-about': words });

  await quick.allocate(triage.request, reference, secondReviewer);
  await send(first, '/input/conversation', 'save');
  await expect(first.locator('main'), 'what was typed is still in sight').toContainText(words);
});
