import fc from 'fast-check'
import { PRICE_FORMULAS, type Award, type AwardScheme } from '../../../src/evaluate/scheme/award-scheme.js'
import type { Bid, Score } from '../../../src/evaluate/scores/bid.js'
import {
  newEvaluation,
  withBid,
  withEvaluator,
  withMark,
  type Evaluation
} from '../../../src/evaluate/scores/evaluation.js'
import type { Requirement } from '../../../src/pack/pack.js'
import { own, pack } from '../../documents/packs.js'

export const SUPPLIERS = ['Alder Health', 'Birch Systems', 'Cedar Care'] as const

/** What evaluators gave one supplier for one requirement, in short. */
export interface Given {
  readonly ann?: Score
  readonly bob?: Score
  readonly agreed?: Score
  readonly note?: string
}

const BANDS = ['Nothing shown', 'Only claimed', 'Partly shown', 'Shown in full', 'Proven in use']

/** Two groups: access has a gate and two scored ones, books one with a pass mark. */
export const CRITERIA: readonly Requirement[] = [
  criterion('gate', 'access', 0, { kind: 'pass-fail', bands: BANDS, weight: 'none' }),
  criterion('read', 'access', 30, { kind: 'scaled', bands: BANDS, weight: 'high' }),
  criterion('write', 'access', 30, { kind: 'scaled', bands: BANDS, weight: 'high' }),
  criterion('books', 'books', 20, { kind: 'scaled', bands: BANDS, weight: 'low', passMark: 1 })
]

export const PACK = pack({
  name: 'Shared record for Anyshire',
  buyer: 'NHS Anyshire ICB',
  reference: 'ANY-2027-01',
  groups: [
    { id: 'access', title: 'Access' },
    { id: 'books', title: 'Books' }
  ],
  requirements: CRITERIA
})

function criterion(id: string, group: string, weight: number, scoring: Requirement['text']['scoring']): Requirement {
  const { text } = own({})
  return own({ id, code: id.toUpperCase(), group, weight, text: { ...text, title: `It does ${id}`, scoring } })
}

export function bidOf(supplier: string): Bid {
  const id = supplier.toLowerCase().replace(' ', '-')
  const answers = new Map(
    CRITERIA.map((requirement) => [
      requirement.id,
      {
        ...{ compliance: 'Meets' as const, answer: `Answer of ${supplier} on ${requirement.id}` },
        ...{ evidence: `Evidence of ${supplier}`, link: `https://${id}.example/`, comments: `Comment of ${supplier}` }
      }
    ])
  )
  return { id, supplier, contact: `ask@${id}.example`, file: `${id}.xlsx`, answers, findings: [] }
}

/** An evaluation of the pack by Ann and Bob. @param given by supplier and requirement */
export function evaluated(
  given: Readonly<Record<string, Readonly<Record<string, Given>>>>,
  award?: Partial<Award>
): Evaluation {
  let evaluation = withEvaluator(withEvaluator(newEvaluation(PACK), 'Ann'), 'Bob')
  for (const [supplier, marks] of Object.entries(given)) {
    const bid = bidOf(supplier)
    evaluation = withBid(evaluation, bid)
    for (const [id, { ann, bob, agreed, note }] of Object.entries(marks)) {
      const by = new Map([
        ...(ann === undefined ? [] : [['e1', ann] as const]),
        ...(bob === undefined ? [] : [['e2', bob] as const])
      ])
      const mark = { by, ...(agreed !== undefined && { agreed }), ...(note !== undefined && { note }) }
      evaluation = withMark(evaluation, bid.id, id, mark)
    }
  }
  return { ...evaluation, award: { ...evaluation.award, ...award } }
}

const score = fc.constantFrom<Score>(0, 1, 2, 3, 4)
const likelyScore = fc.constantFrom<Score>(1, 2, 3, 3, 4, 4)
const money = fc.integer({ min: 1, max: 900_000 })

/** Scored in one of the ways there are, or not; sometimes without a reason. */
const marks = (supplier: string, id: string): fc.Arbitrary<Given> =>
  fc
    .record({
      ann: id === 'gate' ? likelyScore : score,
      bob: fc.option(likelyScore, { nil: undefined }),
      agreed: fc.option(likelyScore, { nil: undefined }),
      hasNote: fc.boolean()
    })
    .map(({ ann, bob, agreed, hasNote }) => ({
      ann,
      ...(bob !== undefined && { bob }),
      ...(agreed !== undefined && { agreed }),
      ...(hasNote && { note: `Because of ${id} for ${supplier}` })
    }))

const scheme: fc.Arbitrary<AwardScheme> = fc
  .record({
    formula: fc.constantFrom(...PRICE_FORMULAS),
    quality: fc.constantFrom(0, 37.5, 60, 100),
    leastQuality: fc.option(fc.constantFrom(40, 62.5), { nil: undefined }),
    most: fc.option(fc.constantFrom(1_000_000, 2_000_000), { nil: undefined }),
    years: fc.integer({ min: 1, max: 7 }),
    indexation: fc.constantFrom(0, 2.75),
    discount: fc.constantFrom(0, 3.5),
    lots: fc.constantFrom(
      [],
      [
        { id: 'l1', name: 'Reading', groups: ['access'] },
        { id: 'l2', name: 'All of it', groups: [] }
      ]
    )
  })
  .map(({ leastQuality, most, ...rest }) => ({
    ...rest,
    ...(leastQuality !== undefined && { leastQuality }),
    ...(most !== undefined && { most })
  }))

/** Evaluations with and without prices and lots, with ties, bids that are set aside and reasons that are missing. */
export const evaluations: fc.Arbitrary<Evaluation> = fc
  .record({
    given: fc.record(
      Object.fromEntries(
        SUPPLIERS.map((supplier) => [
          supplier,
          fc.record(Object.fromEntries(CRITERIA.map(({ id }) => [id, marks(supplier, id)])))
        ])
      )
    ),
    sameAsFirst: fc.boolean(),
    scheme: fc.option(scheme, { nil: undefined }),
    prices: fc.array(fc.record({ capital: money, running: money, extra: money }), { minLength: 6, maxLength: 6 })
  })
  .map(({ given, sameAsFirst, scheme, prices }) => {
    const [first, second] = SUPPLIERS
    const alike = sameAsFirst ? { ...given, [second]: renamed(given[first]!, first, second) } : given
    if (scheme === undefined) {
      return evaluated(alike)
    }
    const lots = scheme.lots.length === 0 ? [undefined] : scheme.lots
    const asked = lots.flatMap((lot, at) =>
      SUPPLIERS.map((supplier, place) => {
        const { capital, running, extra } = prices[sameAsFirst && place === 1 ? at * 3 : at * 3 + place]!
        return {
          ...{ bid: bidOf(supplier).id, capital, running },
          ...(lot && { lot: lot.id }),
          extras: [{ title: 'Later', year: 2, cost: extra }]
        }
      })
    )
    return evaluated(alike, { scheme, prices: asked })
  })

/** The same scores, with reasons that name another supplier. */
function renamed(given: Readonly<Record<string, Given>>, from: string, to: string): Readonly<Record<string, Given>> {
  return Object.fromEntries(
    Object.entries(given).map(([id, { note, ...scores }]) => [
      id,
      { ...scores, ...(note !== undefined && { note: note.replace(from, to) }) }
    ])
  )
}
