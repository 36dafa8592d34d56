import { useMemo, useState } from 'preact/hooks'
import { Row, Table } from '../../../kit/form/data-table.js'
import { Button } from '../../../kit/form/fields.js'
import { memo } from '../../../kit/form/memo.js'
import { fill } from '../../../kit/words/fill.js'
import type { Letter, Line, Part } from '../letter.js'
import { Sources } from './source-link.js'

const SAYS = WORDS.evaluate.letters.preview
/** How many lines of a table are drawn at a time. */
const LINES = 100
const GAP = /(\[[^\][]+\])/

interface Shown {
  readonly letter: Letter
  /** Whether each sentence says what it rests on. */
  readonly isTraced: boolean
}

/** A letter on the page. */
export const Paper = memo<Shown>(({ letter, isTraced }) => (
  <article class="app-letters__paper" aria-labelledby="paper">
    <h4 class={letter.isTitled ? 'nhsuk-heading-m' : 'nhsuk-u-visually-hidden'} id="paper">
      {letter.title} <span class="nhsuk-caption-m">{letter.subtitle}</span>
    </h4>
    {[...letter.main, ...letter.annex].map((part, at) => (
      <Piece
        key={at}
        part={part}
        id={`part-${at}`}
        title={fill(SAYS.table, { document: letter.title, number: at + 1 })}
        isTraced={isTraced}
      />
    ))}
  </article>
))

interface OnePiece {
  readonly part: Part
  readonly id: string
  readonly title: string
  readonly isTraced: boolean
}

function Piece({ part, id, title, isTraced }: OnePiece) {
  switch (part.kind) {
    case 'heading':
      return part.isBelow ? <h6 class="nhsuk-heading-xs">{part.text}</h6> : <h5 class="nhsuk-heading-s">{part.text}</h5>
    case 'notice':
      return (
        <p>
          <strong>{part.text}</strong>
        </p>
      )
    case 'sentences':
      return isTraced ? (
        <>
          {part.sentences.map(({ text, from }, at) => (
            <div key={at} class="app-letters__said">
              <Words text={text} />
              <Sources from={from} />
            </div>
          ))}
        </>
      ) : (
        <Words text={part.sentences.map(({ text }) => text).join(' ')} />
      )
    case 'facts':
      return (
        <Table id={id} caption={title} columns={[SAYS.what, SAYS.said, ...(isTraced ? [SAYS.from] : [])]}>
          {part.facts.map(({ label, text, from }) => (
            <Row
              key={label}
              head={label}
              cells={[<Words text={text} />, ...(isTraced ? [<Sources from={from} />] : [])]}
            />
          ))}
        </Table>
      )
    case 'table':
      return <LongTable part={part} id={id} title={title} isTraced={isTraced} />
  }
}

interface OneTable extends OnePiece {
  readonly part: Extract<Part, { readonly kind: 'table' }>
}

/** A table that may have thousands of lines, with which a page is slow: a reader asks for more of them. */
function LongTable({ part, id, title, isTraced }: OneTable) {
  const { columns, lines } = part
  const numeric = useMemo(() => columns.flatMap((column, at) => (column.numeric ? [at] : [])), [columns])
  const [most, setMost] = useState(LINES)
  const left = Math.max(0, lines.length - most)
  return (
    <>
      <Table
        id={id}
        caption={title}
        columns={[...columns.map(({ title }) => title), ...(isTraced ? [SAYS.from] : [])]}
        numeric={numeric}
      >
        {lines.slice(0, most).map((line, at) => (
          <OneLine key={at} line={line} numeric={numeric} isTraced={isTraced} />
        ))}
      </Table>
      {lines.length > LINES && (
        <Button idle={left === 0} onPress={() => setMost(most + LINES)}>
          {left === 0
            ? fill(SAYS.allLines, { count: lines.length })
            : fill(SAYS.moreLines, { count: Math.min(left, LINES), all: lines.length })}
        </Button>
      )}
    </>
  )
}

interface Drawn {
  readonly line: Line
  readonly numeric: readonly number[]
  readonly isTraced: boolean
}

const OneLine = memo<Drawn>(({ line: { cells, from }, numeric, isTraced }) => {
  const [head = '', ...others] = cells
  return (
    <Row
      head={head}
      numeric={numeric}
      cells={[...others.map((text) => <Words text={text} />), ...(isTraced ? [<Sources from={from} />] : [])]}
    />
  )
})

/** A text with its gaps marked, line by line. */
function Words({ text }: { readonly text: string }) {
  return (
    <p class="app-letters__words">
      {text.split(GAP).map((piece, at) => (at % 2 === 0 ? piece : <mark key={at}>{piece}</mark>))}
    </p>
  )
}
