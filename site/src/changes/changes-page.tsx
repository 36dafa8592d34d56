import { render } from 'preact'
import type { Catalogue, Wording } from '../catalogue/data.js'
import { save } from '../kit/files/save.js'
import { FileDrop } from '../kit/form/file-drop.js'
import { SavedChoice } from '../pack/saved-choice.js'
import { troubleOf, type Trouble } from '../pack/file-trouble.js'
import type { Pack } from '../pack/pack.js'
import type { FoundPack } from '../pack/found-pack.js'
import { madeWhole, PACK_FILES, packInFile } from '../pack/pack-in-file.js'
import type { PackStore } from '../pack/pack-store.js'
import { StorageTrouble } from '../kit/keeping/storage.js'
import { focusOn } from '../kit/form/focus.js'
import { driftOf, type Drift } from './drift.js'
import { presentFor } from './present.js'
import { NO_CHOICES, updated, type Choices } from './update.js'
import { Report, sentence } from './report.js'
import { UpdateSection, type Saved } from './update-section.js'
import { variationOf } from './variation.js'
import { VariationSection } from './variation-section.js'

/** What the page works with. */
interface Means {
  /** Fetched once they are needed. */
  readonly handbook: () => Promise<{ readonly catalogue: Catalogue; readonly wording: Wording }>
  /** Undefined where the browser keeps nothing. */
  readonly packs: PackStore | undefined
  /** The script that writes contract variations: it is fetched when it is used. */
  readonly writer: string
  /** Where the site begins, with a slash at the end. */
  readonly root: string
  readonly say: (text: string) => void
}

/** A pack, compared with the present. */
interface Compared extends FoundPack {
  readonly now: Pack
  readonly drift: Drift
}

/** The page that tells what has changed since a pack was made. */
export class ChangesPage {
  private compared: Compared | undefined
  private choices: Choices = NO_CHOICES
  private trouble: Trouble | undefined
  private saved: Saved | undefined
  /** When the pack that is in the browser was changed, as far as is known here. */
  private over = ''
  private busy = false

  constructor(
    private readonly place: HTMLElement,
    private readonly means: Means
  ) {}

  start(): void {
    window.addEventListener('popstate', () => void this.read())
    void this.read()
  }

  private async read(): Promise<void> {
    const id = new URLSearchParams(location.search).get('pack')
    if (id === null || id === '') {
      this.compared = undefined
      this.draw()
    } else if (this.compared?.pack.id !== id) {
      await this.openSaved(id)
    }
  }

  private async openSaved(id: string): Promise<void> {
    const pack = await this.means.packs?.load(id).catch(() => undefined)
    if (pack === undefined) {
      this.fail({ file: id, text: WORDS.changes.choose.notKept })
    } else {
      await this.compare({ pack, isWhole: true }, pack.name)
    }
  }

  private async openFile(file: File): Promise<void> {
    try {
      await this.compare(await madeWhole(await packInFile(file), this.means.packs), file.name)
    } catch (problem) {
      this.fail(troubleOf(file.name, problem))
    }
  }

  private async compare(found: FoundPack, file: string): Promise<void> {
    const { pack } = found
    const { handbook, root, say } = this.means
    this.busy = true
    this.draw()
    try {
      const { catalogue, wording } = await handbook()
      const present = presentFor(pack, catalogue, wording, new Date().toISOString(), root)
      const drift = driftOf(pack, present)
      this.compared = { ...found, now: present.pack, drift }
      this.choices = NO_CHOICES
      this.trouble = undefined
      this.saved = undefined
      this.over = pack.changed
      const address = `?pack=${encodeURIComponent(pack.id)}`
      if (location.search !== address) {
        history.pushState(null, '', address)
      }
      say(sentence(drift))
      focusOn('report')
    } catch {
      this.fail({ file, text: WORDS.changes.choose.noHandbook })
    } finally {
      this.busy = false
      this.draw()
    }
  }

  private fail(trouble: Trouble): void {
    this.compared = undefined
    this.trouble = trouble
    this.draw()
    focusOn('trouble')
  }

  private get updated(): Pack {
    const { pack, now, drift } = this.compared!
    return updated(pack, now, drift, this.choices, new Date().toISOString())
  }

  private async save(): Promise<void> {
    const { packs } = this.means
    const pack = this.updated
    try {
      const isSaved = await packs?.save(pack, this.over)
      this.over = isSaved ? pack.changed : this.over
      this.saved = isSaved === undefined ? 'blocked' : isSaved ? 'saved' : 'newer'
    } catch (problem) {
      this.saved = problem instanceof StorageTrouble ? problem.trouble : 'blocked'
    }
    this.draw()
  }

  private download(): void {
    save(WORDS.changes.update.file, 'application/json', JSON.stringify(this.updated, null, 1))
  }

  private choose(choices: Partial<Choices>): void {
    this.choices = { ...this.choices, ...choices }
    this.saved = undefined
    this.draw()
  }

  private draw(): void {
    const { compared, trouble, busy } = this
    const { packs, root, writer } = this.means
    const { sides, stays } = this.choices
    render(
      <>
        {trouble !== undefined && <NotTaken trouble={trouble} />}
        {compared !== undefined && (
          <>
            <Report
              pack={compared.pack}
              isWhole={compared.isWhole}
              drift={compared.drift}
              choices={this.choices}
              root={root}
              onSide={(key, side) => this.choose({ sides: new Map(sides).set(key, side) })}
              onStay={(key, isKept) => this.choose({ stays: new Map(stays).set(key, isKept) })}
            />
            {hasNews(compared.drift) && (
              <UpdateSection
                conflicts={conflictsIn(compared.drift)}
                saved={this.saved}
                address={`${root}tender/?pack=${encodeURIComponent(compared.pack.id)}`}
                onSave={() => void this.save()}
                onDownload={() => this.download()}
              />
            )}
            <VariationSection
              key={compared.pack.id + compared.pack.changed}
              variation={variationOf(compared.pack, this.updated, compared.drift)}
              writer={writer}
              root={root}
            />
          </>
        )}
        <section class={compared && 'app-section'} aria-labelledby="choose-pack">
          <h2 class={compared === undefined ? 'nhsuk-heading-m' : 'app-section__title'} id="choose-pack">
            {compared === undefined ? WORDS.changes.choose.first : WORDS.changes.choose.another}
          </h2>
          <FileDrop
            id="pack-file"
            label={WORDS.changes.choose.file}
            hint={WORDS.changes.choose.fileHint}
            accept={PACK_FILES}
            busy={busy}
            onFiles={([file]) => void this.openFile(file!)}
          />
          <SavedChoice store={packs} onOpen={(id) => void this.openSaved(id)} />
        </section>
      </>,
      this.place
    )
  }
}

function NotTaken({ trouble: { file, text } }: { readonly trouble: Trouble }) {
  return (
    <div class="nhsuk-error-summary" id="trouble" tabIndex={-1}>
      <div role="alert">
        <h2 class="nhsuk-error-summary__heading">{WORDS.changes.choose.failed}</h2>
        <div class="nhsuk-error-summary__body">
          <p>
            <b>{file}</b> {text}
          </p>
        </div>
      </div>
    </div>
  )
}

function hasNews({ changes, unknown }: Drift): boolean {
  return changes.length + unknown.systems.length + unknown.settings.length > 0
}

function conflictsIn({ changes }: Drift): number {
  return changes
    .flatMap((change) => (change.kind === 'altered' ? change.differences : []))
    .filter(({ mine }) => mine !== undefined).length
}
