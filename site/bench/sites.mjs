// @ts-check
// A built site with the two searches to compare on it.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { handbook, pagefind } from './contestants.mjs'

/** What has a page of its own; lists of these are left out of both searches. */
const DOCUMENTS =
  '{standards,policies,criteria,buy,needs,maturity,blockers,case-studies,organisations,topics,care-settings,handbook}/*/index.html'
const SHARED = '{glossary,timeline,about,accessibility}/index.html'

/**
 * Indexes the main text of a site's pages with Pagefind, beside the site; answers with what serves both and asks each.
 *
 * @param {string} folder
 */
export function comparedSite(folder, index = `${folder}-pagefind`) {
  const script = searchScript(folder)
  run(pagefindProgram(), [
    '--site',
    folder,
    '--root-selector',
    'main',
    '--glob',
    `{${DOCUMENTS},${SHARED}}`,
    '--output-path',
    index
  ])
  return {
    index,
    quiet: 'a-z/',
    roots: /** @type {[string, string][]} */ ([
      ['/pagefind/', index],
      ['/', folder]
    ]),
    contestants: [handbook(script), pagefind()]
  }
}

/** @param {string} folder */
function searchScript(folder) {
  const assets = join(folder, 'assets')
  const script = existsSync(assets) && readdirSync(assets).find((file) => /^search-.*\.js$/.test(file))
  if (!script) {
    throw new Error(`${assets} has no search: build the site with ./handbook build, and name its folder`)
  }
  return `assets/${script}`
}

function pagefindProgram() {
  const name = `@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`
  return fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url))
}

/**
 * @param {string} program
 * @param {string[]} parameters
 */
export function run(program, parameters) {
  const result = spawnSync(program, parameters, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (result.status !== 0) {
    throw new Error(`${program} ${parameters.join(' ')} ended with ${result.status}\n${result.stderr}${result.stdout}`)
  }
  return result
}
