import type { Absence, Added, Altered, Change, Difference, Entry, Gone, Subject } from './drift.js'
import { sideKey, stayKey, type Choices, type Side } from './update.js'
import { SmallRadios } from '../kit/form/fields.js'
import { WordDiff } from './word-diff.js'

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

const TAGS: Readonly<Record<Change['kind'], readonly [colour: string, text: string]>> = {
  added: ['green', 'New'],
  gone: ['red', 'No longer asked for'],
  altered: ['blue', 'Changed']
}

const WHY: Readonly<Record<Absence, string>> = {
  absent: 'It is no longer in the handbook.',
  past: 'It is retired.',
  excluded: 'The handbook excludes it for these systems.',
  'not-asked': 'The handbook no longer asks it of these systems.',
  'other-settings': 'It is now for other care settings.',
  'to-check': 'The handbook no longer asks it of these systems, but it binds the setting: check whether it applies.',
  'not-in-force': 'It is no longer in force.'
}

/** One change since the pack was made, with what can be chosen for the updated one. */
export function ChangeItem(item: Item<Change>) {
  const { change, root } = item
  const { subject, id, code, title } = change
  const [colour, tag] = TAGS[change.kind]
  const isThere = change.kind !== 'gone' || change.absence !== 'absent'
  const name = `${code ?? ''} ${title}`.trim()
  return (
    <li class="app-list__item app-changes__item">
      <h4 class="app-list__title">
        {isThere ? <a href={`${root}${FOLDERS[subject]}/${encodeURIComponent(id)}/`}>{name}</a> : name}
      </h4>
      <p class="app-tags">
        <strong class={`nhsuk-tag nhsuk-tag--${colour}`}>{tag}</strong>
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
      {binds !== undefined && <strong>{binds}. </strong>}
      {says}
    </p>
  )
}

function GoneText({ change, choices, onStay, root }: Item<Gone>) {
  const { subject, id, title, absence, note, successors, edited } = change
  const key = stayKey(subject, id)
  return (
    <>
      <p>
        {WHY[absence]}
        {note !== undefined && ` ${note}`}
        <Successors of={successors} root={root} />
      </p>
      <div class="nhsuk-form-group">
        <SmallRadios
          legendShown
          name={`stay-${subject}-${id}`}
          legend={`In the updated pack: ${title}`}
          value={(choices.stays.get(key) ?? edited) ? 'stays' : 'goes'}
          choices={[
            ['goes', 'Take it out'],
            ['stays', edited ? 'Keep it, with what we wrote' : 'Keep it']
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
        <strong>You changed this too.</strong> Your text: <q>{mine}</q>
      </p>
      <div class="nhsuk-form-group">
        <SmallRadios
          legendShown
          name={`side-${id}-${part}`}
          legend={`${title} in the updated pack`}
          value={choices.sides.get(key) ?? 'mine'}
          choices={[
            ['mine', 'Keep ours'],
            ['handbook', `Take the handbook’s: ${after || 'nothing'}`]
          ]}
          onChoose={(side) => onSide(key, side)}
        />
      </div>
    </div>
  )
}

function Successors({ of, root }: { readonly of: readonly Entry[]; readonly root: string }) {
  return of.length === 0 ? null : (
    <>
      {' '}
      Replaced by{' '}
      {of.map(({ id, title }, i) => (
        <>
          {i > 0 && (i === of.length - 1 ? ' and ' : ', ')}
          <a href={`${root}standards/${encodeURIComponent(id)}/`}>{title}</a>
        </>
      ))}
      .
    </>
  )
}
