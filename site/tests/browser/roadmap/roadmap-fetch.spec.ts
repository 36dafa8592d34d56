import { axe } from '../axe.js'
import { OWN_SCRIPT, script, weightOf } from '../script-weight.js'
import { expect, test } from '../site.js'
import { answered, begin, button, cells, goTo, heading, kept, level } from './roadmap-page.js'

const VIEWS = /assets\/roadmap-\w+-view-[0-9a-f]{8}\.js$/

test('the page opens with scripts of less than 40 KB, and fetches the other screens when it is idle', async ({
  page,
  address
}) => {
  const size = weightOf('roadmap')
  expect(size).toBeGreaterThan(10 * 1024)
  expect(size).toBeLessThan(OWN_SCRIPT)
  const later = script('roadmap').match(/import\("\.\/[\w.-]+"\)/g) ?? []
  const fetched = new Set<string>()
  page.on('requestfinished', (request) => VIEWS.test(request.url()) && fetched.add(request.url()))
  await page.goto(`${address}roadmap/`)
  await expect.poll(() => fetched.size).toBe(later.length)
  expect(later.length).toBe(5)
})

test('every screen opens without a connection once the page is idle', async ({ page, address, context }) => {
  const fetched = new Set<string>()
  page.on('requestfinished', (request) => VIEWS.test(request.url()) && fetched.add(request.url()))
  await begin(page, address)
  await expect.poll(() => fetched.size).toBe(5)
  await context.setOffline(true)
  const screens = page.getByRole('navigation', { name: 'In this roadmap' }).getByRole('link')
  for (let place = 0; place < (await screens.count()); place++) {
    await screens.nth(place).click()
    await expect(heading(page)).toBeFocused()
    await expect(page.getByText('This screen could not be fetched')).toBeHidden()
    await expect(page.locator('#screen > :not(h2)').nth(1)).toBeVisible()
  }
})

test('a screen that cannot be fetched says so, loses nothing, and opens when it is tried again', async ({
  page,
  address
}) => {
  await page.route(VIEWS, (route) => route.abort())
  await begin(page, address)
  await cells(page).first().click()
  await level(page, 2).check()
  await goTo(page, 'Options')
  await expect(page.getByText('This screen could not be fetched')).toBeVisible()
  await goTo(page, 'Organisations')
  await expect(page.getByLabel('Name of the roadmap')).toBeVisible()
  await goTo(page, 'Where do you want to be?')
  await expect(page.getByText('This screen could not be fetched')).toBeVisible()
  await expect(heading(page)).toHaveText('Where do you want to be?')
  await expect(heading(page)).toBeFocused()
  expect(await axe(page)).toEqual([])
  await button(page, 'Try again').click()
  await expect(page.getByText('This screen could not be fetched')).toBeVisible()
  await expect(heading(page)).toBeFocused()
  await page.unroute(VIEWS)
  await button(page, 'Try again').click()
  await expect(page.getByText('This screen could not be fetched')).toBeHidden()
  await expect(heading(page)).toBeFocused()
  await expect(answered(page)).toHaveText(/^1 of/)
  await expect(kept(page)).toHaveText('Saved in this browser')
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(level(page, 2)).toBeChecked()
})
