import type { Frame } from '../catalogue/data.js'
import { dateText, isDay } from '../kit/words/dates.js'
import { element } from '../kit/dom/element.js'
import { fill } from '../kit/words/fill.js'
import type { Request } from '../catalogue/question-address.js'
import { titles } from './applies-words.js'

type Part = 'day' | 'month' | 'year'

const PARTS: readonly Part[] = ['day', 'month', 'year']
const WRONG = 'nhsuk-input--error'

/** The form that asks what somebody buys or runs, where, when, and who they are. */
export class QuestionForm {
  private readonly summary: HTMLElement
  private readonly error: HTMLElement

  /** @param form has checkboxes named system and setting, radios named role, and the three parts of a date */
  constructor(
    readonly form: HTMLFormElement,
    private readonly frame: Frame,
    private readonly today: string
  ) {
    this.summary = form.querySelector<HTMLElement>('[data-errors]')!
    this.error = element('span', { class: 'nhsuk-error-message', id: 'date-error' })
  }

  /** Shows a request. */
  show(request: Request): void {
    const { systems, settings, day, role } = request
    this.boxes('system').forEach((box) => (box.checked = systems.includes(box.value)))
    this.boxes('setting').forEach((box) => (box.checked = settings.includes(box.value)))
    this.boxes('role').forEach((box) => (box.checked = box.value === (role ?? '')))
    const asked = day ?? this.today
    if (this.written() !== asked) {
      const [year, month, date] = asked.split('-').map(Number)
      this.part('day').value = String(date)
      this.part('month').value = String(month)
      this.part('year').value = String(year)
    }
    this.say(request)
    this.complain(false)
  }

  /** What is chosen now. A date that does not exist leaves the day as it was. */
  read(before: Request): Request {
    const chosen = (name: string) =>
      this.boxes(name)
        .filter(({ checked, value }) => checked && value !== '')
        .map(({ value }) => value)
    const [role] = chosen('role')
    const day = this.isWrong() ? before.day : this.day()
    const request: Request = {
      systems: chosen('system'),
      settings: chosen('setting'),
      ...(day !== undefined && { day }),
      ...(role !== undefined && { role }),
      unknown: []
    }
    this.say(request)
    return request
  }

  /** Opens the first question where it has no answer yet and there is room for both. */
  open({ systems }: Request): void {
    this.details('system').open = systems.length === 0 && matchMedia('(width >= 60rem)').matches
  }

  /** Marks a date that does not exist, and says so. @param submitted whether to say it above the form too, with the focus */
  complain(submitted: boolean): boolean {
    const wrong = this.isWrong()
    const group = this.part('day').closest('fieldset')!.parentElement!
    group.classList.toggle('nhsuk-form-group--error', wrong)
    PARTS.forEach((name) => this.part(name).classList.toggle(WRONG, wrong))
    const hidden = element('span', { class: 'nhsuk-u-visually-hidden' }, `${WORDS.applies.question.error} `)
    this.error.replaceChildren(hidden, WORDS.applies.question.wrongDay)
    if (wrong) {
      group.querySelector('.nhsuk-date-input')!.before(this.error)
      this.details('day').open = true
    } else {
      this.error.remove()
    }
    group.querySelector('fieldset')!.setAttribute('aria-describedby', wrong ? 'date-hint date-error' : 'date-hint')
    this.summary.hidden = !wrong || !(submitted || !this.summary.hidden)
    if (wrong && submitted) {
      this.summary.focus()
    }
    return wrong
  }

  /** Whether the field is part of the date. */
  isDate(field: EventTarget | null): boolean {
    return field instanceof HTMLElement && field.closest('.nhsuk-date-input') !== null
  }

  private say({ systems, settings, day, role }: Request): void {
    const { frame } = this
    const names = (ids: readonly string[], all: readonly (readonly [string, string, ...unknown[]])[]) =>
      titles(
        all.map(([id, title]) => [id, title]),
        ids
      ).join('; ')
    this.value(
      'system',
      names(
        systems,
        frame.systems.map(({ id, title }) => [id, title])
      ) || WORDS.applies.question.noSystem
    )
    this.value('setting', names(settings, frame.settings) || WORDS.applies.question.anywhere)
    this.value(
      'day',
      day === undefined ? fill(WORDS.applies.question.today, { day: dateText(this.today) }) : dateText(day)
    )
    this.value('role', role === undefined ? WORDS.applies.question.noRole : titles(frame.roles, [role])[0]!)
  }

  private value(part: string, text: string): void {
    this.form.querySelector(`[data-value="${part}"]`)!.textContent = text
  }

  private isWrong(): boolean {
    const written = PARTS.some((name) => this.part(name).value.trim() !== '')
    return written && !isDay(this.written())
  }

  /** Nothing where the date is today, or left empty. */
  private day(): string | undefined {
    const day = this.written()
    return isDay(day) && day !== this.today ? day : undefined
  }

  private written(): string {
    const [day, month, year] = PARTS.map((name) => this.part(name).value.trim())
    return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  }

  private boxes(name: string): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
  }

  private part(name: Part): HTMLInputElement {
    return this.form.querySelector<HTMLInputElement>(`#date-${name}`)!
  }

  private details(part: string): HTMLDetailsElement {
    return this.form.querySelector<HTMLElement>(`[data-value="${part}"]`)!.closest('details')!
  }
}
