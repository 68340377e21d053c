import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import type { Scripts } from './fixtures';

// Every worker reads this file: what the first one finds out, the others take from the environment.
process.env.CHROMIUM ||= execFileSync('../.ci/chromium', { encoding: 'utf8', cwd: new URL('.', import.meta.url) }).trim();
const port = process.env.TAKING_STOCK_PORT || '3100';
const baseURL = process.env.TAKING_STOCK_URL || `http://127.0.0.1:${port}`;
const results = process.env.END2END_RESULTS || '../target/end2end';

export default defineConfig<Scripts>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${results}/failures`,
  snapshotPathTemplate: '{testDir}/snapshots/{testFilePath}/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: `${results}/report.json` }]],
  forbidOnly: true,
  // A test that passes the second time is a test that failed.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    // A click that finds nothing says so soon, rather than at the test's own end.
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'scripts-on', use: { scripts: 'on' } },
    // Islands are what scripts add: their tests have nothing to see without.
    { name: 'scripts-off', use: { scripts: 'off' }, testIgnore: '**/islands.spec.ts' },
  ],
  webServer: process.env.TAKING_STOCK_URL
    ? undefined
    : {
        command: `../.ci/demo-server ${port}`,
        url: baseURL,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
        reuseExistingServer: false,
        stdout: 'pipe',
        timeout: 60_000,
      },
});
