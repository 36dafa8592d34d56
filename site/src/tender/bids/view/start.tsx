import { useEffect, useState } from 'preact/hooks'
import { count } from '../../../search/elements.js'
import { FileDrop } from '../../intake/file-drop.js'
import { KeptList } from '../../intake/kept-list.js'
import { SavedChoice } from '../../intake/saved-choice.js'
import type { PackStore } from '../../storage.js'
import type { EvaluationStore, Kept } from '../store.js'

interface Start {
  readonly packs: PackStore | undefined
  readonly evaluations: EvaluationStore | undefined
  readonly onFile: (file: File) => void
  readonly onPack: (id: string) => void
  readonly onEvaluation: (id: string) => void
}

/** Asks for the pack that the bids answer. */
export function StartView({ packs, evaluations, onFile, onPack, onEvaluation }: Start) {
  return (
    <>
      <Begun store={evaluations} onOpen={onEvaluation} />
      <section aria-labelledby="which-pack">
        <h2 class="nhsuk-heading-m" id="which-pack" tabIndex={-1}>
          Which tender pack do the bids answer?
        </h2>
        <FileDrop
          id="pack-file"
          label="Open the pack from its file"
          hint="The .json file of the tender pack, or an evaluation that was saved here. It stays on your computer."
          accept=".json,application/json"
          onFiles={([file]) => onFile(file!)}
        />
        <SavedChoice store={packs} onOpen={onPack} />
      </section>
    </>
  )
}

function Begun({
  store,
  onOpen
}: {
  readonly store: EvaluationStore | undefined
  readonly onOpen: (id: string) => void
}) {
  const [begun, setBegun] = useState<readonly Kept[]>([])
  useEffect(() => {
    void store?.list().then(setBegun, () => {})
  }, [store])
  return begun.length === 0 ? null : (
    <section class="app-box app-bids__begun" aria-labelledby="begun">
      <h2 class="app-box__title" id="begun">
        Go on with an evaluation
      </h2>
      <KeptList kept={begun} holds={({ bids }) => count(bids, 'bid', 'bids')} onOpen={onOpen} />
    </section>
  )
}
