import { useEffect, useRef, useState } from 'react'
import type { PickList } from '@/lib/picker/dto'
import { isPickList } from '@/lib/picker/pick-list'

/** Typing pauses longer than this between words, and not between letters. */
const PAUSE_MS = 150

interface Choices {
  readonly list: PickList | null
  readonly failed: boolean
  /** Asks after a pause in typing; at once where `now`. A later question takes the place of an earlier one. */
  readonly ask: (q: string, now?: boolean) => void
  readonly forget: () => void
}

/** What the server offers for the words in a box. */
export function useChoices(listUrl: string): Choices {
  const [list, setList] = useState<PickList | null>(null)
  const [failed, setFailed] = useState(false)
  const waiting = useRef<{ timer: number | undefined; request: AbortController } | null>(null)
  const stop = () => {
    window.clearTimeout(waiting.current?.timer)
    waiting.current?.request.abort()
    waiting.current = null
  }
  useEffect(() => stop, [])

  async function load(q: string, request: AbortController): Promise<void> {
    try {
      const url = `${listUrl}?${new URLSearchParams({ q })}`
      const response = await fetch(url, { headers: { Accept: 'application/json' }, signal: request.signal })
      const answer: unknown = response.ok ? await response.json() : null
      if (request.signal.aborted) return
      setFailed(!isPickList(answer))
      setList(isPickList(answer) ? answer : null)
    } catch {
      if (request.signal.aborted) return
      setFailed(true)
      setList(null)
    }
  }

  return {
    list,
    failed,
    ask(q, now = false) {
      stop()
      const request = new AbortController()
      const timer = window.setTimeout(() => void load(q, request), now ? 0 : PAUSE_MS)
      waiting.current = { timer, request }
    },
    forget() {
      stop()
      setList(null)
      setFailed(false)
    },
  }
}
