// A person, a carer and somebody for a person: from the start page to the statutory review and back, with and without
// scripts (the two projects), in English and in Welsh.
import { expect, test } from '../fixtures';
import { answer, answerInOrder, change, comeBack, declare, expectStage, proceed, start } from '../journey/citizen';
import { fill, type Typed } from '../journey/forms';
import type { Audience } from '../journey/quick';
import { allocate, beginReview, complete, completeInput, openFromQueue, reviewer, signIn, triage, triageForm, triageWorker, writeInput } from '../journey/staff';
import { newName, someWords } from '../journey/texts';
import { LANGUAGES } from '../journey/words';

const NAME: Record<Audience, string> = { person: 'name', carer: 'name', representative: 'person-name' };

/** The first questions of all, in the order in which they are asked. */
const opening = (audience: Audience): Record<string, Typed> => ({
  communication: { communication: ['large-print', 'language'], 'communication-more-language': 'Welsh' },
  danger: { danger: 'no' },
  contact: { contact: ['phone'], 'contact-more-phone': '01632 960 001' },
  'contact-safety': { 'contact-safety': 'Not before ten.' },
  ...(audience === 'representative' ? {} : { helper: { helper: 'yes', 'helper-more-yes': 'My sister types.' } }),
});

const born = (audience: Audience) => (audience === 'representative' ? 'person-born' : 'born');

for (const locale of LANGUAGES) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale: locale === 'cy' ? 'cy-GB' : 'en-GB' });

    for (const audience of ['person', 'carer', 'representative'] as const) {
      test(`a ${audience} asks for a review, and reads what the professional found`, async ({ page, newVisitor, words }) => {
        test.setTimeout(120_000);
        const name = newName();
        const said = `The evening call comes at half past five and nobody helps with supper. ${someWords(8)}`;
        const seen = `Twice I found the supper untouched on the tray. ${someWords(8)}`;
        const { reference, phrase } = await start(page, audience);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);

        await answerInOrder(page, opening(audience));
        await answer(page, NAME[audience], { [NAME[audience]]: name });
        await answer(page, born(audience), { [`${born(audience)}-day`]: '27', [`${born(audience)}-month`]: '3', [`${born(audience)}-year`]: '1957' });
        await answer(page, 'reason', { reason: ['needs', 'budget'] });
        await answer(page, 'working', { working: 'To be changed.' });
        await page.goto('/question/outcomes');
        await fill(page, { 'outcomes-0-outcome': 'To cook again', 'outcomes-0-result': 'partly', 'outcomes-0-words': 'On good days' });
        await page.locator('button[name=do][value=add]').click();
        await fill(page, { 'outcomes-1-outcome': 'A goal that was a mistake' });
        await page.locator('button[name=do][value=add]').click();
        await fill(page, { 'outcomes-2-outcome': 'To sing in the choir', 'outcomes-2-result': 'not-met' });
        await page.locator('button[name=do][value=remove-1]').click();
        await expect(page.locator('[name=outcomes-1-outcome]')).toHaveValue('To sing in the choir');
        await expect(page.locator('[name=outcomes-1-result][value=not-met]')).toBeChecked();
        await expect(page.locator('[data-list-item]')).toHaveCount(2);
        await proceed(page);
        await answer(page, 'safe', { safe: 'sometimes', 'safe-more-sometimes': 'On the stairs.' });
        await answer(page, 'risks', { talk: 'yes' });
        if (audience === 'carer') await answer(page, 'able', { able: 'partly', 'able-more-partly': 'The nights.' });
        if (audience === 'representative') {
          await answer(page, 'representative-name', { 'representative-name': 'Ann Helper' });
          await answer(page, 'standing', { standing: 'advocate' });
          await answer(page, 'agreement', { agreement: 'yes' });
          await answer(page, 'views-how', { 'views-how': 'With pictures, over two afternoons.' });
          await answer(page, 'observed-working', { 'observed-working': seen });
        }

        await change(page, 'working', { working: said });
        const check = page.locator('main');
        for (const text of [name, said, 'To cook again', 'To sing in the choir', 'On the stairs.', words.t('answer-talk')]) await expect(check).toContainText(text);
        await expect(check).not.toContainText('A goal that was a mistake');
        await declare(page);
        await expect(page.locator('main')).toContainText(reference);
        await expectStage(page, words, 'submitted');

        const staff = await newVisitor();
        await signIn(staff, triageWorker);
        await openFromQueue(staff, reference);
        for (const text of [name, said, words.t('staff-not-a-review')]) await expect(staff.locator('main')).toContainText(text);
        if (audience === 'representative') {
          const voices = staff.locator('#element-2 .app-voice');
          await expect(voices.filter({ hasText: words.t('voice-person') })).toContainText(said);
          await expect(voices.filter({ hasText: words.t('voice-person') })).not.toContainText(seen);
          await expect(voices.filter({ hasText: words.t('voice-representative') })).toContainText(seen);
        }
        const decision = triageForm('accept-full');
        await triage(staff, reference, decision);
        await allocate(staff, reference, reviewer);

        const working = await newVisitor();
        await signIn(working, reviewer);
        await beginReview(working, reference);
        await complete(working, reference);
        await expect(working, 'refused').toHaveTitle(new RegExp(`^${words.t('error-title-prefix')} `));
        const summary = working.locator('.govuk-error-summary');
        for (const field of ['i-role.short', 'i-spoke-on.short', 'i-capacity.short', 'i-outcome.short']) {
          await expect(summary).toContainText(words.t('unmet-missing', { field: words.t(field) }));
        }
        await expect(summary, 'with its source').toContainText(words.t('source-inp'));
        await expect(summary.locator('li')).not.toHaveCount(1);

        const input = completeInput();
        await writeInput(working, reference, { ...input, elements: { ...input.elements, 'reasoning-2': said } });
        await complete(working, reference);
        await expect(summary.locator('li'), 'copied words do not count').toHaveCount(1);
        await expect(summary).toContainText(words.pattern('unmet-copied-from-citizen'));
        await writeInput(working, reference, { elements: { 'reasoning-2': input.elements!['reasoning-2']! } });
        await complete(working, reference);
        await expect(working).toHaveURL(new RegExp(`/staff/requests/${reference}`));
        const today = words.date(new Date());
        for (const text of [words.t('stage-reviewed'), reviewer.name, today, words.t('outcome-revise')]) await expect(working.locator('main')).toContainText(text);
        await expect(working.locator('main')).not.toContainText(words.t('staff-not-a-review'));

        const elsewhere = await newVisitor();
        await comeBack(elsewhere, reference, phrase);
        await expectStage(elsewhere, words, 'reviewed');
        const told = elsewhere.locator('main');
        for (const text of [reviewer.name, today, words.t('outcome-revise.citizen'), said, decision.reasons as string, input.outcome!['outcome-reasons'] as string]) {
          await expect(told).toContainText(text);
        }
        for (let element = 1; element <= 11; element += 1) await expect(told).toContainText(input.elements![`reasoning-${element}`] as string);
      });
    }
  });
}
