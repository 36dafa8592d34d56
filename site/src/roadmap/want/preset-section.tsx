import { useState } from 'preact/hooks'
import { Row, Table } from '../../kit/form/data-table.js'
import { Button, Checkbox, Select, SmallRadios } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { dateText } from '../../kit/words/dates.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { capabilityTitle } from '../parts/roadmap-titles.js'
import { standingIn } from '../parts/known-levels.js'
import type { Target } from '../record/roadmap-record.js'
import { applyPreset, changesOf, type Change, type TargetSet } from './apply-preset.js'
import { TENDERS } from './tender-targets.js'
import { TendersBehind } from './tenders-behind.js'
import { standingText } from './today-words.js'
import { useTenderTargets } from './use-tender-targets.js'

const TEXTS = WORDS.roadmap.want.presets

/** Sets of targets to begin with: what one would do is seen before it is done. */
export function PresetSection() {
  const { data, roadmap, change, say } = useRoadmap()
  const [chosen, setChosen] = useState('')
  const [whom, setWhom] = useState('')
  const [over, setOver] = useState(false)
  const tenders = useTenderTargets(data, chosen === TENDERS)
  const preset = data.presets.find(({ id }) => id === chosen)
  const set: TargetSet | undefined = chosen === TENDERS ? tenders && { id: TENDERS, targets: tenders.targets } : preset
  const title = chosen === TENDERS ? WORDS.roadmap.want.tenders.title : (preset?.title ?? '')
  const apply = (set: TargetSet, count: number) => {
    change(fill(TEXTS.did, { title }), (roadmap) => applyPreset(roadmap, set, whom || undefined, over))
    setChosen('')
    say(fill(TEXTS.applied, { count }))
    focusOn('targets')
  }
  return (
    <section class="app-want__presets" aria-labelledby="presets-heading">
      <h3 class="nhsuk-heading-m" id="presets-heading">
        {TEXTS.heading}
      </h3>
      <SmallRadios
        name="preset"
        legend={TEXTS.legend}
        value={chosen}
        choices={[
          ['', TEXTS.none],
          ...data.presets.map(({ id, title }) => [id, title] as const),
          [TENDERS, WORDS.roadmap.want.tenders.title]
        ]}
        onChoose={setChosen}
      />
      {chosen !== '' && (
        <div class="app-want__preset">
          <p>{preset?.summary ?? WORDS.roadmap.want.tenders.summary}</p>
          {preset?.policy !== undefined && <Policy id={preset.policy} />}
          {chosen === TENDERS && <TendersBehind tenders={tenders} />}
          {set !== undefined && set.targets.length > 0 && (
            <>
              {roadmap.organisations.length > 1 && (
                <Select
                  id="preset-for"
                  label={TEXTS.for}
                  value={whom}
                  choices={[
                    ['', WORDS.roadmap.want.all],
                    ...roadmap.organisations.map(({ id, name }) => [id, name] as const)
                  ]}
                  onChoose={setWhom}
                />
              )}
              <Preview set={set} whom={whom || undefined} over={over} onOver={setOver} onApply={apply} />
            </>
          )}
        </div>
      )}
    </section>
  )
}

interface PreviewParts {
  readonly set: TargetSet
  readonly whom: string | undefined
  readonly over: boolean
  readonly onOver: (over: boolean) => void
  readonly onApply: (set: TargetSet, count: number) => void
}

function Preview({ set, whom, over, onOver, onApply }: PreviewParts) {
  const { data, roadmap } = useRoadmap()
  const standing = standingIn(roadmap)
  const changes = changesOf(roadmap, set, whom, over)
  const byHand = changes.filter(({ before }) => before !== undefined && before.preset === undefined)
  const count = changes.filter(({ kept }) => !kept).length
  const one = whom ?? (roadmap.organisations.length === 1 ? roadmap.organisations[0]!.id : undefined)
  return (
    <>
      <Table
        id="preset-preview"
        caption={TEXTS.preview}
        columns={[
          TEXTS.capability,
          ...(one === undefined ? [] : [TEXTS.today]),
          TEXTS.before,
          TEXTS.after,
          TEXTS.because
        ]}
      >
        {changes.map(({ before, after, kept }) => (
          <Row
            key={after.capability}
            head={capabilityTitle(data, after.capability)}
            cells={[
              ...(one === undefined ? [] : [standingText(standing(one, after.capability))]),
              before === undefined ? TEXTS.noTarget : levelBy(before),
              <After after={after} kept={kept} />,
              after.because
            ]}
          />
        ))}
      </Table>
      {byHand.length > 0 && (
        <div class="nhsuk-checkboxes nhsuk-checkboxes--small nhsuk-u-margin-bottom-4">
          <Checkbox
            id="preset-over"
            label={fill(TEXTS.over, { count: byHand.length })}
            checked={over}
            onTick={onOver}
          />
        </div>
      )}
      {count === 0 ? (
        <p>{TEXTS.nothing}</p>
      ) : (
        <Button id="preset-apply" onPress={() => onApply(set, count)}>
          {fill(TEXTS.apply, { count })}
        </Button>
      )}
    </>
  )
}

function After({ after, kept }: Pick<Change, 'after' | 'kept'>) {
  return kept ? (
    <>
      <s>{levelBy(after)}</s> ({TEXTS.stays})
    </>
  ) : (
    <>{levelBy(after)}</>
  )
}

function levelBy({ level, by }: Target): string {
  return by === undefined ? fill(TEXTS.level, { level }) : fill(TEXTS.by, { level, day: dateText(by) })
}

function Policy({ id }: { readonly id: string }) {
  const { data, root } = useRoadmap()
  const link = <a href={`${root}policies/${id}/`}>{data.titles.policies[id] ?? id}</a>
  return <p>{pieces(TEXTS.policy, { policy: link })}</p>
}
