import { useState } from 'preact/hooks'
import { NotTaken } from '../../pack/file-trouble.js'
import type { FoundPack } from '../../pack/found-pack.js'
import { PACK_FILES, packInFile } from '../../pack/pack-in-file.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { FileRefused } from '../../kit/files/json-file.js'
import type { Flaw } from '../../kit/files/shape.js'
import { PreparedRequirements } from '../../pack/prepared-requirements.js'

const FEW = 10

/** Why a file is not opened, for the reader. */
interface NotOpened {
  readonly said: string
  readonly flaws: readonly Flaw[]
}

interface Open {
  readonly onOpen: (found: FoundPack) => void
  /** Makes a pack of the requirements of a system type. @param value what the file of that name holds */
  readonly onPrepared: (value: object, file: string) => Promise<void>
}

/** Opens a pack from a file. */
export function OpenFile({ onOpen, onPrepared }: Open) {
  const [refused, setRefused] = useState<NotOpened>()
  const take = async (file: File) => {
    try {
      onOpen(await packInFile(file))
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
      setRefused(notOpened(file.name, error))
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
              {refused.said}
            </p>
            {refused.flaws.length > 0 && (
              <ul class="nhsuk-list nhsuk-list--bullet">
                {refused.flaws.slice(0, FEW).map(({ where, what }) => (
                  <li key={where}>
                    {pieces(WORDS.tender.open.flaw, { where: <code>{where || WORDS.tender.open.file}</code>, what })}
                  </li>
                ))}
                {refused.flaws.length > FEW && (
                  <li>{fill(WORDS.tender.open.more, { count: refused.flaws.length - FEW })}</li>
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
        accept={PACK_FILES}
        aria-describedby={refused ? 'open-file-hint open-file-error' : 'open-file-hint'}
        onChange={({ currentTarget }) => void read(currentTarget)}
      />
    </div>
  )
}

function notOpened(file: string, problem: unknown): NotOpened {
  if (problem instanceof NotTaken) {
    return { said: fill(WORDS.tender.open.notOpened, { file, why: problem.message }), flaws: [] }
  }
  const { refusal } = problem instanceof FileRefused ? problem : new FileRefused({ why: 'not-json' })
  return {
    said: fill(WORDS.tender.open.refused[refusal.why], { file }),
    flaws: refusal.why === 'flawed' ? refusal.flaws : []
  }
}
