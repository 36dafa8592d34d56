import { announcer } from '../../kit/dom/say.js'
import { answerBox, spoken } from './answer-box.js'
import { answerFiles, type Reply } from './answer-files.js'
import { whatIsAsked } from './question.js'

/**
 * Looks up the fact that a question of a known form asks for.
 *
 * @param place where it is shown; names the first of the facts' files in `data-answers`
 * @returns what shows it, or clears the place where there is none
 */
export function answerIn(place: HTMLElement): (query: string) => Promise<() => void> {
  const address = new URL(place.dataset.answers!, document.baseURI)
  const find = answerFiles(address)
  const announce = announcer(place.closest('main')!)
  let shown: Reply | undefined
  return async (query) => {
    const asked = whatIsAsked(query)
    const reply = asked.length > 0 ? await find(asked) : undefined
    return () => {
      if (reply === undefined || reply !== shown || place.hidden) {
        place.replaceChildren(...(reply ? [answerBox(reply, new URL('..', address))] : []))
        announce(reply ? spoken(reply) : '')
      }
      place.hidden = reply === undefined
      shown = reply
    }
  }
}
