import { Button, Select, TextArea } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import type { UniversalCapability } from '../data/roadmap-data.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import type { Organisation } from '../record/roadmap-record.js'
import { setNote, setRest, setState, stateOf, STATES, statesOf, type State } from './universal-states.js'

interface Field {
  readonly capability: UniversalCapability
  readonly organisation: Organisation
}

/** How far one organisation is with a universal capability. */
export function UniversalField({ capability: { id, letter }, organisation }: Field) {
  const { roadmap, change, say } = useRoadmap()
  const said = stateOf(roadmap, id, organisation.id)
  const isOpen = statesOf(roadmap, id).some(({ state }) => state === undefined)
  const isFirst = roadmap.organisations.find((one) => stateOf(roadmap, id, one.id) !== undefined) === organisation
  const at = `${id}-${organisation.id}`
  const did = fill(WORDS.roadmap.registers.universal.did, { letter, organisation: organisation.name })
  const choose = (state: string) =>
    change(did, (roadmap) => setState(roadmap, id, organisation.id, (state || undefined) as State | undefined))
  const sayOfRest = (state: State) => {
    change(fill(WORDS.roadmap.registers.universal.didRest, { letter }), (roadmap) => setRest(roadmap, id, state))
    say(
      fill(WORDS.roadmap.registers.universal.saidRest, {
        letter,
        state: WORDS.roadmap.registers.universal.states[state]
      })
    )
  }
  return (
    <div class="app-register__organisation">
      <Select
        id={`state-${at}`}
        label={fill(WORDS.roadmap.registers.universal.stateOf, { organisation: organisation.name })}
        value={said?.state ?? ''}
        choices={[
          ['', WORDS.roadmap.registers.universal.states.none],
          ...STATES.map((state) => [state, WORDS.roadmap.registers.universal.states[state]] as const)
        ]}
        onChoose={choose}
      />
      {said !== undefined && (
        <TextArea
          id={`note-${at}`}
          label={fill(WORDS.roadmap.registers.universal.noteOf, { organisation: organisation.name })}
          rows={2}
          value={said.note ?? ''}
          onInput={(note) => change(did, (roadmap) => setNote(roadmap, id, organisation.id, note), `universal ${at}`)}
        />
      )}
      {said !== undefined && isFirst && isOpen && roadmap.organisations.length > 2 && (
        <Button variant="plain" onPress={() => sayOfRest(said.state)}>
          {fill(WORDS.roadmap.registers.universal.rest, {
            state: WORDS.roadmap.registers.universal.states[said.state]
          })}
        </Button>
      )}
    </div>
  )
}
