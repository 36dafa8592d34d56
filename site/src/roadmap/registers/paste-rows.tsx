import { useMemo, useState } from 'preact/hooks'
import { Button, TextArea } from '../../kit/form/fields.js'
import { Row as TableRow, Table } from '../../kit/form/data-table.js'
import { randomId } from '../../kit/keeping/random-id.js'
import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { readPasted, type Pasted, type PastedTrouble } from './pasted-rows.js'
import { shownText } from './register-cells.js'
import type { Field, Register } from './register-fields.js'
import { addRows, rowsOf } from './register-rows.js'

const TEXTS = WORDS.roadmap.registers.paste
const SHOWN_ROWS = 5
const SHOWN_TROUBLES = 10

/** Rows from a spreadsheet, with what was understood of them before they are added. */
export function PasteRows({ register }: { readonly register: Register }) {
  const { data, roadmap, change, say } = useRoadmap()
  const [typed, setTyped] = useState('')
  const { name, fields } = register
  const there = rowsOf(roadmap, name).length
  const pasted = useMemo(() => readPasted(typed, register, { data, roadmap }, there), [typed, register, roadmap])
  const add = () => {
    const rows = pasted.rows.map((cells) => ({ ...cells, id: randomId() }))
    change(fill(WORDS.roadmap.registers.did.paste, { count: rows.length }), (roadmap) => addRows(roadmap, name, rows))
    say(fill(TEXTS.added, { count: rows.length }))
    setTyped('')
  }
  return (
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{TEXTS.heading}</span>
      </summary>
      <div class="nhsuk-details__text">
        <TextArea id={`paste-${name}`} label={TEXTS.label} hint={TEXTS.hint} value={typed} onInput={setTyped} />
        <p class="app-meta">{fill(TEXTS.order, { columns: fields.map(({ label }) => label).join('; ') })}</p>
        <p role="status">{typed.trim() === '' ? '' : fill(TEXTS.read, { count: pasted.rows.length })}</p>
        {typed.trim() !== '' && <Understood register={register} pasted={pasted} />}
        {pasted.rows.length > 0 && <Button onPress={add}>{fill(TEXTS.add, { count: pasted.rows.length })}</Button>}
      </div>
    </details>
  )
}

function Understood({ register, pasted }: { readonly register: Register; readonly pasted: Pasted }) {
  const { data, roadmap } = useRoadmap()
  const { rows, ignored, troubles, beyond, hasTitles } = pasted
  const columns = pasted.columns.filter((field) => field !== undefined)
  return (
    <>
      <h3 class="nhsuk-heading-s">{TEXTS.understood}</h3>
      {rows.length > 0 && (
        <>
          <p>{hasTitles ? TEXTS.titles : TEXTS.noTitles}</p>
          <Table id={`pasted-${register.name}`} caption={TEXTS.understood} columns={columns.map(({ label }) => label)}>
            {rows.slice(0, SHOWN_ROWS).map((row, at) => {
              const [head = '', ...cells] = columns.map((field: Field) =>
                shownText(field, row[field.key], { data, roadmap })
              )
              return <TableRow key={at} head={head} cells={cells} />
            })}
          </Table>
          {rows.length > SHOWN_ROWS && <p>{fill(TEXTS.rest, { count: rows.length - SHOWN_ROWS })}</p>}
        </>
      )}
      <ul class="nhsuk-list nhsuk-list--bullet app-register__troubles">
        {ignored.length > 0 && <li>{fill(TEXTS.ignored, { count: ignored.length, columns: listed(ignored) })}</li>}
        {beyond > 0 && <li>{fill(TEXTS.beyond, { count: beyond })}</li>}
        {troubles.slice(0, SHOWN_TROUBLES).map((trouble, at) => (
          <li key={at}>{troubleText(trouble)}</li>
        ))}
        {troubles.length > SHOWN_TROUBLES && <li>{fill(TEXTS.more, { count: troubles.length - SHOWN_TROUBLES })}</li>}
      </ul>
    </>
  )
}

function troubleText({ row, cell }: PastedTrouble): string {
  return cell === undefined ? fill(TEXTS.noName, { row }) : fill(TEXTS.trouble, { row, ...cell })
}
