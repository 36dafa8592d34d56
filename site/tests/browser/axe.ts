import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface WithAxe {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> }
}

/** The rules whose answer depends on colours: all that can differ between light and dark. */
export const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong with a page as it is now, by all rules or some: the rule, and each place that breaks it. */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(AXE)
  }
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } })
  }
  const { violations } = await page.evaluate((given) => (window as unknown as WithAxe).axe.run(given), options)
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`).join('; ')}`
  )
}
