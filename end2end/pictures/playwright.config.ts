// Takes the pictures of README and of every page; by hand: npx playwright test --config pictures
import shared from '../playwright.config';

export default {
  ...shared,
  testDir: '.',
  testMatch: 'take.ts',
  outputDir: '../../target/pictures',
  reporter: [['list']],
  timeout: 300_000,
  projects: [{ name: 'pictures', use: { scripts: 'on' } }],
};
