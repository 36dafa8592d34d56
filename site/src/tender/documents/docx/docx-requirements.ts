import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import type { Pack, Requirement } from '../../../pack/pack.js'
import { askedBy, type Schedule, titlesOf } from '../schedule.js'
import { checked, form, LEVELS, scored, STAGES } from '../../../pack/document-words.js'
import { heading, labelled, paragraphs, table } from '../../../kit/documents/docx-blocks.js'
import { PORTRAIT_WIDTH } from '../../../kit/documents/docx-page.js'

const SCORES = 900

/** Every requirement in full, by group. */
export function sections({ pack, sections }: Schedule): FileChild[] {
  return sections.flatMap(({ group, requirements }) => [
    heading(group.title, HeadingLevel.HEADING_1),
    ...requirements.flatMap((requirement) => one(pack, requirement))
  ])
}

function one(pack: Pack, requirement: Requirement): FileChild[] {
  const { code, text } = requirement
  return [
    heading(`${code} ${text.title}`, HeadingLevel.HEADING_2),
    ...labelled(LEVELS[text.level], text.statement, 'Statement'),
    ...labelled('Question', text.question),
    ...labelled(
      'Form of answer',
      `${form(text.response)}${text.explainAllowed ? '; a supplier may explain instead' : ''}`
    ),
    ...labelled('Evidence', (text.evidence ?? []).join('; ')),
    ...labelled('How it is checked', checked(requirement)),
    ...labelled('Stage and scoring', `${STAGES[text.stage]}. ${scored(requirement)}`, 'Leading'),
    ...bands(text.scoring.bands),
    ...clause(text.modelClause ?? ''),
    ...labelled('Rests on', titlesOf(requirement.standards, pack.standards).join('; ')),
    ...labelled('Asked for by', askedBy(pack, requirement))
  ]
}

function bands(bands: readonly string[]): FileChild[] {
  return bands.length === 0
    ? []
    : [
        table(
          [SCORES, PORTRAIT_WIDTH - SCORES],
          ['Score', 'What earns it'],
          bands.map((band, score) => [String(score), band]),
          true
        ),
        new Paragraph({ style: 'TableText' })
      ]
}

function clause(words: string): FileChild[] {
  return words.trim() === ''
    ? []
    : [...paragraphs('Model clause for the contract', 'ClauseLabel'), ...paragraphs(words, 'Clause')]
}
