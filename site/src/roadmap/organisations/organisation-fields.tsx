import { Button, TextInput } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { Heard } from '../../kit/form/heard.js'
import { fill } from '../../kit/words/fill.js'
import { lowerCase, plainName } from '../../kit/words/plain-name.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { answeredOf, removeOrganisation, renameOrganisation } from '../record/answering.js'
import type { Organisation } from '../record/roadmap-record.js'

/** One organisation: what it is called, how far it is, and how it is removed. */
export function OrganisationFields({ organisation }: { readonly organisation: Organisation }) {
  const { data, roadmap, change, say } = useRoadmap()
  const { id, name, code = '' } = organisation
  const { answered, total } = answeredOf(
    { organisations: [organisation], answers: roadmap.answers.filter((answer) => answer.organisation === id) },
    data.capabilities
  )
  const isTaken = roadmap.organisations.some((one) => one.id !== id && sameName(one.name, name))
  const rename = (name: string, code: string) =>
    change(
      fill(WORDS.roadmap.organisations.did.rename, { name }),
      (roadmap) => renameOrganisation(roadmap, id, name, code),
      `rename ${id}`
    )
  const remove = () => {
    change(fill(WORDS.roadmap.organisations.did.remove, { name }), (roadmap) => removeOrganisation(roadmap, id))
    say(fill(WORDS.roadmap.organisations.removed, { name }))
    focusOn('new-organisation')
  }
  return (
    <li class="app-roadmap__organisation">
      <TextInput
        id={`name-${id}`}
        label={WORDS.roadmap.organisations.organisation}
        error={
          plainName(name) === ''
            ? WORDS.roadmap.organisations.noName
            : isTaken
              ? WORDS.roadmap.organisations.taken
              : undefined
        }
        value={name}
        onInput={(name) => rename(name, code)}
      />
      <TextInput
        id={`code-${id}`}
        label={WORDS.roadmap.organisations.code}
        value={code}
        onInput={(code) => rename(name, code.trim().toUpperCase())}
      />
      <p class="app-roadmap__progress">
        <ScreenLink to={{ name: 'where' }}>
          {fill(WORDS.roadmap.organisations.answered, { answered, total })}
        </ScreenLink>
      </p>
      {roadmap.organisations.length > 1 && (
        <Button variant="plain" onPress={remove}>
          <Heard
            seen={WORDS.roadmap.organisations.remove}
            heard={fill(WORDS.roadmap.organisations.removeOf, { name })}
          />
        </Button>
      )}
    </li>
  )
}

export function sameName(one: string, other: string): boolean {
  return lowerCase(plainName(one)) === lowerCase(plainName(other))
}
