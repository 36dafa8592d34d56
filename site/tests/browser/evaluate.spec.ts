import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Download, Page } from '@playwright/test'
import { SITE } from '../../tools/browser/kinds.mjs'
import type { Pack } from '../../src/pack/pack.js'
import { fill } from '../documents/office.js'
import { zip } from '../unit/workbooks.js'
import { expect, test } from './site.js'
import { expectFit } from './states.js'
import { XLSX, packFile, packFor, sheetFile, type Upload } from './tender-files.js'

/** Three requirements of a shared care record: one pass or fail, two scored in different groups. */
function smallPack(): Pack {
  const pack = packFor('shared-care-record')
  const gate = pack.requirements.find(({ text }) => text.scoring.kind === 'pass-fail')!
  const scored = pack.requirements.filter(({ text }) => text.scoring.kind === 'scaled')
  const other = scored.find(({ group }) => group !== scored[0]!.group)!
  const requirements = [gate, { ...scored[0]!, weight: 60 }, { ...other, weight: 40 }]
  const groups = pack.groups.filter(({ id }) => requirements.some(({ group }) => group === id))
  return { ...pack, groups, requirements }
}

const PACK = smallPack()
const [GATE, FIRST, SECOND] = PACK.requirements.map(({ id }) => id) as [string, string, string]
const SAID = { Compliance: 'Meets', Answer: 'As in the version on offer.' }

const inSchedule = PACK.groups.flatMap(({ id }) => PACK.requirements.filter(({ group }) => group === id))

async function openPack(page: Page, address: string, pack = PACK): Promise<void> {
  await page.goto(`${address}tender/evaluate/`)
  await page.locator('#pack-file-input').setInputFiles(packFile(pack))
  await expect(page.locator('#view')).toBeFocused()
}

async function loadSheets(page: Page, ...files: Upload[]): Promise<void> {
  await page.locator('#sheets-input').setInputFiles(files)
}

async function sheets(): Promise<Upload[]> {
  const all = { [GATE]: SAID, [FIRST]: SAID, [SECOND]: SAID }
  return [
    await sheetFile(PACK, 'Alpha', all),
    await sheetFile(PACK, 'Beta', { [GATE]: SAID, [FIRST]: { ...SAID, Compliance: 'Meets in part' } }),
    await sheetFile(PACK, 'Gamma', all)
  ]
}

async function addEvaluator(page: Page, name: string): Promise<void> {
  await page.getByLabel(/^(Your name|Another evaluator’s name)$/).fill(name)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.locator('#evaluator')).toHaveValue('')
}

async function view(page: Page, name: string): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Evaluation' })
  await views.locator('li', { hasText: name }).locator('a, span').click()
  await expect(page.locator('#view')).toHaveText(name)
}

const expectSaved = (page: Page) => expect(page.getByText('Saved in this browser')).toBeVisible()

/** Scores by requirement, each for Alpha, Beta and Gamma. */
async function score(page: Page, scores: Readonly<Record<string, readonly number[]>>): Promise<void> {
  await view(page, 'Score')
  for (const { id } of inSchedule) {
    await page.getByLabel('Requirement', { exact: true }).selectOption(id)
    for (const [place, given] of scores[id]!.entries()) {
      await page.locator(`label[for="score-${place}-${given}"]`).click()
    }
  }
}

const SCORES = { [GATE]: [3, 4, 2], [FIRST]: [4, 3, 4], [SECOND]: [1, 4, 4] }

const ranking = (page: Page) =>
  page
    .getByRole('region', { name: 'Ranking by quality score' })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].slice(0, 4).map((cell) => cell.textContent)))

const textOf = async (download: Promise<Download>) => readFileSync(await (await download).path(), 'utf8')

