import { useEffect, useMemo, useState } from 'preact/hooks'
import { dayOf } from '../../../kit/words/dates.js'
import { pieces } from '../../../kit/words/fill.js'
import type { Evaluation } from '../../scores/evaluation.js'
import { useDesk } from '../../view/evaluate-desk.js'
import { draftsOf } from '../drafts/drafts.js'
import { mattersOf } from '../matter.js'
import { toDo } from '../before-sending.js'
import { ChosenWinner } from './chosen-winner.js'
import { LetterFields } from './letter-fields.js'
import { letterPlaces } from './letter-places.js'
import { LetterPreview } from './letter-preview.js'
import { ToDoList } from './to-do-list.js'
import { WinnersReasons } from './winners-reasons.js'

const SAYS = WORDS.evaluate.letters
const QUIET_MS = 250

/** The award, told: what is missing, what only the buyer can say, and the documents. */
export function LettersView() {
  const { evaluation } = useDesk()
  const { root } = letterPlaces()
  const still = useStill(evaluation)
  const matters = useMemo(() => mattersOf(still), [still])
  const drafts = useMemo(() => draftsOf(still, matters, dayOf(new Date())), [still, matters])
  const open = useMemo(() => toDo(still, matters), [still, matters])
  return (
    <>
      <p class="app-lead">{SAYS.lead}</p>
      <p>
        {pieces(SAYS.law, {
          act: <a href={`${root}policies/procurement-act-2023/`}>{SAYS.act}</a>,
          psr: <a href={`${root}policies/provider-selection-regime/`}>{SAYS.psr}</a>
        })}
      </p>
      <ToDoList items={open} />
      {matters.map((matter) => (
        <ChosenWinner key={matter.outcome.lot?.id ?? ''} matter={matter} />
      ))}
      {drafts.length > 1 && (
        <>
          <LetterFields matters={matters} />
          <WinnersReasons matters={matters} />
        </>
      )}
      <LetterPreview drafts={drafts} name={still.pack.name} />
    </>
  )
}

/** The evaluation once nothing was typed for a moment: documents are long. */
function useStill(evaluation: Evaluation): Evaluation {
  const [still, setStill] = useState(evaluation)
  useEffect(() => {
    const timer = setTimeout(() => setStill(evaluation), QUIET_MS)
    return () => clearTimeout(timer)
  }, [evaluation])
  return still
}
