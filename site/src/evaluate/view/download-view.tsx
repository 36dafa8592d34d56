import { csv } from '../../kit/files/csv.js'
import { save as saveFile } from '../../kit/files/save.js'
import { Button } from '../../kit/form/fields.js'
import { rankingRows, scoreRows } from '../scores/score-tables.js'
import { save } from '../keeping/saved-evaluation.js'
import { useDesk } from './evaluate-desk.js'

const CSV = 'text/csv;charset=utf-8'

/** What can be taken away. */
export function DownloadView() {
  const { evaluation, say } = useDesk()
  const name = fileName(evaluation.pack.name)
  const give = (file: string, type: string, text: string) => {
    saveFile(file, type, text)
    say(`${file} is downloaded`)
  }
  return (
    <ul class="app-list app-bids__downloads">
      <Download
        title="Scores"
        text="Every answer and every score, one row for each requirement and supplier, for any spreadsheet."
        button="Download scores (CSV)"
        onPress={() => give(`${name}-scores.csv`, CSV, csv(scoreRows(evaluation)))}
      />
      <Download
        title="Ranking"
        text="Rank, total, pass or fail, and what each bid earned in each group."
        button="Download ranking (CSV)"
        onPress={() => give(`${name}-ranking.csv`, CSV, csv(rankingRows(evaluation)))}
      />
      <Download
        title="The whole evaluation"
        text="To go on elsewhere, to keep as a record, or to bring several evaluators’ scores together: each saves, one loads all."
        button="Save evaluation (JSON)"
        onPress={() => give(`${name}-evaluation.json`, 'application/json', JSON.stringify(save(evaluation), null, 1))}
      />
    </ul>
  )
}

interface Offer {
  readonly title: string
  readonly text: string
  readonly button: string
  readonly onPress: () => void
}

function Download({ title, text, button, onPress }: Offer) {
  return (
    <li class="app-list__item">
      <h3 class="app-list__title">{title}</h3>
      <p class="app-list__summary">{text}</p>
      <Button onPress={onPress}>{button}</Button>
    </li>
  )
}

function fileName(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain.slice(0, 60) || 'tender'
}
