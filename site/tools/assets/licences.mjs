// @ts-check
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/**
 * The licences of the packages that the published files hold parts of, as their authors ask.
 *
 * @param {readonly string[]} packages names, in any order
 */
export function licences(packages) {
  const texts = [...new Set(packages)].sort().map((name) => {
    const folder = `${MODULES}${name}/`
    const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
    return `${name} ${version} (${license})\n\n${terms(folder)}\n`
  })
  return `The pages, styles and scripts of this site hold parts of these works.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`
}

/**
 * The licence file; where a package has none, what its read-me says of its licence.
 *
 * @param {string} folder
 */
function terms(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (file !== undefined) {
    return readFileSync(folder + file, 'utf8').trim()
  }
  const said = /^#+ Licen[cs]e\n+([^#]+)/im.exec(readFileSync(`${folder}README.md`, 'utf8'))
  if (said?.[1] === undefined) {
    throw new Error(`${folder} states no licence: find its terms before publishing parts of it`)
  }
  return said[1].trim()
}
