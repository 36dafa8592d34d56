import { focusOn } from '../../kit/form/focus.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import type { StepKey } from '../record/roadmap-record.js'
import type { SayOf } from './decision-form.js'
import { decideStep } from './decide-step.js'
import { outId } from './step-id.js'

const DECIDE = WORDS.roadmap.path.decide

/** Decides on a step. What leaves the plan with that takes the focus along to where it is listed then. */
export function useDeciding(key: StepKey, title: string): SayOf {
  const { change, say } = useRoadmap()
  return (field, value) => {
    change(
      fill(DECIDE.did, { step: title }),
      (roadmap) => decideStep(roadmap, key, field, value),
      field === 'state' ? undefined : `decide ${key} ${field}`
    )
    if (field === 'state') {
      const state = value === undefined ? WORDS.roadmap.path.undecided : WORDS.roadmap.path.states[value as 'done']
      say(fill(DECIDE.said, { step: title, state }))
      if (value === 'left-out' || value === 'done') {
        focusOn(outId(key))
      }
    }
  }
}
