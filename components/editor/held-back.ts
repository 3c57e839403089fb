// Words that the server could not be given: they wait in this tab, and only while it is not reached.

const PREFIX = 'aigaq.editor '
const keyOf = (url: string, body: URLSearchParams) =>
  `${PREFIX}${url} ${body.get('section')}/${body.get('row')}`

export function remember(url: string, body: URLSearchParams): void {
  try {
    window.sessionStorage.setItem(keyOf(url, body), body.toString())
  } catch {
    // Storage may be full or forbidden; the words stand in the form still.
  }
}

export function forget(url: string, body: URLSearchParams): void {
  try {
    window.sessionStorage.removeItem(keyOf(url, body))
  } catch {
    // As above.
  }
}

/** Everything that waits to be given to the server at `url`. */
export function heldBack(url: string): URLSearchParams[] {
  try {
    const keys = Object.keys(window.sessionStorage).filter((key) => key.startsWith(`${PREFIX}${url} `))
    return keys.map((key) => new URLSearchParams(window.sessionStorage.getItem(key) ?? ''))
  } catch {
    return []
  }
}

/** Leaves nothing in the browser. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(window.sessionStorage))
      if (key.startsWith(PREFIX)) window.sessionStorage.removeItem(key)
  } catch {
    // As above.
  }
}
