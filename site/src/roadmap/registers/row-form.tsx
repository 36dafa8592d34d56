import { Button, Select, TextArea, TextInput } from '../../kit/form/fields.js'
import { randomId } from '../../kit/keeping/random-id.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { StandardLink } from '../parts/handbook-links.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { TypedField } from '../parts/typed-field.js'
import { standardNamed } from '../figures/standards-in-use.js'
import { BuySuccessor, FlagNotes } from './flag-notes.js'
import { flagsOf } from './flags-of-row.js'
import { readCell, shownText } from './register-cells.js'
import { nameOf, type Field, type Register } from './register-fields.js'
import { partOfRow } from './register-part.js'
import { duplicateRow, removeRow, setCell, type Row } from './register-rows.js'

const SUGGESTIONS = 'standard-suggestions'

interface RowForm {
  readonly register: Register
  readonly row: Row
  readonly onAdd: () => void
}

/** One row of a register, to be written. */
export function RowForm({ register, row, onAdd }: RowForm) {
  const desk = useRoadmap()
  const { change, say, go, data, roadmap } = desk
  const { name: part, words, fields } = register
  const name = nameOf(register, row)
  const flags = flagsOf(part, row.id, desk)
  const contract = part === 'contracts' ? roadmap.contracts.find(({ id }) => id === row.id) : undefined
  const blocker = part === 'risks' ? data.blockers.find(({ id }) => id === row['blocker']) : undefined
  const remove = () => {
    go({ name: 'registers', part })
    change(fill(WORDS.roadmap.registers.did.remove, { name }), (roadmap) => removeRow(roadmap, part, row.id))
    say(fill(WORDS.roadmap.registers.removed, { name }))
  }
  const duplicate = () => {
    const copy = randomId()
    change(fill(WORDS.roadmap.registers.did.duplicate, { name }), (roadmap) =>
      duplicateRow(roadmap, part, row.id, copy)
    )
    go({ name: 'registers', part: partOfRow(part, copy) })
    say(fill(WORDS.roadmap.registers.duplicated, { name }))
  }
  return (
    <>
      <p>
        <ScreenLink class="nhsuk-back-link" to={{ name: 'registers', part }}>
          {fill(WORDS.roadmap.registers.backTo, { register: words.title })}
        </ScreenLink>
      </p>
      <h2 class="nhsuk-heading-l">{name}</h2>
      <FlagNotes flags={flags} />
      {contract !== undefined && (
        <p>
          <BuySuccessor contract={contract} flags={flags} />
        </p>
      )}
      {blocker !== undefined && (
        <p>
          <a href={`${desk.root}blockers/${blocker.id}/`}>{WORDS.roadmap.registers.risks.blocker}</a>
        </p>
      )}
      <div class="app-register__form">
        {fields.map((field) => (
          <div key={field.key} class={field.kind === 'text' ? 'app-register__wide' : ''}>
            <Cell register={register} row={row} field={field} />
          </div>
        ))}
      </div>
      <div class="app-pack__tools app-register__tools">
        <ScreenLink class="nhsuk-button nhsuk-button--small" to={{ name: 'registers', part }}>
          {WORDS.roadmap.registers.done}
        </ScreenLink>
        <Button onPress={onAdd}>{WORDS.roadmap.registers.another}</Button>
        <Button onPress={duplicate}>{WORDS.roadmap.registers.duplicate}</Button>
        <Button onPress={remove}>{WORDS.roadmap.registers.remove}</Button>
      </div>
    </>
  )
}

interface CellParts {
  readonly register: Register
  readonly row: Row
  readonly field: Field
}

function Cell({ register, row, field }: CellParts) {
  const { data, roadmap, change } = useRoadmap()
  const { key, label, kind, choices, always } = field
  const value = row[key]
  const id = `cell-${key}`
  const given = { data, roadmap }
  const hint =
    field.hint ??
    (kind === 'day'
      ? WORDS.roadmap.registers.dayHint
      : kind === 'money'
        ? WORDS.roadmap.registers.moneyHint
        : undefined)
  const set = (value: string | number | undefined) =>
    change(
      fill(WORDS.roadmap.registers.did.set, { field: label, name: nameOf(register, row) }),
      (roadmap) => setCell(roadmap, register.name, row.id, key, value === '' && !always ? undefined : value),
      `${register.name} ${row.id} ${key}`
    )
  const parts = { id, label, ...(hint !== undefined && { hint }) }
  if (kind === 'choice') {
    const known = choices?.(given).map(([value, title]) => [value, title] as const) ?? []
    const there = known.some(([choice]) => choice === value)
    return (
      <Select
        {...parts}
        value={String(value ?? '')}
        choices={[
          ...(always ? [] : [['', WORDS.roadmap.registers.noText] as const]),
          ...known,
          ...(value === undefined || there ? [] : [[String(value), String(value)] as const])
        ]}
        onChoose={set}
      />
    )
  }
  if (kind === 'text') {
    return <TextArea {...parts} value={String(value ?? '')} onInput={set} />
  }
  if (kind === 'line') {
    return <TextInput {...parts} value={String(value ?? '')} onInput={set} />
  }
  const typed = {
    ...{ id, label, hint, value },
    shown: (value: string | number | undefined) => shownText(field, value, given),
    read: (text: string) => readCell(field, text, given),
    onSet: set
  }
  return kind === 'standard' ? (
    <>
      <TypedField {...typed} list={SUGGESTIONS} />
      <Suggestions />
      <Known name={String(value ?? '')} />
    </>
  ) : (
    <TypedField {...typed} />
  )
}

/** Every standard by its title, its codes and its other names. */
function Suggestions() {
  const { data } = useRoadmap()
  return (
    <datalist id={SUGGESTIONS}>
      {data.standards.flatMap(({ id, title, codes = [], names = [] }) => [
        <option key={id} value={title} />,
        ...[...codes, ...names].map((other) => (
          <option key={`${id} ${other}`} value={other}>
            {title}
          </option>
        ))
      ])}
    </datalist>
  )
}

function Known({ name }: { readonly name: string }) {
  const { data } = useRoadmap()
  const standard = standardNamed(data, name)
  return standard === undefined ? null : (
    <p class="app-meta app-register__known">
      {pieces(WORDS.roadmap.registers.known, { standard: <StandardLink standard={standard} /> })}
    </p>
  )
}
