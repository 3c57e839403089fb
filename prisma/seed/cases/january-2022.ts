import type { CaseSeed } from '../schema'

const prosecutors = {
  kk: 'Қазақстанның Бас прокуратурасы',
  ru: 'Генеральная прокуратура Казахстана',
  en: 'Prosecutor General’s Office of Kazakhstan',
}
const hrw = { kk: 'Human Rights Watch', ru: 'Human Rights Watch', en: 'Human Rights Watch' }
const officials = {
  kk: 'Қазақстан билігінің өкілдері',
  ru: 'представители властей Казахстана',
  en: 'Kazakh officials',
}
const yearInferred = {
  kk: 'жылы мәтінге қарап анықталды',
  ru: 'год выведен из текста',
  en: 'the year is inferred from the text',
}

export const january2022: CaseSeed = {
  slug: 'january-2022',
  kind: 'accountability',
  title: {
    kk: '2022 жылғы Қаңтар оқиғасы: азаптау мен күш қолдану үшін жауапкершілік',
    ru: 'Январские события 2022 года: ответственность за пытки и применение силы',
    en: 'January 2022 events: accountability for torture and the use of force',
  },
  summary: {
    kk: 'IPHR мен Қазақстанның адам құқықтары бюросының хатында 2022 жылғы Қаңтар оқиғасы кезіндегі азаптау, шамадан тыс күш қолдану және өзге құқық бұзушылықтар үшін жауапкершілік мәселесі толық шешілмегені айтылған. Билік алты адамның азаптаудан қаза тапқанын және 25 адамның азаптау құрбаны деп танылғанын хабарлаған; HRW тергеуді біржақты деп атады. Қаза тапқандардың саны дереккөздерде әртүрлі, ресми сандардың өзі уақыт өте өзгерген. Жеке істердің 2024 жылғы қыркүйектен кейінгі барысы туралы қолда дерек жоқ.',
    ru: 'В письме IPHR и КМБПЧ говорится, что вопрос об ответственности за пытки, чрезмерное применение силы и другие нарушения во время Январских событий 2022 года решён не полностью. Власти сообщали о шести погибших от пыток и о 25 признанных потерпевшими от пыток; HRW назвала расследование односторонним. Число погибших в источниках различается, и официальные данные со временем менялись. О ходе отдельных дел после сентября 2024 года сведений нет.',
    en: 'The letter by IPHR and KIBHR says responsibility for torture, excessive force and other violations during the January 2022 events has not been fully settled. Officials said six people were tortured to death and 25 were recognised as victims of torture; HRW called the investigation one-sided. Sources differ on the number of dead, and the official figure itself changed over time. Nothing on the course of individual cases after September 2024 is on file.',
  },
  themes: ['january-2022'],
  subjects: [],
  disagreements: [
    {
      key: 'death-toll',
      about: {
        kk: 'Қаза тапқандардың саны',
        ru: 'Число погибших',
        en: 'The number of dead',
      },
      reason: {
        kk: 'Ресми сан өзгеріп отырды: 225, 232, 241, 238; тәуелсіз тізімдерде – 188 және 221 адам. Сандар әр уақытқа тиесілі және әртүрлі есептелген, қолдағы дереккөздер айырманы түсіндірмейді. Сондықтан редакция бірде-біреуін таңдамай, бәрін күні мен кім айтқанын көрсетіп келтіреді.',
        ru: 'Официальное число менялось: 225, 232, 241, 238; в независимых списках – 188 и 221 человек. Данные относятся к разному времени и посчитаны по-разному, имеющиеся источники разницы не объясняют. Поэтому редакция не выбирает ни одно из чисел, а приводит все – с датой и с тем, кто их назвал.',
        en: 'The official figure changed: 225, 232, 241, 238; unofficial lists have 188 and 221 people. The figures belong to different times and were counted differently, and the sources at hand do not explain the gaps. The editors therefore follow none of them and give each with its date and with who gave it.',
      },
    },
  ],
  claims: [
    {
      kind: 'statement',
      key: 'not-settled',
      party: 'ngo',
      speaker: {
        kk: 'IPHR және Қазақстанның адам құқықтары бюросы',
        ru: 'IPHR и КМБПЧ',
        en: 'IPHR and KIBHR',
      },
      text: {
        kk: 'Хатта 2022 жылғы Қаңтар оқиғасы кезіндегі азаптау, шамадан тыс күш қолдану және өзге құқық бұзушылықтар бойынша жауапкершілік мәселесі толық шешілмегені айтылған.',
        ru: 'В письме говорится, что вопрос об ответственности за пытки, чрезмерное применение силы и другие нарушения во время Январских событий 2022 года решён не полностью.',
        en: 'The letter says responsibility for torture, excessive force and other violations during the January 2022 events has not been fully settled.',
      },
      citations: [
        {
          source: 'azattyq-2026-06-22',
          part: 'body',
          paragraph: '11',
          words: 'жауапкершілік мәселесі толық шешілмегенін',
          letter: 'iphr-kibhr-eu-2026-06',
        },
      ],
    },
    {
      kind: 'event',
      key: 'toll-225',
      event: 'death_toll',
      disagreement: 'death-toll',
      standing: 'stands',
      date: '2022',
      dateNote: {
        kk: 'үзіндіде нақты күні жоқ',
        ru: 'точной даты в отрывке нет',
        en: 'the excerpt has no exact date',
      },
      text: {
        kk: 'Алғашқы ресми дерек бойынша 225 адам қаза тапқан, оның 19-ы – әскери қызметші мен полицей; 4353 адам жараланған.',
        ru: 'По ранним официальным данным, погибли 225 человек, из них 19 – военные и полицейские; 4353 человека пострадали.',
        en: 'Early official figures put the dead at 225, of them 19 soldiers and police officers, and the injured at 4,353.',
      },
      inclusion: 'Weak source, kept because nothing better at hand gives this early official figure.',
      citations: [
        {
          source: 'texty-105492',
          part: 'excerpt',
          paragraph: '4',
          words: '225 человек',
          saidBy: { kk: 'ресми деректер', ru: 'официальные данные', en: 'official figures' },
        },
      ],
    },
    {
      kind: 'event',
      key: 'toll-232',
      event: 'death_toll',
      disagreement: 'death-toll',
      standing: 'stands',
      date: '2022-05-05',
      dateNote: {
        kk: 'HRW хабарының күні',
        ru: 'дата сообщения HRW',
        en: 'the date of HRW’s report',
      },
      text: {
        kk: 'HRW жеткізген Бас прокуратура дерегі бойынша 232 адам қаза тапқан.',
        ru: 'По данным Генеральной прокуратуры, которые приводит HRW, погибли 232 человека.',
        en: 'According to the Prosecutor General’s Office, as relayed by HRW, 232 people died.',
      },
      citations: [
        { source: 'hrw-20220505', part: 'excerpt', paragraph: '1', words: '232 people', saidBy: prosecutors },
      ],
    },
    {
      kind: 'statement',
      key: 'hrw-may-2022',
      party: 'ngo',
      speaker: hrw,
      organisation: 'hrw',
      date: '2022-05-05',
      text: {
        kk: 'HRW мемлекет бұл оқиғаларды тиісінше тергемеді деп мәлімдеді.',
        ru: 'HRW заявила, что государство не провело надлежащего расследования.',
        en: 'HRW said the state had failed to investigate properly.',
      },
      citations: [{ source: 'hrw-20220505', part: 'excerpt' }],
    },
    {
      kind: 'event',
      key: 'toll-241',
      event: 'death_toll',
      disagreement: 'death-toll',
      standing: 'stands',
      date: '2022-07-29',
      dateNote: {
        kk: 'бірлескен мәлімдеменің күні',
        ru: 'дата совместного заявления',
        en: 'the date of the joint statement',
      },
      text: {
        kk: 'Жеті құқық қорғау ұйымы ресми дерекке сүйеніп, 4–6 қаңтарда 241 адам қаза тапқанын жазды.',
        ru: 'Семь правозащитных организаций со ссылкой на официальные данные писали о 241 погибшем 4–6 января.',
        en: 'Seven human rights organisations, citing official figures, wrote of 241 deaths on 4–6 January.',
      },
      citations: [
        {
          source: 'joint-20220729',
          part: 'excerpt',
          words: '241 people',
          saidBy: { kk: 'ресми деректер', ru: 'официальные данные', en: 'official figures' },
        },
      ],
    },
    {
      kind: 'event',
      key: 'toll-188',
      event: 'death_toll',
      disagreement: 'death-toll',
      standing: 'stands',
      date: '2022-07-29',
      dateNote: {
        kk: 'бірлескен мәлімдеменің күні',
        ru: 'дата совместного заявления',
        en: 'the date of the joint statement',
      },
      text: {
        kk: 'Азаттық жасаған тізімде 188 адам болған.',
        ru: 'В списке, который составил Азаттык, было 188 человек.',
        en: 'The list kept by Azattyq had 188 people.',
      },
      inclusion: 'Only the number; the list names victims and is not copied.',
      citations: [
        {
          source: 'joint-20220729',
          part: 'excerpt',
          saidBy: { kk: 'Азаттық', ru: 'Азаттык', en: 'Azattyq' },
        },
      ],
    },
    {
      kind: 'event',
      key: 'toll-221',
      event: 'death_toll',
      disagreement: 'death-toll',
      standing: 'stands',
      date: '2022-07-29',
      dateNote: {
        kk: 'бірлескен мәлімдеменің күні',
        ru: 'дата совместного заявления',
        en: 'the date of the joint statement',
      },
      text: {
        kk: '«Ар.Рух.Хақ» қорының тізімінде 221 адам болған.',
        ru: 'В списке фонда «Ар.Рух.Хак» был 221 человек.',
        en: 'The list of the Ar.Rukh.Khak foundation had 221 people.',
      },
      inclusion: 'Only the number; the list names victims and is not copied.',
      citations: [
        {
          source: 'joint-20220729',
          part: 'excerpt',
          saidBy: { kk: '«Ар.Рух.Хақ» қоры', ru: 'фонд «Ар.Рух.Хак»', en: 'Ar.Rukh.Khak foundation' },
        },
      ],
    },
    {
      kind: 'statement',
      key: 'independent-inquiry',
      party: 'ngo',
      speaker: {
        kk: 'Жеті құқық қорғау ұйымы, олардың ішінде Amnesty International, HRW, IPHR және Қазақстанның адам құқықтары бюросы',
        ru: 'Семь правозащитных организаций, в их числе Amnesty International, HRW, IPHR и КМБПЧ',
        en: 'Seven human rights organisations, among them Amnesty International, HRW, IPHR and KIBHR',
      },
      date: '2022-07-29',
      text: {
        kk: 'Ұйымдар толық тәуелсіз тергеу жүргізуді сұрады.',
        ru: 'Организации просили провести полностью независимое расследование.',
        en: 'The organisations asked for a fully independent inquiry.',
      },
      citations: [{ source: 'joint-20220729', part: 'excerpt' }],
    },
    {
      kind: 'event',
      key: 'toll-238',
      event: 'death_toll',
      disagreement: 'death-toll',
      standing: 'stands',
      date: '2022-08',
      text: {
        kk: 'Бас прокуратура қаза тапқандардың тізімін жариялап, олардың санын 238 деп атады; 2026 жылғы қаңтардағы хабарда да осы сан тұр.',
        ru: 'Генеральная прокуратура опубликовала список погибших и назвала их число – 238; это же число стоит в сообщении января 2026 года.',
        en: 'The Prosecutor General’s Office published a list of the dead and gave their number as 238; a report of January 2026 has the same number.',
      },
      inclusion:
        'Halyq Uni is a weak source, kept because nothing better at hand tells of the list. Only the number; the list is not copied.',
      citations: [
        { source: 'halyquni-14304', part: 'excerpt', paragraph: '3', words: '238 адам', saidBy: prosecutors },
        { source: 'azattyk-33640522', part: 'excerpt', paragraph: '1-2' },
      ],
    },
    {
      kind: 'statement',
      key: 'hrw-one-sided',
      party: 'ngo',
      speaker: hrw,
      organisation: 'hrw',
      date: '2022-12-20',
      dateNote: yearInferred,
      text: {
        kk: 'HRW тергеуді біржақты деп атады: наразылыққа шыққандар мен өзгелерге қатысты мыңнан астам үкім шыққан, ал жауапқа тартылған әскери офицер біреу ғана – қарусыз адамды атқаны үшін.',
        ru: 'HRW назвала расследование односторонним: более тысячи приговоров протестовавшим и другим людям, а из офицеров-военных к ответственности привлечён один – за выстрел в безоружного.',
        en: 'HRW called the investigation one-sided: over 1,000 convictions of protesters and others, but only one military officer prosecuted, for shooting an unarmed man.',
      },
      citations: [
        { source: 'rferl-32185015', part: 'excerpt', paragraph: '2-3', words: 'December 20', saidBy: hrw },
      ],
    },
    {
      kind: 'statement',
      key: 'tortured-to-death',
      party: 'authorities',
      speaker: officials,
      date: '2022',
      dateNote: {
        kk: 'нақты күні айтылмаған; жылы мәтінге қарап анықталды',
        ru: 'точная дата не названа; год выведен из текста',
        en: 'no exact date is given; the year is inferred from the text',
      },
      text: {
        kk: 'Билік өкілдері алты адам азаптаудан қаза тапқанын, 25 адам азаптау құрбаны деп танылғанын айтты.',
        ru: 'Представители властей сообщили, что шесть человек погибли от пыток, а 25 признаны потерпевшими от пыток.',
        en: 'Officials said six people were tortured to death and 25 were recognised as victims of torture.',
      },
      citations: [
        {
          source: 'rferl-32185015',
          part: 'excerpt',
          paragraph: '6-7',
          words: 'six people',
          saidBy: officials,
        },
      ],
    },
    {
      kind: 'statement',
      key: 'no-effective-investigation',
      party: 'ngo',
      speaker: {
        kk: 'IPHR, Қазақстанның адам құқықтары бюросы және Азаптауға қарсы ҮЕҰ коалициясы',
        ru: 'IPHR, КМБПЧ и Коалиция НПО против пыток',
        en: 'IPHR, KIBHR and the NGO Coalition against Torture',
      },
      date: '2023-01/2024-09-30',
      dateNote: {
        kk: 'күні көрсетілмеген; баяндама бір жылдан кейінгі жағдайды сипаттайды, оның жалғасы 2024 жылғы 30 қыркүйекпен белгіленген',
        ru: 'даты нет; доклад говорит о положении год спустя, а продолжение к нему датировано 30 сентября 2024 года',
        en: 'undated; the report speaks of the state of things a year later, and its follow-up is dated 30 September 2024',
      },
      text: {
        kk: 'Ұйымдар ұрып-соғу, үтікпен күйдіру, электр тогымен азаптау және өзге қатыгез қарым-қатынас жағдайларын құжаттап, бір жылдан кейін де тиімді тергеу болмағанын хабарлады.',
        ru: 'Организации задокументировали избиения, ожоги утюгом, удары током и другое жестокое обращение и сообщили, что и год спустя эффективного расследования нет.',
        en: 'The organisations documented beatings, burns with irons, electric shocks and other abuse and reported no effective investigation a year later.',
      },
      inclusion: 'Kinds of abuse only; no survivor is named and no individual’s injuries are described.',
      citations: [{ source: 'iphr-dontcry', part: 'excerpt', paragraph: '2-4' }],
    },
    {
      kind: 'statement',
      key: 'complaints-closed',
      party: 'ngo',
      speaker: {
        kk: 'IPHR, Қазақстанның адам құқықтары бюросы және Азаптауға қарсы ҮЕҰ коалициясы',
        ru: 'IPHR, КМБПЧ и казахстанская Коалиция против пыток',
        en: 'IPHR, KIBHR and the Kazakh Coalition against Torture',
      },
      date: '2024-09-30',
      text: {
        kk: 'Баяндаманың жалғасында кейбір лауазымды адамдар сотталғаны, бірақ 2024 жылғы шілдеде сұхбат берген зардап шеккендердің көбінің азаптау туралы арызы бойынша іс дәлел жетіспейді деген негізбен қысқартылғаны айтылған.',
        ru: 'В докладе-продолжении сказано, что некоторые должностные лица осуждены, но у большинства пострадавших, опрошенных в июле 2024 года, дела по жалобам на пытки прекратили за недостатком доказательств.',
        en: 'A follow-up briefing said some officials had been convicted, but most survivors interviewed in July 2024 had seen their torture complaints closed for lack of evidence.',
      },
      citations: [
        { source: 'bureau-bj-2024', part: 'excerpt', paragraph: '1-4', words: '30 September 2024' },
      ],
    },
    {
      kind: 'event',
      key: 'anniversary-2026',
      event: 'commemoration',
      date: '2026-01-05',
      place: 'almaty',
      text: {
        kk: 'Алматының Республика алаңында отызға жуық адам қаза тапқандарға арнап дұға оқыды; оларды азаматша киінген адамдар бақылап тұрды, мобильді интернет істемей қалды.',
        ru: 'На площади Республики в Алматы около тридцати человек помолились о погибших; за ними наблюдали люди в штатском, мобильный интернет не работал.',
        en: 'About thirty people prayed for the dead in Almaty’s Republic Square while men in plain clothes watched and mobile internet failed.',
      },
      citations: [{ source: 'azattyk-33640522', part: 'excerpt', paragraph: '1-2', words: '5-январда' }],
    },
  ],
}
