import { useState } from 'preact/hooks'
import { Select } from '../../kit/form/fields.js'
import { dayOf } from '../../kit/words/dates.js'
import { LevelsPicture } from '../parts/pictures/levels-bars.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { PresetSection } from './preset-section.js'
import { TargetForm } from './target-form.js'
import { TargetList } from './target-list.js'
import { targetWarnings } from './target-warnings.js'
import { WarningsSection } from './warnings-section.js'

/** Where do you want to be? @param part a capability; absent for all */
export function WantView({ part }: { readonly part?: string }) {
  const { data, roadmap, plan } = useRoadmap()
  const capability = data.capabilities.find(({ id }) => id === part)
  const warnings = targetWarnings(data, roadmap, plan, dayOf(new Date()))
  if (capability !== undefined) {
    const those = warnings.filter((warning) => warning.capability === capability.id)
    return (
      <>
        <TargetForm key={capability.id} capability={capability} />
        {those.length > 0 && <WarningsSection warnings={those} />}
      </>
    )
  }
  return (
    <>
      <h2 class="nhsuk-heading-l">{WORDS.roadmap.screens.want}</h2>
      <p>{WORDS.roadmap.want.lead}</p>
      <PresetSection />
      {roadmap.targets.length > 0 && <WarningsSection warnings={warnings} />}
      <TargetList />
      {roadmap.targets.length > 0 && (
        <>
          <Levels />
          <ScreenLink to={{ name: 'path' }} class="nhsuk-button">
            {WORDS.roadmap.want.list.next}
          </ScreenLink>
        </>
      )}
    </>
  )
}

/** Now against target. */
function Levels() {
  const { data, roadmap } = useRoadmap()
  const { organisations } = roadmap
  const [whom, setWhom] = useState('')
  return (
    <section aria-labelledby="levels-heading">
      <h3 class="nhsuk-heading-m" id="levels-heading">
        {WORDS.roadmap.pictures.levels.title}
      </h3>
      {organisations.length > 1 && (
        <Select
          id="levels-for"
          label={WORDS.roadmap.want.for}
          value={whom}
          choices={[['', WORDS.roadmap.want.all], ...organisations.map(({ id, name }) => [id, name] as const)]}
          onChoose={setWhom}
        />
      )}
      <LevelsPicture data={data} roadmap={roadmap} organisation={whom || undefined} labelledBy="levels-heading" />
    </section>
  )
}