test('three suppliers’ sheets, scored, give the expected ranking, and the weight that would change it', async ({
  page,
  address
}) => {
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'Beta' })).toContainText('2 of 3 answered')
  await addEvaluator(page, 'Ann')
  await score(page, SCORES)
  await view(page, 'Result')
  // Alpha: 60 × 4/4 + 40 × 1/4; Beta: 60 × 3/4 + 40 × 4/4; Gamma fails its gate.
  expect(await ranking(page)).toEqual([
    ['Beta', '1', '85.00', 'Passes'],
    ['Alpha', '2', '70.00', 'Passes'],
    ['Gamma', 'Not ranked', '100.00', 'Fails']
  ])
  // Alpha and Beta are equal where w × 1/4 = (1 − w) × 3/4.
  const turns = page.getByRole('region', { name: /others come to lead/ })
  await expect(turns).toContainText('Above 75%: Alpha leads')
  await expect(turns).toContainText('Below 25%: Alpha leads')
  await expect(page.getByRole('img', { name: /Beta from 0% to 75%; Alpha from 75% to 100%/ })).toBeVisible()
})

test('scores that evaluators typed into the workbook come in once somebody says that they are theirs', async ({
  page,
  address
}) => {
  await openPack(page, address)
  const [alpha] = await sheets()
  const row = (id: string) => 10 + inSchedule.findIndex((requirement) => requirement.id === id)
  const given = { [`H${row(GATE)}`]: 3, [`H${row(FIRST)}`]: 4, [`H${row(SECOND)}`]: 1, [`K${row(SECOND)}`]: 2 }
  const typed = fill(alpha!.buffer, 3, given)
  await loadSheets(page, { ...alpha!, buffer: Buffer.from(typed) })
  const card = page.getByRole('region', { name: 'Alpha' })
  await expect(card).toContainText('Use them only if your evaluators gave them')
  await expectFit(page, 'a file that holds scores')
  await expectSaved(page)
  await page.reload()
  await view(page, 'Result')
  await expect(page.getByText('3 scores are missing')).toBeVisible()
  await view(page, 'Bids')
  await card.getByRole('button', { name: 'Use these scores of Alpha' }).press('Enter')
  await expect(page.getByText('4 scores came in.')).toBeVisible()
  await expect(page.locator('#view')).toBeFocused()
  await expect(page.getByLabel('Name of evaluator 1')).toHaveValue('Evaluator 1')
  await view(page, 'Result')
  // 60 × 4/4 + 40 × 2/4: the agreed score goes before the other.
  expect((await ranking(page))[0]).toEqual(['Alpha', '1', '80.00', 'Passes'])
})

test('the agreed score goes before what several evaluators gave', async ({ page, address }) => {
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()).slice(0, 2))
  await expect(page.locator('.app-bids__bid')).toHaveCount(2)
  await addEvaluator(page, 'Ann')
  await addEvaluator(page, 'Bob')
  await score(page, { [GATE]: [3, 3], [FIRST]: [4, 2], [SECOND]: [4, 2] })
  await page.getByLabel('You score as').selectOption({ label: 'Bob' })
  await expect(page.locator('#score-0-none')).toBeChecked()
  await score(page, { [GATE]: [3, 3], [FIRST]: [0, 2], [SECOND]: [4, 2] })
  await view(page, 'Agree')
  await page.getByLabel('Requirement', { exact: true }).selectOption(FIRST)
  const alpha = page.getByRole('region', { name: 'Alpha' })
  await expect(alpha).toContainText('2, 4 apart')
  await page.locator('label[for="agreed-0-3"]').click()
  await alpha.getByLabel('Reasons (Alpha)').fill('Seen in the demonstration. <b>Agreed</b>')
  await view(page, 'Result')
  expect((await ranking(page))[0]).toEqual(['Alpha', '1', '85.00', 'Passes'])
  await view(page, 'Download')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download scores' }).click()
  expect(await textOf(download)).toContain(',4,3,Seen in the demonstration. <b>Agreed</b>,3,45,')
})

