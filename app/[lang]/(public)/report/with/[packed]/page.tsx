import { parameterPage } from '@/components/site/public-page'
import { reportFormPage } from '../../form-page'

export const revalidate = 1
export const generateStaticParams = () => []

export default parameterPage(reportFormPage)
