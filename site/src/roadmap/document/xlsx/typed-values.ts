import { isDay } from '../../../kit/words/dates.js'
import { plainly } from './found-sheets.js'
import type { Choice } from './workbook-lists.js'

const MONTHS: readonly string[] = Object.values(WORDS.dates.months)
const SHORTEST = 3

/** A day, month or year as people type it; undefined where it is none. What is written in figures has the day first. */
export function dayTyped(text: string): string | undefined {
  const plain = plainly(text)
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[ t].*)?$/.exec(plain)
  if (iso !== null) {
    return dated(iso[1]!, iso[2], iso[3])
  }
  const figures = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(plain)
  if (figures !== null) {
    return dated(figures[3]!, figures[2], figures[1])
  }
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+)?(\p{L}+)\.?,?\s+(\d{4})$/u.exec(plain)
  const month =
    words === null || words[2]!.length < SHORTEST
      ? -1
      : MONTHS.findIndex((name) => name.toLowerCase().startsWith(words[2]!))
  return month < 0 ? undefined : dated(words![3]!, String(month + 1), words![1])
}

function dated(year: string, month?: string, day?: string): string | undefined {
  const parts = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))]
  const whole = [...parts, '01', '01'].slice(0, 3).join('-')
  return isDay(whole) ? parts.join('-') : undefined
}

/** A number of pounds or months as people type it. */
export function numberTyped(text: string): number | undefined {
  const plain = text.replace(/[\s£,]/g, '')
  return /^\d{1,13}(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** Which of some choices is meant: by its words, the level it begins with, or its key. */
export function choiceTyped(text: string, ...lists: readonly (readonly Choice[])[]): string | undefined {
  const said = plainly(text)
  for (const list of lists) {
    const level = /^(?:\p{L}+ )?([0-9])(?:$|[^\d.])/u.exec(said)?.[1]
    const found =
      list.find(({ word }) => plainly(word) === said) ??
      list.find(({ key }) => plainly(key) === said) ??
      list.find(({ key }) => key === level) ??
      list.find(({ key, word }) => /^\d$/.test(key) && plainly(word.replace(/^\d+\s*/, '')) === said)
    if (found !== undefined) {
      return found.key
    }
  }
  return undefined
}
