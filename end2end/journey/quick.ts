// The way there, without a browser: for tests whose subject comes later. Forms are sent as their pages would send them,
// hidden fields included, so that nothing is skipped that the server asks for.
import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';
import type { Typed } from './forms';
import { isPhrase, newName } from './texts';
import { PASSWORD, triageForm, triageWorker, type Worker } from './staff';

/** The hidden fields of the form that is sent to an address. */
async function hidden(request: APIRequestContext, page: string, action: string): Promise<[string, string][]> {
  const html = await (await request.get(page)).text();
  const forms = [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].filter(([, attributes]) => {
    const to = /\baction="([^"]*)"/.exec(attributes!)?.[1];
    return /method="post"/i.test(attributes!) && (to === undefined ? page : to).split('?')[0] === action;
  });
  const form = forms.at(-1)?.[2];
  if (form === undefined) throw new Error(`${page} has no form that is sent to ${action}`);
  return [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    /\bname="([^"]*)"/.exec(input)![1]!,
    /\bvalue="([^"]*)"/.exec(input)?.[1] ?? '',
  ]);
}

const encode = (pairs: [string, string][]) => new URLSearchParams(pairs).toString();
const pairs = (typed: Typed) => Object.entries(typed).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value]));

/** Sends a form of a page; redirects are not followed. */
export async function send(request: APIRequestContext, page: string, typed: Typed = {}, action = page.split('?')[0]!): Promise<APIResponse> {
  const kept = (await hidden(request, page, action)).filter(([name]) => !(name in typed));
  return post(request, action, [...kept, ...pairs(typed)]);
}

/** Posts pairs of names and values as a form. */
export function post(request: APIRequestContext, action: string, typed: Typed | [string, string][], headers: Record<string, string> = {}): Promise<APIResponse> {
  return request.post(action, {
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    data: encode(Array.isArray(typed) ? typed : pairs(typed)),
    maxRedirects: 0,
  });
}

/** Sends a form that must be taken: the answer leads elsewhere. */
async function taken(request: APIRequestContext, page: string, typed: Typed = {}, action?: string): Promise<string> {
  const answer = await send(request, page, typed, action);
  expect(answer.status(), `${page} takes the form`).toBe(303);
  return answer.headers().location!;
}

export async function signIn(request: APIRequestContext, { username }: Worker) {
  const to = await taken(request, '/staff/sign-in', { username, password: PASSWORD });
  expect(to, `${username} is signed in`).not.toContain('sign-in');
}

const at = (reference: string, below = '') => `/staff/requests/${reference}${below}`;

/** Steps of the staff, by whoever is signed in. */
export const steps = {
  beginTriage: (request: APIRequestContext, reference: string) => taken(request, at(reference), {}, at(reference, '/begin-triage')),
  decide: async (request: APIRequestContext, reference: string, form: Typed) => {
    await taken(request, at(reference, '/triage'), { ...form, do: 'decide' });
  },
  allocate: (request: APIRequestContext, reference: string, to: string) => taken(request, at(reference, '/allocate'), { to }),
  beginReview: (request: APIRequestContext, reference: string) => taken(request, at(reference), {}, at(reference, '/begin-review')),
  write: async (request: APIRequestContext, reference: string, input: Record<string, Typed>) => {
    for (const [part, typed] of Object.entries(input)) await taken(request, at(reference, `/input/${part}`), { ...typed, do: 'save' });
  },
  complete: (request: APIRequestContext, reference: string) => taken(request, at(reference, '/input'), {}, at(reference, '/complete')),
};

export type Audience = 'person' | 'carer' | 'representative';
export type ToSend = { audience?: Audience; answers?: Record<string, Typed> };
export type Sent = { reference: string; phrase: string; name: string };

