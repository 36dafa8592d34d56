import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { CRITERIA, POLICIES, STANDARDS, SYSTEMS, line, requirements } from '../sources.js'

export type Values = Readonly<Record<string, readonly string[]>>

export interface Source {
  readonly id: string
  readonly title: string
  readonly past: boolean
  readonly values: Values
}

export const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id)
export const askedOf = SYSTEMS.map(({ id }) => ({ id, line: new Set(line(id)), requirements: requirements(id) }))

/** What each list holds by the sources, in no order. */
export const LISTS: Readonly<Record<string, readonly Source[]>> = {
  standards: STANDARDS.map((standard) => ({
    ...standard,
    past: ['retired', 'withdrawn'].includes(standard.status),
    values: {
      obligation: [standard.obligation],
      status: [standard.status],
      type: [standard.type],
      function: standard.function === undefined ? [] : [standard.function],
      system: ids(askedOf.filter(({ line }) => standard.systemTypes?.some((type) => line.has(type)))),
      setting: standard.careSettings ?? [],
      topic: standard.topics ?? [],
      owner: standard.owner === undefined ? [] : [standard.owner]
    }
  })),
  criteria: CRITERIA.map((criterion) => ({
    ...criterion,
    past: criterion.status === 'retired',
    values: {
      level: [criterion.level],
      topic: criterion.topics ?? [],
      system: ids(askedOf.filter(({ requirements }) => requirements.has(criterion.id))),
      stage: [criterion.stage ?? 'award'],
      verification: [criterion.verification]
    }
  })),
  policies: POLICIES.map((policy) => ({
    ...policy,
    past: !['proposed', 'in-force'].includes(policy.status),
    values: {
      kind: [policy.kind],
      status: [policy.status],
      topic: policy.topics ?? [],
      owner: policy.owner === undefined ? [] : [policy.owner]
    }
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
