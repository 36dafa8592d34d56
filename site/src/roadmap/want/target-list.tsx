import { Heard } from '../../kit/form/heard.js'
import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import type { Capability, Theme } from '../data/roadmap-data.js'
import { levelRanges } from '../parts/pictures/level-ranges.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { organisationName } from '../parts/roadmap-titles.js'
import { ScreenLink } from '../parts/screen-link.js'
import { standingIn } from '../parts/known-levels.js'
import type { TargetState } from '../plan/plan.js'
import type { Target } from '../record/roadmap-record.js'
import { todayText } from './today-words.js'

const LIST = WORDS.roadmap.want.list

const THEMES: readonly (readonly [Theme, string])[] = [
  ['readiness', WORDS.choices.theme.readiness.title],
  ['capabilities', WORDS.choices.theme.capabilities.title],
  ['infrastructure', WORDS.choices.theme.infrastructure.title]
]

/** The worst first. */
const STATES: readonly (readonly [TargetState['state'], colour: string])[] = [
  ['blocked', 'red'],
  ['late', 'orange'],
  ['planned', 'blue'],
  ['met', 'green'],
  ['not-applicable', 'grey']
]

/** Every capability with where it is and where it should be. */
export function TargetList() {
  const { data, roadmap } = useRoadmap()
  const aimed = new Set(roadmap.targets.map(({ capability }) => capability))
  const count = data.capabilities.filter(({ id }) => aimed.has(id)).length
  return (
    <section aria-labelledby="targets">
      <h3 class="nhsuk-heading-m" id="targets" tabIndex={-1}>
        {LIST.heading}
      </h3>
      <p>{fill(LIST.count, { count, total: data.capabilities.length })}</p>
      {THEMES.map(([theme, title]) => {
        const those = data.capabilities.filter((capability) => capability.theme === theme)
        return those.length === 0 ? null : (
          <section key={theme} aria-labelledby={`targets-${theme}`}>
            <h4 class="nhsuk-heading-s" id={`targets-${theme}`}>
              {title}
            </h4>
            <ul class="app-list app-want__list">
              {those.map((capability) => (
                <Item key={capability.id} capability={capability} />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

function Item({ capability }: { readonly capability: Capability }) {
  const { data, roadmap, plan } = useRoadmap()
  const { id, title } = capability
  const [levels] = levelRanges({ ...data, capabilities: [capability] }, roadmap)
  const targets = roadmap.targets.filter((target) => target.capability === id)
  const states = new Set(plan.targets.filter(({ target }) => target.capability === id).map(({ state }) => state))
  const state = STATES.find(([state]) => states.has(state))
  const set = targets.length === 0
  return (
    <li class="app-list__item app-want__item">
      <div>
        <h5 class="app-list__title">{title}</h5>
        <p class="app-meta">
          <span>{todayText(levels!, standingIn(roadmap)(roadmap.organisations[0]!.id, id))}</span>
          {set && <span>{LIST.none}</span>}
          {targets.map((target, at) => (
            <span key={at}>
              <strong>
                {targetText(target, target.organisation && organisationName(roadmap, target.organisation))}
              </strong>
            </span>
          ))}
          {targets.map(({ owner }, at) => owner && <span key={`owner-${at}`}>{fill(LIST.owner, { owner })}</span>)}
          {state && (
            <span>
              <strong class={`nhsuk-tag nhsuk-tag--${state[1]}`}>{LIST.state[state[0]]}</strong>
            </span>
          )}
        </p>
      </div>
      <ScreenLink to={{ name: 'want', part: id }} class="app-want__set">
        <Heard
          seen={set ? LIST.set : LIST.change}
          heard={fill(set ? LIST.setOf : LIST.changeOf, { capability: title })}
        />
      </ScreenLink>
    </li>
  )
}

function targetText({ level, by }: Target, organisation: string | undefined): string {
  if (organisation === undefined) {
    return by === undefined ? fill(LIST.target, { level }) : fill(LIST.targetBy, { level, day: dateText(by) })
  }
  return by === undefined
    ? fill(LIST.targetOf, { organisation, level })
    : fill(LIST.targetOfBy, { organisation, level, day: dateText(by) })
}
