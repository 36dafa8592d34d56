import { Button } from '../../kit/form/fields.js'
import { Heard } from '../../kit/form/heard.js'
import { Notice } from '../../kit/form/notice.js'
import { fill } from '../../kit/words/fill.js'
import { judgementInWords } from '../parts/judgement-words.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { settle, type Place } from '../record/answering.js'
import type { Answer } from '../record/roadmap-record.js'

const TEXTS = WORDS.roadmap.where.others

interface Others {
  readonly place: Place
  readonly answers: readonly Answer[]
  /** What they are about, for the reader. */
  readonly of: string
}

/** What others say of the same place, until it is settled. */
export function OtherJudgements({ answers, of }: Others) {
  const { change, say } = useRoadmap()
  if (answers.every(({ by }) => by === undefined)) {
    return null
  }
  const take = (answer: Answer) => {
    change(fill(TEXTS.did, { of }), (roadmap) => settle(roadmap, answer))
    say(TEXTS.settled)
  }
  return (
    <Notice title={TEXTS.heading}>
      <p>{TEXTS.text}</p>
      <ul class="app-roadmap__others">
        {answers.map((answer) => {
          const by = answer.by ?? TEXTS.own
          const said = { by, judgement: judgementInWords(answer.judgement) }
          const evidence = [answer.evidence, answer.note].filter(Boolean).join(' ')
          return (
            <li key={by}>
              <span>{evidence === '' ? fill(TEXTS.says, said) : fill(TEXTS.saysBecause, { ...said, evidence })}</span>
              <Button onPress={() => take(answer)}>
                <Heard seen={TEXTS.take} heard={fill(TEXTS.takeOf, said)} />
              </Button>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
