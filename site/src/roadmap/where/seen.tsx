import { fill } from '../../kit/words/fill.js'
import type { Capability } from '../data/roadmap-data.js'
import type { Level } from '../record/roadmap-record.js'

/** What one would see at each level, and what to ask. */
export function Seen({ capability: { examples = [], questions, levels } }: { readonly capability: Capability }) {
  const seen = levels
    .map((_, level) => ({
      level: level as Level,
      texts: examples.filter(([of]) => of === level).map(([, text]) => text)
    }))
    .filter(({ texts }) => texts.length > 0)
  return (
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">
          {seen.length > 0 ? WORDS.roadmap.where.seen : WORDS.roadmap.where.questions}
        </span>
      </summary>
      <div class="nhsuk-details__text">
        {seen.length > 0 && (
          <dl class="app-roadmap__seen">
            {seen.map(({ level, texts }) => (
              <div key={level}>
                <dt>{fill(WORDS.roadmap.where.level, { level, name: WORDS.pages.capability.names[level] })}</dt>
                {texts.map((text) => (
                  <dd key={text}>{text}</dd>
                ))}
              </div>
            ))}
          </dl>
        )}
        {seen.length > 0 && questions.length > 0 && <p class="app-pack__title">{WORDS.roadmap.where.questions}</p>}
        <ul class="nhsuk-list nhsuk-list--bullet">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </div>
    </details>
  )
}
