import { FileRefused } from '../kit/files/json-file.js'
import type { Flaw } from '../kit/files/shape.js'
import { fill } from '../kit/words/fill.js'

/** A file that was not taken, and why. */
export interface Trouble {
  readonly file: string
  readonly text: string
}

/** A file that is not taken; its message is for the reader. */
export class NotTaken extends Error {}

/** @param problem what reading the file ended in */
export function troubleOf(file: string, problem: unknown): Trouble {
  if (problem instanceof NotTaken) {
    return { file, text: problem.message }
  }
  if (problem instanceof FileRefused) {
    const { refusal } = problem
    return { file, text: WORDS.pack.trouble[refusal.why] + (refusal.why === 'flawed' ? firstOf(refusal.flaws) : '') }
  }
  return { file, text: WORDS.pack.trouble.unreadable }
}

/** The first flaw of a damaged file, and how many more there are. */
export function firstOf([flaw, ...others]: readonly Flaw[]): string {
  if (flaw === undefined) {
    return ''
  }
  const { what } = flaw
  const where = flaw.where || WORDS.pack.trouble.file
  return ` ${fill(WORDS.pack.trouble.flaw, { where, what, count: others.length })}`
}
