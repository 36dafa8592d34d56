import { LEVELS, LEVEL_COLOURS, LEVEL_TITLES } from '../../catalogue/choices.js'
import { Row, Table } from '../../kit/form/data-table.js'
import { fill } from '../../kit/words/fill.js'
import { SAID, type Market } from './market-counts.js'
import { saidTitle } from './market-words.js'

const SAYS = WORDS.evaluate.market
const NUMERIC = SAID.map((_, place) => place + 1)

interface Counted {
  readonly market: Market
  /** What products are called, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** How many products say what of each requirement, by level, those that fewest meet first. */
export function MarketTable({ market: { asked, products }, names }: Counted) {
  return (
    <section aria-labelledby="all-asked">
      <h3 class="nhsuk-heading-m" id="all-asked">
        {fill(SAYS.all, { count: products.length })}
      </h3>
      {LEVELS.map((level) => {
        const own = asked.filter((one) => one.level === level).sort((a, b) => a.meet.length - b.meet.length)
        return own.length === 0 ? null : (
          <div key={level} class="app-market__level">
            <p>
              <strong class={`nhsuk-tag nhsuk-tag--${LEVEL_COLOURS[level]}`}>{LEVEL_TITLES[level]}</strong>
            </p>
            <Table
              id={`asked-${level}`}
              caption={fill(SAYS.caption, { level: LEVEL_TITLES[level] })}
              columns={[SAYS.columns.requirement, ...SAID.map(saidTitle), SAYS.columns.meetWho]}
              numeric={NUMERIC}
            >
              {own.map(({ requirement: { id, code, text }, by, meet }) => (
                <Row
                  key={id}
                  head={`${code} ${text.title}`}
                  cells={[
                    ...SAID.map((said) => by.get(said)!.length),
                    meet.map((one) => names.get(one) ?? one).join(', ')
                  ]}
                  numeric={NUMERIC}
                />
              ))}
            </Table>
          </div>
        )
      })}
    </section>
  )
}
