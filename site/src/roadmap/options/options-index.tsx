import { Row, Table } from '../../kit/form/data-table.js'
import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { choiceFor } from './choose-option.js'

const TEXTS = WORDS.roadmap.options

/** Every need with what is chosen for it. */
export function OptionsIndex() {
  const { data, roadmap } = useRoadmap()
  return (
    <>
      <h2 class="nhsuk-heading-l">{TEXTS.heading}</h2>
      <p>{TEXTS.lead}</p>
      <Table id="needs" caption={TEXTS.index.caption} columns={[TEXTS.index.need, TEXTS.index.chosen]}>
        {data.needs.map(({ id, title }) => {
          const { option, day } = choiceFor(roadmap, id) ?? {}
          return (
            <Row
              key={id}
              head={<ScreenLink to={{ name: 'options', part: id }}>{title}</ScreenLink>}
              cells={[
                option === undefined
                  ? TEXTS.index.none
                  : day === undefined
                    ? option
                    : fill(TEXTS.index.on, { option, day: dateText(day) })
              ]}
            />
          )
        })}
      </Table>
    </>
  )
}
