import { announcer } from '../../kit/dom/say.js'
import { answerBox, spoken } from './answer-box.js'
import { answerFiles } from './answer-files.js'
import { whatIsAsked } from './question.js'

/**
 * Makes a place show the fact that a question of a known form asks for; for any other query it is empty.
 *
 * @param place names the first of the facts' files in `data-answers`
 */
export function answerIn(place: HTMLElement): (query: string) => Promise<void> {
  const address = new URL(place.dataset.answers!, document.baseURI)
  const find = answerFiles(address)
  const announce = announcer(place.closest('main')!)
  let latest = ''
  return async (query) => {
    latest = query
    const asked = whatIsAsked(query)
    const reply = asked.length > 0 ? await find(asked) : undefined
    if (latest !== query) {
      return
    }
    const said = reply ? spoken(reply) : ''
    place.hidden = reply === undefined
    place.replaceChildren(...(reply ? [answerBox(reply, new URL('..', address))] : []))
    announce(said)
  }
}