test('what was scored is there after the page was closed, and can be taken elsewhere', async ({
  page,
  address,
  browser
}) => {
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await addEvaluator(page, 'Ann')
  await score(page, SCORES)
  await expectSaved(page)
  await page.reload()
  await expect(page.locator(`#score-0-${SCORES[inSchedule.at(-1)!.id]![0]}`)).toBeChecked()
  await view(page, 'Download')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save evaluation' }).click()
  const saved = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(await textOf(download)) }
  const elsewhere = await browser.newPage()
  await openPack(elsewhere, address)
  await loadSheets(elsewhere, saved)
  await expect(elsewhere.getByRole('status').first()).toContainText('9 scores came in')
  await view(elsewhere, 'Result')
  expect((await ranking(elsewhere))[0]).toEqual(['Beta', '1', '85.00', 'Passes'])
  await elsewhere.close()
})

test('files that are no response sheet are refused by name, and the others are taken', async ({ page, address }) => {
  await openPack(page, address)
  const [alpha] = await sheets()
  const other = await sheetFile({ ...PACK, id: 'another', name: 'Another tender' }, 'Delta', {})
  const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })
  await loadSheets(
    page,
    file(
      'locked.xlsx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
    ),
    file('cut.xlsx', alpha!.buffer.subarray(0, 3000)),
    file('bomb.xlsx', zip({ '[Content_Types].xml': Buffer.alloc(70_000_000, 0x20) }, { declares: 10 })),
    file('macros.xlsx', zip({ '[Content_Types].xml': '<Types/>', 'xl/vbaProject.bin': 'x' })),
    file('budget.xlsx', zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>' })),
    { name: '<img src=x onerror=alert(1)>.json', mimeType: 'application/json', buffer: Buffer.from('{') },
    other,
    alpha!
  )
  const troubles = page.locator('#troubles')
  await expect(troubles).toBeFocused()
  const said = await troubles.locator('li').allTextContents()
  expect(said.map((text) => text.split(' The ')[0])).toEqual([
    ...['locked.xlsx', 'cut.xlsx', 'bomb.xlsx', 'macros.xlsx', 'budget.xlsx'],
    ...['<img src=x onerror=alert(1)>.json', 'delta.xlsx']
  ])
  for (const [place, word] of [
    /password/,
    /damaged/,
    /unpacks/,
    /macros/,
    /not an Excel/,
    /not a tender pack/,
    /another/i
  ].entries()) {
    expect(said[place]).toMatch(word)
  }
  await expect(page.locator('.app-bids__bid')).toHaveCount(1)
  await expectFit(page, 'refused files')
})

test('a changed question and formulas are named where the answer is', async ({ page, address }) => {
  const sent = {
    ...PACK,
    requirements: PACK.requirements.map((one) =>
      one.id === FIRST ? { ...one, text: { ...one.text, question: 'What did it say before?' } } : one
    )
  }
  await openPack(page, address)
  await loadSheets(page, await sheetFile(sent, 'Alpha', { [FIRST]: { Answer: '<script>alert(1)</script>' } }))
  await page.getByText('1 thing to look at in this file').click()
  await expect(page.getByRole('region', { name: 'Alpha' })).toContainText('The question was changed in the pack')
  await addEvaluator(page, 'Ann')
  await expectSaved(page)
  await page.goto(`${page.url()}&view=score&at=${FIRST}`)
  await expect(page.getByRole('region', { name: 'Alpha' })).toContainText('<script>alert(1)</script>')
  await expect(page.getByRole('region', { name: 'Alpha' })).toContainText('The question was changed in the pack')
})

test('taking a supplier out can be undone, with all scores', async ({ page, address }) => {
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await addEvaluator(page, 'Ann')
  await score(page, SCORES)
  await view(page, 'Bids')
  await page.getByRole('button', { name: 'Take out Beta' }).click()
  await expect(page.locator('.app-bids__bid')).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await view(page, 'Result')
  expect((await ranking(page))[0]).toEqual(['Beta', '1', '85.00', 'Passes'])
})

