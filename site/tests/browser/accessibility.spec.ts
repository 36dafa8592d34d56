import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { KINDS, SCHEMES, WIDTHS, expect, test } from './site.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

for (const { name, path } of KINDS) {
  for (const colorScheme of SCHEMES) {
    test.describe(() => {
      test.use({ colorScheme })

      for (const width of WIDTHS) {
        test(`axe finds nothing wrong with the ${name} page, ${colorScheme}, ${width} px`, async ({
          page,
          address
        }) => {
          await page.setViewportSize({ width, height: 900 })
          await page.goto(address + path)
          await page.evaluate(AXE)
          const { violations } = await page.evaluate(() => (window as unknown as Axe).axe.run())
          expect(violations.map(described)).toEqual([])
        })
      }
    })
  }
}

interface Axe {
  readonly axe: { run(): Promise<AxeResults> }
}

function described({ id, help, nodes }: AxeResults['violations'][number]): string {
  return `${id}: ${help}: ${nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join('; ')}`
}
