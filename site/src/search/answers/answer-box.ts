import { element } from '../../kit/dom/element.js'
import type { Line, Piece, Reply } from './answer-files.js'

/**
 * The box that shows a fact.
 *
 * @param root the address of the site
 */
export function answerBox({ title, lines = [], columns = [], rows = [], sources }: Reply, root: URL): HTMLElement {
  const box = element('section', { class: 'app-answer', 'aria-labelledby': 'answer' })
  box.append(
    element('h2', { class: 'app-answer__title', id: 'answer' }, title),
    ...lines.map((line) => element('p', {}, ...spaced(line, root))),
    ...(rows.length > 0 ? [table(columns, rows, title, root)] : []),
    element('p', { class: 'app-answer__source' }, ...spaced(sources, root))
  )
  return box
}

/** The fact in short, for those who hear the page. */
export function spoken({ title, lines: [first = []] = [] }: Reply): string {
  return `${title}. ${first.map((piece) => (typeof piece === 'string' ? piece : piece[0])).join(' ')}`
}

function table(columns: readonly string[], rows: readonly (readonly Line[])[], title: string, root: URL): HTMLElement {
  const cell = (line: Line, at: number) =>
    at === 0
      ? element('th', { scope: 'row' }, ...spaced(line, root))
      : element('td', { 'data-heading': columns[at] ?? '' }, ...spaced(line, root))
  return element(
    'table',
    { class: 'app-bound' },
    element('caption', { class: 'nhsuk-u-visually-hidden' }, title),
    element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map(cell))))
  )
}

/** Pieces with blanks between them, links that follow each other with commas. */
function spaced(line: Line, root: URL): (Node | string)[] {
  return line.flatMap((piece, at) => {
    const between = typeof piece === 'string' || typeof line[at - 1] === 'string' ? ' ' : ', '
    return at === 0 ? [node(piece, root)] : [between, node(piece, root)]
  })
}

function node(piece: Piece, root: URL): Node | string {
  return typeof piece === 'string' ? piece : element('a', { href: new URL(piece[1], root).href }, piece[0])
}
