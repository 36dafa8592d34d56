import { fill } from '../../kit/words/fill.js'
import { date } from '../../kit/words/dates.js'
import { award } from '../award/award.js'
import type { Bid } from '../scores/bid.js'
import type { Evaluation } from '../scores/evaluation.js'
import { criteriaOf, type Criterion } from './assessed.js'
import { DAY_NOTES, noteOf, type SenderNote, type SupplierNote } from './award-notes.js'
import { sentence, type Sentence } from './letter.js'
import { outcomeOf, type Outcome } from './outcome.js'
import { Sources } from './source.js'

const SAYS = WORDS.evaluate.letter

/** What is to be told about one lot, or about all where nothing is split. */
export interface Matter {
  readonly evaluation: Evaluation
  readonly outcome: Outcome
  readonly criteria: readonly Criterion[]
  /** What the contract is called. */
  readonly contract: string
  readonly from: Sources
}

export function mattersOf(evaluation: Evaluation): Matter[] {
  const from = new Sources(evaluation)
  return award(evaluation).map((standings) => ({
    ...{ evaluation, from },
    outcome: outcomeOf(standings, evaluation),
    criteria: criteriaOf(evaluation, standings.lot),
    contract:
      standings.lot === undefined
        ? evaluation.pack.name
        : fill(SAYS.contractLot, { name: evaluation.pack.name, lot: standings.lot.name })
  }))
}

/** What the buyer wrote in a field, or a gap that names what belongs there. */
export function noted({ evaluation, from }: Matter, about: SenderNote | SupplierNote, bid?: Bid): Sentence {
  const key = { about, ...(bid && { bid: bid.id }) }
  const said = noteOf(evaluation, key)?.trim() || fallback(evaluation, about)
  return sentence(
    said === '' ? gap(SAYS.fields[about].gap) : DAY_NOTES.includes(about) ? date(said) : said,
    from.note(key)
  )
}

export function gap(what: string): string {
  return fill(SAYS.gap, { what })
}

/** What the pack says already. */
function fallback({ pack }: Evaluation, about: SenderNote | SupplierNote): string {
  return about === 'buyer' ? (pack.buyer?.trim() ?? '') : ''
}
