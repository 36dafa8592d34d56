import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** A place in a text, as editors count: from 0. */
export interface Spot {
  readonly line: number
  readonly character: number
}

export interface Marked {
  readonly message: string
  readonly range: { readonly start: Spot }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

const HEAD = /Content-Length: (\d+)\r\n\r\n/

/** The YAML language server that code editors use, set up as this project's settings for them say. */
export class EditorServer {
  #process = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'])
  #read = Buffer.alloc(0)
  #last = 0
  #answers = new Map<number, (result: unknown) => void>()
  #marks = new Map<string, (marks: readonly Marked[]) => void>()
  readonly #root: string

  constructor(root: string) {
    this.#root = root
    this.#process.stdout.on('data', (bytes: Buffer) => this.#receive(bytes))
  }

  async start(): Promise<void> {
    const rootUri = pathToFileURL(this.#root).href
    await this.#ask('initialize', {
      processId: null,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'handbook' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: {}
        }
      }
    })
    this.#tell('initialized', {})
  }

  stop(): void {
    this.#process.kill()
  }

  /** Opens a text under a path of the project and gives what is marked in it. */
  async open(path: string, text: string): Promise<readonly Marked[]> {
    const uri = this.#uri(path)
    const marked = new Promise<readonly Marked[]>((resolve) => this.#marks.set(uri, resolve))
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
    return marked
  }

  /** What may be written at a place. */
  async complete(path: string, position: Spot): Promise<readonly { label: string; documentation?: unknown }[]> {
    const list = await this.#ask('textDocument/completion', { textDocument: { uri: this.#uri(path) }, position })
    return (list as { items: { label: string; documentation?: unknown }[] }).items
  }

  /** What is shown of the word at a place. */
  async hover(path: string, position: Spot): Promise<string> {
    const hover = await this.#ask('textDocument/hover', { textDocument: { uri: this.#uri(path) }, position })
    return (hover as { contents: { value: string } }).contents.value
  }

  #uri(path: string): string {
    return pathToFileURL(`${this.#root}/${path}`).href
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#last
    const answer = new Promise((resolve) => this.#answers.set(id, resolve))
    this.#send({ id, method, params })
    return answer
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params })
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }

  #receive(bytes: Buffer): void {
    this.#read = Buffer.concat([this.#read, bytes])
    for (;;) {
      const head = HEAD.exec(this.#read.toString('latin1'))
      if (!head) {
        return
      }
      const from = head.index + head[0].length
      const to = from + Number(head[1])
      if (this.#read.length < to) {
        return
      }
      const message = JSON.parse(this.#read.toString('utf8', from, to)) as Message
      this.#read = this.#read.subarray(to)
      this.#handle(message)
    }
  }

  #handle(message: Message): void {
    const { id, method, params } = message
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Marked[] }
      this.#marks.get(uri)?.(diagnostics)
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section?: string }[] }
      this.#send({ id: id!, result: items.map(({ section }) => this.#settings(section ?? '')) })
    } else if (method && id !== undefined) {
      this.#send({ id, result: null })
    } else if (id !== undefined) {
      this.#answers.get(id)?.(message.result)
    }
  }

  /** A section of the settings: what begins with its name, as a tree. */
  #settings(section: string): Record<string, unknown> {
    const settings = JSON.parse(readFileSync(`${this.#root}/.vscode/settings.json`, 'utf8')) as Record<string, unknown>
    const tree: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(settings)) {
      const [first, second, third] = name.split('.')
      if (first === section && second) {
        tree[second] = third ? { [third]: value } : value
      }
    }
    return tree
  }
}