/** Begins a self-review. Gives the reference and the phrase to come back with. */
export async function begin(request: APIRequestContext, audience: Audience = 'person'): Promise<{ reference: string; phrase: string }> {
  await taken(request, '/start', { audience });
  const kept = keptIn(await (await request.get('/keep')).text());
  await taken(request, '/keep');
  return kept;
}

/** Comes back to a self-review, on a device that has not seen it. */
export async function comeBack(request: APIRequestContext, reference: string, phrase: string) {
  await taken(request, '/return', { reference, phrase });
}

/**
 * Makes good a wrong phrase and a wrong password. Tries are counted by address, all tests come from the same one, and a
 * success clears the count: whoever means to fail cleans up.
 */
export async function forgiven(request: APIRequestContext) {
  const { reference, phrase } = await begin(request);
  await comeBack(request, reference, phrase);
  await post(request, '/staff/sign-out', {});
  await signIn(request, triageWorker);
}

/** The name that an audience's request goes by in the queue. */
export const nameQuestion = (audience: Audience) => (audience === 'representative' ? 'person-name' : 'name');

/** Begins a self-review, answers some questions, and sends it. */
export async function sendSelfReview(request: APIRequestContext, { audience = 'person', answers = {} }: ToSend = {}): Promise<Sent> {
  const kept = await begin(request, audience);
  const name = newName();
  const all: Record<string, Typed> = { [nameQuestion(audience)]: { [nameQuestion(audience)]: name }, ...answers };
  for (const [question, typed] of Object.entries(all)) await taken(request, `/question/${question}`, typed);
  await declare(request);
  return { ...kept, name };
}

/** Sends the self-review that is open. */
export const declare = (request: APIRequestContext) => taken(request, '/declaration', { confirm: 'yes' });

/** The questions of the self-review that is open, in order: those that check answers offers to change. */
export async function questionIds(request: APIRequestContext): Promise<string[]> {
  const html = await (await request.get('/check')).text();
  return [...new Set([...html.matchAll(/href="\/question\/([a-z-]+)/g)].map(([, id]) => id!))];
}

/** The version of the request that a page shows. */
export async function version(request: APIRequestContext, page: string, action: string): Promise<string> {
  const found = (await hidden(request, page, action)).find(([name]) => name === 'request-version');
  if (!found) throw new Error(`${page} tells no version`);
  return found[1];
}

/** Gives a request to a reviewer. */
export async function allocate(request: APIRequestContext, reference: string, to: Worker) {
  const page = at(reference, '/allocate');
  const html = await (await request.get(page)).text();
  const ids = [...html.matchAll(/<input\b[^>]*\bname="to"[^>]*>/g)].map(([input]) => /\bvalue="([^"]*)"/.exec(input)![1]!);
  const labels = [...html.matchAll(/<label\b[^>]*>(.*?)<\/label>/gs)].map(([, label]) => label!);
  const place = labels.findIndex((label) => label.includes(to.name));
  if (place < 0) throw new Error(`${page} does not offer ${to.name}`);
  await steps.allocate(request, reference, ids[place]!);
}

/** Brings a request from the queue into a reviewer's hands. */
export async function underReview(triage: APIRequestContext, reviewer: APIRequestContext, reference: string, who: Worker, form?: Typed) {
  await steps.beginTriage(triage, reference);
  await steps.decide(triage, reference, form ?? triageForm('accept-full'));
  await allocate(triage, reference, who);
  await steps.beginReview(reviewer, reference);
}

/** The reference and the phrase on a page: a phrase is five words of the list that phrases are made of. */
export function keptIn(html: string): { reference: string; phrase: string } {
  const text = html.replace(/<[^>]+>/g, '\n');
  const reference = /TS-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0];
  const phrase = text.split('\n').map((line) => line.trim()).find(isPhrase);
  if (!reference || !phrase) throw new Error('the page shows no reference, or no phrase');
  return { reference, phrase };
}

/** Takes back the request that is open. */
export const withdraw = (request: APIRequestContext) => taken(request, '/withdraw', {});
