import { fill } from '../../../kit/words/fill.js'
import { pounds } from '../../../kit/words/pounds.js'
import type { LotStandings, Standing } from '../../award/lot-standing.js'
import type { Result } from '../../scores/results.js'
import { useDesk } from '../evaluate-desk.js'
import { points, rounded } from '../score-words.js'
import { Link } from '../view-link.js'
import { PartHeading } from './part-heading.js'

const SAYS = WORDS.evaluate.result

interface Parts {
  readonly of: LotStandings
  readonly results: readonly Result[]
}

/** Who cannot win, and why. */
export function AsideSection({ of, results }: Parts) {
  const aside = of.standings.filter((one) => one.aside !== undefined)
  const id = `failures-${of.lot?.id ?? 'all'}`
  return aside.length === 0 ? null : (
    <section aria-labelledby={id}>
      <PartHeading of={of} id={id} text={SAYS.failures} />
      {aside.map((one) => (
        <div key={one.bid.id}>
          <p>
            <b>{one.bid.supplier}</b>
          </p>
          <Reason standing={one} failed={results.find(({ bid }) => bid.id === one.bid.id)!.failed} />
        </div>
      ))}
    </section>
  )
}

function Reason({ standing, failed }: { readonly standing: Standing; readonly failed: readonly string[] }) {
  const { evaluation, requirements } = useDesk()
  const { leastQuality = 0, most = 0 } = evaluation.award.scheme
  if (standing.aside === 'below-quality') {
    return <p>{fill(SAYS.belowQuality, { quality: points(standing.quality), least: rounded(leastQuality) })}</p>
  }
  if (standing.aside === 'above-cost') {
    return <p>{fill(SAYS.aboveCost, { cost: pounds(standing.cost!), most: pounds(most) })}</p>
  }
  return (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {requirements
        .filter(({ id }) => failed.includes(id))
        .map(({ id, code, text }) => (
          <li key={id}>
            <Link to={{ view: 'agree', at: id }}>
              {code} {text.title}
            </Link>
          </li>
        ))}
    </ul>
  )
}
