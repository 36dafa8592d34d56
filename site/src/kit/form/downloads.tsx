import { useState } from 'preact/hooks'
import { fill } from '../words/fill.js'
import { Button } from './fields.js'

interface Named {
  readonly name: string
  /** What it is good for. */
  readonly use: string
}

interface Words<F extends string> {
  readonly formats: Readonly<Record<F, Named>>
  readonly print: Named
  readonly making: string
  readonly done: string
  readonly failed: string
  readonly failedHint: string
}

interface Ways<F extends string> {
  readonly formats: readonly F[]
  readonly words: Words<F>
  /** Makes the file and hands it to the browser; rejects if that fails. */
  readonly save: (format: F) => Promise<void>
  readonly onPrint: () => void
  readonly say: (text: string) => void
}

/** What work can be saved as, and printed: one file is made at a time. */
export function Downloads<F extends string>({ formats, words, save, onPrint, say }: Ways<F>) {
  const [busy, setBusy] = useState<F>()
  const [failed, setFailed] = useState(false)
  const download = async (format: F) => {
    setBusy(format)
    say(fill(words.making, { name: words.formats[format].name }))
    setFailed(false)
    try {
      await save(format)
      say(words.done)
    } catch {
      setFailed(true)
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <>
      {failed && (
        <div class="nhsuk-error-summary" role="alert">
          <h3 class="nhsuk-error-summary__heading">{words.failed}</h3>
          <p>{words.failedHint}</p>
        </div>
      )}
      <ul class="app-pack__formats">
        {formats.map((format) => (
          <li key={format}>
            <Button idle={busy !== undefined} onPress={() => download(format)}>
              {busy === format ? fill(words.making, { name: words.formats[format].name }) : words.formats[format].name}
            </Button>
            <p>{words.formats[format].use}</p>
          </li>
        ))}
        <li>
          <Button onPress={onPrint}>{words.print.name}</Button>
          <p>{words.print.use}</p>
        </li>
      </ul>
    </>
  )
}
