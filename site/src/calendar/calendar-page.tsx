import { render } from 'preact'
import type { Catalogue, Dates } from '../catalogue/data.js'
import { NOTHING, readRequest, writeRequest, type Request } from '../catalogue/question-address.js'
import { FileDrop } from '../kit/form/file-drop.js'
import { focusOn } from '../kit/form/focus.js'
import { fill } from '../kit/words/fill.js'
import { isDay } from '../kit/words/dates.js'
import { troubleOf, type Trouble } from '../pack/file-trouble.js'
import type { Pack } from '../pack/pack.js'
import type { PackStore } from '../pack/pack-store.js'
import { UNNAMED } from '../pack/pack-words.js'
import { PACK_FILES, packInFile } from '../pack/pack-in-file.js'
import { SavedChoice } from '../pack/saved-choice.js'
import { livesOf, livesOfPack } from './dates/lives.js'
import { CalendarAnswer } from './view/calendar-answer.js'
import { CalendarForm, type Asked } from './view/calendar-form.js'
import { comingSentence } from './view/coming.js'

/** What the page works with. */
interface Means {
  readonly catalogue: Catalogue
  readonly dates: Dates
  /** Undefined where the browser keeps nothing. */
  readonly packs: PackStore | undefined
  /** ISO day. */
  readonly today: string
  /** Where the site begins, with a slash at the end. */
  readonly root: string
  readonly say: (text: string) => void
}

/** The calendar of the standards of what is bought. Its address holds what is asked. */
export class CalendarPage {
  private request: Request = NOTHING
  private pack: Pack | undefined
  private trouble: Trouble | undefined
  private busy = false

  constructor(
    private readonly place: HTMLElement,
    private readonly means: Means
  ) {}

  start(): void {
    window.addEventListener('popstate', () => void this.read())
    void this.read()
  }

  private async read(): Promise<void> {
    const id = new URLSearchParams(location.search).get('pack')
    this.trouble = undefined
    this.request = readRequest(location.search, this.means.catalogue.frame)
    if (!id) {
      this.pack = undefined
    } else if (this.pack?.id !== id) {
      this.pack = await this.means.packs?.load(id).catch(() => undefined)
      this.trouble = this.pack === undefined ? { file: id, text: WORDS.calendar.choose.notKept } : undefined
    }
    this.draw()
  }

  private async openSaved(id: string): Promise<void> {
    this.go(packAddress(id, undefined))
    await this.read()
    focusOn(this.pack === undefined ? 'trouble' : 'calendar')
  }

  private async openFile(file: File): Promise<void> {
    this.busy = true
    this.draw()
    try {
      this.pack = (await packInFile(file)).pack
      this.trouble = undefined
      this.go(packAddress(this.pack.id, undefined))
      this.request = NOTHING
      focusOn('calendar')
    } catch (problem) {
      this.trouble = troubleOf(file.name, problem)
      focusOn('trouble')
    } finally {
      this.busy = false
      this.draw()
    }
  }

  private ask(asked: Asked): void {
    const { pack } = this
    this.go(pack === undefined ? writeRequest(asked) : packAddress(pack.id, asked.day))
    this.request = readRequest(location.search, this.means.catalogue.frame)
    this.draw()
    focusOn('calendar')
  }

  private go(query: string): void {
    if (location.search !== query) {
      history.pushState(null, '', `${location.pathname}${query}`)
    }
  }

  /** The day of going live: a pack says it where the address does not. */
  private get live(): string | undefined {
    const { day = this.pack?.question.day } = this.request
    return day !== undefined && isDay(day) ? day : undefined
  }

  private lives() {
    const { catalogue, dates, today } = this.means
    const { pack, live, request } = this
    const day = live ?? today
    return pack === undefined
      ? livesOf(catalogue, dates, { systems: request.systems, settings: request.settings, day }, today)
      : livesOfPack(catalogue, dates, { ...pack, question: { ...pack.question, day } }, today)
  }

  private get title(): string {
    const { systems } = this.means.catalogue.frame
    const asked = systems.filter(({ id }) => this.request.systems.includes(id)).map(({ title }) => title)
    return this.pack === undefined ? asked.join(', ') : this.pack.name || UNNAMED
  }

  private draw(): void {
    const { pack, trouble, request, busy, live } = this
    const { catalogue, packs, today, root, say } = this.means
    const isAsked = pack !== undefined || request.systems.length > 0
    const lives = isAsked ? this.lives() : []
    const asked = { ...request, ...(live !== undefined && { day: live }) }
    if (isAsked) {
      say(comingSentence({ lives, today, live }))
    }
    render(
      <>
        {trouble !== undefined && <NotTaken {...trouble} />}
        {request.unknown.length > 0 && (
          <div class="nhsuk-inset-text">
            <p>
              {fill(WORDS.calendar.choose.unknown, { values: request.unknown.map(([, value]) => value).join(', ') })}
            </p>
          </div>
        )}
        {isAsked && (
          <CalendarAnswer
            lives={lives}
            frame={catalogue.frame}
            title={this.title}
            pack={pack}
            today={today}
            live={live}
            root={root}
            say={say}
          />
        )}
        <section class={`app-no-print${isAsked ? ' app-section' : ''}`} aria-labelledby="choose">
          <h2 class={isAsked ? 'app-section__title' : 'nhsuk-u-visually-hidden'} id="choose">
            {isAsked ? WORDS.calendar.choose.another : WORDS.calendar.choose.first}
          </h2>
          <CalendarForm
            key={`${location.search} ${live}`}
            frame={catalogue.frame}
            asked={asked}
            ofPack={pack !== undefined}
            onAsk={(asked) => this.ask(asked)}
          />
          {pack !== undefined && (
            <p>
              <a href={location.pathname}>{WORDS.calendar.choose.withoutPack}</a>
            </p>
          )}
          <FileDrop
            id="pack-file"
            label={WORDS.calendar.choose.file}
            hint={WORDS.calendar.choose.fileHint}
            accept={PACK_FILES}
            busy={busy}
            onFiles={([file]) => void this.openFile(file!)}
          />
          <SavedChoice store={packs} onOpen={(id) => void this.openSaved(id)} />
        </section>
      </>,
      this.place
    )
  }
}

function packAddress(id: string, day: string | undefined): string {
  return `?${new URLSearchParams({ pack: id, ...(day !== undefined && { day }) })}`
}

function NotTaken({ file, text }: Trouble) {
  return (
    <div class="nhsuk-error-summary" id="trouble" tabIndex={-1}>
      <div role="alert">
        <h2 class="nhsuk-error-summary__heading">{WORDS.calendar.choose.failed}</h2>
        <div class="nhsuk-error-summary__body">
          <p>
            <b>{file}</b> {text}
          </p>
        </div>
      </div>
    </div>
  )
}
