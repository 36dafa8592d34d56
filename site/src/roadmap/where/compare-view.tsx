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

const TEXTS = WORDS.roadmap.compare
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
    change(TEXTS.did.keep, (roadmap) => takeSnapshot(roadmap, snapshotSteps(plan), day, name.trim()))
    say(TEXTS.kept)
    setName('')
  }
  const choices = snapshots.map((snapshot, place) => [String(place), nameOf(snapshot)] as const)
  const found = before === undefined ? [] : differences(before, after, data.capabilities)
  const said = TURNS.flatMap((turn) => {
    const count = found.filter((one) => one.turn === turn).length
    return count > 0 ? [fill(TEXTS.counts[turn], { count })] : []
  })
  return (
    <>
      <p class="app-roadmap__caption">
        <ScreenLink to={{ name: 'where' }}>{WORDS.roadmap.where.heading}</ScreenLink>
      </p>
      <h2 class="nhsuk-heading-l">{TEXTS.heading}</h2>
      <p>{TEXTS.lead}</p>
      <form class="app-roadmap__add" noValidate onSubmit={keep}>
        <TextInput id="snapshot-name" label={TEXTS.name} value={name} onInput={setName} />
        <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="submit">
          {TEXTS.keep}
        </button>
      </form>
      {before === undefined ? (
        <p>{TEXTS.none}</p>
      ) : (
        <>
          <div class="app-roadmap__pair">
            <Select
              id="from"
              label={TEXTS.from}
              value={String(snapshots.indexOf(before))}
              choices={choices}
              onChoose={setFrom}
            />
            <Select id="to" label={TEXTS.to} value={to} choices={[[NOW, TEXTS.now], ...choices]} onChoose={setTo} />
          </div>
          <p role="status">{said.length === 0 ? TEXTS.same : said.join(' ')}</p>
          {found.length > 0 && (
            <Table
              id="differences"
              caption={TEXTS.caption}
              columns={[TEXTS.capability, TEXTS.organisation, TEXTS.before, TEXTS.after, TEXTS.turn]}
            >
              {found.map(({ organisation, capability, turn, before, now }) => (
                <Row
                  key={`${organisation.id} ${capability}`}
                  head={data.capabilities.find(({ id }) => id === capability)!.title}
                  cells={[organisation.name, judgementInWords(before), judgementInWords(now), TEXTS.turns[turn]]}
                />
              ))}
            </Table>
          )}
          <Button
            variant="plain"
            onPress={() => {
              change(fill(TEXTS.did.remove, { name: nameOf(before) }), (roadmap) => ({
                ...roadmap,
                snapshots: roadmap.snapshots.filter((one) => one !== before)
              }))
              say(TEXTS.removed)
              setFrom(undefined)
              setTo(NOW)
            }}
          >
            {fill(TEXTS.remove, { name: nameOf(before) })}
          </Button>
        </>
      )}
    </>
  )
}

function nameOf({ day, name }: Snapshot): string {
  return name === '' ? dateText(day) : fill(TEXTS.named, { day: dateText(day), name })
}
