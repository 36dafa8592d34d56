import { test as base, type Page } from '@playwright/test'
import { SITE, kinds } from '../../tools/browser/kinds.mjs'
import { serve } from '../../tools/browser/serve.mjs'

/** One page of each kind, by what it is and where it is below the site's root. */
export const KINDS = kinds()

export const NOT_FOUND = '404.html'

export const SCHEMES = ['light', 'dark'] as const
export const WIDTHS = [390, 1280] as const

interface ForWorker {
  /** The site's root, under a sub-path. */
  readonly address: string
  /** Where a page of the site is. The one that was not found has fixed addresses, so it is served from the top of a host. */
  readonly addressOf: (path: string) => string
}

/** A test of the emitted site. */
export const test = base.extend<object, ForWorker>({
  address: [
    async ({}, use) => {
      const { address, stop } = await serve(SITE)
      await use(address)
      await stop()
    },
    { scope: 'worker' }
  ],
  addressOf: [
    async ({ address }, use) => {
      const top = await serve(SITE, '/')
      await use((path) => (path === NOT_FOUND ? top.address : address) + path)
      await top.stop()
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
