import { Button } from '../form/fields.js'
import { date } from '../words/dates.js'
import { fill, pieces } from '../words/fill.js'

interface Kept {
  readonly id: string
  readonly name: string
  readonly changed: string
}

interface KeptList<T extends Kept> {
  readonly kept: readonly T[]
  /** What the address of each names it by. */
  readonly parameter: string
  /** What one without a name is called. */
  readonly unnamed: string
  /** What each holds, in a word or two. */
  readonly holds: (one: T) => string
  readonly onOpen: (id: string) => void
  /** Where each can be deleted. */
  readonly onDelete?: (id: string, name: string) => void
}

/** What is saved in this browser, each as a link that opens it. */
export function KeptList<T extends Kept>({ kept, parameter, unnamed, holds, onOpen, onDelete }: KeptList<T>) {
  const nameOf = ({ name }: Kept) => name || unnamed
  return (
    <ul class="app-relations__list">
      {kept.map((one) => (
        <li key={one.id}>
          <div>
            {' '}
            <a
              href={`?${parameter}=${encodeURIComponent(one.id)}`}
              onClick={(event) => {
                event.preventDefault()
                onOpen(one.id)
              }}
            >
              {nameOf(one)}
            </a>{' '}
            <span class="app-relations__note">
              {fill(WORDS.keeping.list.note, { holds: holds(one), date: date(one.changed) })}
            </span>
          </div>
          {onDelete !== undefined && (
            <Button variant="plain" onPress={() => onDelete(one.id, nameOf(one))}>
              {pieces(WORDS.keeping.list.remove, {
                name: <span class="nhsuk-u-visually-hidden">{nameOf(one)}</span>
              })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
