// Every state of every page: what the sweeps walk. A page that is not here fails the build.
import type { Page } from '@playwright/test';
import { fill, leaving, type Typed } from './forms';
import * as quick from './quick';
import { completeInput, reviewer, send, triageForm, triageWorker, worker, type Worker } from './staff';
import { finding, someWords, unknownReference } from './texts';

/** Who takes part: each call gives a visitor of their own. */
export type Cast = {
  stranger: () => Promise<Page>;
  signedIn: (worker: Worker) => Promise<Page>;
};

/**
 * A page in a state. `route` is its row in the table of routes; `open` gives a page that shows it, at the address `via`
 * where a form was sent to another one.
 */
export type State = { route: string; name: string; open: () => Promise<Page>; via?: string };

/** Addresses that show no page of ours, and why. */
export const NO_PAGE: Record<string, string> = {
  '/language/{tag}': 'leads back to where the visitor came from',
  '/assets/{*file}': 'stylesheet, script and icon',
  '/healthz': 'for operators',
  '/readyz': 'for operators',
};

const proceed = (page: Page) => leaving(page, () => page.locator('main form .govuk-button:not([value=add]):not([value^=remove-])').first().click());

function opener(page: Page) {
  const at = async (path: string) => {
    await page.goto(path);
    return page;
  };
  return {
    at,
    state: (route: string, name: string, path = route): State => ({ route, name, open: () => at(path) }),
    /** The same page after a form was sent. */
    sent: (route: string, name: string, typed: Typed, path = route): State => ({
      route,
      name,
      open: async () => {
        await page.goto(path);
        await fill(page, typed);
        await proceed(page);
        return page;
      },
    }),
  };
}

/** What anybody may see. */
export async function publicStates({ stranger, signedIn }: Cast): Promise<State[]> {
  const { state, sent } = opener(await stranger());
  const friend = await stranger();
  const forgiving = (state: State): State => ({
    ...state,
    open: async () => {
      const page = await state.open();
      await quick.forgiven(friend.request);
      return page;
    },
  });
  const administrator = opener(await signedIn(worker('administrator')));
  return [
    state('/', 'the start page'),
    state('/start', 'who is answering'),
    sent('/start', 'who is answering, nothing chosen', {}),
    state('/return', 'coming back'),
    sent('/return', 'coming back, nothing entered', {}),
    forgiving(sent('/return', 'coming back, wrong phrase', { reference: unknownReference(), phrase: someWords(5) })),
    state('/left', 'after leaving'),
    state('/contact', 'contact'),
    state('/accessibility', 'accessibility statement'),
    state('/privacy', 'privacy'),
    state('/cookies', 'cookies'),
    state('/tasks', 'nobody has a self-review open'),
    { ...state('', 'no such page', '/nowhere'), route: '' },
    state('/staff/sign-in', 'signing in'),
    forgiving(sent('/staff/sign-in', 'signing in, wrong password', { username: 'nobody', password: 'nothing' })),
    administrator.state('/staff', 'first page of somebody without cases'),
    administrator.state('/staff/queue', 'a page that the role may not see'),
    administrator.state('/staff/account', 'account'),
    {
      ...administrator.state('/staff/account', 'account, wrong password'),
      open: async () => {
        const page = await administrator.at('/staff/account');
        await fill(page, { 'current-password': 'wrong', 'new-password': 'short', 'again-password': 'other' });
        await send(page, '/staff/account', 'password');
        return page;
      },
    },
  ];
}

/** Answers to one question of each kind, and to each with something wrong. */
const KINDS: [id: string, answer: Typed, wrong?: Typed][] = [
  ['communication', { communication: ['large-print', 'language'], 'communication-more-language': 'Welsh' }, { communication: ['other'], 'communication-more-other': 'x'.repeat(2001) }],
  ['danger', { danger: 'worried', 'danger-more-worried': 'The stairs' }, { danger: 'worried', 'danger-more-worried': 'x'.repeat(2001) }],
  ['contact', { contact: ['phone', 'post'], 'contact-more-phone': '01632 960 001', 'contact-more-post': '1 Mill Lane' }],
  ['name', { name: 'Ann Other' }, { name: 'x'.repeat(201) }],
  ['born', { 'born-day': '27', 'born-month': '3', 'born-year': '1957' }, { 'born-day': '31', 'born-month': '2', 'born-year': '1957' }],
  ['helper', { helper: 'yes', 'helper-more-yes': 'My sister' }, { helper: 'yes', 'helper-more-yes': 'x'.repeat(2001) }],
  ['working', { working: `Mornings.\n\n${someWords(30)}` }, { working: 'x'.repeat(4001) }],
  ['outcomes', { 'outcomes-0-outcome': 'To garden', 'outcomes-0-result': 'partly', 'outcomes-0-words': 'On dry days' }, { 'outcomes-0-outcome': 'x'.repeat(501), 'outcomes-0-words': 'x'.repeat(1001) }],
  ['harm', { harm: ['money', 'other'] }],
  ['satisfied', { satisfied: 'partly', 'satisfied-more-partly': 'The people, yes. The times, no.' }],
];

