import { Button } from '../kit/form/fields.js'
import { pieces } from '../kit/words/fill.js'

/** What became of saving the updated pack in the browser. */
export type Saved = 'saved' | 'newer' | 'full' | 'blocked'

interface Update {
  readonly conflicts: number
  readonly saved: Saved | undefined
  /** Of the pack in the editor. */
  readonly address: string
  readonly onSave: () => void
  readonly onDownload: () => void
}

/** Brings the pack up to date. */
export function UpdateSection({ conflicts, saved, address, onSave, onDownload }: Update) {
  return (
    <section class="app-box" aria-labelledby="update">
      <h3 class="app-box__title" id="update" tabIndex={-1}>
        {WORDS.changes.update.heading}
      </h3>
      <p>
        {WORDS.changes.update.about}
        {conflicts > 0 && ` ${WORDS.changes.update.conflicts}`}
      </p>
      <div class="app-changes__buttons">
        <Button onPress={onSave}>{WORDS.changes.update.save}</Button>
        <Button onPress={onDownload}>{WORDS.changes.update.download}</Button>
      </div>
      <div role="status">
        {saved === 'saved' && (
          <p>{pieces(WORDS.changes.update.saved, { link: <a href={address}>{WORDS.changes.update.open}</a> })}</p>
        )}
        {saved !== undefined && saved !== 'saved' && (
          <p class="nhsuk-error-message">{WORDS.changes.update.trouble[saved]}</p>
        )}
      </div>
    </section>
  )
}
