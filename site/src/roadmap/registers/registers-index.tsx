import { Row, Table } from '../../kit/form/data-table.js'
import { fill } from '../../kit/words/fill.js'
import { money } from '../figures/money.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { flagsOf } from './flags-of-row.js'
import { REGISTER } from './register-fields.js'
import { REGISTERS, rowsOf } from './register-rows.js'
import { stateOf } from './universal-states.js'

const TEXTS = WORDS.roadmap.registers

/** The registers, with what there is in each and what to look at. */
export function RegistersIndex() {
  const desk = useRoadmap()
  const { data, roadmap, plan } = desk
  const said = data.universal.flatMap(({ id }) =>
    roadmap.organisations.filter((organisation) => stateOf(roadmap, id, organisation.id) !== undefined)
  )
  const rows = [
    ...REGISTERS.map((name) => {
      const flagged = rowsOf(roadmap, name).filter(({ id }) => flagsOf(name, id, desk).length > 0).length
      return {
        ...{ part: name, title: REGISTER[name].words.title },
        holds: fill(TEXTS.rows, { count: rowsOf(roadmap, name).length }),
        look: flagged === 0 ? TEXTS.nothing : fill(TEXTS.toLookAt, { count: flagged })
      }
    }),
    {
      ...{ part: 'universal', title: TEXTS.universal.title, look: TEXTS.nothing },
      holds: fill(TEXTS.universalRows, {
        count: said.length,
        total: data.universal.length * roadmap.organisations.length
      })
    },
    {
      ...{ part: 'money', title: TEXTS.money.title, look: TEXTS.nothing },
      holds: fill(TEXTS.moneyRows, { count: money(roadmap, plan).items.length })
    }
  ]
  return (
    <>
      <h2 class="nhsuk-heading-l">{TEXTS.heading}</h2>
      <p>{TEXTS.lead}</p>
      <Table id="registers" caption={TEXTS.heading} columns={[TEXTS.register, TEXTS.holds, TEXTS.flags]}>
        {rows.map(({ part, title, holds, look }) => (
          <Row
            key={part}
            head={<ScreenLink to={{ name: 'registers', part }}>{title}</ScreenLink>}
            cells={[holds, look]}
          />
        ))}
      </Table>
    </>
  )
}