/** A self-review on its way: everything before it is sent. */
export async function draftStates({ stranger }: Cast): Promise<State[]> {
  const page = await stranger();
  const { state, sent } = opener(page);
  const keep = await stranger();
  await quick.post(keep.request, '/start', { audience: 'representative' });
  await quick.begin(page.request, 'person');
  return [
    opener(keep).state('/keep', 'reference and phrase to keep'),
    state('/tasks', 'the task list, nothing answered'),
    state('/who', 'who is answering, to change'),
    state('/check', 'check answers, nothing answered'),
    ...KINDS.map(([id]) => state('/question/{id}', `${id}, empty`, `/question/${id}`)),
    ...KINDS.flatMap(([id, , wrong]) => (wrong ? [sent('/question/{id}', `${id}, wrong`, wrong, `/question/${id}`)] : [])),
    state('/tasks', 'the task list, answers that need correcting'),
    state('/check', 'check answers, answers that need correcting'),
    ...KINDS.map(([id, answer]): State => ({
      route: '/question/{id}',
      name: `${id}, answered`,
      open: async () => {
        await quick.send(page.request, `/question/${id}`, answer);
        await page.goto(`/question/${id}`);
        return page;
      },
    })),
    state('/tasks', 'the task list, partly answered'),
    state('/check', 'check answers, partly answered'),
    state('/copy', 'a copy of what has not been sent'),
    state('/declaration', 'declaration'),
    sent('/declaration', 'declaration, not confirmed', {}),
  ];
}

/** A request after it was sent, as its citizen sees it at every stage. */
export async function sentStates({ stranger, signedIn }: Cast): Promise<State[]> {
  const triage = await signedIn(triageWorker);
  const working = await signedIn(reviewer);
  const states: State[] = [];
  const citizen = async (stage: string, lead: (reference: string, page: Page) => Promise<unknown>, route = '/progress') => {
    const page = await stranger();
    const { reference } = await quick.sendSelfReview(page.request, { answers: { working: { working: `Mornings. ${someWords(8)}` } } });
    await lead(reference, page);
    states.push(opener(page).state(route, `progress: ${stage}`));
    return page;
  };
  const decided = (form: Typed) => async (reference: string) => {
    await quick.steps.beginTriage(triage.request, reference);
    await quick.steps.decide(triage.request, reference, form);
  };
  const fresh = opener(await citizen('submitted', async () => undefined));
  states.push(
    fresh.state('/submitted', 'confirmation'),
    fresh.state('/copy', 'a copy to print'),
    fresh.state('/withdraw', 'taking it back'),
  );
  const asked = await citizen('more information asked', decided(triageForm('more-information')));
  states.push(opener(asked).sent('/progress', 'progress: nothing added', {}));
  await citizen('declined', decided(triageForm('decline')));
  await citizen('accepted', decided(triageForm('accept-light')));
  await citizen('duplicate', async (reference) => {
    const other = await stranger();
    const first = await quick.sendSelfReview(other.request);
    await decided(triageForm('duplicate', { 'duplicate-of': first.reference }))(reference);
  });
  await citizen('withdrawn', (_, page) => quick.withdraw(page.request));
  await citizen('reviewed', async (reference) => {
    await quick.underReview(triage.request, working.request, reference, reviewer);
    await quick.steps.write(working.request, reference, completeInput());
    await quick.steps.complete(working.request, reference);
  });
  return states;
}

const PARTS = Object.keys(completeInput());

