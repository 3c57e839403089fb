'use client'

import { useEffect } from 'react'
import { edtf, parseEdtf } from '@/lib/dates/edtf'
import { writeDate } from '@/lib/dates/write'
import type { Lang } from '@/lib/i18n/lang'

/** Reads every date in words while it is typed; without it the reading stands there after saving. */
export function Readings({ lang, impossible }: { lang: Lang; impossible: string }) {
  useEffect(() => {
    const onInput = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || !target.matches('[data-edtf]')) return
      const reading = target.parentElement?.querySelector('[data-reading]')
      if (reading) reading.textContent = read(target.value.trim(), lang, impossible)
    }
    document.addEventListener('input', onInput)
    return () => document.removeEventListener('input', onInput)
  }, [lang, impossible])
  return null
}

function read(text: string, lang: Lang, impossible: string): string {
  if (text === '') return ''
  const parsed = parseEdtf(text)
  if (parsed.kind === 'error') return parsed.code === 'date.impossible' ? impossible : '…'
  return writeDate(edtf(text), lang)
}
