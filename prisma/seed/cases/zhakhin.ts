import type { CaseSeed } from '../schema'

const monitoringGroup = {
  kk: 'Human Rights Monitoring Group (Қазақстанның адам құқықтары бюросы арқылы)',
  ru: 'Human Rights Monitoring Group (через КМБПЧ)',
  en: 'Human Rights Monitoring Group (through KIBHR)',
}

export const zhakhin: CaseSeed = {
  slug: 'amangeldi-zhakhin-2025',
  kind: 'criminal',
  title: {
    kk: 'Амангелді Жажин: «Алға, Қазақстан» партиясы ұйымдастыру комитеті төрағасының ұсталуы және жеті жылға сотталғаны туралы хабар',
    ru: 'Амангельды Жахин: задержание председателя оргкомитета партии «Алга, Казахстан» и сообщение о семи годах',
    en: 'Amangeldi Zhakhin: detention of a party’s committee chairman and a reported seven-year sentence',
  },
  summary: {
    kk: 'Қазақстанның адам құқықтары мен заңдылықты сақтау бюросының хабарлауынша, тіркелмеген «Алға, Қазақстан» партиясы ұйымдастыру комитетінің төрағасы 2025 жылғы 18 қарашада Көкшетауда ұсталды; келесі күні оған ресми айып тағылмаған еді. IPHR мен Бюроның хатында, Азаттықтың жазуынша, Амангелді Жажиннің экстремизмге қатысты айыптармен жеті жылға сотталғаны айтылған. Мақаладағы Жажин мен Бюро жазған Джахиннің бір адам екені – редакцияның болжамы, мұны ешбір дереккөз айтпайды. Үкімнің күні, соты, бабы және жазаның түрі қолда бар дереккөздерде жоқ.',
    ru: 'Как сообщило КМБПЧ, председателя оргкомитета незарегистрированной партии «Алга, Казахстан» задержали 18 ноября 2025 года в Кокшетау; на следующий день формального обвинения ему ещё не предъявили. В письме IPHR и КМБПЧ, как передаёт Азаттык, говорится, что Амангельды Жахин (в статье – Жажин) приговорён к семи годам по обвинениям, связанным с экстремизмом. Что Жажин из статьи и Dzhakhin у КМБПЧ – один человек, – предположение редакции: ни один источник этого не говорит. Дата приговора, суд, статья и вид наказания в имеющихся источниках не названы.',
    en: 'KIBHR reported that the chairman of the organising committee of the unregistered party Alga, Kazakhstan was detained in Kokshetau on 18 November 2025; he had not been formally charged the next day. The letter by IPHR and KIBHR, as reported by Azattyq, says that Amangeldi Zhakhin (printed Жажин) was sentenced to seven years on extremism-related charges. That Жажин of the article and Dzhakhin of KIBHR are one man is the editors’ inference: no source says so. No source at hand gives the date of the verdict, the court, the article of law or the kind of penalty.',
  },
  themes: ['extremism-charges', 'unregistered-association'],
  subjects: [{ person: 'amangeldi-zhakhin', role: 'target' }],
  proceedings: [
    {
      key: 'criminal',
      kind: 'criminal',
      person: 'amangeldi-zhakhin',
      name: {
        kk: 'Экстремизмге қатысты айыптар бойынша іс',
        ru: 'Дело по обвинениям, связанным с экстремизмом',
        en: 'Case on extremism-related charges',
      },
    },
  ],
  disagreements: [
    {
      key: 'surname',
      about: { kk: 'Тегінің жазылуы', ru: 'Написание фамилии', en: 'The spelling of the surname' },
      reason: {
        kk: 'Мақалада Жажин, Қазақстанның адам құқықтары бюросының ағылшынша мәтінінде Dzhakhin (Джахин, Жахин) деп жазылған. Екі жазылуды байланыстыратын дереккөз жоқ: редакция аты, рөлі және айыптары сәйкес келгендіктен мұны бір адам деп болжайды, ал «Жажин» қате басылған болуы мүмкін. Екі жазылу да сақталады.',
        ru: 'В статье – Жажин, в английском тексте КМБПЧ – Dzhakhin (Джахин, Жахин). Ни один источник не связывает эти написания: редакция предполагает, что это один человек, по совпадению имени, роли и обвинений, а Жажин, вероятно, опечатка. Оба написания сохраняются.',
        en: 'The article prints Жажин, KIBHR’s English text Dzhakhin (Джахин, Жахин). No source links the two spellings: that they are one man is the editors’ inference from first name, role and charges, and Жажин is probably a misprint. Both spellings are kept.',
      },
    },
  ],
  claims: [
    {
      kind: 'name',
      key: 'name-in-article',
      disagreement: 'surname',
      person: 'amangeldi-zhakhin',
      text: {
        kk: 'Мақалада аты-жөні «Амангелді Жажин» деп басылған.',
        ru: 'В статье имя напечатано как «Амангелді Жажин».',
        en: 'The article prints the name as «Амангелді Жажин».',
      },
      citations: [{ source: 'azattyq-2026-06-22', part: 'body', paragraph: '7', words: 'Амангелді Жажин' }],
    },
    {
      kind: 'name',
      key: 'name-at-kibhr',
      disagreement: 'surname',
      person: 'amangeldi-zhakhin',
      text: {
        kk: 'Қазақстанның адам құқықтары бюросы ағылшынша мәтінінде аты-жөнін «Amangeldy Dzhakhin» деп жазады.',
        ru: 'КМБПЧ в английском тексте пишет имя как «Amangeldy Dzhakhin».',
        en: 'KIBHR’s English text writes the name as “Amangeldy Dzhakhin”.',
      },
      citations: [{ source: 'bureau-62272', part: 'excerpt', paragraph: '3', words: 'Amangeldy Dzhakhin' }],
    },
    {
      kind: 'role',
      key: 'activist',
      person: 'amangeldi-zhakhin',
      occupation: 'activist',
      text: {
        kk: 'Мақалада Амангелді Жажин белсенді деп аталған.',
        ru: 'В статье Амангельды Жахин (напечатано Жажин) назван активистом.',
        en: 'The article describes Amangeldi Zhakhin (printed Жажин) as an activist.',
      },
      citations: [
        {
          source: 'azattyq-2026-06-22',
          part: 'body',
          paragraph: '7',
          words: 'Амангелді Жажин',
          letter: 'iphr-kibhr-eu-2026-06',
        },
      ],
    },
    {
      kind: 'role',
      key: 'committee-chairman',
      person: 'amangeldi-zhakhin',
      occupation: 'politician',
      organisation: 'alga-kazakhstan',
      date: '2025-11',
      text: {
        kk: 'Қазақстанның адам құқықтары бюросы оны тіркелмеген «Алға, Қазақстан» партиясы ұйымдастыру комитетінің төрағасы деп атайды.',
        ru: 'КМБПЧ называет его председателем оргкомитета незарегистрированной партии «Алга, Казахстан».',
        en: 'KIBHR describes him as chairman of the organising committee of the unregistered party Alga, Kazakhstan.',
      },
      citations: [{ source: 'bureau-62272', part: 'title', words: 'Chairman of the Organising Committee' }],
    },
    {
      kind: 'measure',
      key: 'detained',
      measure: 'police_custody',
      person: 'amangeldi-zhakhin',
      proceeding: 'criminal',
      date: '2025-11-18',
      place: 'kokshetau',
      text: {
        kk: 'Ол 18 қараша күні кешке Көкшетауда ұсталды.',
        ru: 'Вечером 18 ноября его задержали в Кокшетау.',
        en: 'He was detained in Kokshetau on the evening of 18 November.',
      },
      citations: [{ source: 'bureau-62272', part: 'excerpt', paragraph: '3', words: '18 November 2025' }],
    },
    {
      kind: 'event',
      key: 'home-searched',
      event: 'search',
      person: 'amangeldi-zhakhin',
      proceeding: 'criminal',
      date: '2025-11-18',
      place: 'kokshetau',
      text: {
        kk: 'Сол күні полиция оның үйін тінтті; тінту туралы қаулыны Көкшетаудың тергеу судьясы 13 қазанда бекіткен.',
        ru: 'В тот же день полиция провела обыск у него дома; постановление следственный судья Кокшетау утвердил 13 октября.',
        en: 'Police searched his home the same day, under an order that a Kokshetau investigating judge had approved on 13 October.',
      },
      inclusion: 'A relative whose flat was also searched is left out; so is the name of the judge.',
      citations: [{ source: 'bureau-62272', part: 'excerpt', paragraph: '3', words: '13 October 2025' }],
    },
    {
      kind: 'stage',
      key: 'not-charged',
      stage: 'under_investigation',
      person: 'amangeldi-zhakhin',
      proceeding: 'criminal',
      date: '2025-11-19',
      asOf: '2025-11-19',
      text: {
        kk: 'Қазақстанның адам құқықтары бюросы хабар жариялаған кезде оған ресми айып тағылмаған еді.',
        ru: 'На момент публикации КМБПЧ формального обвинения ему не предъявили.',
        en: 'He had not been formally charged when KIBHR published its report.',
      },
      citations: [{ source: 'bureau-62272', part: 'excerpt', paragraph: '4-5' }],
    },
    {
      kind: 'event',
      key: 'linked-participation',
      event: 'other',
      person: 'amangeldi-zhakhin',
      proceeding: 'criminal',
      date: '/2025-11-19',
      dateNote: {
        kk: 'күні айтылмаған; дереккөз 19 қарашада жарияланған',
        ru: 'без даты; источник опубликован 19 ноября',
        en: 'undated; the source was published on 19 November',
      },
      text: {
        kk: 'Мониторинг тобы оның ұсталуын Қылмыстық кодекстің 405-бабының 2-бөлігімен байланыстырды; ресми айып тағылмаған.',
        ru: 'Мониторинговая группа связала его задержание с частью 2 статьи 405 Уголовного кодекса; формального обвинения не было.',
        en: 'A monitoring group linked his detention to article 405(2) of the Criminal Code; there was no formal charge.',
      },
      citations: [
        {
          source: 'bureau-62272',
          part: 'excerpt',
          paragraph: '4-5',
          words: '§405(2)',
          saidBy: monitoringGroup,
        },
      ],
    },
    {
      kind: 'event',
      key: 'linked-financing',
      event: 'other',
      person: 'amangeldi-zhakhin',
      proceeding: 'criminal',
      date: '/2025-11-19',
      dateNote: {
        kk: 'күні айтылмаған; дереккөз 19 қарашада жарияланған',
        ru: 'без даты; источник опубликован 19 ноября',
        en: 'undated; the source was published on 19 November',
      },
      text: {
        kk: 'Сол топ оның ұсталуын Қылмыстық кодекстің 258-бабының 1-бөлігімен де байланыстырды; ресми айып тағылмаған.',
        ru: 'Та же группа связала задержание и с частью 1 статьи 258 Уголовного кодекса; формального обвинения не было.',
        en: 'The same group also linked the detention to article 258(1) of the Criminal Code; there was no formal charge.',
      },
      citations: [{ source: 'bureau-62272', part: 'excerpt', paragraph: '4-5', saidBy: monitoringGroup }],
    },
    {
      kind: 'event',
      key: 'party-refused-registration',
      event: 'registration_refused',
      date: '2025-01~',
      dateNote: {
        kk: 'дереккөз жарияланған кез; бас тартулардың күндері берілмеген',
        ru: 'время публикации источника; даты отказов не названы',
        en: 'about when the source was published; the dates of the refusals are not given',
      },
      text: {
        kk: '«Ашық диалог» қоры «Алға, Қазақстан» партиясын тіркеуден 25 рет бас тартылғанын және бірнеше жетекшісі бас бостандығынан айырылғанын жазды; бұл үзіндіде Жажин аталмаған.',
        ru: 'Фонд «Открытый диалог» написал, что партии «Алга, Казахстан» 25 раз отказали в регистрации и что несколько её лидеров лишены свободы; Жахин в отрывке не назван.',
        en: 'The Open Dialogue Foundation wrote that the party Alga, Kazakhstan had been refused registration 25 times and that several of its leaders had been imprisoned; the excerpt does not name Zhakhin.',
      },
      citations: [{ source: 'odf-726864', part: 'excerpt', words: '25 times' }],
    },
    {
      kind: 'sentence',
      key: 'sentence',
      person: 'amangeldi-zhakhin',
      proceeding: 'criminal',
      components: [{ kind: 'unspecified', months: 84 }],
      dateNote: {
        kk: 'үкімнің күні, соты және бабы айтылмаған',
        ru: 'дата приговора, суд и статья не названы',
        en: 'the date of the verdict, the court and the article of law are not given',
      },
      text: {
        kk: 'Хатта, Азаттықтың жазуынша, Амангелді Жажиннің экстремизмге қатысты айыптармен жеті жылға сотталғаны айтылған. Мақалада жазаның түрі көрсетілмеген.',
        ru: 'В письме, как сообщает Азаттык, говорится, что Амангельды Жахин (в статье – Жажин) осуждён на семь лет по обвинениям, связанным с экстремизмом. Вид наказания в статье не назван.',
        en: 'The letter, as reported by Azattyq, says Amangeldi Zhakhin (printed Жажин) was sentenced to seven years on extremism-related charges. The article does not name the kind of penalty.',
      },
      inclusion:
        'The article says «sentenced to seven years» of all three activists without the kind of penalty; nothing is filled in.',
      citations: [
        {
          source: 'azattyq-2026-06-22',
          part: 'body',
          paragraph: '7',
          words: 'экстремизмге қатысты айыптармен жеті жылға',
          letter: 'iphr-kibhr-eu-2026-06',
        },
      ],
    },
  ],
}
