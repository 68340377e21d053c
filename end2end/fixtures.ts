import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { sendSelfReview, signIn, type Sent, type ToSend } from './journey/quick';
import type { Worker } from './journey/staff';
import { words, type Words } from './journey/words';

/** Whether a project lets pages load scripts. */
export type Scripts = { scripts: 'on' | 'off' };

type Fixtures = {
  /** Says that this test means to cause console errors that match, such as the browser's own note of a 404. */
  allowProblem: (pattern: RegExp) => void;
  /** A page for somebody else: a browser context of its own, with its own cookies, watched as the first one is. */
  newVisitor: (options?: BrowserContextOptions) => Promise<Page>;
  /** The words that a visitor with the test's locale reads. */
  words: Words;
  /** A page on which this worker has signed in. */
  signedIn: (worker: Worker) => Promise<Page>;
  /** A request of its own, and a page on which the citizen who sent it has it open. */
  sent: (what?: ToSend) => Promise<Sent & { page: Page }>;
};

type Watch = { found: string[]; allowed: RegExp[]; refused: Set<string> };

const script = /\.(js|wasm)(\?|$)/;

/** Collects whatever a reader's browser would complain of, and blocks scripts where the project says so. */
async function watch(context: BrowserContext, scripts: 'on' | 'off', { found, refused }: Watch) {
  if (scripts === 'off') await context.route(script, (route) => route.abort('blockedbyclient'));

  context.on('console', (message) => {
    const blocked = scripts === 'off' && script.test(message.location().url);
    if (message.type() === 'error' && !blocked) found.push(`console: ${message.text()} (${message.location().url})`);
  });
  // A page that says what was wrong has the status that says so too, and Chromium tells its console of it.
  context.on('response', (answer) => {
    if (answer.request().isNavigationRequest() && answer.status() >= 400 && answer.status() < 500) {
      refused.add(`console: Failed to load resource: the server responded with a status of ${answer.status()} (${answer.url()})`);
    }
  });
  context.on('weberror', (problem) => found.push(`page: ${problem.error().message}`));
  // Nothing of ours opens a dialog: one that opens was opened by what somebody typed.
  context.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (report) => {
      console.error(`content security policy: ${report.effectiveDirective} refused ${report.blockedURI}`);
    });
  });
}

export const test = base.extend<Scripts & Fixtures & { watched: Watch }>({
  scripts: ['on', { option: true }],

  watched: [
    async ({}, use) => {
      const watched: Watch = { found: [], allowed: [], refused: new Set() };
      await use(watched);
      const problems = watched.found
        .filter((problem) => !watched.refused.has(problem.replace(/ \([^()]*\)(?= \()/, '')))
        .filter((problem) => !watched.allowed.some((pattern) => pattern.test(problem)));
      expect(problems, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ context, scripts, watched }, use) => {
    await watch(context, scripts, watched);
    await use(context);
  },

  allowProblem: async ({ watched }, use) => {
    await use((pattern) => void watched.allowed.push(pattern));
  },

  words: async ({ locale }, use) => {
    await use(words(locale?.startsWith('cy') ? 'cy' : 'en'));
  },

  signedIn: async ({ newVisitor }, use) => {
    await use(async (worker) => {
      const page = await newVisitor();
      await signIn(page.request, worker);
      return page;
    });
  },

  sent: async ({ newVisitor }, use) => {
    await use(async (what = {}) => {
      const page = await newVisitor();
      return { ...(await sendSelfReview(page.request, what)), page };
    });
  },

  newVisitor: async ({ browser, baseURL, locale, timezoneId, scripts, watched }, use) => {
    const visits: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, locale, timezoneId, ...options });
      visits.push(context);
      await watch(context, scripts, watched);
      return context.newPage();
    });
    for (const context of visits) await context.close();
  },
});

export { expect };
