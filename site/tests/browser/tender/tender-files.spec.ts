import { LARGEST } from '../chosen.js'
import { OWN_SCRIPT, weightOf } from '../script-weight.js'
import { expect, test } from '../site.js'
import { button, download, item, make, open, packOf } from './tender-page.js'

test('the other files are made from the pack, by scripts that are fetched when they are used', async ({
  page,
  address
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await make(page, address)
  expect(fetched.filter((url) => /documents-/.test(url))).toEqual([])
  for (const [name, ends, begins] of [
    ['Response sheet for suppliers', '.xlsx', 'PK'],
    ['Workbook for evaluators', '.xlsx', 'PK'],
    ['Word document', '.docx', 'PK'],
    ['CSV', '.csv', ''],
    ['OCDS', '.ocds.json', '{']
  ] as const) {
    const { file, bytes } = await download(page, name)
    expect(file.endsWith(ends), file).toBe(true)
    expect(bytes.subarray(0, begins.length).toString()).toBe(begins)
    expect(bytes.length).toBeGreaterThan(1000)
  }
  expect(fetched.filter((url) => /documents-/.test(url))).toHaveLength(2)
})

test('when the script of a format cannot be fetched the page says so, and the pack itself is still there', async ({
  page,
  address
}) => {
  await page.route('**/assets/documents-*.js', (route) => route.abort())
  await make(page, address)
  await button(page, 'Word document').click()
  await expect(page.getByText('The file could not be made')).toBeVisible()
  expect((await packOf(page)).requirements.length).toBeGreaterThan(0)
})

test('500 requirements open, can be decided and are all in what is downloaded', async ({ page, address }) => {
  test.slow()
  await make(page, address, LARGEST.id)
  const pack = await packOf(page)
  const many = Array.from({ length: 500 }, (_, place) => {
    const one = pack.requirements[place % pack.requirements.length]!
    return { ...one, id: `many-${place}`, code: `MANY-${place}`, weight: 0 }
  })
  await open(page, address, JSON.stringify({ ...pack, id: 'many', requirements: many }))
  await expect(item(page, 'many-499')).toBeAttached({ timeout: 0 })
  await button(page, /Keep every “must”/).click()
  const musts = many.filter(({ text }) => text.level === 'must').length
  const kept = (await packOf(page)).requirements.filter(({ decision }) => decision === 'keep')
  expect(kept.length).toBe(musts)
  expect((await download(page, 'CSV')).bytes.toString()).toContain('MANY-499')
  for (const name of ['Response sheet for suppliers', 'Workbook for evaluators', 'Word document', 'OCDS']) {
    expect((await download(page, name)).bytes.length, name).toBeGreaterThan(50_000)
  }
})

test('the script of the tender pack, with what it imports at once, is under 40 KB', () => {
  expect(weightOf('tender')).toBeLessThan(OWN_SCRIPT)
})
