import { useEffect, useState } from 'preact/hooks'
import { Button } from '../form/fields.js'
import { focusOn } from '../form/focus.js'
import { fill } from '../words/fill.js'

interface Store<T> {
  list(): Promise<readonly T[]>
}

/** What was deleted last, and a way to put it back unless it was damaged. */
interface Deleted {
  readonly name: string
  readonly putBack: (() => Promise<unknown>) | undefined
}

interface Ways {
  /** Deletes one. @returns how it is put back */
  readonly take: (id: string) => Promise<Deleted['putBack']>
  /** The id of the list's heading, where the focus goes. */
  readonly heading: string
  readonly say: (text: string) => void
}

/** What is saved in this browser: each can be deleted, and the last deleted put back. */
export function useDeletable<T>(store: Store<T> | undefined, { take, heading, say }: Ways) {
  const [saved, setSaved] = useState<readonly T[]>([])
  const [deleted, setDeleted] = useState<Deleted>()
  const read = async () => setSaved((await store?.list().catch(() => [])) ?? [])
  useEffect(() => {
    void read()
  }, [store])
  const show = async (now: Deleted | undefined, text: string) => {
    setDeleted(now)
    await read()
    say(text)
    focusOn(heading)
  }
  const remove = async (id: string, name: string) =>
    show({ name, putBack: await take(id) }, fill(WORDS.keeping.deleted.said, { name }))
  const putBack = async ({ name, putBack }: Deleted) => {
    await putBack?.()
    await show(undefined, fill(WORDS.keeping.deleted.isBack, { name }))
  }
  const notice = deleted !== undefined && (
    <p>
      {fill(WORDS.keeping.deleted.notice, { name: deleted.name })}{' '}
      {deleted.putBack !== undefined && (
        <Button variant="plain" onPress={() => void putBack(deleted)}>
          {WORDS.keeping.deleted.putBack}
        </Button>
      )}
    </p>
  )
  return { saved, notice, remove }
}
