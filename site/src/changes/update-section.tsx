import { Button } from '../kit/form/fields.js'

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

const TROUBLE: Readonly<Record<Exclude<Saved, 'saved'>, string>> = {
  newer:
    'The pack in this browser was changed after the one you loaded. It was left as it is: download the updated pack instead.',
  full: 'The browser has no more room. Download the updated pack instead.',
  blocked: 'The browser does not keep anything. Download the updated pack instead.'
}

/** Brings the pack up to date. */
export function UpdateSection({ conflicts, saved, address, onSave, onDownload }: Update) {
  return (
    <section class="app-box" aria-labelledby="update">
      <h3 class="app-box__title" id="update" tabIndex={-1}>
        Update the pack
      </h3>
      <p>
        The handbook’s new words come in wherever you had its words. Your decisions, reasons, own texts, own
        requirements, order and weights stay. What is new comes in for you to decide.
        {conflicts > 0 &&
          ' Where you and the handbook both changed a text, yours stays unless you choose otherwise above.'}
      </p>
      <div class="app-changes__buttons">
        <Button onPress={onSave}>Update and save in this browser</Button>
        <Button onPress={onDownload}>Download the updated pack</Button>
      </div>
      <div role="status">
        {saved === 'saved' && (
          <p>
            The updated pack is saved. <a href={address}>Open it</a>
          </p>
        )}
        {saved !== undefined && saved !== 'saved' && <p class="nhsuk-error-message">{TROUBLE[saved]}</p>}
      </div>
    </section>
  )
}
