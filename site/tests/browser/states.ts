import type { Page } from '@playwright/test'
import { OF_COLOUR, axe } from './axe.js'
import { expect } from './site.js'

export const NARROWEST = 320

/**
 * A page as it is now is fit to use: nothing for axe to find, light or dark, and nothing beside the screen. What colours do not decide is the
 * same in the dark, and is not asked twice.
 */
export async function expectFit(
  page: Page,
  state: string,
  widths: readonly number[] = [NARROWEST, 1280]
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    expect.soft(await axe(page), `${state}, light, ${width} px`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await axe(page, OF_COLOUR), `${state}, dark, ${width} px`).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(wide, `${state}: as wide as the screen at ${width} px`).toBeLessThanOrEqual(width)
  }
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize({ width: 1280, height: 900 })
}
