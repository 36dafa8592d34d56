import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Pack } from '../../../src/pack/pack.js'
import { SYSTEM } from '../chosen.js'
import { expect } from '../site.js'

export const items = (page: Page) => page.locator('.app-pack__item')
export const item = (page: Page, id: string) => page.locator(`[id="requirements-${id}"]`)
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
export const left = (page: Page) => page.locator('#progress-words')
export const kept = (page: Page) => page.locator('.app-pack__kept')

/** Makes a pack and waits until the browser has kept it. */
export async function make(page: Page, address: string, system = SYSTEM.id): Promise<void> {
  await page.goto(`${address}tender/?system=${system}`)
  await button(page, 'Make the pack').click()
  await expect(kept(page)).toHaveText('Saved in this browser')
}

/** Keeps or drops what a row is about, once the rows come to rest: those that were never in view get their height as they are scrolled to. */
export async function decide(row: Locator, decision: 'Keep' | 'Drop'): Promise<void> {
  const choice = row.getByLabel(decision, { exact: true })
  await choice.scrollIntoViewIfNeeded()
  await row.evaluate(
    (element) =>
      new Promise<void>((rested) => {
        let [last, still] = [NaN, 0]
        const look = () => {
          const { top } = element.getBoundingClientRect()
          still = top === last ? still + 1 : 0
          last = top
          if (still < 3) {
            requestAnimationFrame(look)
          } else {
            rested()
          }
        }
        look()
      })
  )
  await choice.check()
}

export async function download(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.app-pack__formats').getByRole('button', { name, exact: true }).click()
  ])
  return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

export async function packOf(page: Page): Promise<Pack> {
  return JSON.parse((await download(page, 'Pack')).bytes.toString())
}

export async function open(page: Page, address: string, content: string | Buffer, name = 'pack.json'): Promise<void> {
  await page.goto(`${address}tender/`)
  await page
    .getByLabel('Open a pack from a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}
