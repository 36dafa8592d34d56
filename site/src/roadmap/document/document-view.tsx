import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../kit/form/fields.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { script, type PaperScript } from './files/roadmap-scripts.js'
import type { PaperName } from './paper/roadmap-paper.js'
import { OwnTexts } from './view/own-texts.js'
import { RoadmapDownloads } from './view/roadmap-downloads.js'
import { printsAs } from './view/roadmap-printing.js'

/** What comes out of the roadmap. @param part a section of the document, whose own text is open */
export function DocumentView({ part }: { readonly part?: string }) {
  const desk = useRoadmap()
  const { roadmap, plan, data } = desk
  const [paper, setPaper] = useState<PaperScript>()
  const [failed, setFailed] = useState(false)
  const board = useRef<HTMLDivElement>(null)
  const printed = useRef<PaperName>('document')
  const now = useRef(desk)
  now.current = desk
  useEffect(() => {
    script('paper').then(
      (loaded) => setPaper(() => loaded),
      () => setFailed(true)
    )
  }, [])
  useEffect(
    () =>
      paper &&
      printsAs(
        paper,
        () => [printed.current, now.current],
        () => (printed.current = 'document')
      ),
    [paper]
  )
  useEffect(
    () => paper?.draw(board.current!, 'board', 'page', now.current, new Date().toISOString()),
    [paper, roadmap, plan, data]
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
        <p>{failed ? WORDS.roadmap.document.board.failed : WORDS.roadmap.document.board.lead}</p>
        <Button idle={paper === undefined} onPress={() => print('board')}>
          {WORDS.roadmap.document.board.print}
        </Button>
        <div class="app-roadmap__board" hidden={paper === undefined} ref={board} />
      </section>
    </>
  )
}
