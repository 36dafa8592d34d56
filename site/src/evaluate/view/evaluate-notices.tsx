import type { Trouble } from '../../pack/file-trouble.js'
import { Button } from '../../kit/form/fields.js'
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
              {troubles.length === 1 ? 'A file was not taken' : `${troubles.length} files were not taken`}
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
            {onUndo !== undefined && <Button onPress={onUndo}>Undo</Button>}
          </div>
        )}
        {unknown.length > 0 && (
          <div class="nhsuk-inset-text">
            <p>The address names what is not here: {unknown.map((value) => `“${value}”`).join(', ')}.</p>
          </div>
        )}
        {(keeping === 'blocked' || keeping === 'full') && (
          <div class="nhsuk-inset-text">
            <p>
              {keeping === 'full' ? 'The browser has no more room' : 'The browser does not keep anything'}, so your
              scores are lost when you close this page. Save the evaluation under “Download”.
            </p>
          </div>
        )}
      </div>
    </>
  )
}
