import { plainFileName } from '../../kit/files/file-name.js'
import { save } from '../../kit/files/save.js'
import { Button, Checkbox } from '../../kit/form/fields.js'
import { FileDrop } from '../../kit/form/file-drop.js'
import { fill, pieces } from '../../kit/words/fill.js'
import type { Pack } from '../../pack/pack.js'
import { PackLine } from '../../pack/pack-line.js'
import { UNNAMED } from '../../pack/pack-words.js'
import { asked, type Evaluation } from '../scores/evaluation.js'
import type { Finding } from '../scores/bid.js'
import { codeOf, sayFinding } from '../scores/findings.js'
import { marketOf } from './market-counts.js'
import { marketCsv } from './market-csv.js'
import { namesOf } from './market-names.js'
import { MarketReport } from './market-report.js'
import { MarketTable } from './market-table.js'

const SAYS = WORDS.evaluate.market

interface View {
  /** What the market said, in the shape of bids without scores. */
  readonly market: Evaluation
  readonly isKept: boolean
  readonly busy: boolean
  /** Whether products are called by letters. */
  readonly isHidden: boolean
  /** Where the site begins, with a slash at the end. */
  readonly root: string
  readonly onFiles: (files: readonly File[]) => void
  readonly onTakeOut: (id: string) => void
  readonly onHide: (isHidden: boolean) => void
}

/** What suppliers answered, and what it means for the requirements. */
export function MarketView({ market, isKept, busy, isHidden, root, onFiles, onTakeOut, onHide }: View) {
  const { pack, bids } = market
  const names = namesOf(bids, isHidden)
  const counted = marketOf(asked(pack), bids)
  const file = `${plainFileName(pack.name) || SAYS.file}-${SAYS.file}.csv`
  return (
    <>
      <h2 class="nhsuk-heading-l" id="market" tabIndex={-1}>
        {pack.name || UNNAMED}
      </h2>
      <PackLine pack={pack} />
      <p class="app-no-print">
        <a href={`${root}tender/?pack=${encodeURIComponent(pack.id)}`}>{SAYS.back}</a>
      </p>
      {!isKept && (
        <div class="nhsuk-inset-text">
          <p>{SAYS.notKept}</p>
        </div>
      )}
      <Fairness root={root} isOpen={bids.length === 0} />
      <div class="app-no-print">
        <FileDrop
          id="sheets"
          label={SAYS.sheets}
          hint={SAYS.sheetsHint}
          accept=".xlsx"
          multiple
          busy={busy}
          onFiles={onFiles}
        />
      </div>
      {bids.length > 0 && (
        <>
          <section aria-labelledby="products">
            <h3 class="nhsuk-heading-m" id="products">
              {fill(SAYS.products, { count: bids.length })}
            </h3>
            <ul class="app-list">
              {bids.map((bid) => (
                <li key={bid.id} class="app-list__item app-market__product">
                  <div>
                    <b>{names.get(bid.id)}</b> {!isHidden && <span class="app-relations__note">{bid.file}</span>}
                    {bid.findings.length > 0 && !isHidden && (
                      <details class="nhsuk-details">
                        <summary class="nhsuk-details__summary">
                          <span class="nhsuk-details__summary-text">
                            {fill(WORDS.evaluate.queries.open, { count: bid.findings.length })}
                          </span>
                        </summary>
                        <ul class="nhsuk-list nhsuk-list--bullet nhsuk-details__text">
                          {bid.findings.map((finding, i) => (
                            <li key={i}>{findingText(finding, pack)}</li>
                          ))}
                        </ul>
                      </details>
                    )}
                  </div>
                  <span class="app-no-print">
                    <Button onPress={() => onTakeOut(bid.id)}>
                      {pieces(WORDS.evaluate.bids.takeOut, {
                        name: <span class="nhsuk-u-visually-hidden">{names.get(bid.id)}</span>
                      })}
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
            <div class="nhsuk-form-group app-no-print">
              <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
                <Checkbox id="hide-names" label={SAYS.hide} hint={SAYS.hideHint} checked={isHidden} onTick={onHide} />
              </div>
            </div>
          </section>
          <MarketReport market={counted} names={names} />
          <MarketTable market={counted} names={names} />
          <div class="app-years__tools app-no-print">
            <Button onPress={() => save(file, 'text/csv', marketCsv(counted, names))}>{SAYS.csv}</Button>
            <Button onPress={() => window.print()}>{SAYS.print}</Button>
          </div>
        </>
      )}
    </>
  )
}

function findingText(finding: Finding, pack: Pack): string {
  const code = codeOf(finding, pack)
  const said = sayFinding(finding)
  return code === undefined ? said : fill(WORDS.evaluate.queries.on, { code, finding: said })
}

/** What the law asks of those who talk to the market. */
function Fairness({ root, isOpen }: { readonly root: string; readonly isOpen: boolean }) {
  const link = (path: string, text: string) => <a href={`${root}${path}`}>{text}</a>
  return (
    <details class="nhsuk-details" open={isOpen}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{SAYS.fair.heading}</span>
      </summary>
      <div class="nhsuk-details__text">
        <ul class="nhsuk-list nhsuk-list--bullet">
          <li>{SAYS.fair.same}</li>
          <li>{SAYS.fair.record}</li>
          <li>{SAYS.fair.advantage}</li>
          <li>{pieces(SAYS.fair.notice, { link: link('policies/procurement-notices/', SAYS.fair.noticeLink) })}</li>
          <li>{SAYS.fair.notBids}</li>
        </ul>
      </div>
    </details>
  )
}
