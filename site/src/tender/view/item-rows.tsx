import type { PolicyItem, StandardItem } from '../../pack/pack.js'
import { OBLIGATION_TITLES, POLICY_KIND_TITLES, STATUS_TITLES, OBLIGATION_COLOURS } from '../../catalogue/choices.js'
import { inWords } from '../../pack/pack-words.js'
import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { DecisionChoice, DropReason } from '../parts/decision.js'
import { useDesk, whyText } from '../parts/tender-desk.js'
import { memo } from '../../kit/form/memo.js'

/** One standard of the pack. */
export const StandardRow = memo(function StandardRow({ standard }: { readonly standard: StandardItem }) {
  const { id, title, codes, group, status, decision, reason, legalBasis, from, by, since, version, evidence } = standard
  const { titleOf, root } = useDesk()
  const deciding = { part: 'standards', id, label: title, decision } as const
  return (
    <li class={`app-pack__item app-pack__item--${decision}`} id={`standards-${id}`} tabIndex={-1}>
      <div class="app-pack__what">
        <p class="app-pack__code">
          <strong class={`nhsuk-tag nhsuk-tag--${OBLIGATION_COLOURS[group]}`}>{OBLIGATION_TITLES[group]}</strong>
          {status !== 'active' && <strong class="nhsuk-tag nhsuk-tag--orange">{STATUS_TITLES[status]}</strong>}
          {codes.length > 0 && ` ${codes.join(', ')}`}
        </p>
        <h3 class="app-pack__title">
          <a href={`${root}standards/${encodeURIComponent(id)}/`}>{title}</a>
        </h3>
        <p class="app-meta">
          <span>{whyText(standard.because, titleOf)}</span>
          {legalBasis && <span>{legalBasis}</span>}
          {from && <span>{fill(WORDS.tender.standards.since, { day: inWords(from) })}</span>}
          {since && <span>{fill(WORDS.since.line.inUse, { day: inWords(since) })}</span>}
          {by && <span>{fill(WORDS.tender.standards.by, { day: inWords(by) })}</span>}
          {version && <span>{fill(WORDS.tender.standards.version, { version })}</span>}
        </p>
        {evidence.length > 0 && (
          <p class="app-meta">{fill(WORDS.tender.standards.evidence, { evidence: listed(evidence) })}</p>
        )}
      </div>
      <div class="app-pack__decide">
        <DecisionChoice {...deciding} />
      </div>
      <DropReason
        {...deciding}
        reason={reason}
        hint={group === 'comply-or-explain' ? WORDS.tender.decision.explainHint : WORDS.tender.decision.mandatedHint}
      />
    </li>
  )
})

/** One policy of the pack. */
export const PolicyRow = memo(function PolicyRow({ policy }: { readonly policy: PolicyItem }) {
  const { id, title, kind, decision, reason, from, duties, standards, criteria } = policy
  const { root } = useDesk()
  const deciding = { part: 'policies', id, label: title, decision } as const
  return (
    <li class={`app-pack__item app-pack__item--${decision}`} id={`policies-${id}`} tabIndex={-1}>
      <div class="app-pack__what">
        <p class="app-pack__code">
          <strong class="nhsuk-tag nhsuk-tag--white">{POLICY_KIND_TITLES[kind] ?? kind}</strong>
          {from && ` ${fill(WORDS.tender.policies.since, { day: inWords(from) })}`}
        </p>
        <h3 class="app-pack__title">
          <a href={`${root}policies/${encodeURIComponent(id)}/`}>{title}</a>
        </h3>
        <p class="app-meta">
          {standards.length > 0 && <span>{fill(WORDS.tender.policies.standards, { count: standards.length })}</span>}
          {criteria.length > 0 && <span>{fill(WORDS.tender.policies.requirements, { count: criteria.length })}</span>}
        </p>
        {duties.length > 0 && (
          <ul class="nhsuk-list nhsuk-list--bullet app-pack__duties">
            {duties.map(({ who, what, by }, place) => (
              <li key={place}>
                {by
                  ? fill(WORDS.tender.policies.dutyBy, { who, what, day: inWords(by) })
                  : fill(WORDS.tender.policies.duty, { who, what })}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="app-pack__decide">
        <DecisionChoice {...deciding} />
      </div>
      <DropReason {...deciding} reason={reason} hint={WORDS.tender.decision.policyHint} />
    </li>
  )
})
