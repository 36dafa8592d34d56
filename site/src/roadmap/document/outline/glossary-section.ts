import { type Block, column, type Section, table, text } from './outline-blocks.js'

const TERMS: readonly { readonly term: string; readonly means: string }[] = Object.values(WORDS.roadmap.glossary)

/** The terms that the sections use. */
export function glossary(sections: readonly Section[]): Block[] {
  const said = sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)).join('\n')
  const used = TERMS.filter(({ term, means }) => means !== '' && uses(said, term))
  return [
    ...text(WORDS.roadmap.outline.appendices.glossary),
    ...table(
      WORDS.roadmap.outline.sections.glossary,
      [column(WORDS.roadmap.outline.columns.term, 25), column(WORDS.roadmap.outline.columns.means, 75)],
      used.map(({ term, means }) => [term, means])
    )
  ]
}

export function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return [...block.items]
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()]
    default:
      return [block.text]
  }
}

/** Whether a text has a term as a word of its own; acronyms as they are written. */
function uses(text: string, term: string): boolean {
  const plain = term.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${plain}(?![\p{L}\p{N}])`,
    term === term.toUpperCase() ? 'u' : 'iu'
  ).test(text)
}
