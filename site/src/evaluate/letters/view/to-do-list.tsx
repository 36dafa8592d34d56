import type { ComponentChildren } from 'preact'
import { fill, pieces } from '../../../kit/words/fill.js'
import type { Where } from '../source.js'
import type { Place, ToDo } from '../before-sending.js'
import { PlaceLink } from './source-link.js'

const SAYS = WORDS.evaluate.letters.todo
const FIELDS = WORDS.evaluate.letter.fields
/** More codes than this are counted. */
const FEW = 12

/** What to do before the letters are sent, each with a link to where. */
export function ToDoList({ items }: { readonly items: readonly ToDo[] }) {
  return (
    <section class="app-letters__todo" aria-labelledby="to-do">
      <h3 class="nhsuk-heading-m" id="to-do">
        {SAYS.heading}
      </h3>
      {items.length === 0 ? (
        <p>{SAYS.none}</p>
      ) : (
        <>
          <p>{fill(SAYS.count, { count: items.length })}</p>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {items.map((item, at) => (
              <li key={at}>{said(item)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function said(item: ToDo): ComponentChildren {
  switch (item.kind) {
    case 'incomplete':
      return inLot(item.lot, pieces(SAYS.incomplete, { link: link({ view: 'result' }, SAYS.incompleteLink) }))
    case 'nobody':
      return inLot(item.lot, pieces(SAYS.nobody, { link: link({ view: 'result' }, SAYS.nobodyLink) }))
    case 'equals':
      return inLot(item.lot, pieces(SAYS.equals, { link: link({ field: item.field }, SAYS.equalsLink) }))
    case 'unsaid':
      return inLot(item.lot, pieces(SAYS.unsaid, { link: link({ field: item.field }, SAYS.unsaidLink) }))
    case 'unpriced':
      return pieces(SAYS.unpriced, { link: link({ view: 'price' }, SAYS.unpricedLink) })
    case 'hidden':
      return inLot(item.lot, [SAYS.hidden])
    case 'too-early':
      return SAYS.tooEarly
    case 'fields': {
      const fields = item.fields.map(({ about, field }, at) => (
        <>
          {at > 0 && ', '}
          {link({ field }, FIELDS[about].label)}
        </>
      ))
      return item.supplier === undefined
        ? pieces(SAYS.fields, { fields: <>{fields}</> })
        : pieces(SAYS.fieldsOf, { supplier: item.supplier, fields: <>{fields}</> })
    }
    case 'queries': {
      const { count, supplier } = item
      return pieces(SAYS.queries, { count, supplier, link: link({ view: 'bids' }, SAYS.queriesLink) })
    }
    case 'reasons':
    case 'names-other':
    case 'quotes-answer':
    case 'left-out': {
      const { kind, supplier, at } = item
      return pieces(SAYS[kind], { count: at.length, supplier, codes: <Codes at={at} /> })
    }
  }
}

function link(to: Where, text: string) {
  return <PlaceLink to={to}>{text}</PlaceLink>
}

function inLot(lot: string | undefined, what: ComponentChildren): ComponentChildren {
  return lot === undefined ? what : pieces(SAYS.inLot, { what: <>{what}</>, lot })
}

/** Codes of requirements, each a link to its scores and reasons. */
function Codes({ at }: { readonly at: readonly Place[] }) {
  const few = at.slice(0, at.length > FEW + 1 ? FEW : at.length)
  const codes = (
    <>
      {few.map(({ id, code }, place) => (
        <>
          {place > 0 && ', '}
          <PlaceLink to={{ view: 'agree', at: id }}>{code}</PlaceLink>
        </>
      ))}
    </>
  )
  return few.length === at.length ? codes : <>{pieces(SAYS.more, { codes, count: at.length - few.length })}</>
}
