import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The narrowest width that must do, which is also 1280 px at 400 %, and a desk's. */
export const WIDTHS = [320, 1280];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Checks the page as it stands at some widths: no violation that axe knows, and nothing to scroll to sideways. */
export async function expectAccessible(page: Page, what: string, widths = WIDTHS) {
  await settled(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate(() => {
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return [];
      const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1);
      return [`${root.scrollWidth} px wide`, ...wide.slice(-3).map((one) => one.outerHTML.slice(0, 120))];
    });
    expect.soft(sideways, `${what} at ${width} px: nothing to scroll to sideways`).toEqual([]);
    // Legacy mode runs within this page; the other one opens a page of its own, and hangs where scripts are blocked.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).options({ resultTypes: ['violations'] }).analyze();
    const found = violations.flatMap(({ id, help, nodes }) => nodes.filter(({ html }) => !excused(id, html)).slice(0, 3).map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary}`));
    expect.soft(found, `${what} at ${width} px`).toEqual([]);
  }
}

/** GOV.UK puts the back link before `main`, so that the skip link skips it; best practice would have it in a landmark. */
const excused = (rule: string, html: string) => rule === 'region' && html.includes('class="govuk-back-link"');

/** Waits until islands are awake, on pages that have any and may load them. */
export async function settled(page: Page) {
  const wakes = await page.evaluate(() => document.querySelector('leptos-island') !== null);
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').some((one) => one.name.endsWith('.wasm')));
  if (wakes && scripts) await page.waitForSelector('html[data-islands=awake]');
}
