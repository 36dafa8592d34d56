import { useState } from 'preact/hooks'
import type { Pack } from '../../pack/pack.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { FileRefused, type FileRefusal } from '../../kit/files/json-file.js'
import { PreparedRequirements } from '../../pack/prepared-requirements.js'
import { readFile } from '../../pack/read-pack.js'

const FEW = 10

interface Open {
  readonly onOpen: (pack: Pack) => void
  /** Makes a pack of the requirements of a system type. @param value what the file of that name holds */
  readonly onPrepared: (value: object, file: string) => Promise<void>
}

/** Opens a pack from a file. */
export function OpenFile({ onOpen, onPrepared }: Open) {
  const [refused, setRefused] = useState<{ readonly name: string; readonly refusal: FileRefusal }>()
  const take = async (file: File) => {
    try {
      onOpen(await readFile(file))
    } catch (problem) {
      if (!(problem instanceof PreparedRequirements)) {
        throw problem
      }
      await onPrepared(problem.value, file.name)
    }
  }
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined) {
      return
    }
    try {
      await take(file)
    } catch (error) {
      input.value = ''
      const refusal: FileRefusal = error instanceof FileRefused ? error.refusal : { why: 'not-json' }
      setRefused({ name: file.name, refusal })
    }
  }
  return (
    <div class={`nhsuk-form-group nhsuk-file-upload${refused ? ' nhsuk-form-group--error' : ''}`}>
      <h2 class="nhsuk-label-wrapper">
        <label class="nhsuk-label nhsuk-label--m" for="open-file">
          {WORDS.tender.open.label}
        </label>
      </h2>
      <div class="nhsuk-hint" id="open-file-hint">
        {WORDS.tender.open.hint}
      </div>
      <div role="alert">
        {refused && (
          <div class="nhsuk-error-message" id="open-file-error">
            <p>
              <span class="nhsuk-u-visually-hidden">{WORDS.tender.error} </span>
              {fill(WORDS.tender.open.refused[refused.refusal.why], { file: refused.name })}
            </p>
            {refused.refusal.why === 'flawed' && (
              <ul class="nhsuk-list nhsuk-list--bullet">
                {refused.refusal.flaws.slice(0, FEW).map(({ where, what }) => (
                  <li key={where}>
                    {pieces(WORDS.tender.open.flaw, { where: <code>{where || WORDS.tender.open.file}</code>, what })}
                  </li>
                ))}
                {refused.refusal.flaws.length > FEW && (
                  <li>{fill(WORDS.tender.open.more, { count: refused.refusal.flaws.length - FEW })}</li>
                )}
              </ul>
            )}
          </div>
        )}
      </div>
      <input
        class="nhsuk-file-upload__input"
        id="open-file"
        type="file"
        accept=".json,application/json"
        aria-describedby={refused ? 'open-file-hint open-file-error' : 'open-file-hint'}
        onChange={({ currentTarget }) => void read(currentTarget)}
      />
    </div>
  )
}
