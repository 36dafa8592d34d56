import type { Question } from '../../catalogue/applicability.js'
import type { Catalogue } from '../../catalogue/data.js'
import type { FoundPack } from '../../pack/found-pack.js'
import type { Request } from '../work/tender-request.js'
import type { PackStore } from '../../pack/pack-store.js'
import { fill } from '../../kit/words/fill.js'
import { Notice } from '../../kit/form/notice.js'
import { some } from '../parts/pack-notices.js'
import { PurposeLine } from '../parts/purpose-line.js'
import { OpenFile } from './open-file.js'
import { SavedPacks } from './saved-packs.js'
import { StartForm } from './start-form.js'

interface Start {
  readonly catalogue: Catalogue
  readonly request: Request
  /** Undefined where the browser keeps nothing. */
  readonly store: PackStore | undefined
  /** What went wrong before, for the reader. */
  readonly trouble: string | undefined
  /** Where the site begins, with a slash at the end. */
  readonly root: string
  readonly say: (text: string) => void
  readonly onMake: (question: Question, name: string) => Promise<void>
  readonly onOpen: (id: string) => void
  readonly onFile: (found: FoundPack) => void
  readonly onPrepared: (value: object, file: string) => Promise<void>
  readonly onRemoved: (id: string) => void
}

/** Where to start: a saved pack, a file, or a new pack. */
export function StartView(start: Start) {
  const { catalogue, request, store, trouble, root, say, onMake, onOpen, onFile, onPrepared, onRemoved } = start
  const { question, unknown, purpose } = request
  return (
    <>
      <div role="status">
        {trouble !== undefined && (
          <Notice title={WORDS.tender.trouble.heading}>
            <p>{trouble}</p>
          </Notice>
        )}
        {unknown.length > 0 && (
          <Notice title={WORDS.tender.unknown.address}>
            <p>{fill(WORDS.tender.unknown.leftOut, { values: some(unknown) })}</p>
          </Notice>
        )}
      </div>
      {purpose !== undefined && (
        <div class="nhsuk-inset-text">
          <p>
            <PurposeLine purpose={purpose} root={root} />
          </p>
        </div>
      )}
      {store !== undefined && <SavedPacks store={store} say={say} onOpen={onOpen} onRemoved={onRemoved} />}
      <StartForm key={JSON.stringify(question)} catalogue={catalogue} asked={question} onMake={onMake} />
      <OpenFile onOpen={onFile} onPrepared={onPrepared} />
    </>
  )
}
