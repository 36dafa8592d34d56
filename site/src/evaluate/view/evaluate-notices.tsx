import type { Trouble } from '../../pack/file-trouble.js'
import { Button } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import type { Keeping } from '../keeping/keeper.js'

interface NoticeParts {
  readonly troubles: readonly Trouble[]
  readonly said: readonly string[]
  readonly unknown: readonly string[]
  readonly keeping: Keeping
  readonly onUndo: (() => void) | undefined
}

/** What went wrong, what was done, and what the browser could not keep. */
export function Notices({ troubles, said, unknown, keeping, onUndo }: NoticeParts) {
  return (
    <>
      {troubles.length > 0 && (
        <div class="nhsuk-error-summary" id="troubles" tabIndex={-1}>
          <div role="alert">
            <h2 class="nhsuk-error-summary__heading">
              {fill(WORDS.evaluate.notices.notTaken, { count: troubles.length })}
            </h2>
            <div class="nhsuk-error-summary__body">
              <ul class="nhsuk-list nhsuk-error-summary__list">
                {troubles.map(({ file, text }, i) => (
                  <li key={i}>
                    <b>{file}</b> {text}
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </div>
      )}
      <div role="status">
        {said.length > 0 && (
          <div class="nhsuk-inset-text">
            {said.map((text, i) => (
              <p key={i}>{text}</p>
            ))}
            {onUndo !== undefined && <Button onPress={onUndo}>{WORDS.evaluate.notices.undo}</Button>}
          </div>
        )}
        {unknown.length > 0 && (
          <div class="nhsuk-inset-text">
            <p>
              {fill(WORDS.evaluate.notices.unknown, {
                values: unknown.map((value) => fill(WORDS.evaluate.notices.value, { value })).join(', ')
              })}
            </p>
          </div>
        )}
        {(keeping === 'blocked' || keeping === 'full') && (
          <div class="nhsuk-inset-text">
            <p>{WORDS.evaluate.lost[keeping]}</p>
          </div>
        )}
      </div>
    </>
  )
}
