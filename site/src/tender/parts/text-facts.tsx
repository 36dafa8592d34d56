import type { Text } from '../../pack/pack.js'
import { passMark } from '../../pack/pass-mark.js'
import { SCORING_TITLES, VERIFICATION_TITLES } from '../../catalogue/choices.js'
import { fill } from '../../kit/words/fill.js'

/** All that a requirement says besides its statement. */
export function TextFacts({ text }: { readonly text: Text }) {
  const { question, response, evidence = [], verification, verificationNote, scoring, modelClause } = text
  const how = VERIFICATION_TITLES[verification] ?? verification
  return (
    <dl class="app-pack__facts">
      <dt>{WORDS.tender.text.question}</dt>
      <dd>
        {question || WORDS.tender.text.noQuestion}{' '}
        <span class="app-pack__aside">{fill(WORDS.tender.text.answer, { answer: limits(response) })}</span>
      </dd>
      {evidence.length > 0 && (
        <>
          <dt>{WORDS.tender.text.evidence}</dt>
          <dd>
            <ul class="nhsuk-list nhsuk-list--bullet">
              {evidence.map((one, place) => (
                <li key={place}>{one}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{WORDS.tender.text.howChecked}</dt>
      <dd>{verificationNote ? fill(WORDS.pack.checked, { how, note: verificationNote }) : how}</dd>
      <dt>{WORDS.tender.text.scoring}</dt>
      <dd>
        <p>{scoringInWords(text)}</p>
        {scoring.bands.length > 0 && (
          <ol class="app-pack__bands" start={0}>
            {scoring.bands.map((band, score) => (
              <li key={score}>{band}</li>
            ))}
          </ol>
        )}
      </dd>
      <dt>{WORDS.tender.text.stage}</dt>
      <dd>{WORDS.pack.stages[text.stage]}</dd>
      {modelClause && (
        <>
          <dt>{WORDS.tender.text.clause}</dt>
          <dd>
            <blockquote class="app-pack__clause">{modelClause}</blockquote>
          </dd>
        </>
      )}
    </dl>
  )
}

/** How a requirement is scored, in a few words. */
export function scoringInWords({ scoring: { kind, ...given }, explainAllowed }: Text): string {
  const mark = passMark({ kind, ...given })
  const scoring =
    mark === undefined
      ? SCORING_TITLES[kind]
      : fill(kind === 'scaled' ? WORDS.tender.text.marked : WORDS.tender.text.passOrFail, { mark })
  return explainAllowed ? fill(WORDS.tender.text.explained, { scoring }) : scoring
}

function limits({ dataType, expectedValue, min, max }: Text['response']): string {
  const limits = [
    expectedValue !== undefined && fill(WORDS.tender.text.expected, { value: expectedValue }),
    min !== undefined && fill(WORDS.tender.text.least, { min }),
    max !== undefined && fill(WORDS.tender.text.most, { max })
  ].filter((limit) => limit !== false)
  return [WORDS.pack.forms[dataType], ...limits].join(', ')
}
