import type { VocabularySeed } from '../schema'

/** `verified` is false where the number of the article was not checked against the code. */
export const baseVocabulary: VocabularySeed = {
  places: [
    { slug: 'almaty', name: { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' } },
    { slug: 'astana', name: { kk: 'Астана', ru: 'Астана', en: 'Astana' } },
    { slug: 'taldykorgan', name: { kk: 'Талдықорған', ru: 'Талдыкорган', en: 'Taldykorgan' } },
    { slug: 'kokshetau', name: { kk: 'Көкшетау', ru: 'Кокшетау', en: 'Kokshetau' } },
    { slug: 'stepnogorsk', name: { kk: 'Степногорск', ru: 'Степногорск', en: 'Stepnogorsk' } },
    { slug: 'kyzylorda', name: { kk: 'Қызылорда', ru: 'Кызылорда', en: 'Kyzylorda' } },
    { slug: 'konaev', name: { kk: 'Қонаев', ru: 'Конаев', en: 'Konaev' } },
    { slug: 'kyiv', name: { kk: 'Киев', ru: 'Киев', en: 'Kyiv' } },
    { slug: 'shymkent', name: { kk: 'Шымкент', ru: 'Шымкент', en: 'Shymkent' } },
    { slug: 'aktobe', name: { kk: 'Ақтөбе', ru: 'Актобе', en: 'Aktobe' } },
    { slug: 'warsaw', name: { kk: 'Варшава', ru: 'Варшава', en: 'Warsaw' } },
    { slug: 'brussels', name: { kk: 'Брюссель', ru: 'Брюссель', en: 'Brussels' } },
  ],
  occupations: [
    { slug: 'lawyer', name: { kk: 'заңгер', ru: 'юрист', en: 'lawyer' } },
    { slug: 'editor', name: { kk: 'бас редактор', ru: 'главный редактор', en: 'editor-in-chief' } },
    { slug: 'journalist', name: { kk: 'журналист', ru: 'журналист', en: 'journalist' } },
    { slug: 'activist', name: { kk: 'белсенді', ru: 'активист', en: 'activist' } },
    { slug: 'politician', name: { kk: 'саясаткер', ru: 'политик', en: 'politician' } },
    { slug: 'priest', name: { kk: 'дін қызметкері', ru: 'священник', en: 'priest' } },
    { slug: 'athlete', name: { kk: 'спортшы', ru: 'спортсмен', en: 'athlete' } },
    { slug: 'blogger', name: { kk: 'блогер', ru: 'блогер', en: 'blogger' } },
    {
      slug: 'rights-defender',
      name: { kk: 'құқық қорғаушы', ru: 'правозащитник', en: 'human rights defender' },
    },
  ],
  organisations: [
    {
      slug: 'iphr',
      kind: 'ngo',
      name: {
        kk: 'Адам құқықтары бойынша халықаралық серіктестік',
        ru: 'Международное партнёрство по правам человека',
        en: 'International Partnership for Human Rights',
      },
      shortName: { kk: 'IPHR', ru: 'IPHR', en: 'IPHR' },
    },
    {
      slug: 'kibhr',
      kind: 'ngo',
      name: {
        kk: 'Қазақстанның адам құқықтары мен заңдылықты сақтау бюросы',
        ru: 'Казахстанское международное бюро по правам человека и соблюдению законности',
        en: 'Kazakhstan International Bureau for Human Rights and Rule of Law',
      },
      shortName: { kk: 'Қазақстанның адам құқықтары бюросы', ru: 'КМБПЧ', en: 'KIBHR' },
    },
    {
      slug: 'azattyq',
      kind: 'media',
      name: { kk: 'Азаттық', ru: 'Азаттык', en: 'Azattyq (RFE/RL’s Kazakh service)' },
      shortName: { kk: 'Азаттық', ru: 'Азаттык', en: 'Azattyq' },
    },
    {
      slug: 'rferl',
      kind: 'media',
      name: {
        kk: 'Азат Еуропа/Азаттық радиосы',
        ru: 'Радио Свободная Европа/Радио Свобода',
        en: 'Radio Free Europe/Radio Liberty',
      },
      shortName: { kk: 'RFE/RL', ru: 'РСЕ/РС', en: 'RFE/RL' },
    },
    {
      slug: 'european-council',
      kind: 'intergovernmental',
      name: { kk: 'Еуропалық кеңес', ru: 'Европейский совет', en: 'European Council' },
    },
    {
      slug: 'european-commission',
      kind: 'intergovernmental',
      name: { kk: 'Еуропалық комиссия', ru: 'Европейская комиссия', en: 'European Commission' },
      shortName: { kk: 'Еурокомиссия', ru: 'Еврокомиссия', en: 'Commission' },
    },
    {
      slug: 'eu-high-representative',
      kind: 'intergovernmental',
      name: {
        kk: 'ЕО-ның сыртқы істер және қауіпсіздік саясаты жөніндегі жоғары өкілі',
        ru: 'Верховный представитель ЕС по иностранным делам и политике безопасности',
        en: 'High Representative of the EU for Foreign Affairs and Security Policy',
      },
    },
    { slug: 'orda-kz', kind: 'media', name: { kk: 'Orda.kz', ru: 'Orda.kz', en: 'Orda.kz' } },
    { slug: 'kaztag', kind: 'media', name: { kk: 'KazTAG', ru: 'КазТАГ', en: 'KazTAG' } },
    {
      slug: 'alga-kazakhstan',
      kind: 'party',
      name: {
        kk: '«Алға, Қазақстан» (тіркелмеген партия)',
        ru: '«Алга, Казахстан» (незарегистрированная партия)',
        en: 'Alga, Kazakhstan (unregistered party)',
      },
      shortName: { kk: '«Алға, Қазақстан»', ru: '«Алга, Казахстан»', en: 'Alga, Kazakhstan' },
    },
    {
      slug: 'atajurt',
      kind: 'movement',
      name: {
        kk: '«Атажұрт» (тіркелмеген қозғалыс)',
        ru: '«Атажурт» (незарегистрированное движение)',
        en: 'Atajurt (unregistered movement)',
      },
      shortName: { kk: '«Атажұрт»', ru: '«Атажурт»', en: 'Atajurt' },
    },
    { slug: 'feminita', kind: 'ngo', name: { kk: '«Феминита»', ru: '«Феминита»', en: 'Feminita' } },
    {
      slug: 'hrw',
      kind: 'ngo',
      name: { kk: 'Human Rights Watch', ru: 'Human Rights Watch', en: 'Human Rights Watch' },
      shortName: { kk: 'HRW', ru: 'HRW', en: 'HRW' },
    },
    {
      slug: 'amnesty',
      kind: 'ngo',
      name: { kk: 'Amnesty International', ru: 'Amnesty International', en: 'Amnesty International' },
    },
    {
      slug: 'cpj',
      kind: 'ngo',
      name: {
        kk: 'Журналистерді қорғау комитеті',
        ru: 'Комитет защиты журналистов',
        en: 'Committee to Protect Journalists',
      },
      shortName: { kk: 'CPJ', ru: 'CPJ', en: 'CPJ' },
    },
    {
      slug: 'rsf',
      kind: 'ngo',
      name: { kk: '«Шекарасыз тілшілер»', ru: '«Репортёры без границ»', en: 'Reporters Without Borders' },
      shortName: { kk: 'RSF', ru: 'RSF', en: 'RSF' },
    },
    {
      slug: 'ifj',
      kind: 'ngo',
      name: {
        kk: 'Халықаралық журналистер федерациясы',
        ru: 'Международная федерация журналистов',
        en: 'International Federation of Journalists',
      },
      shortName: { kk: 'IFJ', ru: 'МФЖ', en: 'IFJ' },
    },
    {
      slug: 'fidh',
      kind: 'ngo',
      name: {
        kk: 'Адам құқықтары жөніндегі халықаралық федерация',
        ru: 'Международная федерация за права человека',
        en: 'International Federation for Human Rights',
      },
      shortName: { kk: 'FIDH', ru: 'FIDH', en: 'FIDH' },
    },
    {
      slug: 'omct',
      kind: 'ngo',
      name: {
        kk: 'Азаптауға қарсы дүниежүзілік ұйым',
        ru: 'Всемирная организация против пыток',
        en: 'World Organisation Against Torture',
      },
      shortName: { kk: 'OMCT', ru: 'OMCT', en: 'OMCT' },
    },
    { slug: 'article-19', kind: 'ngo', name: { kk: 'ARTICLE 19', ru: 'ARTICLE 19', en: 'ARTICLE 19' } },
    { slug: 'forum-18', kind: 'ngo', name: { kk: 'Forum 18', ru: 'Forum 18', en: 'Forum 18' } },
    {
      slug: 'odf',
      kind: 'ngo',
      name: { kk: '«Ашық диалог» қоры', ru: 'Фонд «Открытый диалог»', en: 'Open Dialogue Foundation' },
      shortName: { kk: 'ODF', ru: 'ODF', en: 'ODF' },
    },
    { slug: 'civicus', kind: 'ngo', name: { kk: 'CIVICUS', ru: 'CIVICUS', en: 'CIVICUS' } },
    {
      slug: 'base-channel',
      kind: 'media',
      name: { kk: '«Бәсе» арнасы', ru: 'Канал «Бәсе»', en: 'Base channel' },
      shortName: { kk: '«Бәсе»', ru: '«Бәсе»', en: 'Base' },
    },
    {
      slug: 'elge-qaitaru',
      kind: 'ngo',
      name: { kk: '«Елге қайтару» қоры', ru: 'Фонд Elge Qaitaru', en: 'Elge Qaitaru foundation' },
      shortName: { kk: '«Елге қайтару»', ru: 'Elge Qaitaru', en: 'Elge Qaitaru' },
    },
    {
      slug: 'government-kz',
      kind: 'authority',
      name: { kk: 'Қазақстан үкіметі', ru: 'Правительство Казахстана', en: 'Government of Kazakhstan' },
    },
    {
      slug: 'ministry-culture-information',
      kind: 'authority',
      name: {
        kk: 'Қазақстанның Мәдениет және ақпарат министрлігі',
        ru: 'Министерство культуры и информации Казахстана',
        en: 'Ministry of Culture and Information of Kazakhstan',
      },
    },
    {
      slug: 'prosecutor-general-kz',
      kind: 'authority',
      name: {
        kk: 'Қазақстанның Бас прокуратурасы',
        ru: 'Генеральная прокуратура Казахстана',
        en: 'Prosecutor General’s Office of Kazakhstan',
      },
    },
    {
      slug: 'prosecutor-general-ua',
      kind: 'authority',
      name: {
        kk: 'Украинаның Бас прокуратурасы',
        ru: 'Офис генерального прокурора Украины',
        en: 'Prosecutor General’s Office of Ukraine',
      },
    },
  ],
  laws: [
    {
      slug: 'cc-150',
      code: 'cc-2014',
      article: '150',
      name: {
        kk: 'сайлау құқықтарын жүзеге асыруға кедергі жасау',
        ru: 'воспрепятствование осуществлению избирательных прав',
        en: 'obstructing the exercise of electoral rights',
      },
      verified: false,
    },
    { slug: 'cc-174', code: 'cc-2014', article: '174', name: discord(), verified: true },
    { slug: 'cc-174-2', code: 'cc-2014', article: '174', part: '2', name: discord(), verified: true },
    {
      slug: 'cc-256',
      code: 'cc-2014',
      article: '256',
      name: { kk: 'терроризмді насихаттау', ru: 'пропаганда терроризма', en: 'propaganda of terrorism' },
      verified: true,
    },
    { slug: 'cc-258', code: 'cc-2014', article: '258', name: financing(), verified: true },
    { slug: 'cc-258-1', code: 'cc-2014', article: '258', part: '1', name: financing(), verified: true },
    {
      slug: 'cc-272',
      code: 'cc-2014',
      article: '272',
      name: { kk: 'жаппай тәртіпсіздік', ru: 'массовые беспорядки', en: 'mass riots' },
      verified: true,
    },
    { slug: 'cc-274', code: 'cc-2014', article: '274', name: falseInformation(), verified: true },
    {
      slug: 'cc-274-2-3',
      code: 'cc-2014',
      article: '274',
      part: '2(3)',
      name: falseInformation(),
      verified: true,
    },
    {
      slug: 'cc-274-3',
      code: 'cc-2014',
      article: '274',
      part: '3',
      name: falseInformation(),
      verified: true,
    },
    {
      slug: 'cc-296',
      code: 'cc-2014',
      article: '296',
      name: {
        kk: 'есірткіні өткізу мақсатынсыз сақтау',
        ru: 'хранение наркотиков без цели сбыта',
        en: 'drug possession without intent to sell',
      },
      verified: false,
    },
    {
      slug: 'cc-302',
      code: 'cc-2014',
      article: '302',
      name: {
        kk: 'есірткі тұтынуға арналған притон ұстау',
        ru: 'содержание притона для потребления наркотиков',
        en: 'keeping a drug den',
      },
      verified: false,
    },
    {
      slug: 'cc-405',
      code: 'cc-2014',
      article: '405',
      name: {
        kk: 'тыйым салынған ұйымның қызметін ұйымдастыру және оған қатысу',
        ru: 'организация и участие в деятельности запрещённого объединения',
        en: 'organising or taking part in a banned organisation',
      },
      verified: true,
    },
    {
      slug: 'cc-405-1',
      code: 'cc-2014',
      article: '405',
      part: '1',
      name: {
        kk: 'тыйым салынған ұйымның қызметін ұйымдастыру',
        ru: 'организация деятельности запрещённого объединения',
        en: 'organising the activity of a banned organisation',
      },
      verified: true,
    },
    {
      slug: 'cc-405-2',
      code: 'cc-2014',
      article: '405',
      part: '2',
      name: {
        kk: 'тыйым салынған ұйымның қызметіне қатысу',
        ru: 'участие в деятельности запрещённого объединения',
        en: 'taking part in a banned organisation',
      },
      verified: true,
    },
    {
      slug: 'cao-434',
      code: 'cao-2014',
      article: '434',
      name: { kk: 'ұсақ бұзақылық', ru: 'мелкое хулиганство', en: 'petty hooliganism' },
      verified: true,
    },
    {
      slug: 'cao-440',
      code: 'cao-2014',
      article: '440',
      name: {
        kk: 'қоғамдық орында мас күйде жүру',
        ru: 'появление в общественном месте в состоянии опьянения',
        en: 'appearing intoxicated in public',
      },
      verified: true,
    },
    {
      slug: 'cao-440-1',
      code: 'cao-2014',
      article: '440-1',
      name: {
        kk: 'есірткіні медициналық емес мақсатта тұтыну',
        ru: 'немедицинское употребление наркотиков',
        en: 'non-medical drug use',
      },
      verified: true,
    },
    {
      slug: 'cao-488',
      code: 'cao-2014',
      article: '488',
      name: {
        kk: 'бейбіт жиналыстар туралы заңнаманы бұзу',
        ru: 'нарушение законодательства о мирных собраниях',
        en: 'violating the law on peaceful assemblies',
      },
      verified: true,
    },
    {
      slug: 'cao-489-9',
      code: 'cao-2014',
      article: '489',
      part: '9',
      name: {
        kk: 'тіркелмеген бірлестікке басшылық ету',
        ru: 'руководство незарегистрированным объединением',
        en: 'leading an unregistered association',
      },
      verified: true,
    },
  ],
}

function discord() {
  return {
    kk: 'әлеуметтік, ұлттық, рулық, нәсілдік, тектік-топтық немесе діни алауыздықты қоздыру',
    ru: 'возбуждение социальной, национальной, родовой, расовой, сословной или религиозной розни',
    en: 'inciting social, national, clan, racial, class or religious discord',
  }
}

function financing() {
  return {
    kk: 'террористік немесе экстремистік қызметті қаржыландыру',
    ru: 'финансирование террористической или экстремистской деятельности',
    en: 'financing terrorist or extremist activity',
  }
}

function falseInformation() {
  return {
    kk: 'көрінеу жалған ақпарат тарату',
    ru: 'распространение заведомо ложной информации',
    en: 'knowingly disseminating false information',
  }
}
