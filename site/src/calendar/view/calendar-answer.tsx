import { useState } from 'preact/hooks'
import type { Frame } from '../../catalogue/data.js'
import { plainFileName } from '../../kit/files/file-name.js'
import { save } from '../../kit/files/save.js'
import { Button } from '../../kit/form/fields.js'
import { dateText } from '../../kit/words/dates.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { PackLine } from '../../pack/pack-line.js'
import type { Pack } from '../../pack/pack.js'
import { calendarOfStandards } from '../dates/calendar-of-standards.js'
import type { Life } from '../dates/moments.js'
import { scaleFor } from '../dates/scale.js'
import { ComingChanges } from './coming.js'
import { DatesTable } from './dates-table.js'
import { YearsPicture } from './years-picture.js'

const { answer: SAYS } = WORDS.calendar

interface Answer {
  readonly lives: readonly Life[]
  readonly frame: Frame
  /** What is bought. */
  readonly title: string
  readonly pack: Pack | undefined
  /** ISO day. */
  readonly today: string
  /** ISO day of going live, if one is given. */
  readonly live: string | undefined
  /** Where the site begins, with a slash at the end. */
  readonly root: string
  readonly say: (text: string) => void
}

/** What is to come in words, then the bars, then every date. */
export function CalendarAnswer({ lives, frame, title, pack, today, live, root, say }: Answer) {
  const scale = scaleFor(lives, today, live ?? today)
  const download = () => {
    const asOf = new Date().toISOString()
    const of = pack?.id ?? new URL(root).host
    const about = { handbook: frame.handbook, of, asOf, title, live, today, root }
    save(`${plainFileName(title) || SAYS.file}.ics`, 'text/calendar', calendarOfStandards(lives, about))
  }
  return (
    <section aria-labelledby="calendar">
      <h2 class="nhsuk-heading-l" id="calendar" tabIndex={-1}>
        {title}
      </h2>
      {pack !== undefined && (
        <>
          <PackLine pack={pack} />
          <p>
            {pieces(SAYS.ofPack, {
              day: dateText(frame.day),
              changes: <a href={`${root}tender/changes/?pack=${encodeURIComponent(pack.id)}`}>{SAYS.changes}</a>
            })}
          </p>
        </>
      )}
      <ComingChanges lives={lives} today={today} live={live} root={root} />
      <div class="app-years__tools app-no-print">
        <Button onPress={download}>{SAYS.download}</Button>
        <Button onPress={() => window.print()}>{SAYS.print}</Button>
        <a class="app-years__change" href="#choose">
          {WORDS.calendar.choose.another}
        </a>
      </div>
      <YearsPicture lives={lives} root={root} scale={scale} today={today} live={live} />
      <AllDates lives={lives} root={root} say={say} />
    </section>
  )
}

/** The table is drawn once somebody looks. */
function AllDates({ lives, root, say }: Pick<Answer, 'lives' | 'root' | 'say'>) {
  const [isOpen, setOpen] = useState(false)
  const count = lives.reduce((sum, { moments }) => sum + moments.length, 0)
  return (
    <details class="nhsuk-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{fill(SAYS.everyDate, { count })}</span>
      </summary>
      <div class="nhsuk-details__text">{isOpen && <DatesTable lives={lives} root={root} say={say} />}</div>
    </details>
  )
}
