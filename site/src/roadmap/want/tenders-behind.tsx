import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { capabilityTitle } from '../parts/roadmap-titles.js'
import type { Tenders } from './use-tender-targets.js'

const TEXTS = WORDS.roadmap.want.tenders

/** Which packs, and which of their requirements, lead to targets. */
export function TendersBehind({ tenders }: { readonly tenders: Tenders | undefined }) {
  const { data, root } = useRoadmap()
  if (tenders === undefined) {
    return <p role="status">{TEXTS.reading}</p>
  }
  const { targets, damaged } = tenders
  return (
    <>
      {damaged > 0 && <p>{fill(TEXTS.damaged, { count: damaged })}</p>}
      {targets.length === 0 && (
        <p>
          {TEXTS.none} <a href={`${root}tender/`}>{TEXTS.make}</a>
        </p>
      )}
      {targets.map(({ capability, packs }) => (
        <div key={capability}>
          <h4 class="nhsuk-heading-xs">{capabilityTitle(data, capability)}</h4>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {packs.map(({ id, name, requirements }) => (
              <li key={id}>
                {fill(TEXTS.from, {
                  pack: name,
                  count: requirements.length,
                  requirements: requirements.map((one) => fill(TEXTS.requirement, one)).join('; ')
                })}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
