import { useState } from 'preact/hooks'
import { csv } from '../../kit/files/csv.js'
import { plainFileName } from '../../kit/files/file-name.js'
import { save } from '../../kit/files/save.js'
import { Button } from '../../kit/form/fields.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { findingsOf, openQueries, sayOpen } from '../queries/open-queries.js'
import { groupTitle, inGroups, type QueryGroup } from '../queries/query-groups.js'
import type { Bid, Finding } from '../scores/bid.js'
import { DealForm } from './deal-form.js'
import { useDesk } from './evaluate-desk.js'
import { Findings } from './finding-list.js'

const SAYS = WORDS.evaluate.queries
const CSV = 'text/csv;charset=utf-8'

/** What there is to ask about a bid, by what it is about, and the questions as a table to send. */
export function BidQueries({ bid }: { readonly bid: Bid }) {
  const { evaluation } = useDesk()
  const findings = findingsOf(evaluation, bid)
  const place = evaluation.bids.indexOf(bid)
  return findings.length === 0 ? null : (
    <>
      <p class="app-queries__about">{SAYS.about}</p>
      {inGroups(findings).map(({ group, of }) => (
        <Group key={group} {...{ bid, group, of }} id={`queries-${place}-${group}`} />
      ))}
      <Questions bid={bid} />
    </>
  )
}

interface OfGroup {
  readonly bid: Bid
  readonly group: QueryGroup
  readonly of: readonly Finding[]
  readonly id: string
}

/** What a closed group holds is not made: a bid can have a query for every requirement. */
function Group({ bid, group, of, id }: OfGroup) {
  const { evaluation } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const open = openQueries(evaluation, bid).filter((finding) => of.includes(finding))
  const title = groupTitle(group)
  return (
    <details class="nhsuk-details" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="nhsuk-details__summary" id={id}>
        <span class="nhsuk-details__summary-text">{fill(SAYS.count, { title, count: open.length })}</span>
      </summary>
      {isOpen && (
        <div class="nhsuk-details__text">
          {open.length > 1 && (
            <DealForm id={`${id}-all`} bid={bid} findings={open} which={title} label={SAYS.dealAll} after={id} />
          )}
          <Findings bid={bid} findings={of} id={id} linked />
        </div>
      )}
    </details>
  )
}

/** Its writer comes when it is used. */
function Questions({ bid }: { readonly bid: Bid }) {
  const { evaluation, say } = useDesk()
  const download = async () => {
    const { clarificationRows } = await import('../queries/clarification-rows.js')
    const file = `${fill(SAYS.clarifyFile, { name: plainFileName(bid.supplier) || WORDS.evaluate.download.unnamed })}.csv`
    save(file, CSV, csv(clarificationRows(evaluation, bid)))
    say(fill(WORDS.evaluate.download.done, { file }))
  }
  return (
    <>
      <Button onPress={() => void download()}>
        {pieces(SAYS.clarify, {
          whose: <span class="nhsuk-u-visually-hidden">{fill(SAYS.clarifyWhose, { supplier: bid.supplier })}</span>
        })}
      </Button>
      <p class="nhsuk-hint app-queries__questions">{SAYS.clarifyNote}</p>
    </>
  )
}

/** How many queries are open, in words. */
export function OpenCount({ bid }: { readonly bid: Bid }) {
  const { evaluation } = useDesk()
  return <>{sayOpen(evaluation, bid)}</>
}
