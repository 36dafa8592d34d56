import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { StandardLine, TitledLinks } from '../parts/handbook-links.js'
import type { Need } from '../data/roadmap-data.js'
import { ChooseOption } from './choose-option-form.js'
import { GuidedChoice } from './guided-choice.js'
import { SideBySide } from './side-by-side.js'

/** One need: how it flows, its options, what speaks for which, and the choice. */
export function NeedOptions({ need }: { readonly need: Need }) {
  const { data, root } = useRoadmap()
  const { id, title, summary, flow, blockers = [], caseStudies = [] } = need
  const known = data.blockers.filter((blocker) => blockers.includes(blocker.id))
  return (
    <>
      <p>
        <ScreenLink class="nhsuk-back-link" to={{ name: 'options' }}>
          {WORDS.roadmap.options.back}
        </ScreenLink>
      </p>
      <h2 class="nhsuk-heading-l">{title}</h2>
      <p>{summary}</p>
      <p>
        <a href={`${root}needs/${id}/`}>{WORDS.roadmap.options.readMore}</a>
      </p>
      <h3 class="nhsuk-heading-m">{WORDS.roadmap.options.flow}</h3>
      <ol class="app-flow">
        {flow.map(({ step, standards = [] }) => (
          <li key={step} class="app-flow__step">
            <p>{step}</p>
            {standards.length > 0 && <StandardLine ids={standards} />}
          </li>
        ))}
      </ol>
      <h3 class="nhsuk-heading-m">{WORDS.roadmap.options.sideBySide}</h3>
      <SideBySide need={need} />
      <GuidedChoice need={need} />
      <ChooseOption need={need} />
      {known.length > 0 && (
        <>
          <h3 class="nhsuk-heading-m">{WORDS.roadmap.options.blockers}</h3>
          {known.map((blocker) => (
            <details key={blocker.id} class="nhsuk-details">
              <summary class="nhsuk-details__summary">
                <span class="nhsuk-details__summary-text">{blocker.title}</span>
              </summary>
              <div class="nhsuk-details__text">
                <p>{blocker.summary}</p>
                <ul class="nhsuk-list nhsuk-list--bullet">
                  {blocker.remedies.map((remedy) => (
                    <li key={remedy}>{remedy}</li>
                  ))}
                </ul>
              </div>
            </details>
          ))}
        </>
      )}
      {caseStudies.length > 0 && (
        <>
          <h3 class="nhsuk-heading-m">{WORDS.roadmap.options.caseStudies}</h3>
          <TitledLinks kind="case-studies" ids={caseStudies} />
        </>
      )}
    </>
  )
}
