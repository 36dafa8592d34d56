// @ts-check
// How long it takes from a key press to results on the screen, once what is needed has been fetched.
import { serveOver } from './link.mjs'

/**
 * Types each query letter by letter, twice over, on the search page; keeps the times of the second round and all long tasks.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./measuring.mjs').Site} site
 * @param {readonly string[]} queries
 */
export async function measureTyping(browser, site, queries) {
  const server = await serveOver(site.roots, { rtt: 0, mbit: 0 })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${server.address}search/?q=first`, { waitUntil: 'networkidle' })
  await page.evaluate(typeAll, queries)
  const { times, long } = await page.evaluate(typeAll, queries)
  await page.close()
  await server.stop()
  return { times, long }
}

/** @param {readonly string[]} queries */
async function typeAll(queries) {
  const box = /** @type {HTMLInputElement} */ (document.querySelector('#page-search'))
  const count = /** @type {HTMLElement} */ (document.querySelector('[data-count]'))
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  /** @type {number[]} */
  const long = []
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask'
  })
  const times = []
  for (const query of queries) {
    for (let length = 2; length <= query.length; length++) {
      const text = query.slice(0, length)
      const shown = new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
        const observer = new MutationObserver(() => {
          if (count.textContent.endsWith(`“${text.trim()}”`)) {
            observer.disconnect()
            resolve()
          }
        })
        observer.observe(count, { childList: true, characterData: true, subtree: true })
      })
      const from = performance.now()
      box.value = text
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))
      if (!text.endsWith(' ')) {
        await shown
        await painted()
        times.push(performance.now() - from)
      }
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
  }
  return { times, long }
}