test('an evaluation is deleted from the browser, and can be put back as long as the page is open', async ({
  page,
  address
}) => {
  await openPack(page, address, { ...PACK, id: 'other', name: 'Other <b>' })
  await loadSheets(page, await sheetFile({ ...PACK, id: 'other' }, 'Secret', { [GATE]: SAID }))
  await expect(page.locator('.app-bids__bid')).toHaveCount(1)
  await expectSaved(page)
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await addEvaluator(page, 'Ann')
  await score(page, SCORES)
  await expectSaved(page)
  await page.goto(`${address}tender/evaluate/`)
  const begun = page.getByRole('region', { name: 'Go on with an evaluation' })
  const kept = begun.getByRole('listitem')
  await expect(kept).toHaveText([/Shared care record 3 bids,/, /Other <b> 1 bid,/])
  await begun.getByRole('button', { name: `Delete ${PACK.name}` }).press('Enter')
  await expect(kept).toHaveText([/Other <b>/])
  await expect(begun.getByRole('heading')).toBeFocused()
  await expect(page.locator('main > [role="status"]')).toHaveText(`${PACK.name} is deleted`)
  await expectFit(page, 'an evaluation is deleted')
  await begun.getByRole('button', { name: 'Put it back' }).press('Enter')
  await expect(kept).toHaveCount(2)
  await expect(begun.getByRole('heading')).toBeFocused()
  await begun.getByRole('button', { name: 'Delete Other <b>' }).click()
  await expect(kept).toHaveCount(1)
  expect(await stored(page)).not.toContain('Secret')
  await page.reload()
  await expect(begun).toBeVisible()
  await expect(begun.getByRole('button', { name: 'Put it back' })).toHaveCount(0)
  await begun.getByRole('link', { name: PACK.name }).click()
  await view(page, 'Result')
  expect((await ranking(page))[0]).toEqual(['Beta', '1', '85.00', 'Passes'])
  await page.goto(`${address}tender/evaluate/`)
  await begun.getByRole('button', { name: `Delete ${PACK.name}` }).click()
  await expect(begun.getByRole('heading')).toBeFocused()
  await page.reload()
  await expect(page.locator('#which-pack')).toBeVisible()
  await expect(begun).toHaveCount(0)
})

/** All evaluations that the browser keeps, as JSON. */
function stored(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('handbook-evaluations')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('evaluations').objectStore('evaluations').getAll()
          all.onsuccess = () => resolve(JSON.stringify(all.result))
        }
      })
  )
}

test('two tabs that score at once bring their scores together', async ({ page, address, context }) => {
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await addEvaluator(page, 'Ann')
  await view(page, 'Score')
  await expectSaved(page)
  const second = await context.newPage()
  await second.goto(page.url())
  await second.locator('label[for="score-0-2"]').click()
  await expect(second.locator('#score-0-2')).toBeChecked()
  await expectSaved(second)
  await page.locator('label[for="score-1-3"]').click()
  await expect(page.getByRole('status').first()).toContainText('Another tab changed this evaluation')
  await expect(page.locator('#score-0-2')).toBeChecked()
  await expect(page.locator('#score-1-3')).toBeChecked()
})

