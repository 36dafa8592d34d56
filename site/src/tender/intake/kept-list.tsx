import { date } from '../documents/words.js'

interface Kept {
  readonly id: string
  readonly name: string
  readonly changed: string
}

interface KeptList<T extends Kept> {
  readonly kept: readonly T[]
  /** What each holds, in a word or two. */
  readonly holds: (one: T) => string
  readonly onOpen: (id: string) => void
}

/** What is saved in this browser, each as a link that opens it. */
export function KeptList<T extends Kept>({ kept, holds, onOpen }: KeptList<T>) {
  return (
    <ul class="app-relations__list">
      {kept.map((one) => (
        <li key={one.id}>
          <a
            href={`?pack=${encodeURIComponent(one.id)}`}
            onClick={(event) => {
              event.preventDefault()
              onOpen(one.id)
            }}
          >
            {one.name || 'Pack without a name'}
          </a>{' '}
          <span class="app-relations__note">
            {holds(one)}, changed {date(one.changed)}
          </span>
        </li>
      ))}
    </ul>
  )
}
