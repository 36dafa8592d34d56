import { useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '../../kit/words/fill.js'
import type { Requirement } from '../../pack/pack.js'
import type { Bid, Score } from '../scores/bid.js'
import { markOf } from '../scores/evaluation.js'
import type { Place } from '../view/evaluate-address.js'
import { useDesk } from '../view/evaluate-desk.js'
import { useRemembered } from './remembered.js'
import type { Press } from './score-keys.js'
import { beside, openAfter, ORDERS, spots, type Order, type Spot } from './score-order.js'
import { SHOWS, ScoreTask, type Mode, type Show } from './score-task.js'

const SAYS = WORDS.evaluate.scoring
const ON_OR_OFF = ['on', 'off'] as const

/** How the ids of radios begin. */
export const CHOICE: Readonly<Record<Mode, string>> = { score: 'score', agree: 'agreed' }

/** On a bid's card, in its radios, or somewhere else. */
export type Where = 'card' | 'choice' | 'elsewhere'

/** What is being scored, what is shown, and what can be done. */
export interface Bench {
  readonly task: ScoreTask
  /** What is shown now. The bid is the one in whose card the reader was last. */
  readonly at: Spot
  /** The bids whose answers are shown: all, or one at a time. */
  readonly bids: readonly Bid[]
  /** The requirements that are gone through: those that fit what is shown, and the one that is open. */
  readonly list: readonly Requirement[]
  readonly show: Show
  readonly group: string
  readonly order: Order
  readonly movesOn: boolean
  readonly narrow: (show: Show, group: string) => void
  readonly setOrder: (order: Order) => void
  readonly setMovesOn: (movesOn: boolean) => void
  /** To another requirement, for the same bid. @param by how many further in the list */
  readonly turn: (by: 1 | -1) => void
  /** To the next open spot of the whole evaluation. */
  readonly next: () => void
  readonly hasOpen: boolean
  readonly hands: Hands
}

/** What is done on a bid's card: the same in every drawing, so that only cards that changed are drawn again. */
export interface Hands {
  readonly score: (bid: Bid, score: Score | undefined) => void
  /** What a key asks for. @param where the reader works: what has the focus stays alike */
  readonly press: (press: Press, bid: Bid, where: Where) => void
}

/** Scoring, one requirement at a time. */
export function useBench(mode: Mode): Bench {
  const { evaluation, requirements, place, evaluator, mark, move, say } = useDesk()
  const task = new ScoreTask(evaluation, mode, evaluator)
  const [show, setShow] = useState<Show>(() => firstShow(task, requirements))
  const [group, setGroup] = useState('')
  const [order, setOrder] = useRemembered('order', ORDERS)
  const [moveOn, setMoveOn] = useRemembered('move-on', ON_OR_OFF)
  const { bids } = evaluation
  const fits = (one: Requirement, to: Show, inside: string) =>
    (inside === '' || one.group === inside) && task.fits(one, to)
  const fitting = new Set(requirements.filter((one) => fits(one, show, group)))
  const requirement = requirements.find(({ id }) => id === place.at) ?? [...fitting][0] ?? requirements[0]!
  const bid = bids.find(({ id }) => id === place.bid) ?? bids[0]!
  const list = requirements.filter((one) => one === requirement || fitting.has(one))
  const isOpen = (spot: Spot) => task.isOpen(spot.requirement, spot.bid)

  const placeOf = (to: Spot): Place => ({ view: mode, at: to.requirement.id, bid: to.bid.id })
  const goTo = (to: Spot | undefined, where: Where) => {
    if (to !== undefined) {
      move(placeOf(to))
    }
    arrive(to, where)
  }
  const arrive = (to: Spot | undefined, where: Where, before = '') => {
    const isTurned = to !== undefined && to.requirement !== requirement
    if (to !== undefined) {
      document.getElementById(where === 'elsewhere' && isTurned ? 'requirement' : idOf(to, where))?.focus()
    }
    say(`${before} ${to === undefined ? SAYS.end : nameOf(to, isTurned)}`.trim())
  }
  const idOf = (to: Spot, where: Where) => {
    const place = bids.indexOf(to.bid)
    const score = task.scoreOf(markOf(evaluation, to.bid.id, to.requirement.id))
    return where === 'choice' ? `${CHOICE[mode]}-${place}-${score ?? 0}` : `bid-${place}`
  }
  const give = (to: Bid, score: Score | undefined, then?: Spot) => {
    mark(to.id, requirement.id, (mark) => task.scored(mark, score), then && placeOf(then))
    return score === undefined
      ? fill(SAYS.takenBack, { supplier: to.supplier })
      : fill(SAYS.given, { score, supplier: to.supplier })
  }
  const turn = (by: 1 | -1, from = bid, where: Where = 'elsewhere') => {
    const to = list[list.indexOf(requirement) + by]
    goTo(to && { requirement: to, bid: from }, where)
  }
  const next = (from = bid, where: Where = 'elsewhere') => {
    const here = { requirement, bid: from }
    const to =
      openAfter(spots(list, bids, order), here, isOpen) ?? openAfter(spots(requirements, bids, order), here, isOpen)
    if (to === undefined) {
      say(SAYS.allDone[mode])
    } else {
      goTo(to, where)
    }
  }
  const narrow = (to: Show, inside: string) => {
    const all = requirements.filter((one) => fits(one, to, inside))
    setShow(to)
    setGroup(inside)
    say(fill(WORDS.evaluate.answers.count, { count: all.length }))
    if (all[0] !== undefined && !all.includes(requirement)) {
      move({ view: mode, at: all[0].id, bid: bid.id })
    }
  }
  const press = (press: Press, from: Bid, where: Where) => {
    switch (press.kind) {
      case 'score': {
        if (moveOn === 'on' && press.score !== undefined) {
          const to = beside(spots(list, bids, order), { requirement, bid: from }, 1)
          arrive(to, where, give(from, press.score, to))
        } else {
          say(give(from, press.score))
        }
        break
      }
      case 'bid': {
        const to = bids[bids.indexOf(from) + press.by]
        if (to !== undefined) {
          goTo({ requirement, bid: to }, where)
        }
        break
      }
      case 'requirement':
        turn(press.by, from, where)
        break
      case 'next':
        next(from, where)
        break
      case 'reason':
        document.getElementById(`note-${bids.indexOf(from)}`)?.focus()
    }
  }
  const latest = useRef<Hands | undefined>(undefined)
  latest.current = { press, score: (to, score) => say(give(to, score)) }
  const hands = useMemo<Hands>(
    () => ({
      press: (...asked) => latest.current!.press(...asked),
      score: (...asked) => latest.current!.score(...asked)
    }),
    []
  )
  return {
    ...{ task, list, show, group, narrow, order, setOrder, turn, next, hands },
    at: { requirement, bid },
    bids: order === 'bid' ? [bid] : bids,
    movesOn: moveOn === 'on',
    setMovesOn: (to) => setMoveOn(to ? 'on' : 'off'),
    hasOpen: requirements.some((one) => bids.some((bid) => task.isOpen(one, bid)))
  }
}

function nameOf({ requirement: { code, text }, bid: { supplier } }: Spot, isTurned: boolean): string {
  return isTurned ? fill(SAYS.at, { code, title: text.title, supplier }) : fill(SAYS.atBid, { supplier })
}

/** What is shown first, if there is any of it. */
function firstShow(task: ScoreTask, requirements: readonly Requirement[]): Show {
  const [first] = SHOWS[task.mode]
  return requirements.some((one) => task.fits(one, first)) ? first : 'all'
}
