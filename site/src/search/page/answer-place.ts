import type * as Answers from '../answers/answers.js'

/** For how long results wait for the answer, and how long after them it may still come. */
const WAIT_MS = 150
const LATE_MS = 1000

export interface Asked {
  /** Waits for the answer, but not for long. */
  readonly wait: () => Promise<unknown>
  /** Shows it; one that comes later is shown only if the reader has done nothing that it could disturb. */
  readonly show: () => void
}

/**
 * Looks up what a question asks for, to be shown with its results. The script that can comes with the first query of several words.
 *
 * @param page holds the place, which names the script in `data-answer`
 */
export function answerPlace(page: HTMLElement): (query: string) => Asked {
  const place = page.querySelector<HTMLElement>('[data-answer]')
  let script: Promise<ReturnType<typeof Answers.answerIn>> | undefined
  let latest: unknown
  const hide = () => {
    if (place) {
      place.hidden = true
    }
  }
  const ask = async (query: string) => {
    if (!place?.dataset.answer || !(script || /\S\s+\S/.test(query))) {
      return hide
    }
    script ??= import(new URL(place.dataset.answer, document.baseURI).href).then((answers: typeof Answers) =>
      answers.answerIn(place)
    )
    return (await script)(query)
  }
  return (query) => {
    let known: (() => void) | undefined
    const asked = ask(query)
      .catch(() => hide)
      .then((found) => (known = found))
    latest = asked
    return {
      wait: () => Promise.race([asked, new Promise((resolve) => setTimeout(resolve, WAIT_MS))]),
      show: () => {
        if (known) {
          known()
          return
        }
        hide()
        const { scrollY } = window
        const { activeElement } = document
        const until = performance.now() + LATE_MS
        void asked.then((late) => {
          const untouched = scrollY === window.scrollY && activeElement === document.activeElement
          if (latest === asked && untouched && performance.now() < until) {
            late()
          }
        })
      }
    }
  }
}
