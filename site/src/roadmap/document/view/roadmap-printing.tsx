import { render } from 'preact'
import type { Outline } from '../outline/outline-blocks.js'
import { OutlinePaper } from './paper-blocks.js'

/** What is printed instead of the page: drawn when it is asked for. @returns how to stop */
export function printsAs(paperOf: () => Outline): () => void {
  const paper = document.querySelector<HTMLElement>('[data-roadmap-paper]')
  if (paper === null) {
    return () => {}
  }
  const draw = () => render(<OutlinePaper outline={paperOf()} level={2} />, paper)
  const clear = () => render(null, paper)
  addEventListener('beforeprint', draw)
  addEventListener('afterprint', clear)
  return () => {
    removeEventListener('beforeprint', draw)
    removeEventListener('afterprint', clear)
    clear()
  }
}
