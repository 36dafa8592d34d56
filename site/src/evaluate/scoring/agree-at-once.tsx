import { useMemo } from 'preact/hooks'
import { Button } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { fill } from '../../kit/words/fill.js'
import { agreeOnAlike, countAlike } from '../scores/agreement.js'
import { useDesk } from '../view/evaluate-desk.js'

const SAYS = WORDS.evaluate.scoring.alike

/** Where all evaluators gave the same there is nothing to talk about. */
export function AgreeAtOnce() {
  const { evaluation, changeWithUndo } = useDesk()
  const count = useMemo(() => countAlike(evaluation), [evaluation])
  return count === 0 ? null : (
    <p class="app-score__alike">
      {fill(SAYS.count, { count })}{' '}
      <Button
        onPress={() => {
          changeWithUndo(agreeOnAlike(evaluation), fill(SAYS.done, { count }))
          focusOn('view')
        }}
      >
        {SAYS.agree}
      </Button>
    </p>
  )
}
