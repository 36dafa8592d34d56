import { render } from 'preact'
import { boardPage } from '../outline/board-page.js'
import { outline } from '../outline/outline.js'
import type { Given } from '../outline/outline-blocks.js'
import { calendar } from './calendar.js'
import { OutlinePaper } from './paper-blocks.js'
import { answersCsv, planCsv } from './roadmap-csv.js'

export type PaperName = 'document' | 'board'

/**
 * Draws a document into a place of the page.
 *
 * @param asOf an ISO day or instant
 */
export function draw(place: HTMLElement, what: PaperName, on: 'page' | 'paper', given: Given, asOf: string): void {
  const paper = what === 'board' ? boardPage(given, asOf) : outline(given, asOf)
  render(<OutlinePaper outline={paper} name={what} level={on === 'page' ? 3 : 2} isTitled={on === 'page'} />, place)
}

export function clear(place: HTMLElement): void {
  render(null, place)
}

export type TextFormat = 'ics' | 'plan' | 'answers'

/** A file that is text. @param asOf an ISO day or instant */
export function text(format: TextFormat, given: Given, asOf: string): string {
  switch (format) {
    case 'ics':
      return calendar(given, asOf)
    case 'plan':
      return planCsv(given)
    case 'answers':
      return answersCsv(given.data, given.roadmap)
  }
}
