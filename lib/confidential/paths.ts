import type { Lang } from '@/lib/i18n/lang'

export const confidentialPath = (lang: Lang, id: string) => `/${lang}/desk/records/${id}/confidential`
