import { LARGEST } from '../chosen.js'
import { expect, test } from '../site.js'
import { button, make } from './tender-page.js'

test('while a document is made the page answers, says what it does, and makes one at a time', async ({
  page,
  address
}) => {
  await make(page, address, LARGEST.id)
  const downloads: string[] = []
  page.on('download', (download) => downloads.push(download.suggestedFilename()))
  const word = page.locator('.app-pack__formats').getByRole('button', { name: 'Word document' })
  await word.click()
  await word.click()
  await button(page, 'Keep every “must”').first().click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await expect(word).toHaveText('Making the Word document …')
  expect(downloads).toEqual([])
  await expect(page.getByRole('status').getByText('Making the Word document …')).toBeAttached()
  await expect(page.getByRole('status').getByText('The file is in your downloads')).toBeAttached({ timeout: 60_000 })
  await expect(word).toHaveText('Word document')
  expect(downloads).toHaveLength(1)
})

test('when the script that makes a document dies the page says so, and can be asked again', async ({
  page,
  address
}) => {
  await page.route('**/assets/documents-docx-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("dead")' })
  )
  await make(page, address)
  await button(page, 'Word document').click()
  await expect(page.getByText('The file could not be made')).toBeVisible()
  await page.unroute('**/assets/documents-docx-*.js')
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Word document').click()])
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
})
