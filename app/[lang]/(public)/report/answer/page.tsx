import { NotStored } from '@/components/site/notice'
import { publicPage } from '@/components/site/public-page'
import { answerPage } from './answer-page'

export const revalidate = 1
export const generateStaticParams = () => []

export default publicPage(async ({ lang, voice }) => (
  <>
    <NotStored />
    {await answerPage({ lang, voice, query: new URLSearchParams() })}
  </>
))
