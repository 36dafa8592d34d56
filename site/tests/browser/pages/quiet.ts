import type { Locator, Page } from '@playwright/test'

/** What a page's script draws last. */
const DRAWN: Readonly<Record<string, string>> = {
  'standards list': '[data-tools] select',
  'policies list': '[data-tools] select',
  'criteria list': '[data-tools] select',
  'buy list': '.app-browse__tick input',
  'evaluate bids': '#which-pack',
  'changes since': '#pack-file',
  'ask the market': '#which-pack',
  'standards calendar': '.app-years__form',
  compare: '[role=combobox]',
  'tender pack': '[data-tender] form',
  'does it apply': '.app-answer__group'
}

/** What is there once a kind of page is drawn. */
export function drawn(page: Page, kind: string): Locator {
  return page.locator(DRAWN[kind] ?? 'main').first()
}

/** What a page loaded from now on does that it should not: says in the console, asks of other hosts, and how far it moves. */
export async function listen(page: Page, host: string) {
  const noise: string[] = []
  const away: string[] = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) {
      noise.push(`${response.status()}: ${response.url()}`)
    }
  })
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) {
      away.push(request.url())
    }
  })
  await page.addInitScript(() => {
    const recorded = window as unknown as { shifts: number }
    recorded.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        recorded.shifts += (entry as unknown as { value: number }).value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const shifts = () => page.evaluate(() => (window as unknown as { shifts: number }).shifts)
  return { noise, away, shifts }
}
