import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions, ShadingType } from 'docx'

const FONT = 'Arial'
const INK = '212B32'
const BLUE = '003087'
const GREY = '4C6272'
const BOX = { style: BorderStyle.SINGLE, size: 8, space: 6, color: 'B25F00' }

/** Sizes are half points, spaces twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: 22,
        color: INK,
        language: { value: WORDS.language.code, eastAsia: WORDS.language.code, bidirectional: 'ar-SA' }
      },
      paragraph: { spacing: { after: 120, ...lines(290) } }
    },
    title: {
      run: { font: FONT, size: 52, bold: true, color: BLUE },
      paragraph: { spacing: { before: 600, after: 120, ...lines(690) } }
    },
    heading1: {
      run: { font: FONT, size: 34, bold: true, color: BLUE },
      paragraph: { keepNext: true, spacing: { before: 480, after: 160, ...lines(450) } }
    },
    heading2: {
      run: { font: FONT, size: 25, bold: true, color: INK },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 360, after: 80, ...lines(330) } }
    }
  },
  paragraphStyles: [
    // Text programs know the names Subtitle, toc 1 and toc 2, in every language.
    style('Subtitle', 'Subtitle', { size: 28, color: GREY }, { spacing: { after: 360, ...lines(370) } }),
    style(
      'ContentsHeading',
      WORDS.documents.styles.contents,
      { size: 34, bold: true, color: BLUE },
      {
        keepNext: true,
        spacing: { before: 480, after: 160, ...lines(450) }
      }
    ),
    style('ClauseLabel', WORDS.documents.styles.label, { bold: true }, { keepNext: true }),
    style('Leading', WORDS.documents.styles.leading, {}, { keepNext: true }),
    style('TOC1', 'toc 1', { bold: true }, { spacing: { before: 100, after: 20, ...lines(264) } }),
    style('TOC2', 'toc 2', { size: 20 }, { indent: { left: 360 }, spacing: { after: 10, ...lines(240) } }),
    style(
      'Statement',
      WORDS.documents.styles.statement,
      { size: 23 },
      { keepLines: true, spacing: { after: 140, ...lines(304) } }
    ),
    style(
      'Clause',
      WORDS.documents.styles.clause,
      {},
      {
        indent: { left: 240 },
        spacing: { before: 60, after: 160 },
        border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: '005EB8' } }
      }
    ),
    style(
      'Notice',
      WORDS.documents.styles.notice,
      { bold: true },
      {
        spacing: { before: 120, after: 240 },
        border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: 'B25F00' } }
      }
    ),
    style('TableText', WORDS.documents.styles.tableText, { size: 19 }, { spacing: { after: 40, ...lines(230) } }),
    style(
      'TableHeader',
      WORDS.documents.styles.tableHeader,
      { size: 19, bold: true },
      { keepNext: true, spacing: { after: 40, ...lines(230) } }
    ),
    style(
      'TableTextNumber',
      WORDS.documents.styles.tableFigures,
      { size: 19 },
      { alignment: AlignmentType.RIGHT, spacing: { after: 40, ...lines(230) } }
    ),
    style(
      'TableHeaderNumber',
      WORDS.documents.styles.tableFiguresHeader,
      { size: 19, bold: true },
      { keepNext: true, alignment: AlignmentType.RIGHT, spacing: { after: 40, ...lines(230) } }
    ),
    style('ListItem', WORDS.documents.styles.listItem, {}, { spacing: { after: 80 } }),
    style(
      'Prompt',
      WORDS.documents.styles.prompt,
      { italics: true },
      {
        keepLines: true,
        spacing: { before: 160, after: 240 },
        indent: { left: 120, right: 120 },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF9C4' },
        border: { top: BOX, bottom: BOX, left: BOX, right: BOX }
      }
    ),
    style(
      'RunningText',
      WORDS.documents.styles.running,
      { size: 17, color: GREY },
      { spacing: { after: 0, ...lines(220) } }
    )
  ]
}

/**
 * How far apart lines are at least, in twentieths of a point. Programs that lack the font take one of the same widths, but lines that
 * follow its height would put headings on other pages than the contents say.
 */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AT_LEAST }
}

function style(
  id: string,
  name: string,
  run: NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['run']>,
  paragraph: NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['paragraph']>
) {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph }
}
