import type { CaseSeed } from '../schema'

export const azattyqAccess: CaseSeed = {
  slug: 'azattyq-access',
  kind: 'media_restriction',
  title: {
    kk: 'Азаттық сайттарының Қазақстанда еркін ашылмауы',
    ru: 'Сайты Азаттыка не открываются в Казахстане свободно',
    en: 'Azattyq’s sites not opening freely in Kazakhstan',
  },
  summary: {
    kk: 'IPHR мен Қазақстанның адам құқықтары бюросының хатында президент Тоқаевтың туыстары туралы зерттеу жарияланғаннан кейін Азат Еуропа/Азаттық радиосының интернет-ресурстары Қазақстанда еркін ашылмай қалғаны айтылған; хат мазмұнын жеткізген Азаттықтың өзі – осы істің тарапы. Сайттардың ашылмауы туралы бұрынғы хабарлар 2008 жылдан басталады. Мақалада «бұғатталды» деген сөз жоқ, ал 2026 жылы қолжетімділіктің қалай шектелгенін тәуелсіз өлшеген дерек қолда жоқ.',
    ru: 'В письме IPHR и КМБПЧ говорится, что после публикации расследования о родственниках президента Токаева интернет-ресурсы Радио Свободная Европа/Радио Свобода перестали свободно открываться в Казахстане; пересказывает письмо Азаттык, сам сторона этого дела. О недоступности сайтов сообщали и раньше, начиная с 2008 года. Слова «заблокированы» в статье нет, а независимых измерений того, как доступ ограничен в 2026 году, у нас нет.',
    en: 'The letter by IPHR and KIBHR says the internet resources of Radio Free Europe/Radio Liberty stopped opening freely in Kazakhstan after an investigation about President Tokayev’s relatives was published; the report of the letter is by Azattyq, itself a party to this case. Earlier reports of sites not opening go back to 2008. The article does not say “blocked”, and no independent measurement of how access is limited in 2026 is at hand.',
  },
  themes: ['media-pressure'],
  subjects: [],
  disagreements: [
    {
      key: 'how-restricted',
      about: {
        kk: 'Сайттар бұғатталды ма, баяулатылды ма, әлде жай ғана еркін ашылмай қалды ма',
        ru: 'Заблокированы сайты, замедлены или просто не открываются свободно',
        en: 'Whether the sites are blocked, throttled or just not opening freely',
      },
      reason: {
        kk: 'Мақала «еркін ашылмай қалған» дейді; жаңалықтар жинағы қолжетімділік шектелген деп, тақырыбында баяулату туралы жазады. «Бұғатталды» деген сөз екеуінің көрілген мәтінінде жоқ. Редакция мақаланың сөзін қолданады, бірақ 2026 жылғы өлшем болмағандықтан екі хабарды да қалдырады.',
        ru: 'В статье сказано «перестали свободно открываться»; агрегатор пишет об ограничении доступа, а в заголовке – о замедлении. Слова «заблокированы» в том, что мы видели, нет ни там, ни там. Редакция держится слов статьи, но оставляет оба сообщения: измерений за 2026 год нет.',
        en: 'The article says “stopped opening freely”; the aggregator says access is restricted and speaks of throttling in its title. Neither says “blocked” in what was seen. The editors use the article’s words but let both reports stand, for there is no measurement for 2026.',
      },
    },
  ],
  claims: [
    {
      kind: 'event',
      key: 'not-opening-freely',
      event: 'access_restricted',
      disagreement: 'how-restricted',
      standing: 'stands',
      dateNote: {
        kk: 'мақалада күні айтылмаған',
        ru: 'статья даты не называет',
        en: 'the article gives no date',
      },
      text: {
        kk: 'Хатта президент Тоқаевтың туыстары туралы зерттеу жарияланғаннан кейін Азат Еуропа/Азаттық радиосының интернет-ресурстары Қазақстан аумағында еркін ашылмай қалғаны айтылған.',
        ru: 'В письме говорится, что после публикации расследования о родственниках президента Токаева интернет-ресурсы Радио Свободная Европа/Радио Свобода перестали свободно открываться на территории Казахстана.',
        en: 'The letter says that after an investigation about President Tokayev’s relatives was published, the internet resources of Radio Free Europe/Radio Liberty stopped opening freely inside Kazakhstan.',
      },
      citations: [
        {
          source: 'azattyq-2026-06-22',
          part: 'body',
          paragraph: '6',
          words: 'еркін ашылмай қалғанын',
          letter: 'iphr-kibhr-eu-2026-06',
        },
      ],
    },
    {
      kind: 'event',
      key: 'since-18-may',
      event: 'access_restricted',
      disagreement: 'how-restricted',
      standing: 'stands',
      date: '2026-05-18',
      dateNote: {
        kk: 'үзіндіде 18 мамыр деп қана жазылған; жылы беттің жоғарғы жағындағы 2026 жылғы 29 маусымға қарап анықталды',
        ru: 'в отрывке только 18 мая; год выведен из шапки страницы (29 июня 2026 года)',
        en: 'the excerpt says only 18 May; the year is inferred from the page header (29 June 2026)',
      },
      text: {
        kk: 'Жаңалықтар жинағы президенттің отбасы мен мемлекеттік келісімшарттар туралы 18 мамырдағы материалдан бері қолжетімділік шектелген деп жазады; тақырыбында сайттардың баяулатылуы аталған.',
        ru: 'Агрегатор пишет, что доступ ограничен со времени материала от 18 мая о семье президента и государственных контрактах; в заголовке речь о замедлении сайтов.',
        en: 'A news aggregator says access has been restricted since a report of 18 May on the president’s family and state contracts; its title speaks of throttling.',
      },
      inclusion: 'Weak source, kept because nothing better at hand dates the restriction.',
      citations: [{ source: 'newsin60-throttling', part: 'excerpt', paragraph: '1-2', words: 'May 18' }],
    },
    {
      kind: 'statement',
      key: 'government-denies',
      party: 'authorities',
      speaker: { kk: 'Қазақстан үкіметі', ru: 'правительство Казахстана', en: 'Government of Kazakhstan' },
      organisation: 'government-kz',
      date: '2026-05-18/2026-06-29',
      dateNote: {
        kk: 'күні айтылмаған; 18 мамырдағы материал мен беттегі 29 маусым аралығы, жылы бетке қарап анықталды',
        ru: 'дата не названа; промежуток между материалом от 18 мая и 29 июня в шапке страницы, год выведен',
        en: 'undated; between the report of 18 May and the 29 June of the page header, the year inferred',
      },
      text: {
        kk: 'Жаңалықтар жинағының жазуынша, үкімет шектеуге қатысы барын жоққа шығарады.',
        ru: 'Как пишет агрегатор, правительство отрицает свою причастность к ограничению доступа.',
        en: 'The aggregator reports that the government denies any involvement in the restriction.',
      },
      inclusion:
        'Weak source, kept because it is the only report at hand of the authorities’ position on this case.',
      citations: [
        {
          source: 'newsin60-throttling',
          part: 'excerpt',
          paragraph: '1-2',
          saidBy: { kk: 'Қазақстан үкіметі', ru: 'правительство Казахстана', en: 'Government of Kazakhstan' },
        },
      ],
    },
    {
      kind: 'event',
      key: 'seven-weeks-2008',
      event: 'access_restricted',
      date: '2008-04-11',
      text: {
        kk: 'RFE/RL хабарлауынша, қазақ тіліндегі сайт 2008 жылғы 11 сәуірден бастап жеті апта бойы Қазақстанда ашылмаған.',
        ru: 'По сообщению РСЕ/РС, казахскоязычный сайт был недоступен в Казахстане семь недель начиная с 11 апреля 2008 года.',
        en: 'RFE/RL reported that its Kazakh-language site could not be reached in Kazakhstan for seven weeks from 11 April 2008.',
      },
      citations: [{ source: 'rferl-2008-06-06', part: 'excerpt', paragraph: '1', words: 'April 11' }],
    },
    {
      kind: 'event',
      key: 'two-providers-2011',
      event: 'access_restricted',
      date: '2011-02-21',
      text: {
        kk: 'USAGM мәліметінше, 2011 жылғы 21 ақпаннан бастап RFE сайттары екі ірі провайдер – «Қазақтелеком» мен Nursat желісінде ашылмаған.',
        ru: 'По данным USAGM, с 21 февраля 2011 года сайты РСЕ были недоступны у двух крупных провайдеров – «Казахтелекома» и Nursat.',
        en: 'According to USAGM, RFE’s sites could not be reached through two large providers, Kazakhtelecom and Nursat, from 21 February 2011.',
      },
      citations: [{ source: 'usagm-20110302', part: 'excerpt', paragraph: '1', words: 'February 21' }],
    },
    {
      kind: 'event',
      key: 'ninth-of-may-2019',
      event: 'access_restricted',
      date: '2019-05-09',
      dateNote: {
        kk: 'жылы мәтінге қарап анықталды (Жеңістің 74 жылдығы)',
        ru: 'год выведен из текста (74-я годовщина Победы)',
        en: 'the year is inferred from the text (74th anniversary of Victory Day)',
      },
      text: {
        kk: 'RFE/RL-дің қазақша сайты мен басқа көптеген сайт 9 мамырда күннің көп бөлігінде ашылмай, түнде қалпына келді.',
        ru: 'Казахский сайт РСЕ/РС и многие другие были недоступны большую часть дня 9 мая и заработали ночью.',
        en: 'RFE/RL’s Kazakh site and many others were unavailable for most of 9 May and came back overnight.',
      },
      citations: [{ source: 'rferl-29930391', part: 'excerpt', paragraph: '3, 6, 7, 8', words: 'May 9' }],
    },
    {
      kind: 'event',
      key: 'september-2022',
      event: 'access_restricted',
      date: '2022-09',
      dateNote: {
        kk: 'жылы мәтінге қарап анықталды',
        ru: 'год выведен из текста',
        en: 'the year is inferred from the text',
      },
      text: {
        kk: 'Қыркүйектің аяғында Азаттық пен басқа бірнеше басылымның сайттарына кіру қиындады; «Қазақтелеком» мұны шетелден жасалған шабуылдармен түсіндірді.',
        ru: 'В конце сентября возникли трудности с доступом к сайтам Азаттыка и других изданий; «Казахтелеком» говорил об атаках из-за рубежа.',
        en: 'In late September there was trouble reaching the sites of Azattyq and other outlets; Kazakhtelecom spoke of attacks from abroad.',
      },
      citations: [{ source: 'azattyq-32056360', part: 'excerpt', paragraph: '1-2', words: '27 сентября' }],
    },
    {
      kind: 'statement',
      key: 'ooni-throttling',
      party: 'expert',
      speaker: { kk: 'OONI', ru: 'OONI', en: 'OONI' },
      date: '2023-04-28',
      dateNote: {
        kk: 'жылы мәтінге қарап анықталды (2022 жылғы қарашадағы сайлау)',
        ru: 'год выведен из текста (выборы ноября 2022 года)',
        en: 'the year is inferred from the text (elections of November 2022)',
      },
      text: {
        kk: 'Интернетке қолжетімділікті бақылайтын OONI алдыңғы жеті айда RFE/RL сайттары баяулатылғанының белгілерін тапқанын хабарлады.',
        ru: 'OONI, наблюдающая за доступностью интернета, сообщила о признаках того, что сайты РСЕ/РС замедляли в течение предыдущих семи месяцев.',
        en: 'The internet monitor OONI reported evidence that RFE/RL’s sites had been throttled over the preceding seven months.',
      },
      citations: [
        {
          source: 'rferl-32383892',
          part: 'excerpt',
          paragraph: '1-3',
          words: 'April 28',
          saidBy: { kk: 'OONI', ru: 'OONI', en: 'OONI' },
        },
      ],
    },
    {
      kind: 'event',
      key: 'accreditation-2025',
      event: 'other',
      date: '2025-08-20',
      dateNote: {
        kk: 'жылы 2025 жылғы тамыздағы мәлімдемеге қарап анықталды',
        ru: 'год выведен из заявления августа 2025 года',
        en: 'the year is inferred from the statement of August 2025',
      },
      text: {
        kk: 'CPJ хабарлауынша, сот RFE/RL-дің жеті журналисіне аккредитация беруден бас тартуды күшінде қалдырды; тағы тоғыз шағым қаралмаған еді.',
        ru: 'По сообщению CPJ, суд оставил в силе отказ в аккредитации семи журналистам РСЕ/РС; ещё девять жалоб ждали рассмотрения.',
        en: 'CPJ reported that a court upheld the refusal of accreditation to seven RFE/RL journalists, with nine more appeals pending.',
      },
      citations: [{ source: 'cpj-kz', part: 'excerpt', paragraph: '2', words: 'August 20' }],
    },
  ],
}
