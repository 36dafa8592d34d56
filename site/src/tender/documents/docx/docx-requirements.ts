import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import type { Pack, Requirement } from '../../../pack/pack.js'
import { askedBy, type Schedule, titlesOf } from '../schedule.js'
import { fill } from '../../../kit/words/fill.js'
import { checked, form, LEVEL_TITLES, scored, STAGE_TITLES } from '../../../pack/document-words.js'
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
    ...labelled(LEVEL_TITLES[text.level], text.statement, 'Statement'),
    ...labelled(WORDS.documents.columns.question, text.question),
    ...labelled(
      WORDS.documents.schedule.formOfAnswer,
      text.explainAllowed
        ? fill(WORDS.documents.schedule.mayExplain, { form: form(text.response) })
        : form(text.response)
    ),
    ...labelled(WORDS.documents.columns.evidence, (text.evidence ?? []).join('; ')),
    ...labelled(WORDS.documents.columns.howChecked, checked(requirement)),
    ...labelled(
      WORDS.documents.schedule.stageAndScoring,
      fill(WORDS.documents.schedule.scoredAt, { stage: STAGE_TITLES[text.stage], scoring: scored(requirement) }),
      'Leading'
    ),
    ...bands(text.scoring.bands),
    ...clause(text.modelClause ?? ''),
    ...labelled(WORDS.documents.schedule.restsOn, titlesOf(requirement.standards, pack.standards).join('; ')),
    ...labelled(WORDS.documents.columns.askedForBy, askedBy(pack, requirement))
  ]
}

function bands(bands: readonly string[]): FileChild[] {
  return bands.length === 0
    ? []
    : [
        table(
          [SCORES, PORTRAIT_WIDTH - SCORES],
          [WORDS.documents.columns.score, WORDS.documents.columns.whatEarnsIt],
          bands.map((band, score) => [String(score), band]),
          { together: true }
        ),
        new Paragraph({ style: 'TableText' })
      ]
}

function clause(words: string): FileChild[] {
  return words.trim() === ''
    ? []
    : [...paragraphs(WORDS.documents.schedule.clause, 'ClauseLabel'), ...paragraphs(words, 'Clause')]
}
