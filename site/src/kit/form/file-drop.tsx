import { useRef, useState } from 'preact/hooks'

interface Drop {
  readonly id: string
  readonly label: string
  readonly hint: string
  /** The endings of the names of fitting files. */
  readonly accept: string
  readonly multiple?: boolean
  /** Files are being read. */
  readonly busy?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** The design system's file upload: a button that also takes what is dropped on it. */
export function FileDrop({ id, label, hint, accept, multiple = false, busy = false, onFiles }: Drop) {
  const input = useRef<HTMLInputElement>(null)
  const [dragging, setDragging] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const chosen = [...(files ?? [])]
    if (chosen.length > 0 && !busy) {
      onFiles(multiple ? chosen : chosen.slice(0, 1))
    }
  }
  const button = ['nhsuk-file-upload__drop-button', 'nhsuk-file-upload__drop-button--empty']
  return (
    <div class="nhsuk-form-group nhsuk-file-upload">
      <label class="nhsuk-label nhsuk-label--s" for={id} id={`${id}-label`}>
        {label}
      </label>
      <div class="nhsuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      <div
        class="nhsuk-file-upload__drop-zone"
        onDragOver={(event) => {
          event.preventDefault()
          setDragging(true)
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={(event) => {
          event.preventDefault()
          setDragging(false)
          take(event.dataTransfer?.files)
        }}
      >
        <button
          type="button"
          class={[...button, ...(dragging ? ['nhsuk-file-upload__drop-button--dragging'] : [])].join(' ')}
          id={id}
          aria-labelledby={`${id}-label ${id}`}
          aria-describedby={`${id}-hint`}
          aria-disabled={busy || undefined}
          onClick={() => input.current?.click()}
        >
          <span class="nhsuk-file-upload__drop-button-group">
            <span class="nhsuk-button nhsuk-button--secondary nhsuk-file-upload__choose-files-button">
              {multiple ? WORDS.kit.fileDrop.chooseSeveral : WORDS.kit.fileDrop.chooseOne}
            </span>{' '}
            <span class="nhsuk-body nhsuk-file-upload__drop-instruction">
              {busy
                ? WORDS.kit.fileDrop.reading
                : multiple
                  ? WORDS.kit.fileDrop.dropSeveral
                  : WORDS.kit.fileDrop.dropOne}
            </span>
          </span>
        </button>
        <input
          hidden
          ref={input}
          id={`${id}-input`}
          type="file"
          accept={accept}
          multiple={multiple}
          onChange={({ currentTarget }) => {
            take(currentTarget.files)
            currentTarget.value = ''
          }}
        />
      </div>
    </div>
  )
}
