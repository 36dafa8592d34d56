import { Button } from '../../kit/form/fields.js'
import { plainFileName } from '../../kit/files/file-name.js'
import { save } from '../../kit/files/save.js'
import { randomId } from '../../kit/keeping/random-id.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { PasteRows } from './paste-rows.js'
import { PlanRisks } from './plan-risks.js'
import { registerCsv } from './register-csv.js'
import { REGISTER } from './register-fields.js'
import { partOfRow } from './register-part.js'
import { addRows, rowsOf, type RegisterName } from './register-rows.js'
import { RegisterTable } from './register-table.js'
import { RowForm } from './row-form.js'

interface View {
  readonly name: RegisterName
  /** The id of the row that is open. */
  readonly open: string | undefined
}

/** One register: its table, or the form of one row. */
export function RegisterView({ name, open }: View) {
  const { data, roadmap, change, go } = useRoadmap()
  const register = REGISTER[name]
  const { words } = register
  const rows = rowsOf(roadmap, name)
  const row = rows.find(({ id }) => id === open)
  const add = () => {
    const id = randomId()
    change(words.did, (roadmap) => addRows(roadmap, name, [{ ...register.empty, id }]))
    go({ name: 'registers', part: partOfRow(name, id) })
  }
  const saveCsv = () => {
    const file = [plainFileName(roadmap.name), name].filter(Boolean).join('-')
    save(`${file}.csv`, 'text/csv', registerCsv(register, { data, roadmap }))
  }
  if (row !== undefined) {
    return <RowForm key={row.id} register={register} row={row} onAdd={add} />
  }
  return (
    <>
      <p>
        <ScreenLink class="nhsuk-back-link" to={{ name: 'registers' }}>
          {WORDS.roadmap.registers.back}
        </ScreenLink>
      </p>
      <h2 class="nhsuk-heading-l">{words.title}</h2>
      <p>{words.lead}</p>
      {rows.length === 0 ? <p>{words.empty}</p> : <RegisterTable register={register} />}
      <div class="app-pack__tools app-register__tools">
        <Button onPress={add}>{words.add}</Button>
        {rows.length > 0 && <Button onPress={saveCsv}>{WORDS.roadmap.registers.saveCsv}</Button>}
      </div>
      {name === 'risks' && <PlanRisks />}
      <PasteRows register={register} />
    </>
  )
}
