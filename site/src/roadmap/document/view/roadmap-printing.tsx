import { render } from 'preact'
import { boardPage } from '../outline/board-page.js'
import { outline } from '../outline/outline.js'
import type { Given } from '../outline/outline-blocks.js'
import { OutlinePaper } from '../paper/paper-blocks.js'

export type PaperName = 'document' | 'board'

/** What is printed instead of the page: drawn when it is asked for. @param after is done when it is printed @returns how to stop */
export function printsAs(asked: () => readonly [PaperName, Given], after: () => void): () => void {
  const place = document.querySelector<HTMLElement>('[data-roadmap-paper]')
  if (place === null) {
    return () => {}
  }
  const draw = () => {
    const [name, given] = asked()
    const paper = (name === 'board' ? boardPage : outline)(given, new Date().toISOString())
    render(<OutlinePaper outline={paper} name={name} level={2} isTitled={false} />, place)
  }
  const clear = () => render(null, place)
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
