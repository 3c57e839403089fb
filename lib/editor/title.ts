import type { Words } from '@/lib/i18n/lang'
import type { RecordDoc } from '@/lib/record/kinds'

/** What a record is called in the editor, which shows it before it is published: its title, or the name it has. */
export function titleOfRecord({ kind, content }: RecordDoc): Words {
  switch (kind) {
    case 'case':
    case 'letter':
      return content.title
    case 'person':
    case 'organisation':
    case 'theme':
      return content.name
    case 'source':
      return content.title ? { [sourceLang(content.lang)]: content.title } : content.publisher
  }
}

const sourceLang = (lang: string) => (lang === 'kk' || lang === 'ru' ? lang : 'en')
