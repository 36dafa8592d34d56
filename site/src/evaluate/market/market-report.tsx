import { fill, pieces } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { ENOUGH, type Asked, type Market, type Softened } from './market-counts.js'

const SAYS = WORDS.evaluate.market.report
/** How many musts that would bring somebody back are named. */
const NAMED = 5

interface Report {
  readonly market: Market
  /** What products are called, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** What leaves too few, who is left if all musts hold, and which must costs most. */
export function MarketReport({ market, names }: Report) {
  const { products, asked, narrow, left, softened } = market
  const musts = asked.filter(({ level }) => level === 'must').length
  const named = (ids: readonly string[]) => listed(ids.map((id) => names.get(id) ?? id))
  if (products.length < ENOUGH) {
    return <p>{SAYS.tooFew}</p>
  }
  if (musts === 0) {
    return <p>{SAYS.noMusts}</p>
  }
  return (
    <>
      <section aria-labelledby="narrow">
        <h3 class="nhsuk-heading-m" id="narrow">
          {fill(SAYS.narrow, { count: narrow.length, musts })}
        </h3>
        {narrow.length > 0 && (
          <>
            <p>{SAYS.advice}</p>
            <ul class="nhsuk-list nhsuk-list--bullet">
              <li>{SAYS.soften}</li>
              <li>{SAYS.split}</li>
              <li>{SAYS.keep}</li>
            </ul>
            <ul class="app-list">
              {narrow.map((one) => (
                <Narrow key={one.requirement.id} asked={one} all={products.length} named={named} />
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="left">
        <h3 class="nhsuk-heading-m" id="left">
          {fill(SAYS.left, { count: left.length, all: products.length })}
        </h3>
        {left.length > 0 && <p>{fill(SAYS.leftNames, { names: named(left) })}</p>}
        <Softening softened={softened} named={named} missing={left.length < products.length} />
      </section>
    </>
  )
}

interface NarrowMust {
  readonly asked: Asked
  readonly all: number
  readonly named: (ids: readonly string[]) => string
}

function Narrow({ asked: { requirement, meet, by }, all, named }: NarrowMust) {
  const { code, text } = requirement
  const part = by.get('Meets in part')!
  return (
    <li class="app-list__item">
      <p class="app-list__title">
        {code} {text.title}
      </p>
      <p class="app-list__summary">{text.statement}</p>
      <p>
        {meet.length === 0 ? fill(SAYS.nobody, { all }) : fill(SAYS.only, { names: named(meet), all })}
        {part.length > 0 && ` ${fill(SAYS.part, { names: named(part) })}`}
      </p>
    </li>
  )
}

interface SofteningParts {
  readonly softened: readonly Softened[]
  readonly named: (ids: readonly string[]) => string
  /** Somebody does not meet every must. */
  readonly missing: boolean
}

function Softening({ softened, named, missing }: SofteningParts) {
  if (!missing) {
    return null
  }
  return softened.length === 0 ? (
    <p>{SAYS.noSingle}</p>
  ) : (
    <>
      <p>{SAYS.single}</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {softened.slice(0, NAMED).map(({ must: { requirement }, back }) => (
          <li key={requirement.id}>
            {pieces(SAYS.brings, {
              must: (
                <b>
                  {requirement.code} {requirement.text.title}
                </b>
              ),
              count: back.length,
              names: named(back)
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
