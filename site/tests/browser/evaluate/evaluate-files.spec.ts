import { zip } from '../../unit/evaluate/workbooks.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { XLSX, sheetFile } from '../tender-files.js'
import { FIRST, PACK, addEvaluator, expectSaved, loadSheets, openPack, sheets } from './evaluate-page.js'

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
  await page.getByText('Wording that was changed').click()
  await expect(page.getByRole('region', { name: 'Alpha' })).toContainText('The question was changed in the pack')
  await addEvaluator(page, 'Ann')
  await expectSaved(page)
  await page.goto(`${page.url()}&view=score&at=${FIRST}`)
  await expect(page.getByRole('region', { name: 'Alpha' })).toContainText('<script>alert(1)</script>')
  await expect(page.getByRole('region', { name: 'Alpha' })).toContainText('The question was changed in the pack')
})
