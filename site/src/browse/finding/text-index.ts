import { Bits } from '../../catalogue/bits.js'
import type { Entity } from '../../catalogue/data.js'
import { runs, words } from '../../kit/words/analysis.js'

const MOST_WORDS = 16
const DIGIT = /\p{Nd}/u

/** Finds entities by the words of their titles, names and summaries, and by their codes however they are written. */
export class TextIndex {
  private readonly texts: Text[] = []

  constructor(private readonly named: readonly Coded[]) {}

  /** Reads some more of the texts, so that the first answer need not; tells whether any are left. */
  prepare(most = this.named.length): boolean {
    const from = this.texts.length
    this.texts.push(...this.named.slice(from, from + most).map(textOf))
    return this.texts.length < this.named.length
  }

  /** The entities that have all the words of a query, or a word that begins so; undefined where nothing is asked. */
  find(query: string): Bits | undefined {
    if (query.trim() === '') {
      return undefined
    }
    const asked = words(query).slice(0, MOST_WORDS)
    if (asked.length === 0) {
      return Bits.none(this.named.length)
    }
    this.prepare()
    const { texts } = this
    const joined = joinedCode(asked.map(({ surface }) => surface))
    const where = (holds: (text: Text) => boolean) => Bits.where(texts.length, (place) => holds(texts[place]!))
    const byCode = joined === undefined ? undefined : where(({ codes }) => codes.includes(` ${joined}`))
    if (byCode !== undefined && byCode.count > 0) {
      return byCode
    }
    const needles = asked.map(({ surface, term }) => [` ${surface}`, ` ${term} `] as const)
    return where(({ all }) => needles.every(([begins, whole]) => all.includes(begins) || all.includes(whole)))
  }
}

interface Coded {
  readonly entity: Entity
  readonly codes: readonly string[]
}

interface Text {
  /** Every word as it is written and as it is found, a space on either side. */
  readonly all: string
  /** The codes without anything between their letters and digits. */
  readonly codes: string
}

function textOf({ entity: { title, summary, names = [] }, codes }: Coded): Text {
  const found = new Set<string>()
  for (const { surface, term } of words([title, summary, ...names, ...codes].join(' \n '))) {
    found.add(surface).add(term)
    if (DIGIT.test(surface)) {
      runs(surface).forEach((run) => found.add(run))
    }
  }
  const joined = codes.map((code) =>
    words(code)
      .map(({ surface }) => surface)
      .join('')
  )
  return { all: ` ${[...found, ...joined].join(' ')} `, codes: ` ${joined.join(' ')} ` }
}

/** The code that a query of letters and digits apart is, written as one: "dcb 0129" and "DCB-0129" are dcb0129. */
function joinedCode([letters, digits, ...others]: readonly string[]): string | undefined {
  const isCode = others.length === 0 && /^[a-z]+$/.test(letters ?? '') && /^\d/.test(digits ?? '')
  return isCode ? `${letters}${digits}` : undefined
}
