import { SITE } from '../../../tools/browser/kinds.mjs'
import { serve } from '../../../tools/browser/serve.mjs'
import { results, search } from '../search/search-page.js'
import { expect, test } from '../site.js'

const FIRST: Record<string, RegExp> = {
  'dcb 0129': /\/standards\/dcb0129\/$/,
  DCB0129: /\/standards\/dcb0129\/$/,
  standrad: /standard/,
  '"open api"': /open-api/,
  'GP record in hospital': /\/needs\/see-gp-record-in-hospital\/$/,
  CCG: /clinical-commissioning-group|ccgs/
}

for (const compress of [true, false]) {
  for (const mount of ['/', '/a/sub-path/']) {
    test(`links to searches have the right first result at ${mount}, ${compress ? 'compressed' : 'as they are'}`, async ({
      page
    }) => {
      const { address, stop } = await serve(SITE, mount, { compress })
      for (const [query, first] of Object.entries(FIRST)) {
        await search(page, address, query)
        await expect.soft(results(page).first().locator('h3 a'), query).toHaveAttribute('href', first)
      }
      await stop()
    })
  }
}
