import type * as Answers from '../answers/answers.js'

/** For how long results wait for the answer. */
const WAIT_MS = 150

export interface Asked {
  /** Waits for the answer, but not for long. */
  readonly wait: () => Promise<unknown>
  /** Shows it, even if it comes a little later and that disturbs nobody. */
  readonly show: () => void
}

/**
 * Looks up what a question asks for, to be shown with its results. The script that can comes with the first query of several words.
 *
 * @param page holds the place, which names the script in `data-answer`
 */
export function answerPlace(page: HTMLElement): (query: string) => Asked {
  const place = page.querySelector<HTMLElement>('[data-answer]')!
  const address = place.dataset.answer
  let script: Promise<typeof Answers> | undefined
  return (query) => {
    if (address && /\S\s+\S/.test(query)) {
      script ??= import(new URL(address, document.baseURI).href)
    }
    const asked = script?.then(({ answerIn }) => answerIn(place, query)).catch(() => {})
    return {
      wait: () => Promise.race([asked, new Promise((resolve) => setTimeout(resolve, WAIT_MS))]),
      show: () => {
        const moment = [document.activeElement, window.scrollY, performance.now()] as const
        place.hidden = true
        void asked?.then((show) => show?.(moment))
      }
    }
  }
}
