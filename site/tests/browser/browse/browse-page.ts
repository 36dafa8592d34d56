import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import type { Entity, List } from '../../../src/catalogue/data.js'
import { CATALOGUE } from '../published.js'

export type Values = Readonly<Record<string, readonly string[]>>

export interface Source extends Entity {
  readonly past?: true
  readonly values: Values
}

export const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id)
export const { standards: STANDARDS, criteria: CRITERIA, policies: POLICIES, frame: FRAME } = CATALOGUE

/** What each list holds by the published data, in no order; what has each value is counted without the program's filter. */
export const LISTS: Readonly<Record<string, readonly Source[]>> = {
  standards: sources(STANDARDS),
  criteria: sources(CRITERIA),
  policies: sources(POLICIES)
}

function sources({ facets, entities }: List<Entity>): Source[] {
  return entities.map((entity) => ({
    ...entity,
    values: Object.fromEntries(
      facets.map(({ id, values }, at) => [id, entity.facets[at]!.map((place) => values[place]![0])])
    )
  }))
}

export const count = (page: Page) => page.locator('[data-count]')
export const status = (page: Page) => page.locator('main > [role=status]')

export const box = (page: Page, facet: string, value: string) =>
  page.locator(`[data-filters] input[id^="filter-${facet}-"][value="${value}"]`)

export const entries = (page: Page) => page.locator('[data-browse] :is(h3, th[scope=row]) a')
export const ready = (page: Page) => page.locator('[data-tools] select').first().waitFor()

export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
}

/** The ids of all entries, in their order. */
export async function listed(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: /^Show more/ })
  while (await more.isVisible()) {
    await more.click()
  }
  return entries(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split('/').at(-2)!))
}

export const fits = ({ values }: Source, chosen: Values, but = '') =>
  Object.entries(chosen).every(
    ([facet, wanted]) => facet === but || wanted.length === 0 || wanted.some((value) => values[facet]!.includes(value))
  )

export async function text(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}
