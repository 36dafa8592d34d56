import { useMemo, useState } from 'preact/hooks'
import { Checkbox, Select } from '../../../kit/form/fields.js'
import type { Draft } from '../letter.js'
import { LetterDownloads } from './letter-downloads.js'
import { Paper } from './letter-paper.js'

const SAYS = WORDS.evaluate.letters.preview

/** A document as it will be, with what each sentence rests on. */
export function LetterPreview({ drafts, name }: { readonly drafts: readonly Draft[]; readonly name: string }) {
  const [chosen, choose] = useState('')
  const [isTraced, trace] = useState(() => matchMedia('(width >= 48em)').matches)
  const draft = drafts.find(({ id }) => id === chosen) ?? drafts[0]!
  const letter = useMemo(() => draft.write(), [draft])
  return (
    <section aria-labelledby="documents">
      <h3 class="nhsuk-heading-m" id="documents">
        {SAYS.heading}
      </h3>
      <Select
        id="document"
        label={SAYS.choose}
        value={draft.id}
        choices={drafts.map(({ id, title }) => [id, title])}
        onChoose={choose}
      />
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small nhsuk-form-group">
        <Checkbox id="show-sources" label={SAYS.sources} checked={isTraced} onTick={trace} />
      </div>
      <LetterDownloads draft={draft} drafts={drafts} name={name} />
      <Paper letter={letter} isTraced={isTraced} />
    </section>
  )
}
