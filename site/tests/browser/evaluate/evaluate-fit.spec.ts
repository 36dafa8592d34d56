import { OWN_SCRIPT, weightOf } from '../script-weight.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { XLSX, packFile, type Upload } from '../tender-files.js'
import {
  PACK,
  SCORES,
  addEvaluator,
  expectSaved,
  loadSheets,
  openPack,
  ranking,
  score,
  sheets,
  view
} from './evaluate-page.js'

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
  await page.locator('#score-0-0').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('#score-0-4')).toBeChecked()
  await expect(page.locator('#score-0-4')).toBeFocused()
  await page.getByRole('button', { name: 'Next without a score' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#bid-1')).toBeFocused()
  await expect(page.locator('#bid-1 input:checked')).toHaveCount(0)
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

test('the scripts of evaluation and comparison, with what they import at once, are under 40 KB, and sheets are read by one that comes when it is needed', async ({
  page,
  address
}) => {
  expect(weightOf('tender-evaluate')).toBeLessThan(OWN_SCRIPT)
  expect(weightOf('tender-changes')).toBeLessThan(OWN_SCRIPT)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openPack(page, address)
  expect(asked.filter((url) => url.includes('tender-sheets'))).toEqual([])
})
