import type { Comparable } from './choice.js'

/** Finds what a reader means by what they type. */
export class Matcher<E extends Comparable> {
  private readonly lines

  constructor(all: readonly E[]) {
    this.lines = all.map((one) => {
      const called = [one.title, one.id, ...namesOf(one)].map(plain)
      return { one, words: called.join(' ').split(' '), closed: called.map(closed) }
    })
  }

  /** Those that have every word, or a word that begins with it, with or without spaces; those that are called so come first. */
  find(typed: string): E[] {
    const query = plain(typed)
    const whole = closed(query)
    const words = query.split(' ').filter((word) => word !== '')
    const found = this.lines.filter(
      (line) =>
        words.every((word) => line.words.some((candidate) => candidate.startsWith(word))) ||
        line.closed.some((name) => name.startsWith(whole))
    )
    const rank = (line: (typeof found)[number]) =>
      line.closed.includes(whole) ? 0 : line.closed.some((name) => name.startsWith(whole)) ? 1 : 2
    return (words.length === 0 ? found : found.toSorted((one, other) => rank(one) - rank(other))).map(({ one }) => one)
  }

  /** The one that is called exactly so. */
  exactly(typed: string): E | undefined {
    const whole = closed(plain(typed))
    const named = this.lines.filter((line) => line.closed.includes(whole))
    return named.length === 1 ? named[0]!.one : undefined
  }
}

function namesOf(one: Comparable): readonly string[] {
  return [...(one.names ?? []), ...('codes' in one ? (one.codes ?? []) : [])]
}

/** Lower case, without accents, and with single spaces in place of all that is neither letter nor digit. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Codes are written with and without spaces. */
function closed(plain: string): string {
  return plain.replaceAll(' ', '')
}
