import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Button } from '../../kit/form/fields.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { boardPage } from './outline/board-page.js'
import { outline } from './outline/outline.js'
import { OwnTexts } from './view/own-texts.js'
import { OutlinePaper } from './view/paper-blocks.js'
import { RoadmapDownloads } from './view/roadmap-downloads.js'
import { printsAs } from './view/roadmap-printing.js'

const SAID = WORDS.roadmap.document

/** What comes out of the roadmap. @param part a section of the document, whose own text is open */
export function DocumentView({ part }: { readonly part?: string }) {
  const desk = useRoadmap()
  const now = useRef(desk)
  now.current = desk
  const printed = useRef<'document' | 'board'>('document')
  const board = useMemo(() => boardPage(desk, today()), [desk.roadmap, desk.plan, desk.data])
  useEffect(() => printsAs(() => (printed.current === 'board' ? boardPage : outline)(now.current, today())), [])
  const print = (what: 'document' | 'board') => {
    printed.current = what
    window.print()
    printed.current = 'document'
  }
  return (
    <>
      <p>{SAID.lead}</p>
      <RoadmapDownloads writers={writers()} onPrint={() => print('document')} />
      <OwnTexts open={part} />
      <section class="app-pack__section" aria-labelledby="board-page">
        <h3 class="nhsuk-heading-s" id="board-page">
          {SAID.board.heading}
        </h3>
        <p>{SAID.board.lead}</p>
        <Button onPress={() => print('board')}>{SAID.board.print}</Button>
        <div class="app-paper app-paper--board">
          <OutlinePaper outline={board} level={3} />
        </div>
      </section>
    </>
  )
}

/** Where the page says that the writers of large files are. */
function writers() {
  const { xlsx = '', docx = '' } = document.querySelector<HTMLElement>('[data-roadmap]')?.dataset ?? {}
  return { xlsx, docx }
}

function today(): string {
  return new Date().toISOString()
}
