import { Row, Table } from '../../kit/form/data-table.js'
import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { choiceFor } from './choose-option.js'

/** Every need with what is chosen for it. */
export function OptionsIndex() {
  const { data, roadmap } = useRoadmap()
  return (
    <>
      <h2 class="nhsuk-heading-l">{WORDS.roadmap.options.heading}</h2>
      <p>{WORDS.roadmap.options.lead}</p>
      <Table
        id="needs"
        caption={WORDS.roadmap.options.index.caption}
        columns={[WORDS.roadmap.options.index.need, WORDS.roadmap.options.index.chosen]}
      >
        {data.needs.map(({ id, title }) => {
          const { option, day } = choiceFor(roadmap, id) ?? {}
          return (
            <Row
              key={id}
              head={<ScreenLink to={{ name: 'options', part: id }}>{title}</ScreenLink>}
              cells={[
                option === undefined
                  ? WORDS.roadmap.options.index.none
                  : day === undefined
                    ? option
                    : fill(WORDS.roadmap.options.index.on, { option, day: dateText(day) })
              ]}
            />
          )
        })}
      </Table>
    </>
  )
}
