import type { Text } from '../../pack/pack.js'
import { ANSWERS, STAGES, VERIFICATIONS } from '../../pack/pack-words.js'

/** All that a requirement says besides its statement. */
export function TextFacts({ text }: { readonly text: Text }) {
  const { question, response, evidence = [], verification, verificationNote, scoring, modelClause } = text
  return (
    <dl class="app-pack__facts">
      <dt>Question to suppliers</dt>
      <dd>
        {question || 'None yet.'} <span class="app-pack__aside">Answer: {limits(response)}.</span>
      </dd>
      {evidence.length > 0 && (
        <>
          <dt>Evidence wanted</dt>
          <dd>
            <ul class="nhsuk-list nhsuk-list--bullet">
              {evidence.map((one, place) => (
                <li key={place}>{one}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>How it is checked</dt>
      <dd>
        {VERIFICATIONS[verification] ?? verification}
        {verificationNote && `. ${verificationNote}`}
      </dd>
      <dt>Scoring</dt>
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
      <dt>Stage</dt>
      <dd>{STAGES[text.stage]}</dd>
      {modelClause && (
        <>
          <dt>Model clause</dt>
          <dd>
            <blockquote class="app-pack__clause">{modelClause}</blockquote>
          </dd>
        </>
      )}
    </dl>
  )
}

/** How a requirement is scored, in a few words. */
export function scoringInWords({ scoring: { kind, passMark }, explainAllowed }: Text): string {
  const scored =
    kind === 'pass-fail'
      ? 'Pass or fail'
      : passMark === undefined
        ? 'Scored 0 to 4'
        : `Scored 0 to 4, pass mark ${passMark}`
  return `${scored}${explainAllowed ? '; the supplier may explain' : ''}`
}

function limits({ dataType, expectedValue, min, max }: Text['response']): string {
  const limits = [
    expectedValue !== undefined && `“${expectedValue}” expected`,
    min !== undefined && `at least ${min}`,
    max !== undefined && `at most ${max}`
  ].filter((limit) => limit !== false)
  return [ANSWERS[dataType].toLowerCase(), ...limits].join(', ')
}
