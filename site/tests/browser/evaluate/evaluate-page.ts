import type { Page } from '@playwright/test'
import type { Pack } from '../../../src/pack/pack.js'
import { SYSTEM } from '../chosen.js'
import { expect } from '../site.js'
import { packFile, packFor, sheetFile, type Upload } from '../tender-files.js'

/** Three requirements: one pass or fail, two scored in different groups that no score fails. */
export function smallPack(): Pack {
  const pack = packFor(SYSTEM.id)
  const gate = pack.requirements.find(({ text }) => text.scoring.kind === 'pass-fail')!
  const scored = pack.requirements.filter(
    ({ text: { scoring } }) => scoring.kind === 'scaled' && scoring.passMark === undefined
  )
  const other = scored.find(({ group }) => group !== scored[0]!.group)!
  const requirements = [gate, { ...scored[0]!, weight: 60 }, { ...other, weight: 40 }]
  const groups = pack.groups.filter(({ id }) => requirements.some(({ group }) => group === id))
  return { ...pack, groups, requirements }
}

export const PACK = smallPack()
export const [GATE, FIRST, SECOND] = PACK.requirements.map(({ id }) => id) as [string, string, string]
export const SAID = { Compliance: 'Meets', Answer: 'As in the version on offer.' }
export const inSchedule = PACK.groups.flatMap(({ id }) => PACK.requirements.filter(({ group }) => group === id))

export async function openPack(page: Page, address: string, pack = PACK): Promise<void> {
  await page.goto(`${address}tender/evaluate/`)
  await page.locator('#pack-file-input').setInputFiles(packFile(pack))
  await expect(page.locator('#view')).toBeFocused()
}

export async function loadSheets(page: Page, ...files: Upload[]): Promise<void> {
  await page.locator('#sheets-input').setInputFiles(files)
}

export async function sheets(): Promise<Upload[]> {
  const all = { [GATE]: SAID, [FIRST]: SAID, [SECOND]: SAID }
  return [
    await sheetFile(PACK, 'Alpha', all),
    await sheetFile(PACK, 'Beta', { [GATE]: SAID, [FIRST]: { ...SAID, Compliance: 'Meets in part' } }),
    await sheetFile(PACK, 'Gamma', all)
  ]
}

export async function addEvaluator(page: Page, name: string): Promise<void> {
  await page.getByLabel(/^(Your name|Another evaluator’s name)$/).fill(name)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.locator('#evaluator')).toHaveValue('')
}

export async function view(page: Page, name: string): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Evaluation' })
  await views.locator('li', { hasText: name }).locator('a, span').click()
  await expect(page.locator('#view')).toHaveText(name)
}

export const expectSaved = (page: Page) => expect(page.getByText('Saved in this browser')).toBeVisible()

/** Scores by requirement, each for Alpha, Beta and Gamma. */
export async function score(page: Page, scores: Readonly<Record<string, readonly number[]>>): Promise<void> {
  await view(page, 'Score')
  for (const { id } of inSchedule) {
    await page.getByLabel('Requirement', { exact: true }).selectOption(id)
    for (const [place, given] of scores[id]!.entries()) {
      await page.locator(`label[for="score-${place}-${given}"]`).click()
    }
  }
}

export const SCORES = { [GATE]: [3, 4, 2], [FIRST]: [4, 3, 4], [SECOND]: [1, 4, 4] }

export const ranking = (page: Page) =>
  page
    .getByRole('region', { name: 'Ranking by quality score' })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].slice(0, 4).map((cell) => cell.textContent)))
