import { test as base, type Page } from '@playwright/test'
import { SITE, kinds } from '../../build/kinds.mjs'
import { serve } from '../../build/serve.mjs'

/** One page of each kind, by what it is and where it is below the site's root. */
export const KINDS = kinds()

export const SCHEMES = ['light', 'dark'] as const
export const WIDTHS = [390, 1280] as const

interface ForWorker {
  readonly address: string
}

/** A test of the emitted site, which is served under a sub-path; "address" is its root. */
export const test = base.extend<object, ForWorker>({
  address: [
    async ({}, use) => {
      const { address, stop } = await serve(SITE)
      await use(address)
      await stop()
    },
    { scope: 'worker' }
  ]
})

export { expect } from '@playwright/test'

/** Scrolls to the end and back, so that what happens on the way has happened. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight) {
      window.scrollTo(0, y)
      await frame()
    }
    window.scrollTo(0, 0)
    await frame()
  })
}
