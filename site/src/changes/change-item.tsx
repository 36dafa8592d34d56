import type { ComponentChild } from 'preact'
import type { Added, Altered, Change, Difference, Entry, Gone, Subject } from './drift.js'
import { sideKey, stayKey, type Choices, type Side } from './update.js'
import { SmallRadios } from '../kit/form/fields.js'
import { fill, pieces } from '../kit/words/fill.js'
import { WordDiff } from '../kit/form/word-diff.js'

/** What a reader may decide of a change, and where pages are. */
export interface Deciding {
  readonly choices: Choices
  readonly onSide: (key: string, side: Side) => void
  readonly onStay: (key: string, stays: boolean) => void
  /** Where the site begins, with a slash at the end. */
  readonly root: string
}

interface Item<C extends Change> extends Deciding {
  readonly change: C
}

const FOLDERS: Readonly<Record<Subject, string>> = {
  requirement: 'criteria',
  standard: 'standards',
  policy: 'policies'
}

const COLOURS: Readonly<Record<Change['kind'], string>> = { added: 'green', gone: 'red', altered: 'blue' }

/** One change since the pack was made, with what can be chosen for the updated one. */
export function ChangeItem(item: Item<Change>) {
  const { change, root } = item
  const { subject, id, code, title } = change
  const isThere = change.kind !== 'gone' || change.absence !== 'absent'
  const name = `${code ?? ''} ${title}`.trim()
  return (
    <li class="app-list__item app-changes__item">
      <h4 class="app-list__title">
        {isThere ? <a href={`${root}${FOLDERS[subject]}/${encodeURIComponent(id)}/`}>{name}</a> : name}
      </h4>
      <p class="app-tags">
        <strong class={`nhsuk-tag nhsuk-tag--${COLOURS[change.kind]}`}>{WORDS.changes.item.tags[change.kind]}</strong>
      </p>
      {change.kind === 'added' && <AddedText change={change} />}
      {change.kind === 'gone' && <GoneText {...item} change={change} />}
      {change.kind === 'altered' && <AlteredText {...item} change={change} />}
    </li>
  )
}

function AddedText({ change: { says, binds } }: { readonly change: Added }) {
  return (
    <p class="app-changes__text">
      {binds === undefined ? says : pieces(WORDS.changes.item.added, { binds: <strong>{binds}</strong>, says })}
    </p>
  )
}

function GoneText({ change, choices, onStay, root }: Item<Gone>) {
  const { subject, id, title, absence, note, successors, edited } = change
  const key = stayKey(subject, id)
  return (
    <>
      <p>
        {WORDS.changes.item.gone[absence]}
        {note !== undefined && ` ${note}`}
        <Successors of={successors} root={root} />
      </p>
      <div class="nhsuk-form-group">
        <SmallRadios
          legendShown
          name={`stay-${subject}-${id}`}
          legend={fill(WORDS.changes.item.stay, { title })}
          value={(choices.stays.get(key) ?? edited) ? 'stays' : 'goes'}
          choices={[
            ['goes', WORDS.changes.item.takeOut],
            ['stays', edited ? WORDS.changes.item.keepEdited : WORDS.changes.item.keep]
          ]}
          onChoose={(choice) => onStay(key, choice === 'stays')}
        />
      </div>
    </>
  )
}

function AlteredText({ change, choices, onSide, root }: Item<Altered>) {
  const { id, differences, successors } = change
  return (
    <>
      {successors.length > 0 && (
        <p>
          <Successors of={successors} root={root} />
        </p>
      )}
      <dl class="app-changes__differences">
        {differences.map((difference) => (
          <div key={difference.part}>
            <dt>{difference.title}</dt>
            <dd>
              <WordDiff before={difference.before} after={difference.after} />
              {difference.mine !== undefined && (
                <Conflict id={id} difference={difference} mine={difference.mine} choices={choices} onSide={onSide} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

interface ConflictParts extends Pick<Deciding, 'choices' | 'onSide'> {
  readonly id: string
  readonly difference: Difference
  readonly mine: string
}

function Conflict({ id, difference: { part, title, after }, mine, choices, onSide }: ConflictParts) {
  const key = sideKey(id, part)
  return (
    <div class="app-changes__conflict">
      <p>
        <strong>{WORDS.changes.item.both}</strong> {pieces(WORDS.changes.item.mine, { text: <q>{mine}</q> })}
      </p>
      <div class="nhsuk-form-group">
        <SmallRadios
          legendShown
          name={`side-${id}-${part}`}
          legend={fill(WORDS.changes.item.side, { part: title })}
          value={choices.sides.get(key) ?? 'mine'}
          choices={[
            ['mine', WORDS.changes.item.keepOurs],
            [
              'handbook',
              after === '' ? WORDS.changes.item.takeNothing : fill(WORDS.changes.item.takeTheirs, { text: after })
            ]
          ]}
          onChoose={(side) => onSide(key, side)}
        />
      </div>
    </div>
  )
}

function Successors({ of, root }: { readonly of: readonly Entry[]; readonly root: string }) {
  const links = of.map(({ id, title }) => <a href={`${root}standards/${encodeURIComponent(id)}/`}>{title}</a>)
  return of.length === 0 ? null : <> {pieces(WORDS.changes.item.replaced, { standards: <>{inSentence(links)}</> })}</>
}

/** “a, b and c”, of links. */
function inSentence(links: readonly ComponentChild[]): ComponentChild[] {
  const list = links.slice(0, -1).flatMap((link, i) => (i === 0 ? [link] : [', ', link]))
  return list.length === 0 ? [...links] : pieces(WORDS.furniture.and, { list: <>{list}</>, item: links.at(-1) })
}
