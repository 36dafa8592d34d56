import { axe } from '../axe.js'
import { LARGEST, SYSTEM } from '../chosen.js'
import { expect, test } from '../site.js'
import { button, decide, items, kept, left, make, packOf } from './tender-page.js'

test('packs are kept in the browser, each under its name, and a deleted one can be put back', async ({
  page,
  address
}) => {
  await make(page, address)
  await decide(items(page).first(), 'Keep')
  await page.getByText('Name, buyer and reference').click()
  await page.getByLabel('Name of the pack').fill('First <b>')
  await expect(page.locator('h1')).toHaveText('First <b>')
  await expect(kept(page)).toHaveText('Saved in this browser')
  await page.reload()
  await expect(page.locator('h1')).toHaveText('First <b>')
  await expect(items(page).first().getByLabel('Keep', { exact: true })).toBeChecked()
  await make(page, address, LARGEST.id)
  await button(page, 'All packs, or make another').click()
  const list = page.locator('.app-pack__saved')
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await button(page, 'Delete First <b>').click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await button(page, 'Put it back').click()
  await list.getByRole('link', { name: 'First <b>' }).click()
  await expect(page.locator('h1')).toHaveText('First <b>')
  await page.goBack()
  await expect(page.locator('h1')).toHaveText('Make a tender pack')
})

test('a change in one tab appears in the other', async ({ page, address, context }) => {
  await make(page, address)
  const other = await context.newPage()
  await other.goto(page.url())
  for (const tab of [page, other]) {
    await expect(tab.getByText('This pack is open in another tab as well')).toBeVisible()
  }
  await decide(items(page).first(), 'Keep')
  await expect(items(other).first().getByLabel('Keep', { exact: true })).toBeChecked()
  await other.close({ runBeforeUnload: true })
  await expect(page.getByText('This pack is open in another tab as well')).toBeHidden()
})

test('a tab that breaks down, leaves the pack or is about to close is not taken for one that shows it', async ({
  page,
  address,
  context
}) => {
  const notice = page.getByText('This pack is open in another tab as well')
  await make(page, address)
  const open = async () => {
    const tab = await context.newPage()
    await tab.goto(page.url())
    await expect(notice).toBeVisible()
    return tab
  }
  const broken = await open()
  await broken.goto('chrome://crash').catch(() => {})
  await expect(notice).toBeHidden()
  const left = await open()
  await button(left, 'All packs, or make another').click()
  await expect(notice).toBeHidden()
  await left.goBack()
  await expect(notice).toBeVisible()
  await left.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  await expect(notice).toBeHidden()
  await expect(kept(left)).toHaveText('Saved in this browser')
  await expect(notice).toBeHidden()
  const third = await open()
  await left.close()
  await expect(notice).toBeVisible()
  await third.close()
  await expect(notice).toBeHidden()
})

test('a pack that the browser brings back as it was left goes on', async ({ page, address }) => {
  await make(page, address)
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  const before = await left(page).textContent()
  await decide(items(page).first(), 'Drop')
  await expect(left(page)).not.toHaveText(before!)
  await expect(kept(page)).toHaveText('Saved in this browser')
})

test('tabs that change a pack without hearing each other do not overwrite it', async ({ page, address, context }) => {
  await make(page, address)
  const deaf = await context.newPage()
  await deaf.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await deaf.goto(page.url())
  await expect(kept(deaf)).toHaveText('Saved in this browser')
  await decide(items(page).first(), 'Drop')
  await expect(kept(page)).toHaveText('Saved in this browser')
  await decide(items(deaf).nth(1), 'Keep')
  await expect(deaf.getByText('This pack was changed in another tab meanwhile')).toBeVisible()
  expect((await packOf(deaf)).requirements.some(({ decision }) => decision === 'keep')).toBe(true)
  expect(await axe(deaf)).toEqual([])
  await button(deaf, 'Take over the other').click()
  await expect(items(deaf).first().getByLabel('Drop', { exact: true })).toBeChecked()
  await expect(kept(deaf)).toHaveText('Saved in this browser')
  await decide(items(page).nth(2), 'Drop')
  await expect(kept(page)).toHaveText('Saved in this browser')
  await decide(items(deaf).nth(1), 'Keep')
  await button(deaf, 'Keep what is shown here').click()
  await expect(kept(deaf)).toHaveText('Saved in this browser')
  await deaf.reload()
  await expect(items(deaf).nth(1).getByLabel('Keep', { exact: true })).toBeChecked()
  await expect(items(deaf).nth(2).getByLabel('Drop', { exact: true })).not.toBeChecked()
})

for (const [trouble, said] of [
  ['blocked', 'This browser does not let the page save anything'],
  ['full', 'This browser has no room for the pack']
] as const) {
  test(`where storage is ${trouble} the page says so, and the pack can be downloaded`, async ({ page, address }) => {
    await page.addInitScript((trouble) => {
      const refuse = (name: string) => () => {
        throw new DOMException('no', name)
      }
      if (trouble === 'blocked') {
        IDBFactory.prototype.open = refuse('SecurityError')
      } else {
        IDBObjectStore.prototype.put = refuse('QuotaExceededError')
      }
    }, trouble)
    await page.goto(`${address}tender/?system=${SYSTEM.id}`)
    await button(page, 'Make the pack').click()
    await expect(page.getByText(said)).toBeVisible()
    await decide(items(page).first(), 'Keep')
    expect((await packOf(page)).requirements[0]!.decision).toBe('keep')
    expect(await axe(page)).toEqual([])
    const asked = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
  })
}
