// axe finds nothing on any page in any state, in either language, at 320 px and at 1280 px; and no page is left out.
import { HtmlValidate } from 'html-validate';
import { expect, test } from './fixtures';
import { expectAccessible, WIDTHS } from './journey/axe';
import { GROUPS, NO_PAGE } from './journey/states';
import { ROUTES, routeOf } from './journey/routes';
import { LANGUAGES } from './journey/words';

const markup = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Matters of taste, and of how Leptos writes: not of correctness.
    'no-inline-style': 'error',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // GOV.UK's own markup, kept as its fixtures have it.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'tel-non-breaking': 'off',
    'no-implicit-button-type': 'off',
    'no-implicit-input-type': 'off',
    'valid-id': 'off',
    'element-permitted-content': 'error',
  },
});

for (const locale of LANGUAGES) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale: locale === 'cy' ? 'cy-GB' : 'en-GB' });

    for (const [group, states] of Object.entries(GROUPS)) {
      test(`every ${group} page in every state is accessible`, async ({ newVisitor, signedIn, allowProblem, scripts }) => {
        test.setTimeout(240_000);
        allowProblem(/status of 4(00|01|03|04|09|22|29)/);
        const seen = new Set<string>();
        for (const { route, name, open, via } of await states({ stranger: () => newVisitor(), signedIn })) {
          const page = await open();
          if (route) expect(routeOf(new URL(page.url()).pathname)?.path, `${name} is where it says`).toBe(via ?? route);
          await expect(page.locator('html')).toHaveAttribute('lang', locale);
          // Without scripts the markup is what the server sent, wide or narrow: it is looked at where room is scarce.
          await expectAccessible(page, name, scripts === 'on' ? WIDTHS : WIDTHS.slice(0, 1));
          await expect.soft(page.locator('h1'), `${name} has one main heading`).toHaveCount(1);
          seen.add(route);
          if (scripts === 'on') continue;
          const { results } = await markup.validateString(await page.content());
          const wrong = results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
          expect.soft([...new Set(wrong)].slice(0, 8), `${name}: markup`).toEqual([]);
        }
        expect(seen.size).toBeGreaterThan(1);
      });
    }
  });
}

test('no page is left out', async ({ newVisitor, signedIn, scripts }) => {
  test.skip(scripts === 'off', 'the list is the same');
  const listed = new Set<string>();
  for (const states of Object.values(GROUPS)) {
    for (const { route } of await states({ stranger: () => newVisitor(), signedIn })) listed.add(route);
  }
  const missing = ROUTES.filter(({ path, get }) => get && !NO_PAGE[path] && !listed.has(path)).map(({ path }) => path);
  expect(missing).toEqual([]);
  expect(Object.keys(NO_PAGE).filter((path) => !ROUTES.some((route) => route.path === path)), 'exceptions that no longer exist').toEqual([]);
});
