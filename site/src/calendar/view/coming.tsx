import { dateText } from '../../kit/words/dates.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { changesBetween } from '../dates/lives.js'
import type { Life, Moment } from '../dates/moments.js'

const { coming: SAYS } = WORDS.calendar
const EVER = '9999-12-31'

interface Coming {
  readonly lives: readonly Life[]
  readonly today: string
  /** ISO day of going live, if one is given. */
  readonly live: string | undefined
  readonly root: string
}

/** What is to come in one sentence. */
export function comingSentence({ lives, today, live }: Omit<Coming, 'root'>): string {
  const day = dateText(live ?? today)
  if (live === undefined) {
    return fill(SAYS.noLive, { count: standardsIn(changesBetween(lives, today, EVER)) })
  }
  return live <= today
    ? fill(SAYS.over, { day })
    : fill(SAYS.before, { count: standardsIn(changesBetween(lives, today, live)), day })
}

/** What changes before going live, and after it. */
export function ComingChanges(coming: Coming) {
  const { lives, today, live, root } = coming
  const isAhead = live !== undefined && live > today
  const before = isAhead ? changesBetween(lives, today, live) : []
  const after = changesBetween(lives, today, EVER).filter((one) => !before.some(([, moment]) => moment === one[1]))
  const unknown = lives.filter(({ start }) => start === undefined).length
  return (
    <>
      <p class="app-lead">{comingSentence(coming)}</p>
      <ChangeList changes={before} root={root} />
      {after.length > 0 && (
        <>
          {isAhead && <p>{fill(SAYS.after, { count: standardsIn(after) })}</p>}
          <ChangeList changes={after} root={root} />
        </>
      )}
      <p>{SAYS.recorded}</p>
      {unknown > 0 && <p>{fill(SAYS.unknown, { count: unknown, all: lives.length })}</p>}
    </>
  )
}

interface Changes {
  readonly changes: readonly (readonly [Life, Moment])[]
  readonly root: string
}

function ChangeList({ changes, root }: Changes) {
  return changes.length === 0 ? null : (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {changes.map(([{ id, title, lost }, moment]) => (
        <li key={moment.id}>
          {pieces(SAYS.change, {
            day: <b>{dateText(moment.date)}</b>,
            standard: lost ? title : <a href={`${root}standards/${encodeURIComponent(id)}/`}>{title}</a>,
            what: moment.text
          })}
        </li>
      ))}
    </ul>
  )
}

function standardsIn(changes: readonly (readonly [Life, Moment])[]): number {
  return new Set(changes.map(([{ id }]) => id)).size
}
