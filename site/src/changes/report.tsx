import { count } from '../kit/dom/say.js'
import { PackLine } from '../pack/pack-line.js'
import type { Pack } from '../pack/pack.js'
import { date } from '../kit/words/dates.js'
import { listed } from '../kit/words/listed.js'
import type { Change, Drift, Subject } from './drift.js'
import { ChangeItem, type Deciding } from './change-item.js'

interface ReportParts extends Deciding {
  readonly pack: Pack
  readonly drift: Drift
}

const SECTIONS: readonly (readonly [Subject, title: string, one: string, several: string])[] = [
  ['standard', 'Standards', 'standard', 'standards'],
  ['requirement', 'Requirements', 'requirement', 'requirements'],
  ['policy', 'Policies', 'policy', 'policies']
]

const ORDER: readonly Change['kind'][] = ['gone', 'altered', 'added']

/** What has changed since a pack was made. */
export function Report({ pack, drift, ...deciding }: ReportParts) {
  const { changes, unknown } = drift
  const missing = [
    ...unknown.systems.map((id) => pack.systems?.find((system) => system.id === id)?.title ?? id),
    ...unknown.settings.map((id) => pack.settings?.find(([setting]) => setting === id)?.[1] ?? id)
  ]
  return (
    <>
      <h2 class="nhsuk-heading-l" id="report" tabIndex={-1}>
        {changes.length === 0 ? 'Nothing has changed' : 'What has changed'}
      </h2>
      <PackLine pack={pack} />
      <p class="app-lead">{sentence(drift)}</p>
      {missing.length > 0 && (
        <div class="nhsuk-inset-text">
          <p>
            The pack asks about what the handbook no longer has: {missing.map((name) => `“${name}”`).join(', ')}. The
            rest is compared without it.
          </p>
        </div>
      )}
      {SECTIONS.map(([subject, title]) => {
        const list = ORDER.flatMap((kind) => changes.filter((one) => one.subject === subject && one.kind === kind))
        return list.length === 0 ? null : (
          <section key={subject} class="app-section" aria-labelledby={`changed-${subject}`}>
            <h3 class="app-section__title" id={`changed-${subject}`}>
              {title} <span class="app-changes__count">{list.length}</span>
            </h3>
            <ul class="app-list">
              {list.map((change) => (
                <ChangeItem key={`${change.kind} ${change.id}`} change={change} {...deciding} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

/** One sentence on a whole comparison. */
export function sentence({ then, now, changes }: Drift): string {
  const since = `the edition of ${date(then.day)}`
  if (changes.length === 0) {
    return `All that the pack took from ${since} is as it was in the edition of ${date(now.day)}.`
  }
  const parts = SECTIONS.flatMap(([subject, , one, several]) => {
    const number = changes.filter((change) => change.subject === subject).length
    return number === 0 ? [] : [count(number, one, several)]
  })
  return `Since ${since}: changes to ${listed(parts)}. What you decided and wrote yourself is not counted.`
}
