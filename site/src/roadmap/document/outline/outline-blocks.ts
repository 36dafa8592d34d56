import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Plan } from '../../plan/plan.js'
import type { Roadmap } from '../../record/roadmap-record.js'

/** What a document is made from. */
export interface Given {
  readonly data: RoadmapData
  readonly roadmap: Roadmap
  readonly plan: Plan
}

/** A document, whatever it is shown as. */
export interface Outline {
  readonly title: string
  readonly subtitle: string
  readonly facts: readonly Fact[]
  readonly sections: readonly Section[]
  /** At the foot of every page. */
  readonly foot: string
}

export type Fact = readonly [label: string, text: string]

export interface Section {
  readonly id: SectionId
  readonly title: string
  readonly blocks: readonly Block[]
}

export type SectionId = keyof typeof WORDS.roadmap.outline.sections

/** Sections with a text of the planner's own. */
export type OwnId = keyof typeof WORDS.roadmap.outline.prompts

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Never without rows. */
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly string[])[]
    }
  /** What the planner must write, where nothing is written yet. */
  | { readonly kind: 'prompt'; readonly text: string }

export interface Column {
  readonly title: string
  /** Of the width, beside the shares of the others. */
  readonly share: number
  readonly numeric?: true
}

export function heading(text: string): Block {
  return { kind: 'heading', text }
}

/** A paragraph; nothing where there is no text. */
export function text(...texts: readonly (string | undefined | false)[]): Block[] {
  const whole = texts.filter((one) => typeof one === 'string' && one.trim() !== '').join(' ')
  return whole === '' ? [] : [{ kind: 'text', text: whole }]
}

export function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** A table; nothing where it would be empty. A column that says nothing is left out. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): Block[] {
  const used = columns.map((_, at) => at).filter((at) => at === 0 || rows.some((row) => row[at]!.trim() !== ''))
  return rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption,
          columns: used.map((at) => columns[at]!),
          rows: rows.map((row) => used.map((at) => row[at]!))
        }
      ]
}

export function column(title: string, share: number): Column {
  return { title, share }
}

export function figures(title: string, share: number): Column {
  return { title, share, numeric: true }
}

/** The planner's own text of a section, or the question that it answers. */
export function own({ texts }: Roadmap, id: OwnId): Block[] {
  const written = Object.hasOwn(texts, id) ? texts[id]!.trim() : ''
  return written === ''
    ? [{ kind: 'prompt', text: WORDS.roadmap.outline.prompts[id] }]
    : written.split(/\n\s*\n/).map((one) => ({ kind: 'text', text: one.trim() }))
}
