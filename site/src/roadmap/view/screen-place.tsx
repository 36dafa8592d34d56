import { useEffect, useRef } from 'preact/hooks'
import { useView, ViewWait } from '../../kit/views/view-wait.js'
import type { Screen } from '../parts/screens.js'
import { focusOnScreen, SCREEN_ID } from './focus-on-screen.js'
import { SCREENS, titleOf } from './screens-table.js'

/** Holds the screen that is shown. Until its view is here it says so, and takes it up again where it could not be fetched. */
export function ScreenPlace({ name, part }: Screen) {
  const place = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  const { View, isMissing, again } = useView(SCREENS, name, () => {
    hadFocus.current = place.current?.contains(document.activeElement) ?? false
  })
  useEffect(() => {
    if (hadFocus.current) {
      focusOnScreen()
    }
  }, [View])
  return (
    <div class="app-pack__main" id={SCREEN_ID} ref={place}>
      {View === undefined ? (
        <>
          <h2 class="nhsuk-heading-l">{titleOf(name)}</h2>
          <ViewWait
            isMissing={isMissing}
            onAgain={() => {
              focusOnScreen()
              again()
            }}
          />
        </>
      ) : (
        <View {...(part !== undefined && { part })} />
      )}
    </div>
  )
}
