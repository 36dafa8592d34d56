import type {
  Catalogue,
  Criterion,
  DataFile,
  Dates,
  Details,
  Entity,
  Frame,
  List,
  Policy,
  Standard,
  Wording
} from './data.js'

/** The data files are missing, broken, or not all of one build. */
export class CatalogueUnavailable extends Error {}

/**
 * Fetches what the rule "does it apply?" looks at.
 *
 * @param element names the addresses in `data-frame`, `data-standards`, `data-details`, `data-criteria` and `data-policies`
 * @throws CatalogueUnavailable
 */
export async function loadCatalogue(element: HTMLElement): Promise<Catalogue> {
  const { dataset } = element
  const [frame, standards, details, criteria, policies] = await Promise.all([
    loadFile(dataset.frame, isFrame),
    loadFile(dataset.standards, isList<Standard>),
    loadFile(dataset.details, isDetails),
    loadFile(dataset.criteria, isList<Criterion>),
    loadFile(dataset.policies, isList<Policy>)
  ])
  for (const { build } of [standards, details, criteria, policies]) {
    sameBuild(build, frame)
  }
  return { frame, standards: { ...standards, entities: detailed(standards.entities, details) }, criteria, policies }
}

/**
 * Fetches the list of one kind, for a page that needs no other.
 *
 * @param element names its address in `data-list`
 * @throws CatalogueUnavailable
 */
export function loadList<E extends Entity>({ dataset }: HTMLElement): Promise<List<E>> {
  return loadFile(dataset.list, isList<E>)
}

/**
 * Fetches what the standards of a list say besides.
 *
 * @param element names the address in `data-details`
 * @param list of the same build
 * @throws CatalogueUnavailable
 */
export async function loadDetails({ dataset }: HTMLElement, { build }: DataFile): Promise<Details> {
  const details = await loadFile(dataset.details, isDetails)
  sameBuild(details.build, { build })
  return details
}

/**
 * Fetches what the standards say of their dates.
 *
 * @param element names the address in `data-dates`
 * @throws CatalogueUnavailable also where it does not belong to the catalogue
 */
export async function loadDates({ dataset }: HTMLElement, { frame }: Catalogue): Promise<Dates> {
  const dates = await loadFile(dataset.dates, isDates)
  sameBuild(dates.build, frame)
  return dates
}

/** Standards with what they say besides. */
export function detailed(standards: readonly Standard[], { standards: all }: Details): Standard[] {
  const details = new Map(all.map(({ id, ...more }) => [id, more]))
  return standards.map((standard) => {
    const { rules = [], ...more } = details.get(standard.id) ?? {}
    const obligations = standard.obligations.map((binding, i) =>
      rules[i] ? { ...binding, legalBasis: rules[i] } : binding
    ) as unknown as Standard['obligations']
    return { ...standard, ...more, obligations }
  })
}

/**
 * Fetches the full text of the criteria.
 *
 * @param element names the address in `data-wording`
 * @throws CatalogueUnavailable also where it does not belong to the catalogue
 */
export async function loadWording(element: HTMLElement, { frame }: Catalogue): Promise<Wording> {
  const wording = await loadFile(element.dataset.wording, isWording)
  sameBuild(wording.build, frame)
  return wording
}

/**
 * Fetches a data file. One cut short or spoilt on its way may stay in the cache, so what fails is asked for once more from the host.
 *
 * @throws CatalogueUnavailable
 */
export async function loadFile<T extends DataFile>(
  address: string | undefined,
  fits: (file: DataFile) => file is T
): Promise<T> {
  if (address === undefined) {
    throw new CatalogueUnavailable('the page names no data file')
  }
  try {
    return await read(address, fits, 'default')
  } catch {
    try {
      return await read(address, fits, 'reload')
    } catch (cause) {
      throw new CatalogueUnavailable(`${address} cannot be used`, { cause })
    }
  }
}

async function read<T extends DataFile>(
  address: string,
  fits: (file: DataFile) => file is T,
  cache: RequestCache
): Promise<T> {
  const response = await fetch(address, { cache })
  if (!response.ok) {
    throw new Error(String(response.status))
  }
  const file: DataFile | null = await response.json()
  if (file?.format !== 2 || typeof file.build !== 'string' || !fits(file)) {
    throw new Error('not a data file of this format')
  }
  return file
}

function sameBuild(build: string, frame: Pick<DataFile, 'build'>): void {
  if (build !== frame.build) {
    throw new CatalogueUnavailable(`a data file is of build ${build}, another of ${frame.build}`)
  }
}

function isFrame(file: DataFile): file is Frame {
  const { day, systems, settings } = file as Frame
  return typeof day === 'string' && Array.isArray(systems) && Array.isArray(settings)
}

function isList<E extends Entity>(file: DataFile): file is List<E> {
  const { entities, facets } = file as List<E>
  return Array.isArray(entities) && Array.isArray(facets)
}

function isDetails(file: DataFile): file is Details {
  return Array.isArray((file as Details).standards)
}

function isDates(file: DataFile): file is Dates {
  const { standards, sources } = file as Dates
  return Array.isArray(standards) && Array.isArray(sources)
}

function isWording(file: DataFile): file is Wording {
  return Array.isArray((file as Wording).criteria)
}
