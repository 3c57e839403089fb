import { ensureClient } from './prepare'
import { command, step } from './report'

await command(() => step(ensureClient))
