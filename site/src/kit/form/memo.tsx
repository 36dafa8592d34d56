import { Component, type ComponentChild, type FunctionComponent } from 'preact'

/** A view that is drawn again only when what it shows is another object. */
export function memo<P extends object>(View: FunctionComponent<P>): FunctionComponent<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const keys = new Set([...Object.keys(next), ...Object.keys(this.props)]) as Set<keyof P>
      return [...keys].some((key) => next[key] !== this.props[key])
    }

    override render(): ComponentChild {
      return <View {...this.props} />
    }
  } as unknown as FunctionComponent<P>
}
