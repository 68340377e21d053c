import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { date, fill, leaving, type Typed } from './forms';
import { finding, someWords } from './texts';

const demo = new URL('../../server/src/demo/', import.meta.url);

export type Role = 'triage-worker' | 'reviewer' | 'authoriser' | 'administrator' | 'auditor';
export type Worker = { username: string; name: string; job_title: string; roles: Role[]; teams: string[] };

const council: { teams: { name: string }[]; workers: Worker[] } = JSON.parse(readFileSync(new URL('data/council.json', demo), 'utf8'));

/** The demo council's workers. */
export const WORKERS = council.workers;

/** What the demo council calls its teams, people and jobs: data, in whatever language the council writes it. */
export const NAMES = new Set([...council.teams.map(({ name }) => name), ...WORKERS.flatMap(({ name, job_title }) => [name, job_title])]);

/** Every demo worker's password. */
export const PASSWORD = /PASSWORD: &str = "([^"]+)"/.exec(readFileSync(new URL('mod.rs', demo), 'utf8'))![1]!;

/** A worker who holds this role, and none of these. Refuses when the demo has none. */
export function worker(role: Role, without: Role[] = [], place = 0): Worker {
  const found = WORKERS.filter(({ roles }) => roles.includes(role) && !without.some((other) => roles.includes(other)))[place];
  if (!found) throw new Error(`the demo has no ${role} without ${without} at place ${place}`);
  return found;
}

export const triageWorker = worker('triage-worker', ['reviewer']);
export const reviewer = worker('reviewer', ['triage-worker']);
export const secondReviewer = worker('reviewer', ['triage-worker'], 1);

