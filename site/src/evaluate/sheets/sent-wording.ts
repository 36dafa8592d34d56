import { readable } from '../../catalogue/facet-values.js'
import { cellText } from '../../kit/documents/document-text.js'
import { fill } from '../../kit/words/fill.js'
import { LEVEL_TITLES, form } from '../../pack/document-words.js'
import type { Requirement } from '../../pack/pack.js'
import { plainText } from '../../pack/sheet-texts.js'

/** The columns with words that were sent out, which tell what a row is about. */
export const WORDED = ['requirement', 'question', 'evidenceWanted'] as const
export type Worded = (typeof WORDED)[number]
export type Wording = Readonly<Partial<Record<Worded, string>>>

/** So much of two texts' words must be common for one to be the other, altered. */
const ALIKE = 0.6

/** What was sent out for the requirements of a pack, as far as the pack still has it. */
export class SentWording {
  private readonly sent: ReadonlyMap<string, Readonly<Record<Worded, string>>>
  private readonly words = new Map<string, ReadonlySet<string>>()

  /** @param isForeign whether the workbook is in a language that this site does not know: its words for levels are not known either */
  constructor(
    private readonly requirements: readonly Requirement[],
    private readonly isForeign: boolean
  ) {
    this.sent = new Map(requirements.map((one) => [one.id, sentFor(one)]))
  }

  /** What a cell was sent out with: of a requirement with its level, of a question without what form its answer has. */
  asSent({ text }: Requirement, column: Worded): string {
    switch (column) {
      case 'requirement':
        return `${LEVEL_TITLES[text.level]}: ${text.statement}`
      case 'question':
        return text.question
      case 'evidenceWanted':
        return (text.evidence ?? []).join('\n')
    }
  }

  /** Whether a cell still says what was sent out. */
  isSent(found: string, requirement: Requirement, column: Worded): boolean {
    const sent = this.sent.get(requirement.id)?.[column] ?? ''
    const said = plainText(found)
    switch (column) {
      case 'requirement':
        return this.isForeign
          ? said.includes(sent)
          : [LEVEL_TITLES, undefined].some(
              (titles) => said === plainText(cellText(`${wordFor(requirement, titles)}: ${requirement.text.statement}`))
            )
      case 'question':
        return this.isForeign ? said.startsWith(sent) : said === sent || said === `${sent} ${formOf(requirement)}`
      case 'evidenceWanted':
        return said === sent
    }
  }

  /** Whether the words of a row are another requirement's, and not this one's. */
  isOthers(found: Wording, requirement: Requirement): boolean {
    return WORDED.some((column) => {
      const said = plainText(found[column] ?? '')
      return (
        said !== '' &&
        !this.holds(said, requirement, column) &&
        this.requirements.some((one) => this.holds(said, one, column))
      )
    })
  }

  /** Whether a row's words are a requirement's, perhaps with a few of them altered. */
  fits({ requirement: found = '' }: Wording, requirement: Requirement): boolean {
    const said = plainText(found)
    return said !== '' && (this.holds(said, requirement, 'requirement') || this.isNearest(said, requirement))
  }

  /** Whether all words of a row that were sent out are a requirement's. */
  isOwn(found: Wording, requirement: Requirement): boolean {
    return WORDED.every((column) => {
      const said = plainText(found[column] ?? '')
      return (
        said === '' ||
        this.holds(said, requirement, column) ||
        (column === 'requirement' && this.fits(found, requirement))
      )
    })
  }

  /** Whether a row has the words of any requirement. */
  isKnown(found: Wording): boolean {
    return this.requirements.some((one) =>
      WORDED.some((column) => this.holds(plainText(found[column] ?? ''), one, column))
    )
  }

  /** Whatever its level is called; nothing is in nothing. */
  private holds(said: string, { id }: Requirement, column: Worded): boolean {
    const sent = this.sent.get(id)?.[column] ?? ''
    return (
      sent !== '' &&
      (column === 'requirement' ? said.endsWith(sent) : column === 'question' ? said.startsWith(sent) : said === sent)
    )
  }

  private isNearest(said: string, requirement: Requirement): boolean {
    const words = wordsIn(said)
    const likeness = (one: Requirement) => common(words, this.wordsOf(one))
    const own = likeness(requirement)
    return own >= ALIKE && this.requirements.every((one) => one === requirement || likeness(one) < own)
  }

  private wordsOf({ id }: Requirement): ReadonlySet<string> {
    const words = this.words.get(id) ?? wordsIn(this.sent.get(id)!.requirement)
    this.words.set(id, words)
    return words
  }
}

function sentFor({ text }: Requirement): Readonly<Record<Worded, string>> {
  const plain = (said: string) => plainText(cellText(said))
  return {
    requirement: plain(text.statement),
    question: plain(text.question),
    evidenceWanted: plain((text.evidence ?? []).join('\n'))
  }
}

/** What stands below a question: how to answer it. */
function formOf({ text: { response } }: Requirement): string {
  return plainText(cellText(fill(WORDS.documents.responses.answerWith, { form: form(response) })))
}

function wordFor({ text: { level } }: Requirement, titles: typeof LEVEL_TITLES | undefined): string {
  return titles?.[level] ?? readable(level)
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
}

/** The share of words that are in both, from 0 to 1. */
function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length
  return (2 * both) / (one.size + other.size)
}
