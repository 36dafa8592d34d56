import { useState } from 'preact/hooks'
import { csv, csvText } from '../../../kit/files/csv.js'
import { save } from '../../../kit/files/save.js'
import { Button } from '../../../kit/form/fields.js'
import { FileDrop } from '../../../kit/form/file-drop.js'
import { fill } from '../../../kit/words/fill.js'
import { priceTable, readPrices } from '../../award/price-file.js'
import { useDesk } from '../evaluate-desk.js'

const SAYS = WORDS.evaluate['price-file']
const CSV = 'text/csv;charset=utf-8'

/** Prices as a table: to fill elsewhere, and to load. */
export function PriceFileSection() {
  const { evaluation, changeWithUndo } = useDesk()
  const [problems, setProblems] = useState<readonly string[]>([])
  const load = async ([file]: readonly File[]) => {
    const read = readPrices(csvText(await file!.arrayBuffer()), evaluation)
    setProblems(read.problems)
    if (read.count > 0) {
      changeWithUndo(read.evaluation, fill(SAYS.taken, { count: read.count }))
    }
  }
  return (
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{SAYS.title}</span>
      </summary>
      <div class="nhsuk-details__text">
        <p>{SAYS.lead}</p>
        <Button onPress={() => save(SAYS.file, CSV, csv(priceTable(evaluation)))}>{SAYS.download}</Button>
        <FileDrop
          id="prices-file"
          label={SAYS.load}
          hint={SAYS.loadHint}
          accept=".csv"
          onFiles={(files) => void load(files)}
        />
        {problems.length > 0 && (
          <div class="nhsuk-error-summary" role="alert">
            <h4 class="nhsuk-error-summary__heading">{fill(SAYS.problems, { count: problems.length })}</h4>
            <ul class="nhsuk-list nhsuk-list--bullet">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  )
}
