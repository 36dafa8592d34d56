import { PackLine } from '../pack/pack-line.js'
import type { Pack } from '../pack/pack.js'
import { date } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'
import { listed } from '../kit/words/listed.js'
import type { Change, Drift, Subject } from './drift.js'
import { ChangeItem, type Deciding } from './change-item.js'

interface ReportParts extends Deciding {
  readonly pack: Pack
  /** Not where it comes from a file that suppliers had. */
  readonly isWhole: boolean
  readonly drift: Drift
}

const SUBJECTS: readonly Subject[] = ['standard', 'requirement', 'policy']

const ORDER: readonly Change['kind'][] = ['gone', 'altered', 'added']

/** What has changed since a pack was made. */
export function Report({ pack, isWhole, drift, ...deciding }: ReportParts) {
  const { changes, unknown } = drift
  const missing = [
    ...unknown.systems.map((id) => pack.systems?.find((system) => system.id === id)?.title ?? id),
    ...unknown.settings.map((id) => pack.settings?.find(([setting]) => setting === id)?.[1] ?? id)
  ]
  return (
    <>
      <h2 class="nhsuk-heading-l" id="report" tabIndex={-1}>
        {changes.length === 0 ? WORDS.changes.report.nothing : WORDS.changes.report.something}
      </h2>
      <PackLine pack={pack} />
      {!isWhole && (
        <div class="nhsuk-inset-text">
          <p>{WORDS.pack.copy}</p>
        </div>
      )}
      <p class="app-lead">{sentence(drift)}</p>
      {missing.length > 0 && (
        <div class="nhsuk-inset-text">
          <p>
            {fill(WORDS.changes.report.unknown, {
              names: missing.map((name) => fill(WORDS.changes.report.unknownName, { name })).join(', ')
            })}
          </p>
        </div>
      )}
      {SUBJECTS.map((subject) => {
        const list = ORDER.flatMap((kind) => changes.filter((one) => one.subject === subject && one.kind === kind))
        return list.length === 0 ? null : (
          <section key={subject} class="app-section" aria-labelledby={`changed-${subject}`}>
            <h3 class="app-section__title" id={`changed-${subject}`}>
              {WORDS.changes.report.sections[subject]} <span class="app-changes__count">{list.length}</span>
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
  const days = { then: date(then.day), now: date(now.day) }
  if (changes.length === 0) {
    return fill(WORDS.changes.report.same, days)
  }
  const parts = SUBJECTS.flatMap((subject) => {
    const { length: count } = changes.filter((change) => change.subject === subject)
    return count === 0 ? [] : [fill(WORDS.changes.report.counts[subject], { count })]
  })
  return fill(WORDS.changes.report.changed, { then: days.then, parts: listed(parts) })
}