/** Signs in on the sign-in page. */
export async function signIn(page: Page, { username }: Worker) {
  await page.goto('/staff/sign-in');
  await fill(page, { username, password: PASSWORD });
  await send(page, '/staff/sign-in');
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Presses the (first, or named) button of the form that is sent to an address. */
export async function send(page: Page, address: string, value?: string) {
  const button = page.locator(`form[action$="${address}"] button${value ? `[value="${value}"]` : ''}`).last();
  await leaving(page, () => button.click());
}

const at = (reference: string, below = '') => `/staff/requests/${reference}${below}`;

/** Finds a request in the queue by its reference and opens it. */
export async function openFromQueue(page: Page, reference: string) {
  await page.goto('/staff/queue');
  await page.locator('form[action="/staff/queue"] [name=text]').fill(reference);
  await leaving(page, () => page.locator('form[action="/staff/queue"] button').click());
  await leaving(page, () => page.locator(`main a[href="${at(reference)}"]`).click());
}

/** What a triage form must hold for a decision. Nothing in it stems from anybody's case. */
export function triageForm(decision: string, more: Typed = {}): Typed {
  const judged: Typed = {
    accurate: 'yes', 'accurate-more-yes': `Compared with the plan: ${someWords(4)}.`,
    changed: 'no-recent-review', 'changed-more-no-recent-review': 'Eleven months ago.',
    working: 'partly', 'working-more-partly': `Not in the evening: ${someWords(4)}.`,
    'needs-met': 'partly', 'needs-met-more-partly': 'Company is not.',
    consulted: 'person', ...date('consulted-on', 0), 'consulted-how': 'By phone', view: 'Wants somebody to look soon.',
  };
  const reasons: Typed = { decision, reasons: `Because of what was told: ${someWords(6)}.` };
  switch (decision) {
    case 'accept-full':
    case 'accept-light':
      return { ...judged, priority: 'soon', ...reasons, ...date('review-by', 28), ...more };
    case 'more-information':
      return { priority: 'planned', ...reasons, ask: `Which days did nobody come? ${someWords(4)}`, ...date('ask-by', 14), ...more };
    case 'duplicate':
      return { ...reasons, ...more };
    case 'decline':
      return {
        ...judged, ...reasons,
        evidence: `Visit logs and the last review: ${someWords(5)}.`,
        'against-view': `A review was wanted; the planned one is near: ${someWords(5)}.`,
        ...date('planned-review', 35),
        'if-change': `Ring the duty team: ${someWords(5)}.`,
        complain: `By phone, letter or e-mail: ${someWords(5)}.`,
        advice: `The directory lists clubs: ${someWords(5)}.`,
        'prevention-advice': `The falls clinic takes anyone: ${someWords(5)}.`,
        ...more,
      };
    default:
      throw new Error(`no such decision: ${decision}`);
  }
}

/** Opens a request for triage and records a decision. */
export async function triage(page: Page, reference: string, form: Typed) {
  await page.goto(at(reference));
  await send(page, '/begin-triage');
  await page.goto(at(reference, '/triage'));
  await fill(page, form);
  await send(page, '/triage', 'decide');
  await expect(page, 'the decision is recorded').toHaveURL(new RegExp(`/staff/requests/${reference}(\\?|$)`));
}

/** Gives an accepted request to a worker; to oneself without one. */
export async function allocate(page: Page, reference: string, to?: Worker) {
  await page.goto(at(reference, '/allocate'));
  const buttons = page.locator(`form[action$="/allocate"]`);
  if (to) {
    await buttons.locator('label', { hasText: to.name }).click();
    await leaving(page, () => buttons.last().locator('button').click());
  } else {
    await leaving(page, () => buttons.first().locator('button[name=to]').click());
  }
  await expect(page).toHaveURL(new RegExp(`/staff/requests/${reference}(\\?|$)`));
}

export async function beginReview(page: Page, reference: string) {
  await page.goto(at(reference));
  await send(page, '/begin-review');
}

/** Complete professional input, part by part, in words that no other test writes. */
export function completeInput(): Record<string, Typed> {
  const findings = ['agree', 'differ', 'more-needed', 'not-relevant'];
  const elements: Typed = {};
  for (let number = 1; number <= 11; number += 1) {
    elements[`finding-${number}`] = findings[number % findings.length]!;
    elements[`reasoning-${number}`] = finding();
  }
  return {
    reviewer: { role: 'Social worker', competence: 'Reviews plans like this one every week.', relation: 'none' },
    conversation: {
      ...date('spoke-on', 0), 'spoke-how': 'in-person', 'spoke-who': 'The person, and later a neighbour.', 'spoke-about': finding(),
      'seen-alone': 'no', 'seen-alone-more-no': 'A helper was wanted in the room.', 'communication-met': 'Large print.',
    },
    read: { 'read-plan': 'yes', 'read-last-review': 'yes', 'read-spending': 'none', 'read-others': 'none' },
    capacity: { capacity: 'no-doubt' },
    advocacy: {
      'understanding-information': 'none', 'retaining-information': 'some', 'weighing-information': 'none', 'communicating-views': 'none',
      'appropriate-person': 'not-needed', advocate: 'not-needed', 'advocate-more-not-needed': 'Took part without difficulty.',
    },
    involvement: { 'involved-person': 'yes', 'involved-carer': 'none', 'involved-others': 'none', interpreter: 'not-needed' },
    elements,
    contradictions: { contradictions: 'none' },
    wellbeing: {
      wellbeing: finding(), risk: finding(),
      safeguarding: 'none', 'safeguarding-more-none': 'Asked directly and alone.',
      'interim-support': 'none', 'interim-support-more-none': 'What there is will do until then.',
      'contingency-plan': 'Pendant, then the neighbour.',
      sufficiency: 'sufficient', 'sufficiency-more-sufficient': 'Costed at local rates.',
      'carers-assessment': 'no-carer',
    },
    response: { response: 'Read it and found it fair.', agrees: 'yes' },
    outcome: {
      outcome: 'revise', 'outcome-reasons': finding(), ...date('next-review', 300), 'next-review-reasons': 'A year suits.',
      'information-given': 'Leaflets on complaints and advocacy.', 'rights-explained': 'yes', declaration: 'own-words',
    },
  };
}

/** Writes parts of the input, each on its page, going on from one to the next. */
export async function writeInput(page: Page, reference: string, input: Record<string, Typed>) {
  for (const [part, typed] of Object.entries(input)) {
    const address = at(reference, `/input/${part}`);
    if (new URL(page.url()).pathname !== address) await page.goto(address);
    await fill(page, typed);
    const next = page.locator('main button[name=do][value=next]');
    await send(page, `/input/${part}`, (await next.count()) ? 'next' : 'save');
  }
}

/** Asks for the review to be completed. */
export async function complete(page: Page, reference: string) {
  await page.goto(at(reference, '/input'));
  await send(page, '/complete');
}
