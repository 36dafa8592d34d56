import type { Given } from '../outline/outline-blocks.js'
import type { PaperName } from '../paper/roadmap-paper.js'
import type { PaperScript } from '../files/roadmap-scripts.js'

/** What is printed instead of the page: drawn when it is asked for. @param after is done when it is printed @returns how to stop */
export function printsAs(script: PaperScript, asked: () => readonly [PaperName, Given], after: () => void): () => void {
  const place = document.querySelector<HTMLElement>('[data-roadmap-paper]')
  if (place === null) {
    return () => {}
  }
  const draw = () => script.draw(place, asked()[0], 'paper', asked()[1], new Date().toISOString())
  const clear = () => script.clear(place)
  addEventListener('beforeprint', draw)
  addEventListener('afterprint', clear)
  addEventListener('afterprint', after)
  return () => {
    removeEventListener('beforeprint', draw)
    removeEventListener('afterprint', clear)
    removeEventListener('afterprint', after)
    clear()
  }
}
