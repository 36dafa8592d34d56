import type { ComponentChildren } from 'preact'
import type { Edited } from '../work/editing.js'
import type { Unknown } from '../work/unknown.js'
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
      {keeping === 'full' && (
        <Notice title="This browser has no room for the pack">
          <p>
            Your work is on this page only. <a href="#download">Download the pack</a> to keep it, or delete saved packs
            and change something here to try again.
          </p>
        </Notice>
      )}
      {keeping === 'blocked' && (
        <Notice title="This browser does not let the page save anything">
          <p>
            Your work is on this page only. <a href="#download">Download the pack</a> before you leave; everything else
            works.
          </p>
        </Notice>
      )}
      {keeping === 'conflict' && (
        <Notice title="This pack was changed in another tab meanwhile">
          <p>Your last changes here are not saved. Which of the two do you want to keep?</p>
          <div class="app-pack__tools">
            <Button onPress={() => void editing.overwrite()}>Keep what is shown here</Button>
            <Button onPress={() => void editing.takeOther()}>Take over the other</Button>
          </div>
        </Notice>
      )}
      {elsewhere && keeping !== 'conflict' && (
        <Notice title="This pack is open in another tab as well">
          <p>Changes in one appear in the other.</p>
        </Notice>
      )}
    </div>
  )
}

const KINDS: Readonly<Record<keyof Unknown, string>> = {
  systems: 'System types',
  settings: 'Care settings',
  requirements: 'Requirements',
  standards: 'Standards',
  policies: 'Policies'
}

/** What a pack holds that this edition of the handbook does not know. */
export function UnknownNotice({ unknown }: { readonly unknown: Unknown }) {
  const { root } = useDesk()
  const kinds = (Object.keys(KINDS) as (keyof Unknown)[]).filter((kind) => unknown[kind].length > 0)
  return kinds.length === 0 ? null : (
    <Notice title="Some of this pack is not in this edition of the handbook">
      <ul class="nhsuk-list nhsuk-list--bullet">
        {kinds.map((kind) => (
          <li key={kind}>
            {KINDS[kind]}: {some(unknown[kind])}
          </li>
        ))}
      </ul>
      <p>
        It stays in the pack as it is.{' '}
        <a href={`${root}tender/changes/`}>See what has changed since the pack was made</a>.
      </p>
    </Notice>
  )
}

const MANY = 20

/** The first of a list, and how many more there are. */
export function some(values: readonly string[]): string {
  const rest = values.length - MANY
  const shown = values.slice(0, MANY).map((value) => (value.length > 60 ? `${value.slice(0, 60)}…` : value))
  return listed(rest > 0 ? [...shown, `${rest.toLocaleString('en-GB')} more`] : shown)
}
