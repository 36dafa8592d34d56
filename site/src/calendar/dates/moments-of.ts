import type { Binding, Confidence, Dates, Seen, Standard, StandardDates } from '../../catalogue/data.js'
import { OBLIGATION_TITLES, STATUS_TITLES } from '../../catalogue/choices.js'
import { plainFileName } from '../../kit/files/file-name.js'
import { fill } from '../../kit/words/fill.js'
import { spanOf } from './day-span.js'
import type { Moment, What } from './moments.js'

const { what: SAYS } = WORDS.calendar

const SURE: Readonly<Record<Confidence, string>> = {
  verified: WORDS.choices.confidence.verified.title,
  known: WORDS.choices.confidence.known.title,
  unsure: WORDS.choices.confidence.unsure.title
}

/** Tells the dates of standards, each with how sure it is and where it was seen. */
export class MomentsOf {
  private readonly more: ReadonlyMap<string, StandardDates>
  private readonly sources: ReadonlyMap<string, { readonly title: string; readonly url: string }>

  constructor({ standards, sources }: Dates) {
    this.more = new Map(standards.map((one) => [one.id, one]))
    this.sources = new Map(sources.map(([id, title, url]) => [id, { title, url }]))
  }

  /** Oldest first. @param bindings those of its obligations that bind who asks */
  standard(standard: Standard, bindings: readonly Binding[]): Moment[] {
    const more = this.more.get(standard.id)
    const whole: Seen = [more?.confidence ?? 'unsure']
    const versions = more?.versions ?? []
    const issued = versions.some(([, date]) => date === standard.issued) ? undefined : standard.issued
    return numbered(
      [
        ...this.moment(standard, 'published', '', SAYS.published, issued, whole),
        ...versions.flatMap(([version, date]) =>
          this.moment(standard, 'version', version, fill(SAYS.version, { version }), date, whole)
        ),
        ...bindings.flatMap((binding) => this.binding(standard, binding, whole)),
        ...(standard.events ?? []).flatMap(([status, date]) =>
          this.moment(standard, 'status', status, fill(SAYS.status, { status: STATUS_TITLES[status] }), date, whole)
        ),
        ...(standard.dates ?? []).flatMap(([label, date], at) =>
          this.moment(standard, 'other', label, label, date, more?.dates?.[at] ?? whole)
        ),
        ...this.moment(standard, 'review', '', SAYS.review, more?.review, whole)
      ].sort((a, b) => a.first.localeCompare(b.first) || a.last.localeCompare(b.last))
    )
  }

  private binding(standard: Standard, binding: Binding, whole: Seen): Moment[] {
    const at = standard.obligations.indexOf(binding)
    const seen = this.more.get(standard.id)?.obligations[at] ?? whole
    const obligation = OBLIGATION_TITLES[binding.level]
    const say = (what: 'from' | 'since' | 'by') =>
      this.moment(standard, what, binding.level, fill(SAYS[what], { obligation }), binding[what], seen)
    return [...say('from'), ...(binding.from === undefined ? say('since') : []), ...say('by')]
  }

  private moment(
    { id }: Standard,
    what: What,
    which: string,
    text: string,
    date: string | undefined,
    [confidence, source]: Seen
  ): Moment[] {
    const span = spanOf(date ?? '')
    const found = this.sources.get(source ?? '')
    return date === undefined || span === undefined
      ? []
      : [
          {
            id: [id, what, plainFileName(which)].filter(Boolean).join('-'),
            what,
            text,
            ...span,
            sure: SURE[confidence],
            ...(found && { source: found })
          }
        ]
  }
}

/** What happens more than once is told apart by its place. */
function numbered(moments: readonly Moment[]): Moment[] {
  const times = new Map<string, number>()
  return moments.map((moment) => {
    const time = (times.get(moment.id) ?? 0) + 1
    times.set(moment.id, time)
    return time === 1 ? moment : { ...moment, id: `${moment.id}-${time}` }
  })
}
