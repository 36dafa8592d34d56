import type { Block, Outline } from '../outline/outline-blocks.js'

interface Paper {
  readonly outline: Outline
  readonly name: string
  /** The level of its title; on paper the page's own heading is the title, and what is below begins at this level. */
  readonly level: 2 | 3
  readonly isTitled: boolean
}

/** A document as it is printed, and shown. */
export function OutlinePaper({ outline, name, level, isTitled }: Paper) {
  const { title, subtitle, facts, sections, foot } = outline
  const below = isTitled ? level + 1 : level
  const [Title, Heading] = [`h${level}`, `h${below}`] as ['h2' | 'h3', 'h2' | 'h3' | 'h4']
  return (
    <div class={`app-paper app-paper--${name}`}>
      {isTitled && <Title class="app-paper__title">{title}</Title>}
      <p class="app-paper__subtitle">{subtitle}</p>
      {facts.length > 0 && (
        <dl class="app-paper__facts">
          {facts.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Lines text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {sections.map((section) => (
        <section key={section.id} class="app-paper__section">
          {sections.length > 1 && <Heading class="app-paper__heading">{section.title}</Heading>}
          {section.blocks.map((block, at) => (
            <BlockView key={at} block={block} level={sections.length > 1 ? below + 1 : below} />
          ))}
        </section>
      ))}
      <p class="app-paper__foot">{foot}</p>
    </div>
  )
}

function BlockView({ block, level }: { readonly block: Block; readonly level: number }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(level, 6)}` as 'h3'
      return <Heading class="app-paper__subheading">{block.text}</Heading>
    }
    case 'text':
      return (
        <p>
          <Lines text={block.text} />
        </p>
      )
    case 'list':
      return (
        <ul class="nhsuk-list nhsuk-list--bullet">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'prompt':
      return <p class="app-paper__prompt">{block.text}</p>
    case 'table':
      return <PaperTable {...block} />
  }
}

function PaperTable({ caption, columns, rows }: Extract<Block, { readonly kind: 'table' }>) {
  const numeric = (at: number) => (columns[at]!.numeric ? 'app-paper__number' : undefined)
  return (
    <table class="app-paper__table">
      <caption class="nhsuk-u-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title }, at) => (
            <th key={at} scope="col" class={numeric(at)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={at} scope="row" class={numeric(at)}>
                  <Lines text={cell} />
                </th>
              ) : (
                <td key={at} class={numeric(at)}>
                  <Lines text={cell} />
                </td>
              )
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Lines({ text }: { readonly text: string }) {
  const lines = text.split('\n')
  return lines.length === 1 ? (
    <>{text}</>
  ) : (
    lines.map((line, at) => (
      <span key={at} class="app-paper__line">
        {line}
      </span>
    ))
  )
}
