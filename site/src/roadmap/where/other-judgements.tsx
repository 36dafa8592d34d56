import { Button } from '../../kit/form/fields.js'
import { Heard } from '../../kit/form/heard.js'
import { Notice } from '../../kit/form/notice.js'
import { fill } from '../../kit/words/fill.js'
import { judgementInWords } from '../parts/judgement-words.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { settle } from '../record/answering.js'
import type { Answer } from '../record/roadmap-record.js'

interface Others {
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
    change(fill(WORDS.roadmap.where.others.did, { of }), (roadmap) => settle(roadmap, answer))
    say(WORDS.roadmap.where.others.settled)
  }
  return (
    <Notice title={WORDS.roadmap.where.others.heading}>
      <p>{WORDS.roadmap.where.others.text}</p>
      <ul class="app-roadmap__others">
        {answers.map((answer) => {
          const by = answer.by ?? WORDS.roadmap.where.others.own
          const said = { by, judgement: judgementInWords(answer.judgement) }
          const evidence = [answer.evidence, answer.note].filter(Boolean).join(' ')
          return (
            <li key={by}>
              <span>
                {evidence === ''
                  ? fill(WORDS.roadmap.where.others.says, said)
                  : fill(WORDS.roadmap.where.others.saysBecause, { ...said, evidence })}
              </span>
              <Button onPress={() => take(answer)}>
                <Heard seen={WORDS.roadmap.where.others.take} heard={fill(WORDS.roadmap.where.others.takeOf, said)} />
              </Button>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
