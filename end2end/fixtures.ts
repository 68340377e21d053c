import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** Whether a project lets pages load scripts. */
export type Scripts = { scripts: 'on' | 'off' };

type Fixtures = {
  /** Says that this test means to cause console errors that match, such as the browser's own note of a 404. */
  allowProblem: (pattern: RegExp) => void;
  /** A page for somebody else: a browser context of its own, with its own cookies, watched as the first one is. */
  newVisitor: () => Promise<Page>;
};

type Watch = { found: string[]; allowed: RegExp[] };

const script = /\.(js|wasm)(\?|$)/;

/** Collects whatever a reader's browser would complain of, and blocks scripts where the project says so. */
async function watch(context: BrowserContext, scripts: 'on' | 'off', { found }: Watch) {
  if (scripts === 'off') await context.route(script, (route) => route.abort('blockedbyclient'));

  context.on('console', (message) => {
    const blocked = scripts === 'off' && script.test(message.location().url);
    if (message.type() === 'error' && !blocked) found.push(`console: ${message.text()} (${message.location().url})`);
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
      const watched: Watch = { found: [], allowed: [] };
      await use(watched);
      const problems = watched.found.filter((problem) => !watched.allowed.some((pattern) => pattern.test(problem)));
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

  newVisitor: async ({ browser, baseURL, scripts, watched }, use) => {
    const visits: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL });
      visits.push(context);
      await watch(context, scripts, watched);
      return context.newPage();
    });
    for (const context of visits) await context.close();
  },
});

export { expect };
