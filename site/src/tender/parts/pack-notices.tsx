import type { ComponentChildren } from 'preact'
import type { Edited } from '../work/editing.js'
import type { Unknown } from '../work/unknown.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { useDesk } from './tender-desk.js'
import { Button } from '../../kit/form/fields.js'

/** Something the reader should know before going on. */
export function Notice({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="nhsuk-inset-text app-pack__notice">
      <p class="app-pack__title">{title}</p>
      {children}
    </div>
  )
}

/** What keeps the browser from keeping the pack, or changes it elsewhere. */
export function KeepingNotices({ edited: { keeping, elsewhere } }: { readonly edited: Edited }) {
  const { editing } = useDesk()
  return (
    <div role="status">
      {(keeping === 'full' || keeping === 'blocked') && (
        <Notice title={WORDS.tender.notices.lost[keeping].heading}>
          <p>
            {pieces(WORDS.tender.notices.lost[keeping].text, {
              download: <a href="#download">{WORDS.tender.notices.download}</a>
            })}
          </p>
        </Notice>
      )}
      {keeping === 'conflict' && (
        <Notice title={WORDS.tender.notices.conflict.heading}>
          <p>{WORDS.tender.notices.conflict.text}</p>
          <div class="app-pack__tools">
            <Button onPress={() => void editing.overwrite()}>{WORDS.tender.notices.conflict.mine}</Button>
            <Button onPress={() => void editing.takeOther()}>{WORDS.tender.notices.conflict.other}</Button>
          </div>
        </Notice>
      )}
      {elsewhere && keeping !== 'conflict' && (
        <Notice title={WORDS.tender.notices.elsewhere.heading}>
          <p>{WORDS.tender.notices.elsewhere.text}</p>
        </Notice>
      )}
    </div>
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
