import { Select } from '../../kit/form/fields.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import type { Grouping, Narrowed, StateFilter } from './narrow-steps.js'

const LIST = WORDS.roadmap.path.list

const FILTERS: readonly (readonly [StateFilter, string])[] = [
  ['', LIST.filters.all],
  ['undecided', LIST.filters.undecided],
  ['agreed', WORDS.roadmap.path.states.agreed],
  ['doing', WORDS.roadmap.path.states.doing],
  ['late', LIST.filters.late],
  ['critical', LIST.filters.critical],
  ['buy', LIST.filters.buy]
]

interface Tools {
  readonly narrow: Narrowed
  readonly by: Grouping
  readonly onNarrow: (narrow: Narrowed) => void
  readonly onGroup: (by: Grouping) => void
}

/** Which steps are shown, and how they are grouped. */
export function StepTools({ narrow, by, onNarrow, onGroup }: Tools) {
  const { organisations } = useRoadmap().roadmap
  return (
    <div class="app-path__tools">
      <Select
        id="steps-state"
        label={LIST.state}
        value={narrow.state}
        choices={FILTERS}
        onChoose={(state) => onNarrow({ ...narrow, state: state as StateFilter })}
      />
      {organisations.length > 1 && (
        <>
          <Select
            id="steps-organisation"
            label={LIST.organisation}
            value={narrow.organisation}
            choices={[
              ['', LIST.all],
              ...organisations.map(({ id, name }) => [id, name || WORDS.roadmap.where.unnamed] as const)
            ]}
            onChoose={(organisation) => onNarrow({ ...narrow, organisation })}
          />
          <Select
            id="steps-by"
            label={LIST.by}
            value={by}
            choices={[
              ['quarter', LIST.groupings.quarter],
              ['organisation', LIST.groupings.organisation]
            ]}
            onChoose={(by) => onGroup(by as Grouping)}
          />
        </>
      )}
    </div>
  )
}
