import { publicPage } from '@/components/site/public-page'
import { BadParameterError } from '@/lib/pages/parameters'

export const generateStaticParams = () => []

/** Where proxy.ts sends a query that is longer than any page takes. */
export default publicPage(() => Promise.reject(new BadParameterError(({ t }) => t('site.errors.tooLong'))))
