import { STATUS_COLOURS, STATUS_TITLES } from '../../catalogue/choices.js'
import type { Step, TitledKind } from '../data/roadmap-data.js'
import { useRoadmap } from '../parts/roadmap-desk.js'

const STEP = WORDS.roadmap.path.step

/** What the handbook knows that helps with a step. */
export function StepHelp({ step }: { readonly step: Step }) {
  const { data, root } = useRoadmap()
  const { standards = [] } = step
  const titled: readonly (readonly [TitledKind, readonly string[]])[] = [
    ['criteria', step.criteria ?? []],
    ['policies', step.policies ?? []],
    ['handbook', step.chapters ?? []],
    ['case-studies', step.caseStudies ?? []]
  ]
  if (standards.length === 0 && titled.every(([, ids]) => ids.length === 0)) {
    return null
  }
  return (
    <>
      <h6 class="app-path__label">{STEP.help}</h6>
      <dl class="app-path__help">
        {standards.length > 0 && (
          <div>
            <dt>{STEP.kinds.standards}</dt>
            <dd>
              <ul>
                {standards.map((id) => {
                  const standard = data.standards.find((standard) => standard.id === id)
                  return (
                    <li key={id}>
                      <a href={`${root}standards/${id}/`}>{standard?.title ?? id}</a>
                      {standard && (
                        <>
                          {' '}
                          <strong class={`nhsuk-tag nhsuk-tag--${STATUS_COLOURS[standard.status]}`}>
                            {STATUS_TITLES[standard.status]}
                          </strong>
                        </>
                      )}
                    </li>
                  )
                })}
              </ul>
            </dd>
          </div>
        )}
        {titled.map(
          ([kind, ids]) =>
            ids.length > 0 && (
              <div key={kind}>
                <dt>{STEP.kinds[kind]}</dt>
                <dd>
                  <ul>
                    {ids.map((id) => (
                      <li key={id}>
                        <a href={`${root}${kind}/${id}/`}>{data.titles[kind]?.[id] ?? id}</a>
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            )
        )}
      </dl>
    </>
  )
}

/** What may get in the way of a step, and what helps against it. */
export function StepBlockers({ step: { blockers: ids = [] } }: { readonly step: Step }) {
  const { data, root } = useRoadmap()
  const blockers = data.blockers.filter(({ id }) => ids.includes(id))
  return blockers.length === 0 ? null : (
    <>
      <h6 class="app-path__label">{STEP.blockers}</h6>
      {blockers.map(({ id, title, summary, remedies }) => (
        <details key={id} class="nhsuk-details">
          <summary class="nhsuk-details__summary">
            <span class="nhsuk-details__summary-text">{title}</span>
          </summary>
          <div class="nhsuk-details__text">
            <p>
              <a href={`${root}blockers/${id}/`}>{summary}</a>
            </p>
            {remedies.length > 0 && (
              <>
                <p>{STEP.remedies}</p>
                <ul class="nhsuk-list nhsuk-list--bullet">
                  {remedies.map((remedy, at) => (
                    <li key={at}>{remedy}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </details>
      ))}
    </>
  )
}
