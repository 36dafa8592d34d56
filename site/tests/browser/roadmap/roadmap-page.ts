import type { Page } from '@playwright/test'
import { expect } from '../site.js'

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
export const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })
export const kept = (page: Page) => page.locator('.app-pack__kept')
export const answered = (page: Page) => page.locator('#answered')
export const cells = (page: Page) => page.locator('.app-heat__cell')
export const level = (page: Page, level: number) => page.locator(`#level-${level}`)
/** The heading of the screen. */
export const heading = (page: Page) => page.locator('#screen h2').first()

/** Begins a roadmap of some organisations, and waits until the browser has kept it. */
export async function begin(page: Page, address: string, names: readonly string[] = ['Anytown CCG'], query = '') {
  await page.goto(`${address}roadmap/${query}`)
  await page.getByLabel('Which organisations is it for?').fill(names.join('\n'))
  await button(page, 'Begin').click()
  await expect(kept(page)).toHaveText('Saved in this browser')
}

/** Goes to a screen by its name in the list. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'In this roadmap' }).getByRole('link', { name }).click()
}

/** Gives a file to whatever takes one on the screen. */
export async function give(page: Page, id: string, content: string, name = 'roadmap.json'): Promise<void> {
  await page.locator(`#${id}-input`).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

/** What the browser has kept, the last changed first. */
export async function stored(page: Page): Promise<any[]> {
  return page.evaluate(
    () =>
      new Promise<any[]>((found, failed) => {
        const opening = indexedDB.open('handbook-roadmaps')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('roadmaps').objectStore('roadmaps').getAll()
          all.onsuccess = () => {
            opening.result.close()
            found(all.result.sort((a, b) => b.changed.localeCompare(a.changed)))
          }
        }
      })
  )
}
