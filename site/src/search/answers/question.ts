import { foldName } from './answer-name.js'

/** What a question may ask for: the form, and the folded name of what it is about. */
export interface Asked {
  readonly form: Form
  readonly name: string
}

export type Form = keyof typeof WORDS.answers.forms

/** What stands for the name in a text of that pattern. */
type Pattern = (text: string) => readonly string[]

const LONGEST = 150

let known: ReturnType<typeof patterns> | undefined

/** What a query may ask for, the likeliest first; nothing where it has no known form. */
export function whatIsAsked(query: string): Asked[] {
  const { forms, asides, names, never } = (known ??= patterns())
  const text = plain(query)
  if (text.length > LONGEST) {
    return []
  }
  const shouted = text === text.toUpperCase()
  const asked = (form: string, written: string) =>
    never.includes(shouted ? written.toLowerCase() : written) ? [] : [{ form: form as Form, name: foldName(written) }]
  return stripped(text, asides).flatMap((question) =>
    forms.flatMap(([form, ways]) =>
      ways
        .flatMap((way) => way(question))
        .flatMap((written) => stripped(written, names))
        .flatMap((written) => asked(form, written))
    )
  )
}

/** A text, and what is left of it without what readers put around it. */
function stripped(text: string, around: readonly Pattern[]): string[] {
  const all = new Set([text])
  for (const one of all) {
    around.flatMap((pattern) => pattern(one)).forEach((inner) => all.add(inner))
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

function patterns() {
  return {
    forms: Object.entries(WORDS.answers.forms).map(([form, ways]) => [form, waysOf(ways)] as const),
    asides: waysOf(WORDS.answers.asides),
    names: waysOf(WORDS.answers.names),
    never: wordsOf(WORDS.answers.never)
  }
}

function wordsOf(text: string): string[] {
  return text.split(' ')
}

function waysOf(text: string): Pattern[] {
  return text.split(/; ?/).filter(Boolean).map(patternOf)
}

/** `do * use {name} [still|now]`: each word with a blank after it. */
function patternOf(way: string): Pattern {
  const source = wordsOf(way).map((word) => {
    const one = word
      .replace(/[.+?^$()\\]/g, '\\$&')
      .replace('*', '\\S+')
      .replace(/\{(\w+)\}/g, (_, list) => (WORDS.answers.lists as Record<string, string>)[list] ?? '(.+?)')
    return one.startsWith('[') ? `(?:(?:${one.slice(1, -1)}) )?` : `(?:${one}) `
  })
  const expression = new RegExp(`^${source.join('')}$`, 'iu')
  return (text) => expression.exec(`${text} `)?.slice(1) ?? []
}
