import { Button } from '../../kit/form/fields.js'
import { useDesk } from '../view/evaluate-desk.js'
import { fill } from '../../kit/words/fill.js'
import type { Bench } from './score-bench.js'
import { ScoringProgress } from './scoring-progress.js'

const SAYS = WORDS.evaluate.scoring

/** The ways to other requirements, in a bar that stays in sight. */
export function Moves({ bench: { list, at, turn, next, hasOpen, task } }: { readonly bench: Bench }) {
  const { requirements } = useDesk()
  const here = list.indexOf(at.requirement)
  return (
    <div class="app-score__moves">
      <Button idle={here === 0} onPress={() => turn(-1)}>
        {SAYS.previous}
      </Button>
      <Button idle={here === list.length - 1} onPress={() => turn(1)}>
        {SAYS.next}
      </Button>
      <Button idle={!hasOpen} onPress={() => next()}>
        {SAYS.nextOpen[task.mode]}
      </Button>
      <p class="app-score__place">
        {list.length === requirements.length
          ? fill(SAYS.place, { number: here + 1, count: list.length })
          : fill(SAYS.placeOf, { number: here + 1, count: list.length, all: requirements.length })}
      </p>
      <ScoringProgress mode={task.mode} />
    </div>
  )
}
