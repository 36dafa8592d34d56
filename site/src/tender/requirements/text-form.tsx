import type { Level, Response } from '../../catalogue/data.js'
import { rewrite } from '../../pack/decide.js'
import type { Requirement, Text } from '../../pack/pack.js'
import { gated, passMark } from '../../pack/pass-mark.js'
import { LEVEL_TITLES, SCORING_TITLES, VERIFICATION_TITLES } from '../../catalogue/choices.js'
import { fill } from '../../kit/words/fill.js'
import { useDesk } from '../parts/tender-desk.js'
import { Checkbox, SmallRadios, Select, TextArea, TextInput } from '../../kit/form/fields.js'

type Field = keyof typeof WORDS.tender.did.text

const NO_MARK = ['', WORDS.tender.text.noPassMark] as const

const MARKS = [
  ['1', '1'],
  ['2', '2'],
  ['3', '3'],
  ['4', '4']
] as const

/** The text of a requirement, to be changed in place. Every change can be undone. */
export function TextForm({ requirement: { id, code, text } }: { readonly requirement: Requirement }) {
  const { editing } = useDesk()
  const { scoring, response } = text
  const step = (did: string, key: string, change: (text: Text) => Text) =>
    editing.change(did, (pack) => rewrite(pack, id, change), `${key} ${id}`)
  const set = (field: Field, change: (text: Text) => Text) =>
    step(fill(WORDS.tender.did.text[field], { code }), field, change)
  const setBand = (score: number, value: string) =>
    step(fill(WORDS.tender.did.band, { score, code }), `band ${score}`, (text) => ({
      ...text,
      scoring: { ...text.scoring, bands: BANDS.map((at) => (at === score ? value : (text.scoring.bands[at] ?? ''))) }
    }))
  return (
    <div class="app-pack__form">
      <TextInput
        id={`${id}-title`}
        label={WORDS.tender.text.title}
        value={text.title}
        onInput={(title) => set('title', (text) => ({ ...text, title }))}
      />
      <TextArea
        id={`${id}-statement`}
        label={WORDS.tender.text.statement}
        hint={WORDS.tender.text.statementHint}
        value={text.statement}
        onInput={(statement) => set('statement', (text) => ({ ...text, statement }))}
      />
      <Select
        id={`${id}-level`}
        label={WORDS.tender.text.level}
        value={text.level}
        choices={Object.entries(LEVEL_TITLES)}
        onChoose={(level) => set('level', (text) => gated({ ...text, level: level as Level }))}
      />
      <TextArea
        id={`${id}-question`}
        label={WORDS.tender.text.question}
        value={text.question}
        onInput={(question) => set('question', (text) => ({ ...text, question }))}
      />
      <Select
        id={`${id}-answer`}
        label={WORDS.tender.text.kindOfAnswer}
        value={response.dataType}
        choices={Object.entries(WORDS.pack.answers)}
        onChoose={(dataType) =>
          set('answer', (text) => ({ ...text, response: { dataType: dataType as Response['dataType'] } }))
        }
      />
      <TextArea
        id={`${id}-evidence`}
        label={WORDS.tender.text.evidence}
        hint={WORDS.tender.text.evidenceHint}
        value={(text.evidence ?? []).join('\n')}
        onInput={(lines) => set('evidence', (text) => ({ ...text, evidence: lines === '' ? [] : lines.split('\n') }))}
      />
      <Select
        id={`${id}-verification`}
        label={WORDS.tender.text.howChecked}
        value={text.verification}
        choices={Object.entries(VERIFICATION_TITLES)}
        onChoose={(verification) => set('check', (text) => ({ ...text, verification }))}
      />
      <TextArea
        id={`${id}-note`}
        label={WORDS.tender.text.whatToDo}
        rows={2}
        value={text.verificationNote}
        onInput={(verificationNote) => set('check', (text) => ({ ...text, verificationNote }))}
      />
      <Select
        id={`${id}-stage`}
        label={WORDS.tender.text.stage}
        value={text.stage}
        choices={Object.entries(WORDS.pack.stages)}
        onChoose={(stage) => set('stage', (text) => ({ ...text, stage: stage as Text['stage'] }))}
      />
      <div class="nhsuk-form-group nhsuk-checkboxes nhsuk-checkboxes--small">
        <Checkbox
          id={`${id}-explain`}
          label={WORDS.tender.text.mayExplain}
          checked={text.explainAllowed}
          onTick={(explainAllowed) => set('explanation', (text) => ({ ...text, explainAllowed }))}
        />
      </div>
      <div class="nhsuk-form-group">
        <p class="app-pack__term">{WORDS.tender.text.scoring}</p>
        <SmallRadios
          name={`${id}-kind`}
          legend={fill(WORDS.tender.text.scoringOf, { code })}
          value={scoring.kind}
          choices={Object.entries(SCORING_TITLES)}
          onChoose={(kind) =>
            set('scoring', (text) =>
              gated({ ...text, scoring: { ...text.scoring, kind: kind as typeof scoring.kind } })
            )
          }
        />
      </div>
      <Select
        id={`${id}-mark`}
        label={WORDS.tender.text.passMark}
        hint={WORDS.tender.text.passMarkHint}
        value={String(passMark(scoring) ?? '')}
        choices={scoring.kind === 'scaled' ? [NO_MARK, ...MARKS] : MARKS}
        onChoose={(mark) => set('passMark', (text) => ({ ...text, scoring: marked(text.scoring, mark) }))}
      />
      {BANDS.map((score) => (
        <TextArea
          key={score}
          id={`${id}-band-${score}`}
          label={fill(WORDS.tender.text.earns, { score })}
          rows={2}
          value={scoring.bands[score] ?? ''}
          onInput={(value) => setBand(score, value)}
        />
      ))}
      <TextArea
        id={`${id}-clause`}
        label={WORDS.tender.text.clauseForContract}
        rows={4}
        value={text.modelClause ?? ''}
        onInput={(modelClause) => set('clause', (text) => ({ ...text, modelClause }))}
      />
    </div>
  )
}

const BANDS = [0, 1, 2, 3, 4]

function marked({ passMark: _, ...scoring }: Text['scoring'], mark: string): Text['scoring'] {
  return mark === '' ? scoring : { ...scoring, passMark: Number(mark) }
}
