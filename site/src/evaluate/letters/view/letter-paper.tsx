import { Row, Table } from '../../../kit/form/data-table.js'
import { memo } from '../../../kit/form/memo.js'
import { fill } from '../../../kit/words/fill.js'
import type { Letter, Part } from '../letter.js'
import { Sources } from './source-link.js'

const SAYS = WORDS.evaluate.letters.preview
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
    case 'table': {
      const numeric = part.columns.flatMap((column, at) => (column.numeric ? [at] : []))
      return (
        <Table
          id={id}
          caption={title}
          columns={[...part.columns.map(({ title }) => title), ...(isTraced ? [SAYS.from] : [])]}
          numeric={numeric}
        >
          {part.lines.map(({ cells: [head = '', ...cells], from }, at) => (
            <Row
              key={at}
              head={head}
              numeric={numeric}
              cells={[...cells.map((text) => <Words text={text} />), ...(isTraced ? [<Sources from={from} />] : [])]}
            />
          ))}
        </Table>
      )
    }
  }
}

/** A text with its gaps marked, line by line. */
function Words({ text }: { readonly text: string }) {
  return (
    <p class="app-letters__words">
      {text.split(GAP).map((piece, at) => (at % 2 === 0 ? piece : <mark key={at}>{piece}</mark>))}
    </p>
  )
}
