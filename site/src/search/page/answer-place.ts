import type * as Answers from '../answers/answers.js'

/**
 * Shows above the results what a question asks for. The script that can comes with the first query of several words.
 *
 * @param page holds the place, which names the script in `data-answer`
 */
export function answerPlace(page: HTMLElement): (query: string) => Promise<void> {
  const place = page.querySelector<HTMLElement>('[data-answer]')
  let answer: Promise<(query: string) => Promise<void>> | undefined
  return async (query) => {
    if (place?.dataset.answer && (answer || /\S\s+\S/.test(query))) {
      answer ??= import(new URL(place.dataset.answer, document.baseURI).href).then((script: typeof Answers) =>
        script.answerIn(place)
      )
      await (
        await answer
      )(query)
    }
  }
}
