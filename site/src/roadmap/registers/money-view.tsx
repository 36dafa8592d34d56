import { Row, Table } from '../../kit/form/data-table.js'
import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { money, type MoneyItem } from '../figures/money.js'
import { monthAt } from '../figures/months.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { readStepKey } from '../plan/step-key.js'
import { poundsText } from './register-cells.js'

const TEXTS = WORDS.roadmap.registers.money
const NUMBERS = [1, 2, 3]

/** What the plan costs by year, and each step with its money. */
export function MoneyView() {
  const { roadmap, plan } = useRoadmap()
  const { years, capital, revenue, items } = money(roadmap, plan)
  const row = (of: { readonly capital: number; readonly revenue: number }) =>
    [of.capital, of.revenue, of.capital + of.revenue].map(poundsText)
  return (
    <>
      <p>
        <ScreenLink class="nhsuk-back-link" to={{ name: 'registers' }}>
          {WORDS.roadmap.registers.back}
        </ScreenLink>
      </p>
      <h2 class="nhsuk-heading-l">{TEXTS.title}</h2>
      <p>{TEXTS.lead}</p>
      <p>
        <ScreenLink to={{ name: 'path' }}>{TEXTS.link}</ScreenLink>
      </p>
      {items.length === 0 && <p>{TEXTS.none}</p>}
      {years.length > 0 && (
        <>
          <h3 class="nhsuk-heading-m">{TEXTS.byYear}</h3>
          <Table
            id="money-years"
            caption={TEXTS.byYear}
            columns={[TEXTS.yearHead, TEXTS.capital, TEXTS.revenue, TEXTS.sum]}
            numeric={NUMBERS}
          >
            {years.map((year) => (
              <Row
                key={year.year}
                head={fill(TEXTS.year, { from: String(year.year), to: String(year.year + 1) })}
                cells={row(year)}
                numeric={NUMBERS}
              />
            ))}
            <Row head={<strong>{TEXTS.whole}</strong>} cells={row({ capital, revenue })} numeric={NUMBERS} />
          </Table>
          <p>{TEXTS.how}</p>
        </>
      )}
      {items.length > 0 && (
        <>
          <h3 class="nhsuk-heading-m">{TEXTS.steps}</h3>
          <Table
            id="money-steps"
            caption={TEXTS.steps}
            columns={[TEXTS.step, TEXTS.when, TEXTS.capital, TEXTS.perYear, TEXTS.ifCut]}
            numeric={[2, 3]}
          >
            {items.map((item, at) => (
              <Row
                key={item.step ?? item.own?.id ?? at}
                head={<Step item={item} />}
                cells={[
                  whenText(item, plan.starts),
                  poundsText(item.capital),
                  poundsText(item.revenue),
                  item.ifCut ?? ''
                ]}
                numeric={[2, 3]}
              />
            ))}
          </Table>
        </>
      )}
    </>
  )
}

function Step({ item: { step, own } }: { readonly item: MoneyItem }) {
  const { data, roadmap } = useRoadmap()
  const named = step === undefined ? undefined : readStepKey(step)
  if (step === undefined || named === undefined) {
    return <ScreenLink to={{ name: 'path' }}>{own?.title ?? ''}</ScreenLink>
  }
  const { organisation, capability, to } = named
  return (
    <ScreenLink to={{ name: 'path', part: step }}>
      {fill(TEXTS.stepName, {
        organisation: roadmap.organisations.find(({ id }) => id === organisation)?.name ?? organisation,
        capability: data.capabilities.find(({ id }) => id === capability)?.title ?? capability,
        level: to
      })}
    </ScreenLink>
  )
}

function whenText({ when }: MoneyItem, starts: string): string {
  if (when === undefined) {
    return TEXTS.noDate
  }
  const [from, to] = [when[0], when[1] - 1].map((month) => dateText(monthAt(starts, month))) as [string, string]
  return from === to ? from : fill(TEXTS.span, { from, to })
}
