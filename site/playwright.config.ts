import { defineConfig } from '@playwright/test'
import { words } from './tools/assets/words.mjs'
import { launchOptions } from './tools/browser/chromium.mjs'

// Tests may use browser code, which is not bundled here.
Object.assign(globalThis, { WORDS: words() })

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'target/browser-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['junit', { outputFile: 'target/browser-results.xml' }]],
  use: { browserName: 'chromium', launchOptions: launchOptions(), locale: 'en-GB' }
})
