import { useState } from 'preact/hooks'
import { Select, SmallRadios, TextArea, TextInput } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import type { Capability } from '../data/roadmap-data.js'
import { OptionalDay } from '../parts/optional-day.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { organisationName } from '../parts/roadmap-titles.js'
import { ScreenLink } from '../parts/screen-link.js'
import { knownLevel, standingIn } from '../parts/known-levels.js'
import type { Level } from '../record/roadmap-record.js'
import { setLevel, setOf, targetFor } from './set-target.js'
import { TENDERS } from './tender-targets.js'
import { standingText } from './today-words.js'

const ONE = WORDS.roadmap.want.one

const CHOICES = ['0', '1', '2', '3', '4'] as const

/** The target of one capability, for all organisations or for one. */
export function TargetForm({ capability }: { readonly capability: Capability }) {
  const { data, roadmap, change, say } = useRoadmap()
  const { id, title, summary, levels, floor } = capability
  const [whom, setWhom] = useState('')
  const organisation = whom || undefined
  const target = targetFor(roadmap, id, organisation)
  const common = organisation === undefined ? undefined : targetFor(roadmap, id, undefined)
  const { organisations } = roadmap
  const standing = standingIn(roadmap)
  const one = organisation ?? (organisations.length === 1 ? organisations[0]!.id : undefined)
  const now = one === undefined ? undefined : knownLevel(standing(one, id))
  const presets = [...data.presets, { id: TENDERS, title: WORDS.roadmap.want.tenders.title }]
  const preset = presets.find((preset) => preset.id === target?.preset)
  const choose = (choice: string) => {
    const level = Number(choice) as Level
    change(fill(ONE.did.level, { capability: title }), (roadmap) => setLevel(roadmap, id, organisation, level))
    say(fill(level === 0 ? ONE.gone : ONE.said, { capability: title, level } as never))
  }
  const set = (field: 'by' | 'because' | 'owner', value: string) =>
    change(
      fill(ONE.did[field], { capability: title }),
      (roadmap) => setOf(roadmap, id, organisation, field, value),
      `target ${id} ${whom} ${field}`
    )
  return (
    <section class="app-want__one" aria-labelledby="target-of">
      <p class="app-roadmap__caption">
        <ScreenLink to={{ name: 'want' }}>{ONE.back}</ScreenLink>
      </p>
      <h2 class="nhsuk-heading-l" id="target-of">
        {title}
      </h2>
      <p>{summary}</p>
      {floor !== undefined && <p>{fill(ONE.floor, { level: floor })}</p>}
      <h3 class="nhsuk-heading-s">{ONE.answers}</h3>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {organisations.map(({ id: organisation, name }) => {
          const stands = standing(organisation, id)
          const level = knownLevel(stands)
          return (
            <li key={organisation}>
              {fill(ONE.answer, {
                organisation: name,
                now: level === undefined ? standingText(stands) : fill(ONE.sentence, { level, sentence: levels[level] })
              })}
            </li>
          )
        })}
      </ul>
      {organisations.length > 1 && (
        <Select
          id="target-for"
          label={WORDS.roadmap.want.for}
          hint={WORDS.roadmap.want.forHint}
          value={whom}
          choices={[['', WORDS.roadmap.want.all], ...organisations.map(({ id, name }) => [id, name] as const)]}
          onChoose={setWhom}
        />
      )}
      {common !== undefined && target === undefined && (
        <p class="nhsuk-hint">{fill(ONE.common, { level: common.level })}</p>
      )}
      <div class="nhsuk-form-group">
        <SmallRadios
          name="target-level"
          legend={
            organisation === undefined
              ? ONE.legend
              : fill(ONE.legendFor, { organisation: organisationName(roadmap, organisation) })
          }
          legendShown
          value={String(target?.level ?? 0) as (typeof CHOICES)[number]}
          choices={CHOICES.map((choice) => {
            const level = Number(choice) as Level
            const said = level === 0 ? ONE.none : fill(ONE.level, { level, sentence: levels[level] })
            return [choice, level > 0 && level === now ? `${said} ${ONE.today}` : said]
          })}
          onChoose={choose}
        />
      </div>
      {target !== undefined && (
        <div key={whom}>
          {preset && <p class="nhsuk-hint">{fill(ONE.preset, { title: preset.title })}</p>}
          <OptionalDay
            id="target-by"
            legend={ONE.by}
            hint={ONE.byHint}
            wrong={ONE.noDay}
            value={target.by}
            onSet={(day) => set('by', day ?? '')}
          />
          <TextArea
            id="target-because"
            label={ONE.because}
            value={target.because ?? ''}
            onInput={(text) => set('because', text)}
          />
          <TextInput
            id="target-owner"
            label={ONE.owner}
            value={target.owner ?? ''}
            onInput={(text) => set('owner', text)}
          />
        </div>
      )}
      <Neighbours id={id} />
    </section>
  )
}

/** The capabilities before and after. */
function Neighbours({ id }: { readonly id: string }) {
  const { data } = useRoadmap()
  const at = data.capabilities.findIndex((capability) => capability.id === id)
  const [before, after] = [data.capabilities[at - 1], data.capabilities[at + 1]]
  return (
    <p class="app-want__neighbours">
      {after === undefined ? (
        <ScreenLink to={{ name: 'path' }} class="nhsuk-button">
          {ONE.last}
        </ScreenLink>
      ) : (
        <ScreenLink to={{ name: 'want', part: after.id }} class="nhsuk-button">
          {ONE.next}
        </ScreenLink>
      )}
      {before && <ScreenLink to={{ name: 'want', part: before.id }}>{ONE.previous}</ScreenLink>}
    </p>
  )
}
