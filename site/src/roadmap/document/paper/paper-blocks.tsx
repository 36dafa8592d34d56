import type { Block, Outline } from '../outline/outline-blocks.js'

interface Paper {
  readonly outline: Outline
  /** The level of its title. */
  readonly level: 1 | 2 | 3
}

/** A document as it is printed, and shown. */
export function OutlinePaper({ outline, level }: Paper) {
  const { title, subtitle, facts, sections, foot } = outline
  const [Title, Heading] = [`h${level}`, `h${level + 1}`] as ['h1' | 'h2' | 'h3', 'h2' | 'h3' | 'h4']
  return (
    <>
      <Title class="app-paper__title">{title}</Title>
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
            <BlockView key={at} block={block} level={sections.length > 1 ? level + 2 : level + 1} />
          ))}
        </section>
      ))}
      <p class="app-paper__foot">{foot}</p>
    </>
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
