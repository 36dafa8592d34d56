import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Button } from '../../kit/form/fields.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { boardPage } from './outline/board-page.js'
import { OutlinePaper } from './paper/paper-blocks.js'
import { OwnTexts } from './view/own-texts.js'
import { RoadmapDownloads } from './view/roadmap-downloads.js'
import { printsAs, type PaperName } from './view/roadmap-printing.js'

/** What comes out of the roadmap. @param part a section of the document, whose own text is open */
export function DocumentView({ part }: { readonly part?: string }) {
  const desk = useRoadmap()
  const { roadmap, plan, data } = desk
  const printed = useRef<PaperName>('document')
  const now = useRef(desk)
  now.current = desk
  const board = useMemo(() => boardPage(desk, new Date().toISOString()), [roadmap, plan, data])
  useEffect(
    () =>
      printsAs(
        () => [printed.current, now.current],
        () => (printed.current = 'document')
      ),
    []
  )
  const print = (what: PaperName) => {
    printed.current = what
    window.print()
  }
  return (
    <>
      <h2 class="nhsuk-heading-l">{WORDS.roadmap.document.heading}</h2>
      <p>{WORDS.roadmap.document.lead}</p>
      <RoadmapDownloads onPrint={() => print('document')} />
      <OwnTexts open={part} />
      <section class="app-pack__section" aria-labelledby="board-page">
        <h3 class="nhsuk-heading-m" id="board-page">
          {WORDS.roadmap.document.board.heading}
        </h3>
        <p>{WORDS.roadmap.document.board.lead}</p>
        <Button onPress={() => print('board')}>{WORDS.roadmap.document.board.print}</Button>
        <div class="app-roadmap__board">
          <OutlinePaper outline={board} name="board" level={3} isTitled />
        </div>
      </section>
    </>
  )
}
