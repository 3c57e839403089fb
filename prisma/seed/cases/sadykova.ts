import type { CaseSeed } from '../schema'

const herself = { kk: 'Наталья Садықова', ru: 'Наталья Садыкова', en: 'Natalya Sadykova' }
const husband = { kk: 'Айдос Садықов', ru: 'Айдос Садыков', en: 'Aidos Sadykov' }

export const sadykova: CaseSeed = {
  slug: 'natalya-sadykova-pressure',
  kind: 'reprisal',
  title: {
    kk: 'Наталья Садықова: жесірге жалғасып жатқан қысым',
    ru: 'Наталья Садыкова: давление на вдову',
    en: 'Natalya Sadykova: continued pressure on the widow',
  },
  summary: {
    kk: 'Журналист Наталья Садықоваға қарсы 2014 жылғы наурызда Ақтөбеде жала жабу туралы іс қозғалып, сот оны сырттай қамауға алу туралы шешім шығарды; ол күйеуімен бірге Украинаға кетіп, босқын мәртебесін алды. 2023 жылы Қазақстан билігі екеуіне іздеу жариялады, 2024 жылы күйеуі Айдос Садықов Киевте өлтірілді. IPHR мен Қазақстанның адам құқықтары бюросының хатында жесірге қысым жалғасып отырғаны айтылған; бұл қысымның қандай екені мақалада көрсетілмеген.',
    ru: 'Против журналистки Натальи Садыковой в марте 2014 года в Актобе возбудили дело о клевете, и суд заочно постановил её арестовать; она с мужем уехала в Украину и получила статус беженца. В 2023 году власти Казахстана объявили обоих в розыск, в 2024 году её муж Айдос Садыков был убит в Киеве. В письме IPHR и КМБПЧ говорится, что давление на вдову продолжается; в чём оно состоит, статья не сообщает.',
    en: 'A defamation case was opened in Aktobe in March 2014 against the journalist Natalya Sadykova and a court ordered her arrest in absentia; she left for Ukraine with her husband and received refugee status. In 2023 Kazakhstan’s authorities put both on a wanted list, and in 2024 her husband, Aidos Sadykov, was killed in Kyiv. The letter by IPHR and KIBHR says pressure on the widow continues; the article does not say what it consists of.',
  },
  themes: ['transnational-repression'],
  subjects: [{ person: 'natalya-sadykova', role: 'target' }],
  proceedings: [
    {
      key: 'criminal-2014',
      kind: 'criminal',
      person: 'natalya-sadykova',
      name: {
        kk: 'Жала жабу туралы іс, 2014 жыл (1997 жылғы Қылмыстық кодекс)',
        ru: 'Дело о клевете, 2014 год (Уголовный кодекс 1997 года)',
        en: 'Defamation case, 2014 (Criminal Code of 1997)',
      },
      body: { kk: 'Ақтөбе қаласының № 2 соты', ru: 'суд № 2 города Актобе', en: 'Aktobe Court No. 2' },
      charges: [{ key: 'defamation', wording: { kk: 'жала жабу', ru: 'клевета', en: 'defamation' } }],
    },
    {
      key: 'criminal-2023',
      kind: 'criminal',
      person: 'natalya-sadykova',
      name: {
        kk: 'Алауыздықты қоздыру туралы іс, 2023 жыл',
        ru: 'Дело о возбуждении розни, 2023 год',
        en: 'Case on inciting discord, 2023',
      },
    },
  ],
  claims: [
    {
      kind: 'role',
      key: 'journalist-2014',
      person: 'natalya-sadykova',
      occupation: 'journalist',
      date: '2014',
      text: {
        kk: '2014 жылы Наталья Садықова тәуелсіз «Республика» газетінің журналисі болған.',
        ru: 'В 2014 году Наталья Садыкова была журналисткой независимой газеты «Республика».',
        en: 'In 2014 Natalya Sadykova was a journalist of the independent newspaper Respublika.',
      },
      citations: [
        {
          source: 'rferl-33018128',
          part: 'excerpt',
          paragraph: '4',
          words: 'independent Respublika newspaper',
        },
      ],
    },
    {
      kind: 'role',
      key: 'journalist-base',
      person: 'natalya-sadykova',
      occupation: 'journalist',
      organisation: 'base-channel',
      text: {
        kk: 'Журналист Наталья Садықова күйеуімен бірге «Бәсе» YouTube арнасын құрған.',
        ru: 'Журналистка Наталья Садыкова вместе с мужем основала YouTube-канал «Бәсе».',
        en: 'Natalya Sadykova, a journalist, founded the YouTube channel Base with her husband.',
      },
      citations: [
        { source: 'rsf-sadykov', part: 'excerpt', paragraph: '2-3', words: 'YouTube news channel Base' },
      ],
    },
    {
      kind: 'event',
      key: 'questioned',
      person: 'natalya-sadykova',
      event: 'summons',
      date: '2014-02',
      place: 'aktobe',
      text: {
        kk: 'Оны 2014 жылғы ақпанда тендерлер туралы мақалаға байланысты Ақтөбе облысының тергеу басқармасына шақырып, жауап алған.',
        ru: 'В феврале 2014 года её вызывали в следственное управление Актюбинской области и опросили из-за статьи о тендерах.',
        en: 'In February 2014 she was called to the investigation department of Aktobe region and questioned over an article about tenders.',
      },
      inclusion:
        'Weak source (a retold interview), nothing better dates the summons; the complainant and the author of the article are not named.',
      citations: [
        {
          source: 'mgorod-20140327',
          part: 'excerpt',
          paragraph: '2-3',
          words: 'В феврале 2014',
          saidBy: herself,
        },
      ],
    },
    {
      kind: 'charge',
      key: 'defamation-case',
      person: 'natalya-sadykova',
      proceeding: 'criminal-2014',
      charge: 'defamation',
      step: 'registered',
      date: '2014-03',
      place: 'aktobe',
      text: {
        kk: 'Ақтөбенің № 2 сотында оған қарсы жала жабу туралы қылмыстық іс жүргізу басталды; бюроның айтуынша, ол мақалаға қатысы жоқ.',
        ru: 'В суде № 2 города Актобе против неё начали уголовное производство о клевете; по словам КМБПЧ, к статье она отношения не имеет.',
        en: 'Criminal proceedings for defamation were opened against her in Aktobe Court No. 2; KIBHR says she had nothing to do with the article.',
      },
      citations: [
        { source: 'kibhr-20170621', part: 'excerpt', paragraph: '1-2', words: 'В марте 2014 года' },
        { source: 'rferl-33018128', part: 'excerpt', paragraph: '4', words: 'slander investigation' },
        { source: 'article19-sadykov', part: 'excerpt', paragraph: '4', words: 'charged with libel' },
      ],
    },
    {
      kind: 'life',
      key: 'exile',
      person: 'natalya-sadykova',
      life: 'in_exile',
      date: '2014-03',
      text: {
        kk: '2014 жылғы наурыздың басында ол күйеуімен бірге Қазақстаннан Украинаға кетті.',
        ru: 'В начале марта 2014 года она с мужем уехала из Казахстана в Украину.',
        en: 'In early March 2014 she left Kazakhstan for Ukraine with her husband.',
      },
      inclusion: 'The country only; nothing about where she lives now.',
      citations: [
        {
          source: 'liga-sadykov',
          part: 'excerpt',
          paragraph: '2',
          words: 'В начале марта 2014 года',
          saidBy: husband,
        },
        { source: 'rferl-33018128', part: 'excerpt', paragraph: '4' },
      ],
    },
    {
      kind: 'event',
      key: 'arrest-in-absentia',
      person: 'natalya-sadykova',
      proceeding: 'criminal-2014',
      event: 'other',
      date: '2014-03',
      place: 'aktobe',
      text: {
        kk: 'Ақтөбенің № 2 соты оны сырттай қамауға алу туралы шешім шығарды; ол бұл кезде елден кетіп қалған еді.',
        ru: 'Суд № 2 города Актобе заочно постановил её арестовать; к тому времени она уже уехала из страны.',
        en: 'Aktobe Court No. 2 ordered her arrest in absentia; she had already left the country.',
      },
      inclusion: 'Entered as an event and not as a measure: she was never taken into custody.',
      citations: [
        {
          source: 'kibhr-20170621',
          part: 'excerpt',
          paragraph: '1',
          words: 'заочно избрана мера пресечения',
        },
        {
          source: 'liga-sadykov',
          part: 'excerpt',
          paragraph: '2',
          words: 'заочное решение об аресте',
          saidBy: husband,
        },
        {
          source: 'zagranburo-56734',
          part: 'excerpt',
          paragraph: '1',
          words: 'заочно постановил арестовать',
        },
      ],
    },
    {
      kind: 'stage',
      key: 'wanted-2014',
      person: 'natalya-sadykova',
      proceeding: 'criminal-2014',
      stage: 'wanted',
      date: '2014-03~',
      dateNote: {
        kk: 'сот шешімінен кейін; нақты күні айтылмаған',
        ru: 'после решения суда; точный день не назван',
        en: 'after the court’s order; the day is not given',
      },
      text: {
        kk: 'Сот шешімінен кейін оған іздеу жарияланды.',
        ru: 'После решения суда её объявили в розыск.',
        en: 'After the court’s order she was put on a wanted list.',
      },
      inclusion: 'Weak source; nothing better says it of 2014.',
      citations: [
        { source: 'zagranburo-56734', part: 'excerpt', paragraph: '1', words: 'была объявлена в розыск' },
      ],
    },
    {
      kind: 'event',
      key: 'refugee-status',
      person: 'natalya-sadykova',
      event: 'other',
      date: '2014',
      text: {
        kk: 'Ерлі-зайыптылар Украинада саяси баспана сұрап, жарты жылдан кейін босқын мәртебесін алды.',
        ru: 'Супруги попросили в Украине политического убежища и через полгода получили статус беженцев.',
        en: 'The couple asked for political asylum in Ukraine and half a year later received refugee status.',
      },
      citations: [
        {
          source: 'liga-sadykov',
          part: 'excerpt',
          paragraph: '2',
          words: 'статус политических беженцев',
          saidBy: husband,
        },
      ],
    },
    {
      kind: 'event',
      key: 'un-complaint',
      person: 'natalya-sadykova',
      proceeding: 'criminal-2014',
      event: 'other',
      text: {
        kk: 'Оның ісі бойынша БҰҰ-ның Адам құқықтары комитетіне Қазақстанға қарсы шағым түсірілді; бұл туралы 2017 жылғы маусымда Қазақстанның адам құқықтары бюросы хабарлады.',
        ru: 'По её делу в Комитет ООН по правам человека подана жалоба на Казахстан; об этом в июне 2017 года сообщило КМБПЧ.',
        en: 'A complaint against Kazakhstan was filed with the UN Human Rights Committee over her case; KIBHR announced it in June 2017.',
      },
      citations: [{ source: 'kibhr-20170621', part: 'title', words: 'подана жалоба в Комитет ООН' }],
    },
    {
      kind: 'stage',
      key: 'wanted-2023',
      person: 'natalya-sadykova',
      proceeding: 'criminal-2023',
      stage: 'wanted',
      date: '2023-10',
      dateNote: {
        kk: 'қазан айын қайта жарияланған шолу атайды; «Украинская правда» 2023 жылдың күзі дейді',
        ru: 'октябрь называет перепечатанный обзор; «Украинская правда» пишет об осени 2023 года',
        en: 'a republished analysis gives October; Ukrainska Pravda says the autumn of 2023',
      },
      text: {
        kk: 'Қазақстан билігі алауыздықты қоздырды деп айыптап, ерлі-зайыптыларға іздеу жариялады.',
        ru: 'Власти Казахстана объявили супругов в розыск, обвинив в возбуждении розни.',
        en: 'Kazakhstan’s authorities put the couple on a wanted list, accusing them of inciting discord.',
      },
      inclusion: 'An accusation, described as such; the month rests on a weak source, the season does not.',
      citations: [
        { source: 'pravda-7462054', part: 'excerpt', words: 'in the autumn of 2023' },
        { source: 'dlatestscoop-15265', part: 'excerpt', paragraph: '6', words: 'October 2023' },
      ],
    },
    {
      kind: 'statement',
      key: 'interview',
      person: 'natalya-sadykova',
      party: 'subject',
      speaker: herself,
      date: '2024-07-09',
      text: {
        kk: 'Наталья Садықова «Медиазона» басылымына берген сұхбатында күйеуіне оқ атылған күн, тергеу барысы және «Бәсе» жобасының болашағы туралы айтты.',
        ru: 'В интервью «Медиазоне» Наталья Садыкова рассказала о дне покушения на мужа, ходе расследования и будущем проекта «Бәсе».',
        en: 'In an interview with Mediazona Natalya Sadykova spoke about the day her husband was shot, the course of the investigation and the future of the Base project.',
      },
      citations: [
        { source: 'mediazona-20240709', part: 'title', words: 'Наталья Садыкова', saidBy: herself },
        { source: 'mediazona-20240709', part: 'excerpt', paragraph: '2', words: 'будущем проекта «Бәсе»' },
      ],
    },
    {
      kind: 'event',
      key: 'pressure-continues',
      person: 'natalya-sadykova',
      event: 'harassment',
      text: {
        kk: 'Хатта Айдос Садықовтың жесірі Наталья Садықоваға қысым жалғасып отырғаны айтылған.',
        ru: 'В письме говорится, что давление на Наталью Садыкову, вдову Айдоса Садыкова, продолжается.',
        en: 'The letter says pressure on Natalya Sadykova, the widow of Aidos Sadykov, continues.',
      },
      inclusion:
        'The letter’s general words only; posts about where she was followed stay out (whereabouts of a person at risk).',
      citations: [
        {
          source: 'azattyq-2026-06-22',
          part: 'body',
          paragraph: '11',
          words: 'қысым жалғасып отырғанын',
          letter: 'iphr-kibhr-eu-2026-06',
        },
      ],
    },
  ],
}