test('by keyboard alone: from the pack to a score to the result', async ({ page, address }) => {
  await page.goto(`${address}tender/evaluate/`)
  const choose = async (label: string, files: Upload[]) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: label }).focus()
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(files)
  }
  await choose('Open the pack from its file', [packFile(PACK)])
  await expect(page.locator('#view')).toBeFocused()
  await choose('Load the response sheets', await sheets())
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await page.locator('#evaluator').focus()
  await page.keyboard.type('Ann')
  await page.keyboard.press('Enter')
  await expect(page.locator('#evaluator')).toBeFocused()
  await page.getByRole('link', { name: 'Start scoring' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#view')).toHaveText('Score')
  await expect(page.locator('#view')).toBeFocused()
  await page.locator('#score-0-none').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('#score-0-4')).toBeChecked()
  await expect(page.locator('#score-0-4')).toBeFocused()
  await page.getByRole('button', { name: 'Next without a score' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#requirement')).toBeFocused()
  await expect(page.locator('#score-0-none')).toBeChecked()
  await page.getByRole('link', { name: 'Result', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#view')).toHaveText('Result')
})

test('files can be dropped, and touched', async ({ browser, address }) => {
  const page = await browser.newPage({ hasTouch: true, viewport: { width: 390, height: 844 } })
  await openPack(page, address)
  const [alpha] = await sheets()
  const data = await page.evaluateHandle(
    ({ name, type, bytes }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name, { type }))
      return transfer
    },
    { name: alpha!.name, type: XLSX, bytes: alpha!.buffer.toString('base64') }
  )
  await page.locator('.nhsuk-file-upload__drop-zone').dispatchEvent('drop', { dataTransfer: data })
  await expect(page.locator('.app-bids__bid')).toHaveCount(1)
  await page.getByLabel('Your name').fill('Ann')
  await page.getByRole('button', { name: 'Add', exact: true }).tap()
  await page.getByRole('link', { name: 'Start scoring' }).tap()
  await page.locator('label[for="score-0-3"]').tap()
  await expect(page.locator('#score-0-3')).toBeChecked()
  await page.close()
})

test('an address that was edited by hand works as far as it can, and says what is not here', async ({
  page,
  address
}) => {
  await page.goto(`${address}tender/evaluate/?pack=${'x'.repeat(5000)}&view=%zz`)
  await expect(page.getByRole('alert')).toContainText('not in this browser')
  await openPack(page, address)
  await expectSaved(page)
  const many = Array.from({ length: 500 }, (_, i) => `&at=${i}`).join('')
  await page.goto(`${address}tender/evaluate/?pack=${PACK.id}&view=<b>nonsense</b>&at=nobody${many}`)
  await expect(page.locator('#view')).toHaveText('Bids')
  await expect(page.getByRole('status').first()).toContainText('“<b>nonsense</b>”, “nobody”')
})

test('where the browser keeps nothing, the page says so and everything else works', async ({ page, address }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new Error('blocked')
        }
      }
    })
  })
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await expect(page.getByRole('status').first()).toContainText('does not keep anything')
  await addEvaluator(page, 'Ann')
  await score(page, SCORES)
  await view(page, 'Result')
  expect((await ranking(page))[0]).toEqual(['Beta', '1', '85.00', 'Passes'])
})

test('every state is fit to use', async ({ page, address }) => {
  test.setTimeout(240_000)
  await page.goto(`${address}tender/evaluate/`)
  await expect(page.locator('#which-pack')).toBeVisible()
  await expectFit(page, 'start')
  await openPack(page, address)
  await expectFit(page, 'no bids')
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.locator('#evaluator-error')).toBeVisible()
  await expectFit(page, 'bids')
  await addEvaluator(page, 'Ann')
  await addEvaluator(page, 'Bob')
  await score(page, SCORES)
  await expectFit(page, 'score')
  for (const name of ['Answers', 'Agree', 'Result', 'Download']) {
    await view(page, name)
    await expectFit(page, name)
  }
})

test('the scripts of evaluation and comparison are under 30 and 25 KB, and sheets are read by one that comes when it is needed', async ({
  page,
  address
}) => {
  const size = (name: string) => {
    const [script] = readdirSync(join(SITE, 'assets')).filter((file) =>
      new RegExp(`^${name}-[0-9a-f]{8}\\.js$`).test(file)
    )
    return gzipSync(readFileSync(join(SITE, 'assets', script!))).length
  }
  expect(size('tender-evaluate')).toBeLessThan(30 * 1024)
  expect(size('tender-changes')).toBeLessThan(25 * 1024)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openPack(page, address)
  expect(asked.filter((url) => url.includes('tender-sheets'))).toEqual([])
})
