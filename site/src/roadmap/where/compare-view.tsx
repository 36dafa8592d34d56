import { useState } from 'preact/hooks'
import { Row, Table } from '../../kit/form/data-table.js'
import { Button, Select, TextInput } from '../../kit/form/fields.js'
import { dateText, dayOf } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { judgementInWords } from '../parts/judgement-words.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { snapshotSteps } from '../plan/difference.js'
import type { Snapshot } from '../record/roadmap-record.js'
import { differences, takeSnapshot } from '../record/snapshots.js'

const TURNS = ['rose', 'fell', 'new', 'gone', 'other'] as const
const NOW = 'now'

/** What has changed since a snapshot was kept. */
export function CompareView() {
  const { data, roadmap, plan, change, say } = useRoadmap()
  const { snapshots } = roadmap
  const [name, setName] = useState('')
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState(NOW)
  const before = snapshots[Number(from ?? snapshots.length - 1)] ?? snapshots.at(-1)
  const after = to === NOW ? roadmap : (snapshots[Number(to)] ?? roadmap)
  const keep = (event: Event) => {
    event.preventDefault()
    const day = dayOf(new Date())
    change(WORDS.roadmap.compare.did.keep, (roadmap) => takeSnapshot(roadmap, snapshotSteps(plan), day, name.trim()))
    say(WORDS.roadmap.compare.kept)
    setName('')
  }
  const choices = snapshots.map((snapshot, place) => [String(place), nameOf(snapshot)] as const)
  const found = before === undefined ? [] : differences(before, after, data.capabilities)
  const said = TURNS.flatMap((turn) => {
    const count = found.filter((one) => one.turn === turn).length
    return count > 0 ? [fill(WORDS.roadmap.compare.counts[turn], { count })] : []
  })
  return (
    <>
      <p class="app-roadmap__caption">
        <ScreenLink to={{ name: 'where' }}>{WORDS.roadmap.where.heading}</ScreenLink>
      </p>
      <h2 class="nhsuk-heading-l">{WORDS.roadmap.compare.heading}</h2>
      <p>{WORDS.roadmap.compare.lead}</p>
      <form class="app-roadmap__add" noValidate onSubmit={keep}>
        <TextInput id="snapshot-name" label={WORDS.roadmap.compare.name} value={name} onInput={setName} />
        <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="submit">
          {WORDS.roadmap.compare.keep}
        </button>
      </form>
      {before === undefined ? (
        <p>{WORDS.roadmap.compare.none}</p>
      ) : (
        <>
          <div class="app-roadmap__pair">
            <Select
              id="from"
              label={WORDS.roadmap.compare.from}
              value={String(snapshots.indexOf(before))}
              choices={choices}
              onChoose={setFrom}
            />
            <Select
              id="to"
              label={WORDS.roadmap.compare.to}
              value={to}
              choices={[[NOW, WORDS.roadmap.compare.now], ...choices]}
              onChoose={setTo}
            />
          </div>
          <p role="status">{said.length === 0 ? WORDS.roadmap.compare.same : said.join(' ')}</p>
          {found.length > 0 && (
            <Table
              id="differences"
              caption={WORDS.roadmap.compare.caption}
              columns={[
                WORDS.roadmap.compare.capability,
                WORDS.roadmap.compare.organisation,
                WORDS.roadmap.compare.before,
                WORDS.roadmap.compare.after,
                WORDS.roadmap.compare.turn
              ]}
            >
              {found.map(({ organisation, capability, turn, before, now }) => (
                <Row
                  key={`${organisation.id} ${capability}`}
                  head={data.capabilities.find(({ id }) => id === capability)!.title}
                  cells={[
                    organisation.name,
                    judgementInWords(before),
                    judgementInWords(now),
                    WORDS.roadmap.compare.turns[turn]
                  ]}
                />
              ))}
            </Table>
          )}
          <Button
            variant="plain"
            onPress={() => {
              change(fill(WORDS.roadmap.compare.did.remove, { name: nameOf(before) }), (roadmap) => ({
                ...roadmap,
                snapshots: roadmap.snapshots.filter((one) => one !== before)
              }))
              say(WORDS.roadmap.compare.removed)
              setFrom(undefined)
              setTo(NOW)
            }}
          >
            {fill(WORDS.roadmap.compare.remove, { name: nameOf(before) })}
          </Button>
        </>
      )}
    </>
  )
}

function nameOf({ day, name }: Snapshot): string {
  return name === '' ? dateText(day) : fill(WORDS.roadmap.compare.named, { day: dateText(day), name })
}
