import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { SCHEMES, expect } from './site.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const NARROWEST = 320

/** A page as it is now is fit to use: nothing for axe to find, light or dark, and nothing beside the screen at 320 px. */
export async function expectFit(page: Page, state: string): Promise<void> {
  await page.evaluate(AXE)
  for (const colorScheme of SCHEMES) {
    for (const width of [1280, NARROWEST]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`).join('; ')}`
        )
      })
      expect.soft(found, `${state}, ${colorScheme}, ${width} px`).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(wide, `${state}: as wide as the screen at ${width} px`).toBeLessThanOrEqual(width)
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
