import type { Page } from '@playwright/test'
import { expect } from '../site.js'

export const results = (page: Page) => page.locator('[data-list] > li')
export const heading = (page: Page) => page.locator('[data-count]')

export async function search(page: Page, address: string, query: string): Promise<void> {
  await page.goto(`${address}search/?${new URLSearchParams({ q: query })}`)
  await expect(heading(page)).toContainText(`for “${query}”`)
}

/** Asks the page of results that is open, as the browser's history does: nothing is loaded again. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.evaluate(
    (address) => {
      history.pushState(null, '', address)
      window.dispatchEvent(new PopStateEvent('popstate'))
    },
    `?${new URLSearchParams({ q: query })}`
  )
  await expect(heading(page)).toContainText(`for “${query}”`)
}
