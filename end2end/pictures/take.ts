import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { test } from '../fixtures';
import { settled } from '../journey/axe';
import { fill } from '../journey/forms';
import * as quick from '../journey/quick';
import { reviewer, triageWorker } from '../journey/staff';
import { GROUPS } from '../journey/states';

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

// Every state of every page, as a telephone and as a desk show it: to look at, not to compare.
for (const [group, states] of Object.entries(GROUPS)) {
  test(`pictures of every ${group} page`, async ({ newVisitor, signedIn, allowProblem }) => {
    allowProblem(/status of 4\d\d/);
    mkdirSync(folder('screenshots'), { recursive: true });
    let place = 0;
    for (const { name, open } of await states({ stranger: () => newVisitor(), signedIn })) {
      const page = await open();
      await settled(page);
      place += 1;
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        const file = `${group}-${String(place).padStart(2, '0')}-${name.replace(/[^a-z]+/gi, '-')}-${width}.png`;
        await page.screenshot({ path: `${folder('screenshots')}/${file}`, fullPage: true });
      }
    }
  });
}

test('the picture of the README', async ({ newVisitor, signedIn, browser }) => {
  const citizen = await newVisitor({ viewport: { width: 620, height: 900 } });
  const said = 'Mornings. Blessing always lets me do what I can manage and doesn’t take over.';
  await quick.begin(citizen.request);
  await citizen.goto('/question/working');
  await settled(citizen);
  await fill(citizen, { working: said });
  await citizen.waitForSelector('[data-save-state=saved]');

  const other = await newVisitor();
  const { reference } = await quick.sendSelfReview(other.request, {
    answers: {
      changes: { 'changes-0-what': 'I cannot do buttons or the little tap in the bathroom.', 'changes-0-since': 'January', 'changes-0-direction': 'worse' },
      working: { working: said },
      'not-working': { 'not-working': 'They are meant to come at eight and it is often gone ten.' },
    },
  });
  const working = await signedIn(reviewer);
  await quick.underReview((await signedIn(triageWorker)).request, working.request, reference, reviewer);
  await working.setViewportSize({ width: 1180, height: 900 });
  await working.goto(`/staff/requests/${reference}/input/elements`);
  await settled(working);
  await fill(working, {
    'finding-1': 'agree',
    'reasoning-1': 'Grip measured at 9 kg on the right, 14 last spring; the GP letter of May names arthritis in both thumbs.',
    'finding-2': 'differ',
    'reasoning-2': 'Mornings. Blessing always lets me do what I can manage.',
  });
  await working.locator('#element-2').evaluate((one) => one.scrollIntoView({ block: 'center' }));

  const composed = await (await browser.newContext({ viewport: { width: 1280, height: 640 } })).newPage();
  const half = async (page: Page) => `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
  await composed.setContent(`<style>body{margin:0;display:flex;gap:20px;padding:20px;background:#dfe6e8;height:600px}
    img{height:600px;box-shadow:0 2px 12px #0005}</style><img src="${await half(citizen)}"><img src="${await half(working)}">`);
  await composed.waitForTimeout(200);
  await composed.screenshot({ path: `${folder('pictures')}/readme.png` });
});
