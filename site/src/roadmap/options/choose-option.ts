import type { OptionChoice, Roadmap, Says } from '../record/roadmap-record.js'

export function choiceFor({ choices }: Pick<Roadmap, 'choices'>, need: string): OptionChoice | undefined {
  return choices.find((choice) => choice.need === need)
}

/** @param today the day of the choice, where none is written yet */
export function chooseOption(roadmap: Roadmap, need: string, option: string, today: string): Roadmap {
  const before = choiceFor(roadmap, need)
  return before === undefined
    ? { ...roadmap, choices: [...roadmap.choices, { need, option, day: today }] }
    : withChoice(roadmap, { ...before, option })
}

/** Nothing where nothing is chosen. @param value nothing to take it out */
export function sayOfChoice(roadmap: Roadmap, need: string, of: 'because' | 'day', value: string | undefined): Roadmap {
  const before = choiceFor(roadmap, need)
  if (before === undefined) {
    return roadmap
  }
  const { [of]: _, ...others } = before
  return withChoice(roadmap, { ...others, ...(value && { [of]: value }) })
}

export function takeBackChoice(roadmap: Roadmap, need: string): Roadmap {
  return { ...roadmap, choices: roadmap.choices.filter((choice) => choice.need !== need) }
}

/** Says yes, no or not sure to a statement. */
export function sayOf(roadmap: Roadmap, need: string, statement: string, says: Says): Roadmap {
  const { said = {} } = roadmap
  return { ...roadmap, said: { ...said, [need]: { ...said[need], [statement]: says } } }
}

/** Forgets what was said to the statements of a need. */
export function unsay({ said = {}, ...roadmap }: Roadmap, need: string): Roadmap {
  const { [need]: _, ...rest } = said
  return { ...roadmap, ...(Object.keys(rest).length > 0 && { said: rest }) }
}

function withChoice(roadmap: Roadmap, choice: OptionChoice): Roadmap {
  return { ...roadmap, choices: roadmap.choices.map((one) => (one.need === choice.need ? choice : one)) }
}
