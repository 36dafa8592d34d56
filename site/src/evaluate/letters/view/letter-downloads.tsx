import { useState } from 'preact/hooks'
import { plainFileName } from '../../../kit/files/file-name.js'
import { saveFile } from '../../../kit/files/save.js'
import { Button } from '../../../kit/form/fields.js'
import { dayOf } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { useDesk } from '../../view/evaluate-desk.js'
import type { Draft } from '../letter.js'
import { letterPlaces } from './letter-places.js'
import { docxOf, zipOf, type LetterFile } from '../drafts/letter-files.js'

const SAYS = WORDS.evaluate.letters.download

interface Offered {
  /** The one that is shown. */
  readonly draft: Draft
  readonly drafts: readonly Draft[]
  /** Of the pack. */
  readonly name: string
}

/** Takes documents away, one by one or all that suppliers get. */
export function LetterDownloads({ draft, drafts, name }: Offered) {
  const { say } = useDesk()
  const { writer } = letterPlaces()
  const [busy, setBusy] = useState('')
  const [isFailed, setFailed] = useState(false)
  const letters = drafts.filter(({ kind }) => kind !== 'report')
  const report = drafts.find(({ kind }) => kind === 'report')
  const give = async (id: string, write: () => Promise<LetterFile>) => {
    setBusy(id)
    setFailed(false)
    say(SAYS.making)
    try {
      const { file, content } = await write()
      saveFile(file, content)
      say(fill(SAYS.done, { file }))
    } catch {
      setFailed(true)
    } finally {
      setBusy('')
    }
  }
  const today = dayOf(new Date())
  const button = (id: string, text: string, write: () => Promise<LetterFile>) => (
    <li>
      <Button idle={busy !== ''} onPress={() => void give(id, write)}>
        {busy === id ? SAYS.making : text}
      </Button>
    </li>
  )
  const all = fill(SAYS.file, { name: plainFileName(name) || WORDS.documents.fileName })
  return (
    <>
      {isFailed && (
        <div class="nhsuk-error-summary" role="alert">
          <h4 class="nhsuk-error-summary__heading">{SAYS.failed}</h4>
          <p>{SAYS.failedNote}</p>
        </div>
      )}
      <ul class="app-letters__downloads">
        {draft.kind !== 'report' && button('one', SAYS.one, () => docxOf(draft, today, writer))}
        {letters.length > 0 && button('all', SAYS.all, () => zipOf(letters, all, today, writer))}
        {report !== undefined && button('report', SAYS.report, () => docxOf(report, today, writer))}
      </ul>
    </>
  )
}
