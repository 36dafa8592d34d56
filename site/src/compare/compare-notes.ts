import { element } from '../kit/dom/element.js'
import { MOST, type Choice, type Comparable } from './choice.js'

const NAMED = 10
const LONGEST = 60

/** What is to say of a request: what is not known, what there is no room for, and what is missing. */
export function notesOn({ chosen, tooMany, unknown }: Choice<Comparable>, one: string, many: string): HTMLElement[] {
  const notes: string[] = []
  if (unknown.length > 0) {
    notes.push(
      `The handbook has no ${one} with the ${unknown.length === 1 ? 'name' : 'names'} ${named(unknown.map(quoted))}.`
    )
  }
  if (tooMany.length > 0) {
    const titles = tooMany.map(({ title }) => title)
    notes.push(`Only ${MOST} ${many} fit side by side. Left out: ${named(titles)}.`)
  }
  if (chosen.length === 1) {
    notes.push(`Add another ${one} to see where they differ.`)
  }
  return notes.map((note) => element('p', {}, note))
}

function quoted(id: string): string {
  const letters = [...id]
  return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : id}”`
}

function named(all: readonly string[]): string {
  const more = all.length - NAMED
  return [...all.slice(0, NAMED), ...(more > 0 ? [`${more.toLocaleString('en-GB')} more`] : [])].join(', ')
}
