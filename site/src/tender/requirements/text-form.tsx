import type { Level, Response } from '../../catalogue/data.js'
import { rewrite } from '../../pack/decide.js'
import type { Requirement, Text } from '../../pack/pack.js'
import { ANSWERS, LEVELS, STAGES, VERIFICATIONS } from '../../pack/pack-words.js'
import { useDesk } from '../parts/tender-desk.js'
import { Checkbox, SmallRadios, Select, TextArea, TextInput } from '../../kit/form/fields.js'

const KINDS = [
  ['pass-fail', 'Pass or fail'],
  ['scaled', 'Scored 0 to 4']
] as const

const MARKS = [
  ['', 'None'],
  ['1', '1'],
  ['2', '2'],
  ['3', '3'],
  ['4', '4']
] as const

/** The text of a requirement, to be changed in place. Every change can be undone. */
export function TextForm({ requirement: { id, code, text } }: { readonly requirement: Requirement }) {
  const { editing } = useDesk()
  const { scoring, response } = text
  const set = (field: string, change: (text: Text) => Text) =>
    editing.change(`the ${field} of ${code}`, (pack) => rewrite(pack, id, change), `${field} ${id}`)
  const setBand = (score: number, value: string) =>
    set(`band ${score}`, (text) => ({
      ...text,
      scoring: { ...text.scoring, bands: BANDS.map((at) => (at === score ? value : (text.scoring.bands[at] ?? ''))) }
    }))
  return (
    <div class="app-pack__form">
      <TextInput
        id={`${id}-title`}
        label="Title"
        value={text.title}
        onInput={(title) => set('title', (text) => ({ ...text, title }))}
      />
      <TextArea
        id={`${id}-statement`}
        label="Statement"
        hint="What the system must, should or could do."
        value={text.statement}
        onInput={(statement) => set('statement', (text) => ({ ...text, statement }))}
      />
      <Select
        id={`${id}-level`}
        label="Level"
        value={text.level}
        choices={Object.entries(LEVELS)}
        onChoose={(level) => set('level', (text) => ({ ...text, level: level as Level }))}
      />
      <TextArea
        id={`${id}-question`}
        label="Question to suppliers"
        value={text.question}
        onInput={(question) => set('question', (text) => ({ ...text, question }))}
      />
      <Select
        id={`${id}-answer`}
        label="Kind of answer"
        value={response.dataType}
        choices={Object.entries(ANSWERS)}
        onChoose={(dataType) =>
          set('kind of answer', (text) => ({ ...text, response: { dataType: dataType as Response['dataType'] } }))
        }
      />
      <TextArea
        id={`${id}-evidence`}
        label="Evidence wanted"
        hint="One on each line."
        value={(text.evidence ?? []).join('\n')}
        onInput={(lines) => set('evidence', (text) => ({ ...text, evidence: lines === '' ? [] : lines.split('\n') }))}
      />
      <Select
        id={`${id}-verification`}
        label="How it is checked"
        value={text.verification}
        choices={Object.entries(VERIFICATIONS)}
        onChoose={(verification) => set('check', (text) => ({ ...text, verification }))}
      />
      <TextArea
        id={`${id}-note`}
        label="What to do to check it"
        rows={2}
        value={text.verificationNote}
        onInput={(verificationNote) => set('check', (text) => ({ ...text, verificationNote }))}
      />
      <Select
        id={`${id}-stage`}
        label="Stage"
        value={text.stage}
        choices={Object.entries(STAGES)}
        onChoose={(stage) => set('stage', (text) => ({ ...text, stage: stage as Text['stage'] }))}
      />
      <div class="nhsuk-form-group nhsuk-checkboxes nhsuk-checkboxes--small">
        <Checkbox
          id={`${id}-explain`}
          label="A supplier may explain instead of comply"
          checked={text.explainAllowed}
          onTick={(explainAllowed) => set('explanation', (text) => ({ ...text, explainAllowed }))}
        />
      </div>
      <div class="nhsuk-form-group">
        <p class="app-pack__term">Scoring</p>
        <SmallRadios
          name={`${id}-kind`}
          legend={`Scoring of ${code}`}
          value={scoring.kind}
          choices={KINDS}
          onChoose={(kind) =>
            set('scoring', (text) => ({ ...text, scoring: { ...text.scoring, kind: kind as typeof scoring.kind } }))
          }
        />
      </div>
      {scoring.kind === 'scaled' && (
        <Select
          id={`${id}-mark`}
          label="Pass mark"
          hint="A bid with a lower score fails."
          value={String(scoring.passMark ?? '')}
          choices={MARKS}
          onChoose={(mark) => set('pass mark', (text) => ({ ...text, scoring: marked(text.scoring, mark) }))}
        />
      )}
      {BANDS.map((score) => (
        <TextArea
          key={score}
          id={`${id}-band-${score}`}
          label={`What earns ${score}`}
          rows={2}
          value={scoring.bands[score] ?? ''}
          onInput={(value) => setBand(score, value)}
        />
      ))}
      <TextArea
        id={`${id}-clause`}
        label="Model clause for the contract"
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
