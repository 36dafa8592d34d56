import { defineConfig } from '@playwright/test'
import { words } from './tools/assets/words.mjs'
import { launchOptions } from './tools/browser/chromium.mjs'

// Tests may use browser code, which is not bundled here.
Object.assign(globalThis, { WORDS: words() })

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'target/browser-results',
  fullyParallel: true,
  // Tests wait as often as they work: three keep two processors busy.
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A test that fails is run once more, to leave its trace; that it passes then does not make the run pass.
  retries: 1,
  failOnFlakyTests: true,
  reporter: [['list'], ['junit', { outputFile: 'target/browser-results.xml' }]],
  use: {
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'en-GB'
  }
})
