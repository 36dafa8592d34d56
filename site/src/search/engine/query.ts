import { words, type Word } from '../../kit/words/analysis.js'
import { pattern } from '../../kit/words/pattern.js'

/** A query as a reader wrote it, taken apart. */
export interface QueryText {
  /** Plain words, with repetitions. */
  readonly words: readonly Word[]
  /** The words of each quoted phrase. */
  readonly phrases: readonly (readonly Word[])[]
  readonly excludedWords: readonly Word[]
  readonly excludedPhrases: readonly (readonly Word[])[]
  /** Whether nothing follows the last plain word, so that it may be unfinished. */
  readonly endsInWord: boolean
}

const LONGEST = 500
const PART = pattern(
  String.raw`(?<=^|[\t-\r\x1c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000])(?<sign>-)(?:["\u201c](?<without>[^"\u201d]*)["\u201d]|(?<word>[\p{L}\p{Nd}][^\t-\r\x1c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000"\u201c]*))|["\u201c](?<phrase>[^"\u201d]*)["\u201d]`,
  'gu'
)

export function readQuery(typed: string): QueryText {
  const text = typed.slice(0, LONGEST)
  const plain: Word[] = []
  const phrases: Word[][] = []
  const excludedWords: Word[] = []
  const excludedPhrases: Word[][] = []
  let end = 0

  function endPlain(until: number): boolean {
    const found = words(text.slice(end, until))
    plain.push(...found)
    return found.at(-1)?.end === until - end
  }

  for (const { 0: part, index, groups } of text.matchAll(PART(text))) {
    endPlain(index)
    end = index + part.length
    const { sign, without, word, phrase } = groups!
    const found = words(without ?? word ?? phrase ?? '')
    if (sign && (word !== undefined || found.length === 1)) {
      excludedWords.push(...found)
    } else if (found.length > 0) {
      ;(sign ? excludedPhrases : phrases).push(found)
    }
  }
  return { phrases, excludedWords, excludedPhrases, endsInWord: endPlain(text.length), words: plain }
}
