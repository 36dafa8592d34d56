import type { Edited } from '../../kit/keeping/editing.js'
import type { Unknown } from '../work/unknown.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { useDesk } from './tender-desk.js'
import { Notice } from '../../kit/form/notice.js'
import { KeepingNotices } from '../../kit/keeping/keeping-notices.js'
import type { Pack } from '../../pack/pack.js'

/** What keeps the browser from keeping the pack, or changes it elsewhere. */
export function PackKeeping({ edited }: { readonly edited: Edited<Pack> }) {
  const { editing } = useDesk()
  return (
    <KeepingNotices
      editing={editing}
      edited={edited}
      words={WORDS.tender.notices}
      lost={(trouble) =>
        pieces(WORDS.tender.notices.lost[trouble].text, {
          download: <a href="#download">{WORDS.tender.notices.download}</a>
        })
      }
    />
  )
}

/** How the pack that was opened came about. */
export interface Note {
  readonly title: string
  readonly lines: readonly string[]
}

export function NoteOn({ note }: { readonly note: Note | undefined }) {
  return (
    note && (
      <Notice title={note.title}>
        {note.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    )
  )
}

const KINDS = ['systems', 'settings', 'requirements', 'standards', 'policies'] as const

/** What a pack holds that this edition of the handbook does not know. */
export function UnknownNotice({ unknown }: { readonly unknown: Unknown }) {
  const { root } = useDesk()
  const kinds = KINDS.filter((kind) => unknown[kind].length > 0)
  return kinds.length === 0 ? null : (
    <Notice title={WORDS.tender.unknown.heading}>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {kinds.map((kind) => (
          <li key={kind}>{fill(WORDS.tender.unknown.values[kind], { values: some(unknown[kind]) })}</li>
        ))}
      </ul>
      <p>
        {pieces(WORDS.tender.unknown.stays, {
          link: <a href={`${root}tender/changes/`}>{WORDS.tender.unknown.changes}</a>
        })}
      </p>
    </Notice>
  )
}

const MANY = 20

/** The first of a list, and how many more there are. */
export function some(values: readonly string[]): string {
  const rest = values.length - MANY
  const shown = values.slice(0, MANY).map((value) => (value.length > 60 ? `${value.slice(0, 60)}…` : value))
  return listed(rest > 0 ? [...shown, fill(WORDS.tender.more, { count: rest })] : shown)
}
