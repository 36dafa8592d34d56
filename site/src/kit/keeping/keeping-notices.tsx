import type { ComponentChildren } from 'preact'
import { Button } from '../form/fields.js'
import { Notice } from '../form/notice.js'
import type { Edited, Editing } from './editing.js'
import type { Trouble } from './storage.js'
import type { Work } from './work-store.js'

/** What is said of one kind of work. */
interface Words {
  readonly lost: Readonly<Record<Trouble, { readonly heading: string }>>
  readonly conflict: Readonly<Record<'heading' | 'text' | 'mine' | 'other', string>>
  readonly elsewhere: Readonly<Record<'heading' | 'text', string>>
}

interface Notices<T extends Work> {
  readonly editing: Editing<T>
  readonly edited: Edited<T>
  readonly words: Words
  /** What to do so that nothing is lost. */
  readonly lost: (trouble: Trouble) => ComponentChildren
}

/** What keeps the browser from keeping the work, or changes it elsewhere. */
export function KeepingNotices<T extends Work>({ editing, edited, words, lost }: Notices<T>) {
  const { keeping, elsewhere } = edited
  return (
    <div role="status">
      {(keeping === 'full' || keeping === 'blocked') && (
        <Notice title={words.lost[keeping].heading}>
          <p>{lost(keeping)}</p>
        </Notice>
      )}
      {keeping === 'conflict' && (
        <Notice title={words.conflict.heading}>
          <p>{words.conflict.text}</p>
          <div class="app-pack__tools">
            <Button onPress={() => void editing.overwrite()}>{words.conflict.mine}</Button>
            <Button onPress={() => void editing.takeOther()}>{words.conflict.other}</Button>
          </div>
        </Notice>
      )}
      {elsewhere && keeping !== 'conflict' && (
        <Notice title={words.elsewhere.heading}>
          <p>{words.elsewhere.text}</p>
        </Notice>
      )}
    </div>
  )
}
