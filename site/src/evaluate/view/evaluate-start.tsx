import { fill } from '../../kit/words/fill.js'
import { useDeletable } from '../../kit/keeping/deletable.js'
import { FileDrop } from '../../kit/form/file-drop.js'
import { KeptList } from '../../kit/keeping/kept-list.js'
import { PACK_FILES } from '../../pack/pack-in-file.js'
import { SavedChoice } from '../../pack/saved-choice.js'
import { UNNAMED } from '../../pack/pack-words.js'
import type { PackStore } from '../../pack/pack-store.js'
import type { EvaluationStore } from '../keeping/evaluation-store.js'

/** What the page calls what it asks for; `bids` is filled with their number. */
interface StartWords {
  readonly heading: string
  readonly file: string
  readonly fileHint: string
  readonly begun: string
  readonly begunNote: string
  readonly bids: string
}

interface Start {
  readonly words?: StartWords
  readonly packs: PackStore | undefined
  readonly evaluations: EvaluationStore | undefined
  readonly onFile: (file: File) => void
  readonly onPack: (id: string) => void
  readonly onEvaluation: (id: string) => void
  readonly say: (text: string) => void
}

/** Asks for the pack that the bids answer. */
export function StartView({
  words = WORDS.evaluate.start,
  packs,
  evaluations,
  onFile,
  onPack,
  onEvaluation,
  say
}: Start) {
  return (
    <>
      {evaluations !== undefined && <Begun words={words} store={evaluations} onOpen={onEvaluation} say={say} />}
      <section aria-labelledby="which-pack">
        <h2 class="nhsuk-heading-m" id="which-pack" tabIndex={-1}>
          {words.heading}
        </h2>
        <FileDrop
          id="pack-file"
          label={words.file}
          hint={words.fileHint}
          accept={PACK_FILES}
          onFiles={([file]) => onFile(file!)}
        />
        <SavedChoice store={packs} onOpen={onPack} />
      </section>
    </>
  )
}

interface BegunParts {
  readonly words: StartWords
  readonly store: EvaluationStore
  readonly onOpen: (id: string) => void
  readonly say: (text: string) => void
}

/** The evaluations that are kept in this browser. */
function Begun({ words, store, onOpen, say }: BegunParts) {
  const { saved, notice, remove } = useDeletable(store, {
    take: async (id) => {
      const kept = await store.load(id).catch(() => undefined)
      await store.remove(id)
      return kept && (() => store.save(kept.evaluation, kept.changed, undefined))
    },
    heading: 'begun',
    say
  })
  return saved.length === 0 && !notice ? null : (
    <section class="app-box app-bids__begun" aria-labelledby="begun">
      <h2 class="app-box__title" id="begun" tabIndex={-1}>
        {words.begun}
      </h2>
      {saved.length > 0 && <p>{words.begunNote}</p>}
      {notice}
      <KeptList
        kept={saved}
        parameter="pack"
        unnamed={UNNAMED}
        holds={({ bids }) => fill(words.bids, { count: bids })}
        onOpen={onOpen}
        onDelete={(id, name) => void remove(id, name)}
      />
    </section>
  )
}
