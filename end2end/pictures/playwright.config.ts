// Takes the pictures of the README and of every page, by hand: npx playwright test --config pictures
import { fileURLToPath } from 'node:url';
import shared from '../playwright.config';

export default {
  ...shared,
  testDir: '.',
  testMatch: 'take.ts',
  outputDir: '../../target/pictures',
  reporter: [['list']] as [['list']],
  timeout: 300_000,
  projects: [{ name: 'pictures', use: { scripts: 'on' as const } }],
  webServer: shared.webServer && { ...shared.webServer, cwd: fileURLToPath(new URL('..', import.meta.url)) },
};
