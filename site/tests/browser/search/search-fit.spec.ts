import { COMMON, RARE } from '../chosen.js'
import { SCHEMES, expect, test } from '../site.js'
import { results, search } from './search-page.js'

test('what was looked for can be read where the system sets the colours', async ({ page, address }) => {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await search(page, address, RARE)
    const colours = (marks: string) =>
      page
        .locator(marks)
        .first()
        .evaluate((mark) => {
          const { color, backgroundColor } = getComputedStyle(mark)
          return { color, backgroundColor, link: getComputedStyle(mark.closest('a')!).color }
        })
    const { link, ...found } = await colours('h3 a mark')
    expect.soft(found.color, colorScheme).not.toBe(link)
    await page.locator('h3 a:has(mark)').first().focus()
    expect.soft(await colours('h3 a:focus mark'), colorScheme).toMatchObject(found)
    await page.goto(`${address}a-z/`)
    await page.locator('#search-field').fill(RARE)
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    expect.soft(await colours('[aria-selected=true] mark'), colorScheme).toMatchObject(found)
  }
})

test('results are printed without what only a screen can do', async ({ page, address }) => {
  await search(page, address, COMMON)
  await expect(page.locator('[data-more]')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(results(page).first()).toBeVisible()
  await expect(page.locator('[data-more]')).toBeHidden()
  await expect(page.locator('[data-sort]')).toBeHidden()
})
