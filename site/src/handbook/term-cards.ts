import { place } from '../kit/dom/place.js'

/** Sets the card that explains a word just below the word, on screens with room for it; elsewhere it stays a sheet at the bottom. */
export function placeTermCards(page: Document): void {
  const roomy = matchMedia('(width >= 48rem)')
  let word: HTMLElement | null = null

  page.addEventListener(
    'click',
    (event) => {
      word = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.app-term') : null
    },
    { capture: true }
  )

  for (const card of page.querySelectorAll<HTMLElement>('.app-term-card')) {
    card.addEventListener('beforetoggle', (event) => {
      const opening = (event as ToggleEvent).newState === 'open'
      card.classList.toggle('app-term-card--placed', opening && word !== null && roomy.matches)
      if (opening && word !== null && roomy.matches) {
        set(card, word)
      }
    })
  }
}

const WIDTH_REM = 22

function set(card: HTMLElement, word: HTMLElement): void {
  const root = word.ownerDocument.documentElement
  const rem = parseFloat(getComputedStyle(root).fontSize)
  const { left, top } = place(word.getClientRects()[0] ?? word.getBoundingClientRect(), {
    width: WIDTH_REM * rem,
    gap: rem / 2,
    viewWidth: root.clientWidth,
    scrollX: window.scrollX,
    scrollY: window.scrollY
  })
  card.style.setProperty('--app-left', `${left}px`)
  card.style.setProperty('--app-top', `${top}px`)
}
