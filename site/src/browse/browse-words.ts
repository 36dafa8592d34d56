import type { Facet } from '../catalogue/data.js'
import { count } from '../kit/dom/say.js'
import type { State } from './finding/state.js'

/** What stands before the values of a facet when they are read out. */
const BEFORE: Readonly<Record<string, string>> = {
  type: 'of type ',
  kind: 'of kind ',
  function: 'for ',
  system: 'asked of ',
  setting: 'used in ',
  topic: 'about ',
  owner: 'owned by ',
  stage: 'used at ',
  verification: 'checked by '
}

/** Facets whose values read as part of the sentence. Those of others are titles, and stand in quotation marks. */
const SAID = new Set(['obligation', 'status', 'level', 'kind', 'stage', 'verification'])
const NAMES = new Set(['owner'])
const SEVERAL_WORDS_IN_ONE = /[,;]| and | or /
const ACRONYM_FIRST = /^\S*[A-Z0-9]\S*[A-Z0-9]/

/** A number of things and what they were chosen by: "38 standards: active or in development, and mandated". */
export function inWords(
  found: number,
  { one, many }: { readonly one: string; readonly many: string },
  state: Pick<State, 'query' | 'chosen'>,
  facets: readonly Facet[]
): string {
  const query = state.query.trim()
  const mention = query === '' ? '' : ` that mention${found === 1 ? 's' : ''} “${query}”`
  const choices = facets.flatMap((facet) => {
    const values = facet.values.filter(([id]) => state.chosen.get(facet.id)?.has(id))
    return values.length === 0
      ? []
      : (BEFORE[facet.id] ?? '') + values.map(([, title]) => said(title, facet.id)).join(' or ')
  })
  const number = found === 0 ? `No ${many}` : count(found, one, many)
  return number + mention + (choices.length === 0 ? '' : `: ${choices.join(', and ')}`)
}

function said(title: string, facet: string): string {
  if (NAMES.has(facet)) {
    return title
  }
  if (!SAID.has(facet) || SEVERAL_WORDS_IN_ONE.test(title)) {
    return `“${title}”`
  }
  return ACRONYM_FIRST.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)
}
