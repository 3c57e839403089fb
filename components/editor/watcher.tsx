'use client'

import { useEffect, useState } from 'react'
import { clockOf, go, isRecord, textAt } from './browser'
import { forgetAll, heldBack, forget } from './held-back'

interface Props {
  readonly revision: number
  readonly revisionUrl: string
  readonly typedUrl: string
  readonly words: {
    /** `{name}` and `{time}` are replaced. */
    readonly othersSaved: string
    readonly reload: string
  }
}

/**
 * Looks whether somebody else saved the record when the page is looked at again, gives the server what it could not be
 * given before, and leaves nothing in the browser when its person signs out.
 */
export function Watcher({ revision, revisionUrl, typedUrl, words }: Props) {
  const [news, setNews] = useState('')
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const response = await fetch(revisionUrl, { headers: { Accept: 'application/json' } })
        const found: unknown = response.ok ? await response.json() : null
        const now = isRecord(found) ? found['revision'] : revision
        if (typeof now !== 'number' || now <= revision) return setNews('')
        const at = new Date(textAt(found, 'at'))
        const time = Number.isNaN(at.getTime()) ? '' : clockOf(at)
        setNews(words.othersSaved.replace('{name}', textAt(found, 'by') || '–').replace('{time}', time))
      } catch {
        // Not reached: the next look will tell.
      }
    }
    const give = async () => {
      const waiting = heldBack(typedUrl)
      let given = 0
      for (const body of waiting) {
        const response = await fetch(typedUrl, {
          method: 'POST',
          body,
          headers: { Accept: 'application/json' },
        }).catch(() => null)
        if (response?.ok) {
          forget(typedUrl, body)
          given += 1
        }
      }
      // The page shows what the server keeps: now it keeps more.
      if (given > 0) go(window.location.pathname + window.location.search + window.location.hash)
    }
    const onFocus = () => void look()
    const onSubmit = (event: SubmitEvent) => {
      if (event.target instanceof HTMLFormElement && event.target.action.endsWith('/desk/sign-out'))
        forgetAll()
    }
    void give()
    window.addEventListener('focus', onFocus)
    document.addEventListener('visibilitychange', onFocus)
    document.addEventListener('submit', onSubmit)
    return () => {
      window.removeEventListener('focus', onFocus)
      document.removeEventListener('visibilitychange', onFocus)
      document.removeEventListener('submit', onSubmit)
    }
  }, [revision, revisionUrl, typedUrl, words])
  return (
    <p role="status" className={news ? 'editor-bar' : 'visually-hidden'}>
      {news}{' '}
      {news ? (
        <a href={typeof window === 'undefined' ? '' : window.location.href.replace(/#.*$/, '')}>
          {words.reload}
        </a>
      ) : null}
    </p>
  )
}
