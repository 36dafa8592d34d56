import { expect, test } from '../site.js'
import { button, make } from './tender-page.js'

const WRITER = '**/assets/documents-docx-*.js'
const MAKING = 'Making the Word document …'
const ENDLESS = 'addEventListener("message", () => { for (;;) {} })'

test('however long a document takes the page answers, says what it does, and makes one at a time', async ({
  page,
  address
}) => {
  let asked = 0
  await page.route(WRITER, (route) => {
    asked++
    return route.fulfill({ contentType: 'text/javascript', body: ENDLESS })
  })
  await make(page, address)
  const word = page.locator('.app-pack__formats').getByRole('button', { name: 'Word document' })
  await word.click()
  await expect(word).toHaveText(MAKING)
  await word.press('Enter')
  await expect(page.getByRole('status').getByText(MAKING)).toBeAttached()
  await button(page, /Keep every “must”/).click()
  await expect(button(page, 'Undo')).toBeVisible()
  await expect(word).toHaveText(MAKING)
  await page.goto(`${address}tender/evaluate/`)
  await expect(page.locator('#pack-file-input')).toBeAttached()
  expect(asked).toBe(1)
})

test('when the script that makes a document dies the page says so, and can be asked again', async ({
  page,
  address
}) => {
  await page.route(WRITER, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("dead")' })
  )
  await make(page, address)
  await button(page, 'Word document').click()
  await expect(page.getByText('The file could not be made')).toBeVisible()
  await page.unroute(WRITER)
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Word document').click()])
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
})
