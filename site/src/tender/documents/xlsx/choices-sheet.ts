import type { WriteSheet } from 'hucre'
import type { Response } from '../../../catalogue/data.js'
import type { Requirement } from '../../../pack/pack.js'
import { choicesOf } from '../../../pack/document-words.js'
import { SHEET_WORDS } from '../../../pack/workbook-words.js'
import { sheet, text } from '../../../kit/workbook/sheet.js'
import { CHOICES } from './sheet-names.js'

/** The last is offered only where a requirement allows it. */
export const COMPLIANCES = [SHEET_WORDS.meets, SHEET_WORDS.meetsInPart, SHEET_WORDS.doesNotMeet, SHEET_WORDS.explain]

/** Where the choices of an answer stand in the list: the row, from 0, and how many there are; none where anything can be typed. */
export interface Place {
  readonly at: number
  readonly count: number
}

/** Everything that can be chosen as an answer. The first row is empty: there is nothing to choose. */
export class Choices {
  private readonly all: (string | undefined)[] = [undefined]
  private readonly places = new Map<string, Place>()

  constructor(requirements: readonly Requirement[]) {
    requirements.forEach(({ text: { response } }) => this.add(offered(response)))
  }

  placeOf(response: Response): Place {
    return this.places.get(offered(response).join('\n')) ?? { at: 0, count: 0 }
  }

  /** The hidden sheet: what can be chosen for compliance in column A, answers in column B. */
  sheet(footer: readonly [string, string]): WriteSheet {
    const rows = Array.from({ length: Math.max(this.all.length, COMPLIANCES.length) }, (_, at) =>
      [COMPLIANCES[at], this.all[at]].map((word) => (word === undefined ? undefined : text(word, 'hidden')))
    )
    return { ...sheet({ name: CHOICES, widths: [30, 60], rows, footer }), veryHidden: true }
  }

  private add(words: readonly string[]): void {
    const key = words.join('\n')
    if (words.length > 0 && !this.places.has(key)) {
      this.places.set(key, { at: this.all.length, count: words.length })
      this.all.push(...words)
    }
  }
}

function offered(response: Response): readonly string[] {
  return response.dataType === 'boolean' ? [SHEET_WORDS.yes, SHEET_WORDS.no] : choicesOf(response)
}
