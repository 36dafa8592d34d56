import { Row, Table } from '../../kit/form/data-table.js'
import { fill } from '../../kit/words/fill.js'
import { money } from '../figures/money.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { flagsOf } from './flags-of-row.js'
import { REGISTER } from './register-fields.js'
import { REGISTERS, rowsOf } from './register-rows.js'
import { stateOf } from './universal-states.js'

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
        holds: fill(WORDS.roadmap.registers.rows, { count: rowsOf(roadmap, name).length }),
        look:
          flagged === 0 ? WORDS.roadmap.registers.nothing : fill(WORDS.roadmap.registers.toLookAt, { count: flagged })
      }
    }),
    {
      ...{ part: 'universal', title: WORDS.roadmap.registers.universal.title, look: WORDS.roadmap.registers.nothing },
      holds: fill(WORDS.roadmap.registers.universalRows, {
        count: said.length,
        total: data.universal.length * roadmap.organisations.length
      })
    },
    {
      ...{ part: 'money', title: WORDS.roadmap.registers.money.title, look: WORDS.roadmap.registers.nothing },
      holds: fill(WORDS.roadmap.registers.moneyRows, { count: money(roadmap, plan).items.length })
    }
  ]
  return (
    <>
      <h2 class="nhsuk-heading-l">{WORDS.roadmap.registers.heading}</h2>
      <p>{WORDS.roadmap.registers.lead}</p>
      <Table
        id="registers"
        caption={WORDS.roadmap.registers.heading}
        columns={[WORDS.roadmap.registers.register, WORDS.roadmap.registers.holds, WORDS.roadmap.registers.flags]}
      >
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
