import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { serve } from '../../../tools/browser/serve.mjs'
import { SITE } from '../../../tools/browser/kinds.mjs'
import { OTHER_RARE, RARE } from '../chosen.js'
import { expect, test } from '../site.js'
import { heading, results } from './search-page.js'

const MANIFEST = 'search/manifest.json'
const HOME = readFileSync(`${SITE}index.html`)
const LOGIN = Buffer.from('<!DOCTYPE html><title>Log in</title><p>Log in to go on.</p>')

/** What a host does to a file; undefined: it says that the file is not there. */
type Fault = (path: string, bytes: Buffer) => Uint8Array | undefined

const isFile = (path: string) => path.startsWith('search/files/')
const isIndex = (path: string) => isFile(path) || path === MANIFEST
const toFiles = (change: (bytes: Buffer) => Uint8Array | undefined): Fault => {
  return (path, bytes) => (isFile(path) ? change(bytes) : bytes)
}
const toManifest = (change: (bytes: Buffer) => Uint8Array | undefined): Fault => {
  return (path, bytes) => (path === MANIFEST ? change(bytes) : bytes)
}
const ofAnotherEdition = (bytes: Buffer) => {
  return Buffer.from(bytes.toString().replace(/"generation":"\w+"/, '"generation":"00112233aabbccdd"'))
}

interface Seen {
  readonly fault: Fault
  /** Whether the question is answered all the same. */
  readonly found: boolean
  /** How often the manifest is asked for. */
  readonly manifests: number
}

const HOSTS: Record<string, Seen> = {
  'compresses what is compressed': { fault: toFiles((bytes) => gzipSync(bytes)), found: true, manifests: 1 },
  'compresses twice more': { fault: toFiles((bytes) => gzipSync(gzipSync(bytes))), found: true, manifests: 1 },
  'inflates what is compressed': { fault: toFiles((bytes) => gunzipSync(bytes)), found: true, manifests: 1 },
  'sends the manifest compressed, and does not say so': {
    fault: toManifest((bytes) => gzipSync(bytes)),
    found: true,
    manifests: 1
  },
  'has lost the files': { fault: toFiles(() => undefined), found: false, manifests: 2 },
  'sends a page of the site in place of what is not there': { fault: toFiles(() => HOME), found: false, manifests: 2 },
  'cuts files short': { fault: toFiles((bytes) => bytes.subarray(0, 40)), found: false, manifests: 2 },
  'sends empty files': { fault: toFiles(() => Buffer.alloc(0)), found: false, manifests: 2 },
  'cuts the manifest short': { fault: toManifest((bytes) => bytes.subarray(0, 99)), found: false, manifests: 2 },
  'has an old manifest and new files': { fault: toManifest(ofAnotherEdition), found: false, manifests: 2 },
  'wants a log in': { fault: (path, bytes) => (isIndex(path) ? LOGIN : bytes), found: false, manifests: 2 }
}

for (const [name, { fault, found, manifests }] of Object.entries(HOSTS)) {
  test(`a host that ${name}: the reader ${found ? 'finds' : 'is told, and finds once it is mended'}`, async ({
    page
  }) => {
    let isMended = false
    const asked: string[] = []
    const content = (path: string, bytes: Buffer) => (isMended ? bytes : fault(path, bytes))
    const { address, stop } = await serve(SITE, '/', { content })
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)))
    await page.goto(`${address}search/?q=${RARE}`)
    if (found) {
      await expect(heading(page)).toContainText(`for “${RARE}”`)
    } else {
      await expect(page.locator('[data-when=failed]')).toBeVisible()
    }
    expect(asked.filter((path) => path === MANIFEST)).toHaveLength(manifests)
    const files = asked.filter((path) => isFile(path) && !path.includes('/c/'))
    for (const file of files) {
      expect(files.filter((other) => other === file).length).toBeLessThanOrEqual(manifests)
    }
    isMended = true
    await page.locator('#page-search').fill(OTHER_RARE)
    await expect(heading(page)).toContainText(`for “${OTHER_RARE}”`)
    await expect(results(page).first()).toContainText(OTHER_RARE, { ignoreCase: true })
    await stop()
  })
}

test('a host that declares no types is read all the same', async ({ page, address }) => {
  await page.route(/\/search\/(manifest|files)/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { 'content-type': 'application/octet-stream' } })
  })
  await page.goto(`${address}search/?q=${RARE}`)
  await expect(results(page).first()).toContainText(RARE, { ignoreCase: true })
})

for (const [what, hanging] of [
  ['a file', /\/t\/\d+\.bin$/],
  ['the manifest', /manifest\.json$/]
] as const) {
  test(`${what} that hangs is given up after seconds, and asked for again by who tries again`, async ({ page }) => {
    let isMended = false
    const asked: string[] = []
    const content = (path: string, bytes: Buffer) => {
      asked.push(path)
      return isMended || !hanging.test(path) ? bytes : new Promise<undefined>(() => {})
    }
    const { address, stop } = await serve(SITE, '/', { content })
    await page.clock.install()
    await page.goto(`${address}search/?q=${RARE}`)
    await expect.poll(() => asked.some((path) => hanging.test(path))).toBe(true)
    await page.clock.runFor(9000)
    await expect(page.locator('[data-waiting]')).toBeVisible()
    await page.clock.runFor(2000)
    await expect(page.locator('[data-when=failed]')).toBeVisible()
    isMended = true
    asked.length = 0
    await page.locator('#page-search').press('Enter')
    await expect(results(page).first()).toContainText(RARE, { ignoreCase: true })
    expect(asked.filter((path) => path === MANIFEST)).toHaveLength(what === 'a file' ? 0 : 1)
    await stop()
  })
}

test('nobody who is offline waits, and the next question works once the network is back', async ({
  page,
  context,
  address
}) => {
  await page.goto(`${address}search/`)
  await page.locator('#page-search').focus()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.locator('#page-search').fill(RARE)
  await expect(page.locator('[data-when=failed]')).toBeVisible()
  await context.setOffline(false)
  await page.locator('#page-search').press('Enter')
  await expect(results(page).first()).toContainText(RARE, { ignoreCase: true })
})
