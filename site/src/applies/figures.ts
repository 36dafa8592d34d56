import type { Answer } from '../catalogue/applicability.js'
import type { Catalogue } from '../catalogue/data.js'
import { valueOf } from '../catalogue/facet-values.js'
import { element } from '../kit/dom/element.js'
import { OBLIGATIONS } from '../catalogue/choices.js'

/** How much there is in each part of an answer, each a way to that part. */
export function figures(
  { standards, toCheck, criteria, policies, leftOut }: Answer,
  catalogue: Catalogue
): HTMLUListElement {
  const groups = OBLIGATIONS.map(
    (id) =>
      [
        id,
        valueOf(catalogue.standards, 'obligation', id).title,
        standards.filter(({ group }) => group === id).length
      ] as const
  )
  const all = [
    ...groups,
    ['to-check', WORDS.applies.figures.toCheck, toCheck.length],
    ['requirements', WORDS.applies.figures.requirements, criteria.length],
    ['policies', WORDS.applies.figures.policies, policies.length],
    ['left-out', WORDS.applies.figures.leftOut, leftOut.standards.length + leftOut.criteria.length]
  ] as const
  const items = all
    .filter(([, , total]) => total > 0)
    .map(([id, title, total]) =>
      element('li', {}, element('a', { href: `#${id}` }, element('span', {}, String(total)), ` ${title}`))
    )
  return element('ul', { class: 'app-answer__figures' }, ...items)
}

/** Opens the part of an answer that a link leads to, and goes there. */
export function go(link: HTMLAnchorElement): void {
  const target = document.getElementById(link.hash.slice(1))
  if (target instanceof HTMLDetailsElement) {
    target.open = true
  }
  const place = target?.querySelector<HTMLElement>(':scope > summary') ?? target
  place?.setAttribute('tabindex', place.matches('summary') ? '0' : '-1')
  place?.focus()
  target?.scrollIntoView()
}
