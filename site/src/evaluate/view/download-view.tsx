import { csv } from '../../kit/files/csv.js'
import { save as saveFile } from '../../kit/files/save.js'
import { Button } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import { rankingRows } from '../award/ranking-rows.js'
import { scoreRows } from '../scores/score-tables.js'
import { save } from '../keeping/saved-evaluation.js'
import { useDesk } from './evaluate-desk.js'

const CSV = 'text/csv;charset=utf-8'

/** What can be taken away. */
export function DownloadView() {
  const { evaluation, say } = useDesk()
  const name = fileName(evaluation.pack.name)
  const give = (file: string, type: string, text: string) => {
    saveFile(file, type, text)
    say(fill(WORDS.evaluate.download.done, { file }))
  }
  return (
    <ul class="app-list app-bids__downloads">
      <Download
        title={WORDS.evaluate.download.scores}
        text={WORDS.evaluate.download.scoresNote}
        button={WORDS.evaluate.download.scoresButton}
        onPress={() =>
          give(`${fill(WORDS.evaluate.download.scoresFile, { name })}.csv`, CSV, csv(scoreRows(evaluation)))
        }
      />
      <Download
        title={WORDS.evaluate.download.ranking}
        text={WORDS.evaluate.download.rankingNote}
        button={WORDS.evaluate.download.rankingButton}
        onPress={() =>
          give(`${fill(WORDS.evaluate.download.rankingFile, { name })}.csv`, CSV, csv(rankingRows(evaluation)))
        }
      />
      <Download
        title={WORDS.evaluate.download.whole}
        text={WORDS.evaluate.download.wholeNote}
        button={WORDS.evaluate.download.wholeButton}
        onPress={() =>
          give(
            `${fill(WORDS.evaluate.download.wholeFile, { name })}.json`,
            'application/json',
            JSON.stringify(save(evaluation), null, 1)
          )
        }
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
  return plain.slice(0, 60) || WORDS.evaluate.download.unnamed
}
