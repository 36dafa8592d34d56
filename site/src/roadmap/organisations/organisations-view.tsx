import { useState } from 'preact/hooks'
import { TextInput } from '../../kit/form/fields.js'
import { Notice } from '../../kit/form/notice.js'
import { focusOn } from '../../kit/form/focus.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { mergeRoadmap } from '../record/merge-roadmap.js'
import type { Roadmap } from '../record/roadmap-record.js'
import { MOST_ORGANISATIONS } from '../record/roadmap-shape.js'
import { FileNotTaken } from '../start/read-file.js'
import { RoadmapFile } from '../start/roadmap-file.js'
import { NewOrganisation } from './new-organisation.js'
import { OrganisationFields } from './organisation-fields.js'

/** Whose roadmap it is. */
export function OrganisationsView() {
  const { data, roadmap, change } = useRoadmap()
  const [said, setSaid] = useState<readonly string[]>([])
  const merge = (other: Roadmap, file: string) => {
    const merged = mergeRoadmap(roadmap, other)
    if (merged === undefined) {
      throw new FileNotTaken(fill(WORDS.roadmap.file.refused['too-many'], { file, most: MOST_ORGANISATIONS }))
    }
    change(fill(WORDS.roadmap.organisations.did.merge, { file }), () => merged.roadmap)
    setSaid(merged.said)
    focusOn('merged')
  }
  return (
    <>
      <h2 class="nhsuk-heading-l">{WORDS.roadmap.organisations.heading}</h2>
      <div class="app-roadmap__pair">
        <TextInput
          id="roadmap-name"
          label={WORDS.roadmap.organisations.name}
          value={roadmap.name}
          onInput={(name) => change(WORDS.roadmap.organisations.did.name, (roadmap) => ({ ...roadmap, name }), 'name')}
        />
        <TextInput
          id="roadmap-area"
          label={WORDS.roadmap.organisations.area}
          value={roadmap.area ?? ''}
          onInput={(area) =>
            change(
              WORDS.roadmap.organisations.did.area,
              ({ area: _, ...rest }) => (area === '' ? rest : { ...rest, area }),
              'area'
            )
          }
        />
      </div>
      <h3 class="nhsuk-heading-m">
        {fill(WORDS.roadmap.organisations.count, { count: roadmap.organisations.length })}
      </h3>
      <ul class="app-roadmap__organisations">
        {roadmap.organisations.map((organisation) => (
          <OrganisationFields key={organisation.id} organisation={organisation} />
        ))}
      </ul>
      <NewOrganisation />
      <section aria-labelledby="merge">
        <h3 class="nhsuk-heading-m" id="merge">
          {WORDS.roadmap.organisations.merge.heading}
        </h3>
        <p>{WORDS.roadmap.organisations.merge.lead}</p>
        <div id="merged" tabIndex={-1} role="status">
          {said.length > 0 && (
            <Notice title={WORDS.roadmap.organisations.merge.done}>
              <ul class="nhsuk-list nhsuk-list--bullet">
                {said.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Notice>
          )}
        </div>
        <RoadmapFile
          id="merge-file"
          label={WORDS.roadmap.organisations.merge.file}
          hint={WORDS.roadmap.organisations.merge.hint}
          data={data}
          onRead={merge}
        />
      </section>
    </>
  )
}
