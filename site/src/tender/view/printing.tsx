import { render } from 'preact'
import type { Desk } from '../parts/tender-desk.js'
import { PaperSchedule } from './paper.js'

/** What is printed instead of the page: drawn when it is asked for. @returns how to stop */
export function printsAs({ editing, titleOf }: Desk): () => void {
  const paper = document.querySelector<HTMLElement>('[data-tender-paper]')!
  const draw = () => render(<PaperSchedule pack={editing.work} titleOf={titleOf} />, paper)
  const clear = () => render(null, paper)
  addEventListener('beforeprint', draw)
  addEventListener('afterprint', clear)
  return () => {
    removeEventListener('beforeprint', draw)
    removeEventListener('afterprint', clear)
    clear()
  }
}
