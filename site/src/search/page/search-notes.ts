import { element } from '../../kit/dom/element.js'
import type { Answer } from '../engine/engine.js'

/** How what is shown differs from what was asked. */
export function notesOn({ query: { corrections, missing }, partial, results }: Answer): HTMLElement[] {
  const lines: string[] = []
  if (corrections.length > 0 && results.length > 0) {
    const taken = corrections.map(({ typed, taken }) => `“${taken}” in place of “${typed}”`)
    lines.push(`Showing results for ${taken.join(' and ')}.`)
  }
  if (missing.length > 0) {
    lines.push(`Nothing here contains ${missing.map((word) => `“${word}”`).join(' or ')}.`)
  }
  if (partial && results.length > 0) {
    lines.push('No page has all the words. These have most of them.')
  }
  return lines.map((line) => element('p', {}, line))
}
