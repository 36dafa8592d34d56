import { foldName } from './answer-name.js'

/** What a question may ask for: the form, and the folded name of what it is about. */
export interface Asked {
  readonly form: Form
  readonly name: string
}

export type Form = keyof typeof WORDS.answers.forms

type Pattern = (text: string) => string | undefined

const LONGEST = 150

let known: { forms: [Form, Pattern[]][]; asides: Pattern[]; names: Pattern[]; never: Set<string> } | undefined

/** What a query may ask for, the likeliest first; nothing where it has no known form. */
export function whatIsAsked(query: string): Asked[] {
  const { forms, asides, never } = (known ??= patterns())
  const text = plain(query)
  if (text.length > LONGEST) {
    return []
  }
  const found = new Map<string, Asked>()
  const shouted = text === text.toUpperCase()
  for (const question of stripped(text, asides)) {
    for (const [form, ways] of forms) {
      for (const written of ways.flatMap((way) => namesIn(way(question)))) {
        const name = foldName(written)
        if (name.length > 1 && !never.has(shouted ? written.toLowerCase() : written)) {
          found.set(`${form} ${name}`, { form, name })
        }
      }
    }
  }
  return [...found.values()]
}

function namesIn(written: string | undefined): string[] {
  return written === undefined ? [] : stripped(written, known!.names)
}

/** A text, and what is left of it without what readers put around it. */
function stripped(text: string, around: readonly Pattern[]): string[] {
  const all = new Set([text])
  for (const one of all) {
    for (const inner of around.map((pattern) => pattern(one))) {
      if (inner !== undefined) {
        all.add(inner)
      }
    }
  }
  return [...all]
}

function plain(query: string): string {
  return query
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/["\u201c\u201d?!;]|[.,:](?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function patterns(): NonNullable<typeof known> {
  return {
    forms: Object.entries(WORDS.answers.forms).map(([form, ways]) => [form as Form, waysOf(ways)]),
    asides: waysOf(WORDS.answers.asides),
    names: waysOf(WORDS.answers.names),
    never: wordsOf(WORDS.answers.never)
  }
}

function wordsOf(text: string): Set<string> {
  return new Set(text.split(' '))
}

function waysOf(text: string): Pattern[] {
  return text
    .split(';')
    .map((way) => way.trim())
    .filter((way) => way !== '')
    .map(patternOf)
}

/** `is [the] {name} law|mandatory`: each word with a blank after it. */
function patternOf(way: string): Pattern {
  const source = way.split(/\s+/).map((word) => {
    const [, left] = /^\[(.*)\]$/.exec(word) ?? []
    const one = (left ?? word).replace(/[.*+?^$()\\]/g, '\\$&').replace('{name}', '(.+?)')
    return left === undefined ? `(?:${one}) ` : `(?:(?:${one}) )?`
  })
  const expression = new RegExp(`^${source.join('')}$`, 'iu')
  return (text) => expression.exec(`${text} `)?.[1]
}
