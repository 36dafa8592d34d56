import type { Catalogue, Criterion } from '../catalogue/data.js'
import { element } from '../kit/dom/element.js'

/** Links to entries of the catalogue. */
export class Links {
  private readonly standards: ReadonlyMap<string, string>
  private readonly policies: ReadonlyMap<string, string>

  /** @param root the way from the page to the site's root */
  constructor(
    private readonly root: string,
    catalogue: Catalogue
  ) {
    this.standards = new Map(catalogue.standards.entities.map(({ id, title }) => [id, title]))
    this.policies = new Map(catalogue.policies.entities.map(({ id, title }) => [id, title]))
  }

  standard(id: string): Node | string {
    return this.to('standards', id, this.standards.get(id))
  }

  /** @param text what the link says, in place of the title */
  policy(id: string, text = ''): Node | string {
    const title = this.policies.get(id)
    return this.to('policies', id, title && (text || title))
  }

  criterion({ id, code, title }: Criterion): Node | string {
    return this.to('criteria', id, `${code} ${title}`)
  }

  address(section: string, id: string): string {
    return `${this.root}${section}/${id}/`
  }

  private to(section: string, id: string, title: string | undefined): Node | string {
    return title === undefined ? id : element('a', { href: this.address(section, id) }, title)
  }
}

/** Nodes in a line, with something between them. */
export function between(separator: string, nodes: readonly (Node | string)[]): (Node | string)[] {
  return nodes.flatMap((node, i) => (i === 0 ? [node] : [separator, node]))
}
