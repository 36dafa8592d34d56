import { useState } from 'preact/hooks'
import { ErrorSummary } from '../../kit/form/error-summary.js'
import { FileDrop } from '../../kit/form/file-drop.js'
import { focusOn } from '../../kit/form/focus.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import type { Roadmap } from '../record/roadmap-record.js'
import { FileNotTaken, openRoadmapFile } from './read-file.js'

interface FileParts {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly data: RoadmapData
  /** It may throw FileNotTaken. */
  readonly onRead: (roadmap: Roadmap, file: string) => void
}

/** Takes the file of a roadmap, or says why not. */
export function RoadmapFile({ id, label, hint, data, onRead }: FileParts) {
  const [trouble, setTrouble] = useState<string>()
  const [busy, setBusy] = useState(false)
  const read = async (file: File) => {
    setBusy(true)
    setTrouble(undefined)
    try {
      onRead(await openRoadmapFile(file, data), file.name)
    } catch (problem) {
      if (!(problem instanceof FileNotTaken)) {
        throw problem
      }
      setTrouble(problem.message)
      focusOn(`${id}-trouble`)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <ErrorSummary id={`${id}-trouble`} problems={trouble === undefined ? [] : [{ field: id, text: trouble }]} />
      <FileDrop
        id={id}
        label={label}
        hint={hint}
        accept=".json,.xlsx,application/json"
        busy={busy}
        onFiles={([file]) => void read(file!)}
      />
    </>
  )
}
