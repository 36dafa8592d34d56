// @ts-check
// The docx package spends more than half its time on laying out pages in three of its functions: objects are copied one property at a
// time, as browsers before 2018 need it, and what fonts are is looked up again for each word. What they answer stays the same.
import { readFileSync } from 'node:fs'

const FILES = /[\\/]docx[\\/]dist[\\/](?:index|layout)\.mjs$/
const COPY = /function _objectSpread2\(e\) \{[^]*?\n\}/
const LOOK_UPS = /^var (decodeMore|knownEastAsianFontOf) = (\([^]*?\n\});/gm
const REMEMBERED = `
function remembered(find) {
	const found = new Map();
	return (key) => {
		if (!found.has(key)) found.set(key, find(key));
		return found.get(key);
	};
}`

/** @returns {import('esbuild').Plugin} */
export function quickDocx() {
  return {
    name: 'quick-docx',
    setup(build) {
      build.onLoad({ filter: FILES }, ({ path }) => ({ contents: quickened(readFileSync(path, 'utf8'), path) }))
    }
  }
}

/**
 * @param {string} script
 * @param {string} path
 */
function quickened(script, path) {
  const lookUps = [...script.matchAll(LOOK_UPS)].length
  if (!COPY.test(script) || lookUps !== (path.endsWith('layout.mjs') ? 2 : 0)) {
    throw new Error(`${path} is no longer as it was: see whether it still needs to be quickened`)
  }
  return (
    script
      .replace(COPY, 'function _objectSpread2(...objects) { return Object.assign(...objects); }')
      .replace(LOOK_UPS, 'var $1 = remembered($2);') + (lookUps > 0 ? REMEMBERED : '')
  )
}
