import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { LaterName } from '../lists/roadmap-lists.js'
import { useRoadmap } from '../parts/roadmap-desk.js'

type Script = typeof import('../lists/roadmap-lists.js')

interface Part {
  readonly part?: string
}

/** A screen whose script is fetched when it is first shown. */
export function laterScreen(name: LaterName) {
  return ({ part }: Part) => <LaterScreen name={name} {...(part !== undefined && { part })} />
}

function LaterScreen({ name, part }: Part & { readonly name: LaterName }) {
  const desk = useRoadmap()
  const place = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const hadFocus = useRef(false)
  const [script, setScript] = useState<Script>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    fetched().then(
      (script) => {
        hadFocus.current = document.activeElement === heading.current
        setScript(() => script)
      },
      () => setFailed(true)
    )
  }, [])
  useLayoutEffect(() => script?.draw(place.current!, desk, name, part))
  useLayoutEffect(() => {
    if (script === undefined) {
      return undefined
    }
    if (hadFocus.current) {
      focusOnHeading(place.current!)
    }
    const drawn = place.current!
    return () => script.clear(drawn)
  }, [script])
  return (
    <>
      {script === undefined && (
        <>
          <h2 class="nhsuk-heading-l" ref={heading}>
            {WORDS.roadmap.screens[name]}
          </h2>
          <p role="status">{failed ? WORDS.roadmap.later.failed : WORDS.roadmap.later.waiting}</p>
        </>
      )}
      <div ref={place} />
    </>
  )
}

function fetched(): Promise<Script> {
  const address = document.querySelector<HTMLElement>('[data-roadmap]')?.dataset['lists'] ?? ''
  return import(new URL(address, document.baseURI).href)
}

function focusOnHeading(place: HTMLElement): void {
  const heading = place.querySelector('h2')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}
