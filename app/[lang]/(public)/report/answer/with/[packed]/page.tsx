import { parameterPage } from '@/components/site/public-page'
import { answerPage } from '../../answer-page'

export const revalidate = 1
export const generateStaticParams = () => []

export default parameterPage(answerPage)
