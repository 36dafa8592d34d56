import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../form/fields.js'
import { Notice } from '../form/notice.js'
import type { PageViews } from './page-views.js'

const SAYS = WORDS.kit.views

/** A view that was asked for. */
interface Asked<P extends object> {
  /** Absent until it is here. */
  readonly View: FunctionComponent<P> | undefined
  /** It could not be fetched. */
  readonly isMissing: boolean
  readonly again: () => void
}

/**
 * Asks for a view, and draws again once it is here. Needs a key where the name changes.
 *
 * @param onHere it has come and is about to be drawn
 */
export function useView<Name extends string, P extends object>(
  views: PageViews<Name, P>,
  name: Name,
  onHere?: () => void
): Asked<P> {
  const [isMissing, setMissing] = useState(false)
  const [, setFetched] = useState(false)
  const View = views.of(name)
  useEffect(() => {
    let isShown = true
    if (View === undefined && !isMissing) {
      void views.fetch(name).then(
        () => {
          if (isShown) {
            onHere?.()
            setFetched(true)
          }
        },
        () => isShown && setMissing(true)
      )
    }
    return () => (isShown = false)
  }, [isMissing])
  return { View, isMissing, again: () => setMissing(false) }
}

/** In the place of a view that is not here. */
export function ViewWait({ isMissing, onAgain }: { readonly isMissing: boolean; readonly onAgain: () => void }) {
  return (
    <div role="status">
      {isMissing ? (
        <Notice title={SAYS.missing}>
          <p>{SAYS.missingNote}</p>
          <Button onPress={onAgain}>{SAYS.again}</Button>
        </Notice>
      ) : (
        <p>{SAYS.waiting}</p>
      )}
    </div>
  )
}
