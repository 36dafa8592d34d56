import type { Page } from '@playwright/test'
import { expect } from '../site.js'

export const WORDS: Record<string, string> = { informational: 'For information' }

export type Kind = 'standard' | 'system-type'

export type Cells = Readonly<Record<string, readonly (readonly string[])[]>>

export const heading = (page: Page) => page.locator('[data-count]')
export const columns = (page: Page) => page.locator('[data-table] thead th')
export const chosen = (page: Page) => page.locator('[data-chosen] ol > li')
export const box = (page: Page) => page.getByRole('combobox', { name: /^Add a/ })

export function addressOf(kind: Kind, ids: readonly string[], more = ''): string {
  return `compare/?${new URLSearchParams([['kind', kind], ...ids.map((id) => ['id', id])])}${more}`
}

export async function compare(
  page: Page,
  address: string,
  kind: Kind,
  ids: readonly string[],
  more = ''
): Promise<void> {
  await page.goto(address + addressOf(kind, ids, more))
  await expect(chosen(page)).not.toHaveCount(0)
}

/** What the cells of each group say: the names of their items, without remarks. */
export async function cells(page: Page): Promise<Record<string, Cells>> {
  return page
    .locator('[data-table] tbody')
    .evaluateAll((bodies) =>
      Object.fromEntries(
        bodies.map((body) => [
          body.querySelector('h3')!.textContent,
          Object.fromEntries(
            [...body.querySelectorAll('tr:has(td)')].map((row) => [
              row.querySelector('th > a')?.textContent ?? row.querySelector('th')!.firstChild!.textContent,
              [...row.querySelectorAll('td')].map((cell) =>
                [...cell.querySelectorAll('.app-compare__item, .app-compare__items > li')]
                  .map((item) => item.firstChild!.textContent!)
                  .sort()
              )
            ])
          )
        ])
      )
    )
}

export function words(id: string): string {
  return WORDS[id] ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}
