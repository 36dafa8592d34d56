import { answer, type Question } from '../catalogue/applicability.js'
import { csv } from '../kit/files/csv.js'
import type { Catalogue } from '../catalogue/data.js'
import { save } from '../kit/files/save.js'
import { element } from '../kit/dom/element.js'
import { announcer, quietly } from '../kit/dom/say.js'
import { fill } from '../kit/words/fill.js'
import { NOTHING, readRequest, writeRequest, type Request } from '../catalogue/question-address.js'
import { AnswerView } from './answer-view.js'
import { QuestionForm } from './question-form.js'
import { table } from './answer-table.js'
import { Reasons } from './why.js'

const QUIET_MS = 400
const SHOWN_UNKNOWN = 5
const SHOWN_MS = 3000
/** How many systems the name of a file tells. */
const NAMED = 3

/** Answers the address, and the reader's choices, which become the address. */
export class AppliesPage {
  private readonly announce
  private readonly view: AnswerView
  private readonly form: QuestionForm
  private readonly whenQuiet = quietly(QUIET_MS)
  private request: Request = NOTHING

  /** @param page holds the form, the answer and the buttons, each named by a data attribute */
  constructor(
    private readonly page: HTMLElement,
    private readonly catalogue: Catalogue,
    private readonly today: string
  ) {
    this.announce = announcer(page)
    const places = {
      words: this.part('[data-words]'),
      numbers: this.part('[data-figures]'),
      whole: this.part('[data-answer]')
    }
    this.view = new AnswerView(places, catalogue, this.part('[data-applies]').dataset.root!)
    this.form = new QuestionForm(this.part<HTMLFormElement>('[data-question]'), catalogue.frame, today)
  }

  start(): void {
    const { form } = this.form
    form.addEventListener('change', ({ target }) => this.changed(target))
    form.addEventListener('input', ({ target }) => this.typed(target))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.submit()
    })
    this.part('[data-again]').addEventListener('click', () => this.again())
    this.part('[data-copy-link]').addEventListener('click', ({ currentTarget }) =>
      this.copy(currentTarget as HTMLElement)
    )
    this.part('[data-csv]').addEventListener('click', () => this.download())
    this.part('[data-print]').addEventListener('click', () => window.print())
    window.addEventListener('popstate', () => this.read())
    this.read()
    this.form.open(this.request)
    if (location.hash !== '') {
      document.getElementById(location.hash.slice(1))?.scrollIntoView()
    }
  }

  /** Answers the address as it is. */
  private read(): void {
    const request = readRequest(location.search, this.catalogue.frame)
    if (writeRequest(request) !== writeRequest(this.request) || this.request === NOTHING) {
      this.request = request
      this.form.show(request)
      this.answer()
    }
  }

  private changed(field: EventTarget | null): void {
    if (this.form.isDate(field)) {
      this.form.complain(false)
    }
    this.go(this.form.read(this.request))
  }

  /** A date is answered while it is written, once the writer pauses. */
  private typed(field: EventTarget | null): void {
    if (this.form.isDate(field)) {
      this.whenQuiet(() => this.go(this.form.read(this.request)))
    }
  }

  private submit(): void {
    this.go(this.form.read(this.request))
    if (!this.form.complain(true)) {
      const heading = this.part('#answer')
      heading.focus()
      heading.scrollIntoView()
    }
  }

  private again(): void {
    this.go(NOTHING)
    this.form.show(NOTHING)
    this.form.open(NOTHING)
    this.form.form.querySelector('summary')!.focus()
  }

  private go(request: Request): void {
    if (writeRequest(request) === writeRequest(this.request)) {
      return
    }
    this.request = request
    history.pushState(null, '', `${location.pathname}${writeRequest(request)}`)
    this.answer()
  }

  private answer(): void {
    const question = this.question()
    const found = answer(this.catalogue, question)
    const said = this.view.show(found, question)
    const unknown = this.unknown()
    this.part('[data-unknown]').replaceChildren(...unknown)
    this.part('[data-source]').textContent = fill(WORDS.applies.address.source, { address: this.link() })
    this.part('[data-none]').hidden = question.systems.length > 0
    this.follow(question)
    this.announce([...unknown.map(({ textContent }) => textContent), said].join(' '))
  }

  private question(): Question {
    const { systems, settings, day = this.today, role } = this.request
    return { systems, settings, day, ...(role !== undefined && { role }) }
  }

  /** Says what the address asks for that is not known. */
  private unknown(): HTMLElement[] {
    const { unknown } = this.request
    if (unknown.length === 0) {
      return []
    }
    const shown = unknown
      .slice(0, SHOWN_UNKNOWN)
      .map(([name, value]) => fill(WORDS.applies.address.value, { name, value }))
    const text = fill(WORDS.applies.address.unknown, {
      values: shown.join(', '),
      count: unknown.length - shown.length
    })
    return [element('div', { class: 'nhsuk-inset-text' }, element('p', {}, text))]
  }

  /** Lets the links beside the answer follow the question. */
  private follow(question: Question): void {
    const { root } = this.part('[data-applies]').dataset
    this.part<HTMLAnchorElement>('[data-tender]').href = `${root}tender/${writeRequest(question)}`
    this.part<HTMLAnchorElement>('[data-calendar]').href = `${root}tender/calendar/${writeRequest(this.request)}`
    const [only] = question.systems
    const prepared = this.part('[data-prepared]')
    prepared.hidden = question.systems.length !== 1
    for (const link of prepared.querySelectorAll<HTMLAnchorElement>('[data-file]')) {
      link.href = `${root}buy/${only}/${link.dataset.file}`
    }
  }

  /** An address that gives the same answer on any other day. */
  private link(): string {
    return new URL(writeRequest(this.question()), location.href).href
  }

  private copy(button: HTMLElement): void {
    const address = this.link()
    const text = button.textContent
    const say = (outcome: string) => {
      button.textContent = outcome
      this.announce(outcome)
      setTimeout(() => (button.textContent = text), SHOWN_MS)
    }
    // Pages that were not served over a secure connection have no clipboard.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(address))
      .then(
        () => say(WORDS.applies.address.copied),
        () => say(WORDS.applies.address.notCopied)
      )
  }

  private download(): void {
    const question = this.question()
    const rows = table(answer(this.catalogue, question), this.catalogue, new Reasons(this.catalogue, question))
    const about = [...question.systems.slice(0, NAMED), question.day].join('-')
    save(fill(WORDS.applies.table.file, { about }), 'text/csv', csv(rows))
  }

  private part<T extends HTMLElement>(selector: string): T {
    return this.page.querySelector<T>(selector)!
  }
}
