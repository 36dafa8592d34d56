import { element } from '../../kit/dom/element.js'
import type { Line, Piece, Reply } from './answer-files.js'

/**
 * The box that shows a fact: the short of it, and the rest for those who open it.
 *
 * @param root the address of the site
 */
export function answerBox({ title, lines, more = [], sources }: Reply, root: URL): HTMLElement {
  const paragraphs = (all: readonly Line[]) => all.map((line) => element('p', {}, ...spaced(line, root)))
  const box = element('section', { class: 'app-fact', 'aria-labelledby': 'answer' })
  box.append(
    element('h2', { class: 'app-fact__title', id: 'answer' }, title),
    ...paragraphs(lines),
    ...(more.length > 0
      ? [
          element(
            'details',
            { class: 'app-fact__more' },
            element('summary', {}, WORDS.answers.more),
            ...paragraphs(more)
          )
        ]
      : []),
    element('p', { class: 'app-fact__source' }, ...spaced(sources, root))
  )
  return box
}

/** The fact in short, for those who hear the page. */
export function spoken({ title, lines: [first = []] }: Reply): string {
  return `${title}. ${first.map((piece) => (typeof piece === 'string' ? piece : piece[0])).join(' ')}`
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
