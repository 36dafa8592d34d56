import type { Page } from '@playwright/test'
import { axe } from './axe.js'
import { SCHEMES, expect } from './site.js'

const NARROWEST = 320

/** A page as it is now is fit to use: nothing for axe to find, light or dark, and nothing beside the screen at 320 px. */
export async function expectFit(page: Page, state: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    for (const width of [1280, NARROWEST]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await axe(page), `${state}, ${colorScheme}, ${width} px`).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(wide, `${state}: as wide as the screen at ${width} px`).toBeLessThanOrEqual(width)
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