/** The professional side. */
export async function staffStates({ stranger, signedIn }: Cast): Promise<State[]> {
  const triage = await signedIn(triageWorker);
  const working = await signedIn(reviewer);
  const auditor = opener(await signedIn(worker('auditor')));
  const newRequest = async () => {
    const citizen = await stranger();
    const answers = {
      danger: { danger: 'worried', 'danger-more-worried': 'The stairs' },
      working: { working: `Mornings. ${someWords(8)}` },
      'observed-working': { 'observed-working': `Saw it myself. ${someWords(8)}` },
      safe: { safe: 'sometimes', 'safe-more-sometimes': 'At night.' },
    };
    return (await quick.sendSelfReview(citizen.request, { audience: 'representative', answers })).reference;
  };
  const [reference, other] = [await newRequest(), await newRequest()];
  const at = (below: string, of = reference) => `/staff/requests/${of}${below}`;
  const route = (below: string) => `/staff/requests/{reference}${below}`;
  const [byTriage, byReviewer] = [opener(triage), opener(working)];

  const stages = ['submitted', 'in-triage', 'more-information', 'declined', 'duplicate', 'accepted', 'allocated', 'in-review', 'reviewed', 'withdrawn'];
  const atStage = await Promise.all(stages.map(async (stage) => {
    const html = await (await triage.request.get(`/staff/queue?stage=${stage}`)).text();
    return [stage, /\/staff\/requests\/(TS-[A-Z0-9-]+)/.exec(html)![1]!] as const;
  }));
  const step = (name: string, route: string, open: () => Promise<Page>): State => ({ route, name, open });

  return [
    byTriage.state('/staff/queue', 'the queue'),
    byTriage.state('/staff/queue', 'the queue, empty', '/staff/queue?text=nobody+of+this+name'),
    byTriage.state('/staff/queue', 'the queue, nonsense asked', '/staff/queue?stage=nonsense&sort=x'),
    auditor.state('/staff/queue', 'the queue, all stages', '/staff/queue?stage=all'),
    ...atStage.flatMap(([stage, found]) => [byTriage.state(route(''), `a request: ${stage}`, at('', found))]),
    step('triage, refused', route('/triage'), async () => {
      await quick.steps.beginTriage(triage.request, reference);
      await triage.goto(at('/triage'));
      await fill(triage, { decision: 'decline' });
      await send(triage, '/triage', 'decide');
      return triage;
    }),
    step('triage, what cannot be read', route('/triage'), async () => {
      await triage.goto(at('/triage'));
      await fill(triage, { decision: 'accept-full', 'review-by-day': '31', 'review-by-month': '2', 'review-by-year': '2050' });
      await send(triage, '/triage', 'decide');
      return triage;
    }),
    step('triage, half written', route('/triage'), async () => {
      await quick.send(triage.request, at('/triage'), { ...triageForm('decline'), do: 'save' });
      return byTriage.at(at('/triage'));
    }),
    step('triage, a colleague has saved', route('/triage'), async () => {
      await triage.goto(at('/triage'));
      await quick.send(triage.request, at('/triage'), { reasons: finding(), do: 'save' });
      await fill(triage, { reasons: finding() });
      await send(triage, '/triage', 'save');
      return triage;
    }),
    step('allocating', route('/allocate'), async () => {
      await quick.steps.decide(triage.request, reference, triageForm('accept-full'));
      return byTriage.at(at('/allocate'));
    }),
    step('allocating, nobody chosen', route('/allocate'), async () => {
      await triage.goto(at('/allocate'));
      await send(triage, '/allocate');
      return triage;
    }),
    step('a step that comes too late', route('/triage'), async () => {
      await quick.steps.beginTriage(triage.request, other);
      await triage.goto(at('/triage', other));
      await quick.steps.decide(triage.request, other, triageForm('accept-light'));
      await fill(triage, { reasons: finding() });
      await send(triage, '/triage', 'decide');
      return triage;
    }),
    step('input, nothing written', route('/input'), async () => {
      await quick.allocate(triage.request, reference, reviewer);
      await quick.steps.beginReview(working.request, reference);
      return byReviewer.at(at('/input'));
    }),
    ...PARTS.map((part) => byReviewer.state(route('/input/{part}'), `input, ${part}, empty`, at(`/input/${part}`))),
    step('input, too long and no date', route('/input/{part}'), async () => {
      await quick.send(working.request, at('/input/conversation'), { 'spoke-on-day': '31', 'spoke-on-month': '2', 'spoke-on-year': '2026', 'spoke-about': 'x'.repeat(4001), do: 'save' });
      return byReviewer.at(at('/input/conversation'));
    }),
    {
      ...byReviewer.state(route('/input'), 'input, refused'),
      via: route('/complete'),
      open: async () => {
        await working.goto(at('/input'));
        await send(working, '/complete');
        return working;
      },
    },
    step('input, complete', route('/input'), async () => {
      await quick.steps.write(working.request, reference, completeInput());
      return byReviewer.at(at('/input'));
    }),
    byReviewer.state(route('/input/{part}'), 'input, elements, written', at('/input/elements')),
    byReviewer.state(route('/input/{part}'), 'input, wellbeing, written', at('/input/wellbeing')),
    step('a statutory review', route(''), async () => {
      await quick.steps.complete(working.request, reference);
      return byReviewer.at(at(''));
    }),
    {
      route: '/staff/sign-in',
      name: 'signed out in the middle',
      via: '/staff/account',
      open: async () => {
        const page = await signedIn(triageWorker);
        await page.goto('/staff/account');
        await page.context().clearCookies();
        await fill(page, { 'current-password': 'x' });
        await send(page, '/staff/account', 'password');
        return page;
      },
    },
  ];
}

/** Every group of states. */
export const GROUPS = { public: publicStates, draft: draftStates, sent: sentStates, staff: staffStates };
