import type { Given } from '../outline/outline-blocks.js'
import type { PaperName } from '../paper/roadmap-paper.js'
import type { PaperScript } from '../files/roadmap-scripts.js'

/** What is printed instead of the page: drawn when it is asked for. @returns how to stop */
export function printsAs(script: PaperScript, asked: () => readonly [PaperName, Given]): () => void {
  const place = document.querySelector<HTMLElement>('[data-roadmap-paper]')
  if (place === null) {
    return () => {}
  }
  const draw = () => script.draw(place, asked()[0], 2, asked()[1], new Date().toISOString())
  const clear = () => script.clear(place)
  addEventListener('beforeprint', draw)
  addEventListener('afterprint', clear)
  return () => {
    removeEventListener('beforeprint', draw)
    removeEventListener('afterprint', clear)
    clear()
  }
}
