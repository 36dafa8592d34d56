import type { Facet } from '../catalogue/data.js'
import { fill } from '../kit/words/fill.js'
import { inSentence } from '../kit/words/in-sentence.js'
import type { Kind } from './finding/browse-kinds.js'
import type { State } from './finding/state.js'

type By = typeof WORDS.browse.found.by

/** How the values of a facet are said; those of others stand as they are. */
const BY: Readonly<Record<string, By[keyof By]>> = WORDS.browse.found.by

/** Facets whose values read as part of the sentence. Those of others are titles, and stand in quotation marks. */
const SAID = new Set(['obligation', 'status', 'level', 'kind', 'stage', 'verification'])
const NAMES = new Set(['owner'])
const SEVERAL_WORDS_IN_ONE = /[,;]| and | or /

/** A number of things and what they were chosen by: "38 standards: active or in development, and mandated". */
export function inWords(
  count: number,
  words: Pick<Kind<never>['words'], 'number'>,
  state: Pick<State, 'query' | 'chosen'>,
  facets: readonly Facet[]
): string {
  const query = state.query.trim()
  const number = fill(words.number, { count })
  const found = query === '' ? number : fill(WORDS.browse.found.mention, { count, number, query })
  const choices = facets.flatMap((facet) => {
    const chosen = facet.values.filter(([id]) => state.chosen.get(facet.id)?.has(id))
    return chosen.length === 0
      ? []
      : by(
          facet.id,
          chosen.map(([, title]) => said(title, facet.id))
        )
  })
  return choices.length === 0
    ? found
    : fill(WORDS.browse.found.chosen, {
        found,
        choices: choices.reduce((first, second) => fill(WORDS.browse.found.and, { first, second }))
      })
}

function by(facet: string, said: readonly string[]): string {
  const values = said.reduce((first, second) => fill(WORDS.browse.found.or, { first, second }))
  return BY[facet] === undefined ? values : fill(BY[facet], { values })
}

function said(title: string, facet: string): string {
  if (NAMES.has(facet)) {
    return title
  }
  return !SAID.has(facet) || SEVERAL_WORDS_IN_ONE.test(title)
    ? fill(WORDS.browse.found.title, { title })
    : inSentence(title)
}
