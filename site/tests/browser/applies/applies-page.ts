import type { Page } from '@playwright/test'
import type { Parts } from '../published.js'

export const TODAY = new Date().toLocaleDateString('sv-SE')
export const words = (page: Page) => page.locator('[data-words]')
export const entries = (page: Page, part: string) => page.locator(`#${part} [data-id]`)
export const question = (page: Page, name: string) => page.locator('summary', { hasText: name })
export const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })

/** The ids the page shows, by the part of the answer they stand in. */
export function shown(): Record<string, string[]> {
  const groups = [...document.querySelectorAll('.app-answer__group')]
  return Object.fromEntries(
    groups.map((group) => [
      group.id,
      [...group.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset.id!).sort()
    ])
  )
}

/** Asks through the address, as the back button does, and reads the answer. */
export async function ask(page: Page, queries: readonly string[]): Promise<Parts[]> {
  return page.evaluate(
    ([read, all]) =>
      all.map((query) => {
        history.pushState(null, '', location.pathname + query)
        window.dispatchEvent(new PopStateEvent('popstate'))
        return (0, eval)(`(${read})()`)
      }),
    [shown.toString(), queries] as const
  )
}
