import { publicPage } from '@/components/site/public-page'

export const generateStaticParams = () => []

/** Whatever no other page answers. */
export default publicPage(() => Promise.resolve(null))
