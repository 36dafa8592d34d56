import { PackRefused, type Refusal } from './read-pack.js'
import type { Flaw } from '../kit/files/shape.js'

/** A file that was not taken, and why. */
export interface Trouble {
  readonly file: string
  readonly text: string
}

/** A file that is not taken; its message is for the reader. */
export class NotTaken extends Error {}

const PACKS: Readonly<Record<Refusal['why'], string>> = {
  'too-large': 'The file is larger than 50 MB. A tender pack is much smaller.',
  'not-json': 'The file is not a tender pack. A pack is a .json file; a response sheet (.xlsx) does not hold the pack.',
  foreign: 'The file is not a tender pack.',
  newer: 'The file was made by a later version of this handbook. Reload this page and try again.',
  flawed: 'The tender pack is damaged.'
}

/** @param problem what reading the file ended in */
export function troubleOf(file: string, problem: unknown): Trouble {
  if (problem instanceof NotTaken) {
    return { file, text: problem.message }
  }
  if (problem instanceof PackRefused) {
    const { refusal } = problem
    return { file, text: PACKS[refusal.why] + (refusal.why === 'flawed' ? firstOf(refusal.flaws) : '') }
  }
  return { file, text: 'The file cannot be read.' }
}

/** The first flaw of a damaged file, and how many more there are. */
export function firstOf([flaw, ...others]: readonly Flaw[]): string {
  if (flaw === undefined) {
    return ''
  }
  const more = others.length === 0 ? '' : ` (and ${others.length} more like it)`
  return ` ${flaw.where || 'The file'} ${flaw.what}${more}.`
}
