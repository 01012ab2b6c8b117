// The browser tests: the whole application in a real Chromium, one worker for each core.
import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/support/chromium.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A shared machine may stall for a minute; what fails twice more is broken.
  retries: process.env['CI'] === undefined ? 0 : 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'out/reports/playwright.json' }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    actionTimeout: 20_000,
    // A trace costs as much as the test: ask for one by --trace retain-on-failure.
    trace: 'off',
    launchOptions: findChromium(),
  },
})
