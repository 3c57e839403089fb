import { z } from 'zod'
import {
  caseSeedSchema,
  letterSeedSchema,
  personSeedSchema,
  sourceSeedSchema,
  themeSeedSchema,
  vocabularySeedSchema,
} from './schema'
import { atajurt } from './cases/atajurt'
import { azattyqAccess } from './cases/azattyq-access'
import { bazhkenova as bazhkenovaCase } from './cases/bazhkenova'
import { january2022 } from './cases/january-2022'
import { kassenov as kassenovCase } from './cases/kassenov'
import { mukhamedkarim } from './cases/mukhamedkarim'
import { sadykov } from './cases/sadykov'
import { sadykova } from './cases/sadykova'
import { sekerbayeva as sekerbayevaCase } from './cases/sekerbayeva'
import { vorontsov as vorontsovCase } from './cases/vorontsov'
import { yerzhanov } from './cases/yerzhanov'
import { zhakhin } from './cases/zhakhin'
import { zhylanbayev } from './cases/zhylanbayev'
import { iphrKibhrEu202606 } from './letters/iphr-kibhr-eu-2026-06'
import { bazhkenova } from './people/bazhkenova'
import { kassenov } from './people/kassenov'
import { dumanMukhamedkarim } from './people/mukhamedkarim'
import { aidosSadykov, natalyaSadykova } from './people/sadykov'
import { sekerbayeva } from './people/sekerbayeva'
import { vorontsov } from './people/vorontsov'
import { orazalyYerzhanov } from './people/yerzhanov'
import { amangeldiZhakhin } from './people/zhakhin'
import { maratZhylanbayev } from './people/zhylanbayev'
import { activistsSources } from './sources/activists'
import { foundingSources } from './sources/founding'
import { mediaSources } from './sources/media'
import { sadykovSources } from './sources/sadykov'
import { themes } from './themes/themes'
import { activistsVocabulary } from './vocabulary/activists'
import { baseVocabulary } from './vocabulary/base'
import { mediaVocabulary } from './vocabulary/media'

/** The founding facts, checked: a file that does not fit its schema stops the start with the place and the reason. */
export function foundingFacts() {
  return {
    cases: z
      .array(caseSeedSchema)
      .parse([
        yerzhanov,
        bazhkenovaCase,
        kassenovCase,
        zhylanbayev,
        mukhamedkarim,
        zhakhin,
        atajurt,
        vorontsovCase,
        sekerbayevaCase,
        sadykov,
        sadykova,
        january2022,
        azattyqAccess,
      ]),
    people: z
      .array(personSeedSchema)
      .parse([
        orazalyYerzhanov,
        bazhkenova,
        kassenov,
        maratZhylanbayev,
        dumanMukhamedkarim,
        amangeldiZhakhin,
        vorontsov,
        sekerbayeva,
        aidosSadykov,
        natalyaSadykova,
      ]),
    sources: z
      .array(sourceSeedSchema)
      .parse([...foundingSources, ...activistsSources, ...mediaSources, ...sadykovSources]),
    letters: z.array(letterSeedSchema).parse([iphrKibhrEu202606]),
    themes: z.array(themeSeedSchema).parse(themes),
    vocabularies: z.array(vocabularySeedSchema).parse([baseVocabulary, activistsVocabulary, mediaVocabulary]),
  }
}

export type FoundingFacts = ReturnType<typeof foundingFacts>
