import { fill } from '../../kit/words/fill.js'
import type { Lot } from '../scheme/award-scheme.js'
import type { Bid } from '../scores/bid.js'
import { markOf, type Evaluation } from '../scores/evaluation.js'
import { fieldOf, type Key, type SenderNote, type SupplierNote } from './award-notes.js'

const SAYS = WORDS.evaluate.letter.from

/** Where something a document says can be looked up. */
export type Where =
  | { readonly view: 'bids' | 'agree' | 'price' | 'result'; readonly at?: string }
  /** The id of a field among the letters. */
  | { readonly field: string }
  /** A page of the handbook, from its root. */
  | { readonly page: string }

/** What a sentence rests on. */
export interface Source {
  readonly text: string
  /** Absent for words that are the same in every letter. */
  readonly where?: Where
}

/** Words that are the same in every letter. */
export const STANDING: Source = { text: SAYS.standing }

export const ACT: Source = { text: SAYS.act, where: { page: 'policies/procurement-act-2023/' } }

/** Names what the sentences of an evaluation's letters rest on. */
export class Sources {
  private readonly codes: ReadonlyMap<string, string>

  constructor(private readonly evaluation: Evaluation) {
    this.codes = new Map(evaluation.pack.requirements.map(({ id, code }) => [id, code]))
  }

  pack(): Source {
    return { text: SAYS.pack, where: { page: `tender/?${new URLSearchParams({ pack: this.evaluation.pack.id })}` } }
  }

  requirement(id: string): Source {
    return { text: fill(SAYS.requirement, { code: this.codes.get(id) ?? id }), where: { view: 'agree', at: id } }
  }

  /** The scores that evaluators gave, and the one they agreed on. */
  score(bid: Bid, id: string): Source {
    const { by, agreed } = markOf(this.evaluation, bid.id, id)
    const named = this.evaluation.evaluators
      .filter((evaluator) => by.has(evaluator.id))
      .map((evaluator) => fill(SAYS.gave, { evaluator: evaluator.name, score: by.get(evaluator.id)! }))
    const all = [...named, ...(agreed === undefined ? [] : [fill(SAYS.agreed, { score: agreed })])]
    const what = { code: this.codes.get(id) ?? id, supplier: bid.supplier }
    return {
      text: all.length === 0 ? fill(SAYS.noScore, what) : fill(SAYS.score, { ...what, scores: all.join(', ') }),
      where: { view: 'agree', at: id }
    }
  }

  /** Where scores and reasons for a requirement stand. */
  entry(id: string): Source {
    return { text: fill(SAYS.entry, { code: this.codes.get(id) ?? id }), where: { view: 'agree', at: id } }
  }

  reason(bid: Bid, id: string): Source {
    const what = { code: this.codes.get(id) ?? id, supplier: bid.supplier }
    return { text: fill(SAYS.reason, what), where: { view: 'agree', at: id } }
  }

  scheme(): Source {
    return { text: SAYS.scheme, where: { view: 'price' } }
  }

  price(bid: Bid): Source {
    return { text: fill(SAYS.price, { supplier: bid.supplier }), where: { view: 'price' } }
  }

  standing(bid: Bid, lot?: Lot): Source {
    const text =
      lot === undefined
        ? fill(SAYS.standingAlone, { supplier: bid.supplier })
        : fill(SAYS.standingIn, { supplier: bid.supplier, lot: lot.name })
    return { text, where: { view: 'result' } }
  }

  result(): Source {
    return { text: SAYS.result, where: { view: 'result' } }
  }

  /** Who evaluates. */
  evaluators(): Source {
    return { text: SAYS.evaluators, where: { view: 'bids' } }
  }

  file(bid: Bid): Source {
    return { text: fill(SAYS.file, { file: bid.file }), where: { view: 'bids' } }
  }

  /** What the buyer wrote in a field. */
  note(key: Key & { readonly about: SenderNote | SupplierNote }): Source {
    return {
      text: fill(SAYS.field, { field: WORDS.evaluate.letter.fields[key.about].label }),
      where: { field: fieldOf(key) }
    }
  }

  /** What the buyer decided on this page. */
  decided(key: Key): Source {
    return { text: SAYS.decided, where: { field: fieldOf(key) } }
  }
}
