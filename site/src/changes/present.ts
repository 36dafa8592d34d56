import { answer } from '../catalogue/applicability.js'
import type { Catalogue, Wording } from '../catalogue/data.js'
import { makePack } from '../pack/make-pack.js'
import type { Pack } from '../pack/pack.js'
import type { Present } from './drift.js'

/**
 * What would be made of a pack's question now.
 *
 * @param now ISO instant
 * @param address where the handbook is read
 */
export function presentFor(pack: Pack, catalogue: Catalogue, wording: Wording, now: string, address: string): Present {
  const question = { ...pack.question, day: dayFor(pack, catalogue.frame.day) }
  const { id, name } = pack
  return {
    catalogue,
    answer: answer(catalogue, question),
    pack: makePack(catalogue, wording, question, { id, name, now, address })
  }
}

/** Time goes on, but a question that was asked of the past stays there. */
function dayFor({ question: { day }, edition }: Pack, today: string): string {
  return day < edition.day || day > today ? day : today
}
