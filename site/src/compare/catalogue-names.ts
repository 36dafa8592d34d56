import type { Catalogue, Entity, List, Named, Obligation, Status } from '../catalogue/data.js'
import { readable, valueOf } from '../catalogue/facet-values.js'
import { OBLIGATION_COLOURS, STATUS_COLOURS } from '../catalogue/choices.js'
import type { Item } from './rows.js'

/** Turns identifiers into what readers know them by, with a link to their page. */
export class Names {
  private readonly settings
  private readonly topics
  private readonly organisations
  private readonly systems
  private readonly capabilities

  constructor(private readonly catalogue: Catalogue) {
    const { settings, topics, organisations, systems, capabilities } = catalogue.frame
    this.settings = titles(settings)
    this.topics = titles(topics)
    this.organisations = titles(organisations)
    this.capabilities = titles(capabilities)
    this.systems = new Map(systems.map(({ id, title }) => [id, title]))
  }

  /** Where something happens; all settings are one item, whether they are listed or left open. */
  inSettings(ids: readonly string[] = []): Item[] {
    if (ids.length === 0 || ids.length === this.settings.size) {
      return [{ key: '*', text: WORDS.compare.cells.everySetting }]
    }
    return ids.map((id) => item(id, this.settings, 'care-settings'))
  }

  topic(id: string): Item {
    return item(id, this.topics, 'topics')
  }

  organisation(id: string): Item {
    return item(id, this.organisations, 'organisations')
  }

  capability(id: string): Item {
    return item(id, this.capabilities, 'maturity')
  }

  system(id: string): Item {
    return item(id, this.systems, 'buy')
  }

  /** The title of a choice, as the facet of a list has it. */
  choice(list: List<Entity>, facet: string, id: string): string {
    return valueOf(list, facet, id).title
  }

  /** A choice with its meaning. */
  explained(list: List<Entity>, facet: string, id: string): Item {
    const { title, meaning } = valueOf(list, facet, id)
    return { key: id, text: title, ...(meaning && { note: meaning }) }
  }

  obligation(id: Obligation): Item {
    return { ...this.explained(this.catalogue.standards, 'obligation', id), tag: OBLIGATION_COLOURS[id] }
  }

  status(id: Status): Item {
    return { ...this.explained(this.catalogue.standards, 'status', id), tag: STATUS_COLOURS[id] }
  }
}

/** A link to the page of an entity. */
export function linked({ id, title }: { id: string; title: string }, folder: string): Item {
  return { key: id, text: title, href: `../${folder}/${encodeURIComponent(id)}/` }
}

function item(id: string, known: ReadonlyMap<string, string>, folder: string): Item {
  const title = known.get(id)
  return title === undefined ? { key: id, text: readable(id) } : linked({ id, title }, folder)
}

function titles(named: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(named.map(([id, title]) => [id, title]))
}
