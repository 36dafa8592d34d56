import { defineConfig } from '@playwright/test'
import { launchOptions } from './tools/browser/chromium.mjs'

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'target/browser-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['junit', { outputFile: 'target/browser-results.xml' }]],
  use: { browserName: 'chromium', launchOptions: launchOptions(), locale: 'en-GB' }
})
