import type { Catalogue, Entity, List, Named, Obligation, Status } from '../catalogue/data.js'
import type { Colour, Item } from './rows.js'

export const OBLIGATION_COLOURS: Readonly<Record<Obligation, Colour>> = {
  mandated: 'purple',
  'comply-or-explain': 'blue',
  recommended: 'aqua-green',
  emerging: 'yellow',
  informational: 'grey'
}

export const STATUS_COLOURS: Readonly<Record<Status, Colour>> = {
  active: 'green',
  'in-development': 'blue',
  proposed: 'blue',
  deprecated: 'orange',
  'on-hold': 'yellow',
  retired: 'grey',
  withdrawn: 'grey'
}

export const LEVEL_COLOURS = { must: 'purple', should: 'blue', could: 'grey' } as const

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
      return [{ key: '*', text: 'Every care setting' }]
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
    return this.named(list, facet, id)?.[1] ?? readable(id)
  }

  /** A choice with its meaning. */
  explained(list: List<Entity>, facet: string, id: string): Item {
    const meaning = this.named(list, facet, id)?.[2]
    return { key: id, text: this.choice(list, facet, id), ...(meaning && { note: meaning }) }
  }

  obligation(id: Obligation): Item {
    return { ...this.explained(this.catalogue.standards, 'obligation', id), tag: OBLIGATION_COLOURS[id] }
  }

  status(id: Status): Item {
    return { ...this.explained(this.catalogue.standards, 'status', id), tag: STATUS_COLOURS[id] }
  }

  private named({ facets }: List<Entity>, facet: string, id: string): Named | undefined {
    return facets.find((one) => one.id === facet)?.values.find(([value]) => value === id)
  }
}

/** What an identifier says by itself. */
export function readable(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
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
