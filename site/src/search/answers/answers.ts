import { announcer } from '../../kit/dom/say.js'
import { answerBox, spoken } from './answer-box.js'
import { answerFiles, type Reply } from './answer-files.js'
import { whatIsAsked } from './question.js'

/** For how long after the results the answer may still come. */
const LATE_MS = 1000

/** When the results were shown, and where the reader was. */
export type Moment = readonly [active: Element | null, scrolled: number, time: number]

/** Shows what was found, unless that is late or would move what the reader has turned to since. */
export type Show = (since: Moment) => void

let shower: ((query: string) => Promise<Show>) | undefined

/**
 * Looks up the fact that a question of a known form asks for.
 *
 * @param place where it is shown; names the first of the facts' files in `data-answers`
 */
export function answerIn(place: HTMLElement, query: string): Promise<Show> {
  shower ??= showerIn(place)
  return shower(query)
}

function showerIn(place: HTMLElement): (query: string) => Promise<Show> {
  const address = new URL(place.dataset.answers!, document.baseURI)
  const find = answerFiles(address)
  const announce = announcer(place.closest('main')!)
  let latest: string
  let shown: Reply | undefined
  return async (query) => {
    latest = query
    const asked = whatIsAsked(query)
    const reply = asked.length > 0 ? await find(asked) : undefined
    return (since) => {
      if (latest !== query || !isUntouched(since)) {
        return
      }
      if (reply !== shown) {
        place.replaceChildren(...(reply ? [answerBox(reply, new URL('..', address))] : []))
        announce(reply ? spoken(reply) : '')
      }
      place.hidden = reply === undefined
      shown = reply
    }
  }
}

function isUntouched([active, scrolled, time]: Moment): boolean {
  return active === document.activeElement && scrolled === window.scrollY && performance.now() - time < LATE_MS
}
