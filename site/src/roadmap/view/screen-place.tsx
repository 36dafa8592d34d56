import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../kit/form/fields.js'
import { Notice } from '../../kit/form/notice.js'
import type { Screen } from '../parts/screens.js'
import { focusOnScreen, SCREEN_ID } from './focus-on-screen.js'
import { fetchView, titleOf, viewOf } from './screens-table.js'

/** Holds the screen that is shown. Until its view is here it says so, and takes it up again where it could not be fetched. */
export function ScreenPlace({ name, part }: Screen) {
  const [isMissing, setMissing] = useState(false)
  const [, setFetched] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  const View = viewOf(name)
  useEffect(() => {
    let isShown = true
    if (View === undefined && !isMissing) {
      void fetchView(name).then(
        () => {
          hadFocus.current = place.current?.contains(document.activeElement) ?? false
          if (isShown) {
            setFetched(true)
          }
        },
        () => isShown && setMissing(true)
      )
    }
    return () => (isShown = false)
  }, [isMissing])
  useEffect(() => {
    if (hadFocus.current) {
      focusOnScreen()
    }
  }, [View])
  const again = () => {
    focusOnScreen()
    setMissing(false)
  }
  return (
    <div class="app-pack__main" id={SCREEN_ID} ref={place}>
      {View === undefined ? (
        <>
          <h2 class="nhsuk-heading-l">{titleOf(name)}</h2>
          <div role="status">
            {isMissing ? (
              <Notice title={WORDS.roadmap.frame.missing.heading}>
                <p>{WORDS.roadmap.frame.missing.text}</p>
                <Button onPress={again}>{WORDS.roadmap.frame.missing.again}</Button>
              </Notice>
            ) : (
              <p>{WORDS.roadmap.frame.waiting}</p>
            )}
          </div>
        </>
      ) : (
        <View {...(part !== undefined && { part })} />
      )}
    </div>
  )
}
