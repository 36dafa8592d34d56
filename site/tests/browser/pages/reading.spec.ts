import { KINDS, expect, readThrough, test } from '../site.js'

const NARROWEST = 320

/** What a page's script draws last. */
const DRAWN: Readonly<Record<string, string>> = {
  'standards list': '[data-tools] select',
  'policies list': '[data-tools] select',
  'criteria list': '[data-tools] select',
  'buy list': '.app-browse__tick input',
  'evaluate bids': '#which-pack',
  'changes since': '#pack-file',
  compare: '[role=combobox]',
  'tender pack': '[data-tender] form',
  'does it apply': '.app-answer__group'
}

for (const { name, path } of KINDS) {
  test(`the ${name} page is quiet, stands still and asks nobody else`, async ({ page, addressOf }) => {
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
      if (new URL(request.url()).host !== new URL(addressOf(path)).host) {
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
    await page.goto(addressOf(path))
    await page
      .locator(DRAWN[name] ?? 'main')
      .first()
      .waitFor()
    await readThrough(page)

    expect(noise).toEqual([])
    expect(away).toEqual([])
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0)
  })

  test(`the ${name} page fits ${NARROWEST} px, as at 400 % zoom`, async ({ page, addressOf }) => {
    await page.setViewportSize({ width: NARROWEST, height: 640 })
    await page.goto(addressOf(path))
    const wide = await page.evaluate((width) => {
      const clipped = (element: Element) => element.closest('.nhsuk-scroll__content, pre, .nhsuk-u-visually-hidden')
      return document.documentElement.scrollWidth <= width
        ? []
        : [...document.body.querySelectorAll('*')]
            .filter((element) => element.getBoundingClientRect().right > width + 1 && !clipped(element))
            .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
    }, NARROWEST)
    expect(wide).toEqual([])
  })
}
