import { useState } from 'preact/hooks'
import { madeBeside } from '../kit/documents/document-maker.js'
import { plainFileName } from '../kit/files/file-name.js'
import { saveFile } from '../kit/files/save.js'
import { Button, Checkbox } from '../kit/form/fields.js'
import { fill, pieces } from '../kit/words/fill.js'
import { only, type Clause, type Variation } from './variation.js'

interface Parts {
  readonly variation: Variation
  /** The address of the script that writes it. */
  readonly writer: string
  /** Where the site begins, with a slash at the end. */
  readonly root: string
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Writes what changes in a contract as a document: all of it, or what the buyer chooses. */
export function VariationSection({ variation, writer, root }: Parts) {
  const words = WORDS.changes.variation
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [state, setState] = useState<'idle' | 'writing' | 'written' | 'failed'>('idle')
  const { clauses } = variation
  const chosen = only(variation, (key) => !left.has(key))
  const count = chosen.clauses.length
  const leave = (keys: readonly string[]) => {
    setLeft(new Set(keys))
    setState('idle')
  }
  const write = async () => {
    setState('writing')
    try {
      await save(chosen, writer)
      setState('written')
    } catch {
      setState('failed')
    }
  }
  return clauses.length === 0 ? null : (
    <section class="app-box" aria-labelledby="variation">
      <h3 class="app-box__title" id="variation">
        {words.heading}
      </h3>
      <p>{words.about}</p>
      <p>
        {pieces(words.caveat, {
          act: <a href={`${root}policies/procurement-act-2023/`}>{words.act}</a>,
          chapter: <a href={`${root}handbook/contracts-and-exit/`}>{words.chapter}</a>
        })}
      </p>
      <fieldset class="nhsuk-fieldset">
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{words.choose}</legend>
        <div class="app-changes__buttons">
          <Button onPress={() => leave([])}>{words.all}</Button>
          <Button onPress={() => leave(clauses.map(({ key }) => key))}>{words.none}</Button>
        </div>
        <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
          {clauses.map((clause) => (
            <Checkbox
              key={clause.key}
              id={`take-${clause.key.replaceAll(' ', '-')}`}
              label={said(clause)}
              checked={!left.has(clause.key)}
              onTick={(isTaken) =>
                leave(isTaken ? [...left].filter((key) => key !== clause.key) : [...left, clause.key])
              }
            />
          ))}
        </div>
      </fieldset>
      <p class="app-changes__chosen" role="status">
        {fill(words.chosen, { count })}
      </p>
      <Button idle={count === 0 || state === 'writing'} onPress={() => void write()}>
        {state === 'writing' ? words.writing : words.write}
      </Button>
      <div role="status">
        {state === 'writing' && <p class="nhsuk-u-visually-hidden">{words.writing}</p>}
        {state === 'written' && <p>{words.written}</p>}
        {state === 'failed' && <p class="nhsuk-error-message">{words.failed}</p>}
      </div>
    </section>
  )
}

function said({ kind, code, title }: Clause): string {
  return fill(WORDS.changes.variation.kinds[kind], { name: `${code} ${title}`.trim() })
}

async function save(variation: Variation, writer: string): Promise<void> {
  const asOf = new Date().toISOString()
  const bytes = await madeBeside(writer, variation, asOf)
  const name = [WORDS.changes.variation.file, plainFileName(variation.name), asOf.slice(0, 10)]
  saveFile(`${name.filter((part) => part !== '').join('-')}.docx`, new Blob([bytes as BlobPart], { type: TYPE }))
}
