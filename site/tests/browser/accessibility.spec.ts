import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { KINDS, SCHEMES, WIDTHS, expect, test } from './site.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

for (const { name, path } of KINDS) {
  test(`axe finds nothing wrong with the ${name} page, light or dark, on small and wide screens`, async ({
    page,
    addressOf
  }) => {
    await page.goto(addressOf(path))
    await page.evaluate(AXE)
    for (const colorScheme of SCHEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        const { violations } = await page.evaluate(() => (window as unknown as Axe).axe.run())
        expect.soft(violations.map(described), `${colorScheme}, ${width} px`).toEqual([])
      }
    }
  })
}

interface Axe {
  readonly axe: { run(): Promise<AxeResults> }
}

function described({ id, help, nodes }: AxeResults['violations'][number]): string {
  return `${id}: ${help}: ${nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join('; ')}`
}
