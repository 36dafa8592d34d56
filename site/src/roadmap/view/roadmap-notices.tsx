import { Button } from '../../kit/form/fields.js'
import { Notice } from '../../kit/form/notice.js'
import type { Edited, Editing } from '../../kit/keeping/editing.js'
import { KeepingNotices } from '../../kit/keeping/keeping-notices.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { unknownCapabilities } from '../record/migrate.js'
import type { Roadmap } from '../record/roadmap-record.js'

const FEW = 10

interface Keeping {
  readonly editing: Editing<Roadmap>
  readonly edited: Edited<Roadmap>
}

/** What keeps the browser from keeping the roadmap, or changes it elsewhere. */
export function RoadmapKeeping({ editing, edited }: Keeping) {
  return (
    <KeepingNotices
      editing={editing}
      edited={edited}
      words={WORDS.roadmap.notices}
      lost={(trouble) =>
        pieces(WORDS.roadmap.notices.lost[trouble].text, {
          download: <ScreenLink to={{ name: 'document' }}>{WORDS.roadmap.notices.download}</ScreenLink>
        })
      }
    />
  )
}

/** What the roadmap says of capabilities that this edition does not know. */
export function UnknownCapabilities() {
  const { data, roadmap } = useRoadmap()
  const unknown = unknownCapabilities(roadmap, data)
  return unknown.length === 0 ? null : (
    <Notice title={WORDS.roadmap.notices.unknown.heading}>
      <p>{fill(WORDS.roadmap.notices.unknown.text, { names: listed(shortened(unknown)) })}</p>
    </Notice>
  )
}

/** Parts of a file that could not be read. */
export function AsideNotice() {
  const { roadmap, change, say } = useRoadmap()
  const { aside = [] } = roadmap
  const forget = () => {
    change(WORDS.roadmap.notices.aside.did, ({ aside: _, ...rest }) => rest)
    say(WORDS.roadmap.notices.aside.forgotten)
  }
  return aside.length === 0 ? null : (
    <Notice title={fill(WORDS.roadmap.notices.aside.heading, { count: aside.length })}>
      <p>{WORDS.roadmap.notices.aside.text}</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {aside.slice(0, FEW).map(({ where, what, json }, place) => (
          <li key={place}>
            {json === ''
              ? what
              : pieces(WORDS.roadmap.notices.aside.part, {
                  where: <code>{where}</code>,
                  what,
                  json: <code>{shortened([json])}</code>
                })}
          </li>
        ))}
        {aside.length > FEW && <li>{fill(WORDS.roadmap.notices.aside.more, { count: aside.length - FEW })}</li>}
      </ul>
      <Button onPress={forget}>{WORDS.roadmap.notices.aside.forget}</Button>
    </Notice>
  )
}

function shortened(texts: readonly string[]): string[] {
  return texts.map((text) => (text.length > 120 ? `${text.slice(0, 120)}…` : text))
}
