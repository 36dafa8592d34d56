import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { BuySuccessor, FlagTags } from './flag-notes.js'
import { flagsOf } from './flags-of-row.js'
import { shownText } from './register-cells.js'
import { nameOf, type Register } from './register-fields.js'
import { partOfRow } from './register-part.js'
import { rowsOf, type Row } from './register-rows.js'

/** A register's rows, each leading to its form. On narrow screens each is a card; the roles keep it a table for those who hear it. */
export function RegisterTable({ register }: { readonly register: Register }) {
  const { roadmap } = useRoadmap()
  const { words, shown, name } = register
  const titles = shown.map((key) => register.fields.find((field) => field.key === key)!.label)
  const heads = [words.name, ...titles, ...(name === 'risks' ? [] : [WORDS.roadmap.registers.flags])]
  return (
    <table class="nhsuk-table app-register" role="table">
      <caption class="nhsuk-table__caption nhsuk-u-visually-hidden">
        {fill(WORDS.roadmap.registers.rows, { count: rowsOf(roadmap, name).length })}
      </caption>
      <thead class="nhsuk-table__head" role="rowgroup">
        <tr class="nhsuk-table__row" role="row">
          {heads.map((head) => (
            <th key={head} class="nhsuk-table__header" role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="nhsuk-table__body" role="rowgroup">
        {rowsOf(roadmap, name).map((row) => (
          <RowInTable key={row.id} register={register} row={row} titles={titles} />
        ))}
      </tbody>
    </table>
  )
}

interface RowParts {
  readonly register: Register
  readonly row: Row
  /** Of the fields that are shown. */
  readonly titles: readonly string[]
}

function RowInTable({ register, row, titles }: RowParts) {
  const desk = useRoadmap()
  const { name, shown, fields } = register
  const flags = flagsOf(name, row.id, desk)
  const contract = name === 'contracts' ? desk.roadmap.contracts.find(({ id }) => id === row.id) : undefined
  return (
    <tr class="nhsuk-table__row" role="row">
      <th class="nhsuk-table__header" role="rowheader" scope="row">
        <ScreenLink to={{ name: 'registers', part: partOfRow(name, row.id) }}>{nameOf(register, row)}</ScreenLink>
      </th>
      {shown.map((key, at) => (
        <td key={key} class="nhsuk-table__cell" role="cell">
          <CellHead text={titles[at]!} />
          {shownText(
            fields.find((field) => field.key === key)!,
            row[key],
            desk
          ) || WORDS.roadmap.registers.noText}
        </td>
      ))}
      {name !== 'risks' && (
        <td class="nhsuk-table__cell" role="cell">
          <CellHead text={WORDS.roadmap.registers.flags} />
          {flags.length === 0 ? WORDS.roadmap.registers.nothing : <FlagTags flags={flags} />}
          {contract !== undefined && <BuySuccessor contract={contract} flags={flags} />}
        </td>
      )}
    </tr>
  )
}

/** The column's title, where the cell stands in a card. */
function CellHead({ text }: { readonly text: string }) {
  return (
    <span class="app-register__head" aria-hidden="true">
      {text}
    </span>
  )
}
