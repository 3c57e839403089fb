import { NotStored } from '@/components/site/notice'
import { publicPage } from '@/components/site/public-page'
import { reportFormPage } from './form-page'

export const revalidate = 1
export const generateStaticParams = () => []

// The proxy sends every reader to «…/with/…», where each gets a rendering of their own; here they come without it.
export default publicPage(async ({ lang, voice }) => (
  <>
    <NotStored />
    {await reportFormPage({ lang, voice, query: new URLSearchParams() })}
  </>
))
