import { fill } from '../../kit/words/fill.js'
import type { UniversalCapability } from '../data/roadmap-data.js'
import { StandardLinks } from '../parts/handbook-links.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'

/** What the handbook knows of a universal capability. */
export function UniversalDetails({ capability }: { readonly capability: UniversalCapability }) {
  const { data } = useRoadmap()
  const { aim, metrics = [], today, standards = [], needs = [], levels = [] } = capability
  return (
    <dl class="app-register__facts">
      {aim !== undefined && (
        <div>
          <dt>{WORDS.roadmap.registers.universal.aim}</dt>
          <dd>{aim}</dd>
        </div>
      )}
      {metrics.length > 0 && (
        <div>
          <dt>{WORDS.roadmap.registers.universal.metrics}</dt>
          <dd>
            <ul class="nhsuk-list nhsuk-list--bullet">
              {metrics.map((metric) => (
                <li key={metric}>{metric}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {today !== undefined && (
        <div>
          <dt>{WORDS.roadmap.registers.universal.today}</dt>
          <dd>{today}</dd>
        </div>
      )}
      {standards.length > 0 && (
        <div>
          <dt>{WORDS.roadmap.registers.universal.standards}</dt>
          <dd>
            <StandardLinks ids={standards} />
          </dd>
        </div>
      )}
      {needs.length > 0 && (
        <div>
          <dt>{WORDS.roadmap.registers.universal.needs}</dt>
          <dd>
            <ul class="app-relations__list">
              {needs.map((id) => (
                <li key={id}>
                  <ScreenLink to={{ name: 'options', part: id }}>
                    {data.needs.find((need) => need.id === id)?.title ?? id}
                  </ScreenLink>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {levels.length > 0 && (
        <div>
          <dt>{WORDS.roadmap.registers.universal.levels}</dt>
          <dd>
            <ul class="app-relations__list">
              {levels.map(([id, level]) => (
                <li key={id}>
                  <ScreenLink to={{ name: 'where', part: id }}>
                    {fill(WORDS.roadmap.registers.universal.level, {
                      capability: data.capabilities.find((one) => one.id === id)?.title ?? id,
                      level
                    })}
                  </ScreenLink>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  )
}
