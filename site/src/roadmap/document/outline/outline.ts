import { date } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { contracts, interfaces, maturity, schedule, universalRegister } from './appendix-sections.js'
import { baseline } from './baseline-section.js'
import { benefits, governance, risks } from './closing-sections.js'
import { deployment } from './deployment-section.js'
import { glossary } from './glossary-section.js'
import { introduction, vision } from './opening-sections.js'
import type { Block, Given, Outline, Section, SectionId } from './outline-blocks.js'
import { procurement } from './procurement-section.js'
import { sharing, universal } from './sharing-sections.js'
import { themed } from './theme-sections.js'

const TITLES = WORDS.roadmap.outline.sections

const SECTIONS: readonly (readonly [SectionId, (given: Given) => Block[]])[] = [
  ['introduction', introduction],
  ['vision', vision],
  ['baseline', baseline],
  ['readiness', (given) => themed(given, 'readiness')],
  ['deployment', deployment],
  ['universal', universal],
  ['sharing', sharing],
  ['infrastructure', (given) => themed(given, 'infrastructure')],
  ['standards', procurement],
  ['risks', risks],
  ['benefits', benefits],
  ['governance', governance]
]

const APPENDICES: readonly (readonly [SectionId, (given: Given) => Block[]])[] = [
  ['maturity', maturity],
  ['register', universalRegister],
  ['schedule', schedule],
  ['interfaces', interfaces],
  ['contracts', contracts]
]

/** The whole roadmap. @param asOf an ISO day or instant */
export function outline(given: Given, asOf: string): Outline {
  const sections: Section[] = [...SECTIONS, ...APPENDICES].map(([id, blocks]) => ({
    id,
    title: TITLES[id],
    blocks: blocks(given)
  }))
  return {
    ...frame(given, asOf),
    subtitle: WORDS.roadmap.outline.subtitle,
    sections: [...sections, { id: 'glossary', title: TITLES.glossary, blocks: glossary(sections) }]
  }
}

/** What every document says of itself. */
export function frame({ data, roadmap }: Given, asOf: string): Pick<Outline, 'title' | 'facts' | 'foot'> {
  const { edition, area, organisations } = roadmap
  const made = fill(WORDS.documents.edition, {
    handbook: edition.handbook || data.handbook,
    day: date(edition.day || data.day)
  })
  const facts: [string, string][] = [
    [WORDS.roadmap.outline.facts.area, area ?? ''],
    [WORDS.roadmap.outline.facts.organisations, organisations.map(({ name }) => name).join('\n')],
    [WORDS.roadmap.outline.facts.starts, date(roadmap.starts)],
    [WORDS.documents.facts.madeFrom, [made, edition.address].filter((line) => line !== '').join('\n')],
    [WORDS.documents.facts.made, date(asOf)]
  ]
  return { title: roadmap.name, facts: facts.filter(([, text]) => text !== ''), foot: made }
}

/** Whether a section is of the appendices, which are printed across. */
export function isAppendix({ id }: Section): boolean {
  return id === 'glossary' || APPENDICES.some(([one]) => one === id)
}
