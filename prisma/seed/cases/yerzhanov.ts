import type { CaseSeed } from '../schema'

export const yerzhanov: CaseSeed = {
  slug: 'orazaly-yerzhanov-2026',
  kind: 'criminal',
  title: {
    kk: 'Оразалы Ержанов: референдумға «саналы бойкот» бастамасы үшін қудалау',
    ru: 'Оразалы Ержанов: преследование за инициативу «осознанного бойкота» референдума',
    en: 'Orazaly Yerzhanov: prosecuted over a call for a “conscious boycott” of the referendum',
  },
  summary: {
    kk: 'Заңгер әрі қор жетекшісі Оразалы Ержанов 2026 жылғы ақпанда, конституциялық референдум алдында ұсталып, сот шешімімен күзетпен қамауға алынды; кейін, журналист Вадим Борейконың айтуынша, үйқамаққа шығарылды. IPHR мен Қазақстанның адам құқықтары мен заңдылықты сақтау бюросының хатында, Азаттықтың жазуынша, оның бостандығы төрт жылға шектелгені және ол бес жыл қоғамдық қызметпен айналысу құқығынан айырылғаны айтылған. Үкімнің күні, соты және бабы қолда бар дереккөздерде жоқ.',
    ru: 'Юрист и руководитель фонда Оразалы Ержанов был задержан в феврале 2026 года, перед конституционным референдумом, и заключён под стражу; позже, по словам журналиста Вадима Борейко, его перевели под домашний арест. В письме IPHR и КМБПЧ, как сообщает Азаттык, говорится, что его свободу ограничили на четыре года и на пять лет лишили его права заниматься общественной деятельностью. Дата приговора, суд и статья в имеющихся источниках не названы.',
    en: 'Orazaly Yerzhanov, a lawyer and head of a foundation, was detained in February 2026, before the constitutional referendum, and held on remand; later, the journalist Vadim Boreiko said, he was moved to house arrest. The letter by IPHR and KIBHR, as reported by Azattyq, says his freedom was restricted for four years and that he was barred from public activity for five. No source at hand gives the date of the verdict, the court or the article of law.',
  },
  themes: ['referendum-2026'],
  subjects: [{ person: 'orazaly-yerzhanov', role: 'target' }],
  proceedings: [
    {
      key: 'criminal',
      kind: 'criminal',
      person: 'orazaly-yerzhanov',
      name: {
        kk: 'Сайлау құқықтарын жүзеге асыруға кедергі жасау туралы іс',
        ru: 'Дело о воспрепятствовании осуществлению избирательных прав',
        en: 'Case on obstructing the exercise of electoral rights',
      },
      charges: [
        {
          key: 'electoral',
          wording: {
            kk: 'сайлау құқықтарын жүзеге асыруға кедергі жасау',
            ru: 'воспрепятствование осуществлению избирательных прав',
            en: 'obstructing the exercise of electoral rights',
          },
        },
      ],
    },
  ],
  disagreements: [
    {
      key: 'description',
      about: { kk: 'Дереккөздер оны кім деп атайды', ru: 'Как его представляют', en: 'How he is described' },
      reason: {
        kk: 'Мақала оны заңгер дейді, басқа дереккөздер қор жетекшісі және қамқоршылық кеңес мүшесі деп атайды. Бұлар бір-бірін жоққа шығармайды, редакция үшеуін де қалдырды.',
        ru: 'Статья называет его юристом, другие источники – руководителем фонда и членом попечительского совета. Это не исключает одно другого, редакция оставила все три.',
        en: 'The article calls him a lawyer, other sources the head of a foundation and a trustee. These do not exclude one another, and the editors keep all three.',
      },
    },
    {
      key: 'detention-known',
      about: {
        kk: 'Қашан ұсталғаны және бұл қашан белгілі болғаны',
        ru: 'Когда его задержали и когда об этом стало известно',
        en: 'When he was detained and when that became known',
      },
      reason: {
        kk: 'Редакция ұсталған күн ретінде 23 ақпанды алады: «Настоящее Время» мен ng.kz осы күнді атайды. Qaz365.kz тек хабарлардың 26 ақпанда шыққанын жазады, бұл оған қайшы емес.',
        ru: 'Днём задержания редакция считает 23 февраля: его называют «Настоящее Время» и ng.kz. Qaz365.kz пишет лишь, что сообщения появились 26 февраля; этому оно не противоречит.',
        en: 'The editors take 23 February as the day of the detention: Current Time and ng.kz give it. Qaz365.kz says only that reports appeared on 26 February, which does not contradict it.',
      },
    },
  ],
  claims: [
    {
      kind: 'role',
      key: 'lawyer',
      disagreement: 'description',
      person: 'orazaly-yerzhanov',
      occupation: 'lawyer',
      text: {
        kk: 'Мақалада Оразалы Ержанов заңгер деп аталған.',
        ru: 'В статье Оразалы Ержанов назван юристом.',
        en: 'The article describes Orazaly Yerzhanov as a lawyer.',
      },
      citations: [
        {
          source: 'azattyq-2026-06-22',
          part: 'body',
          paragraph: '5',
          words: 'бастама көтерген заңгер',
          letter: 'iphr-kibhr-eu-2026-06',
        },
      ],
    },
    {
      kind: 'role',
      key: 'foundation-head',
      disagreement: 'description',
      person: 'orazaly-yerzhanov',
      occupation: 'head-of-organisation',
      organisation: 'elge-qaitaru',
      text: {
        kk: 'Ол «Елге қайтару» қорының жетекшісі ретінде аталған.',
        ru: 'Его называют руководителем фонда «Елге қайтару» (Elge Qaitaru).',
        en: 'He is described as the head of the Elge Qaitaru foundation.',
      },
      dateNote: {
        kk: 'ұсталған кездегі хабар бойынша',
        ru: 'по сообщениям времени задержания',
        en: 'as reported at the time of his detention',
      },
      date: '2026-02~',
      citations: [
        { source: 'currenttime-33688721', part: 'title', words: 'руководителя фонда Elge Qaitaru' },
      ],
    },
    {
      kind: 'role',
      key: 'trustee',
      disagreement: 'description',
      person: 'orazaly-yerzhanov',
      occupation: 'trustee',
      organisation: 'transparency-international-kazakhstan',
      date: '2026-02~',
      dateNote: {
        kk: 'үзіндінің күні жоқ; айы ұстау туралы хабардан алынды',
        ru: 'отрывок без даты; месяц взят из сообщения о задержании',
        en: 'the excerpt is undated; the month is inferred from the detention report',
      },
      text: {
        kk: 'Өңірлік басылым оны Transparency International Kazakhstan қамқоршылық кеңесінің мүшесі деп атайды.',
        ru: 'Региональное издание называет его членом попечительского совета Transparency International Kazakhstan.',
        en: 'A regional outlet describes him as a trustee of Transparency International Kazakhstan.',
      },
      citations: [
        {
          source: 'centralasia-2423152',
          part: 'excerpt',
          paragraph: '1',
          words: 'Transparency International Kazakhstan',
        },
      ],
    },
    {
      kind: 'event',
      key: 'boycott-initiative',
      event: 'other',
      person: 'orazaly-yerzhanov',
      text: {
        kk: 'Хатта ол конституциялық референдумға «саналы бойкот» жариялау бастамасын көтерген адам ретінде аталған.',
        ru: 'В письме он назван человеком, выступившим с инициативой объявить «осознанный бойкот» конституционного референдума.',
        en: 'The letter names him as the one who launched an initiative to declare a “conscious boycott” of the constitutional referendum.',
      },
      citations: [
        {
          source: 'azattyq-2026-06-22',
          part: 'body',
          paragraph: '5',
          words: 'жариялау туралы бастама көтерген',
          letter: 'iphr-kibhr-eu-2026-06',
        },
      ],
    },
    {
      kind: 'measure',
      key: 'detained',
      disagreement: 'detention-known',
      person: 'orazaly-yerzhanov',
      proceeding: 'criminal',
      measure: 'police_custody',
      date: '2026-02-23',
      place: 'almaty',
      text: {
        kk: 'Полиция оны 23 ақпан күні кешке Алматыда ұстады.',
        ru: 'Вечером 23 февраля его задержала полиция в Алматы.',
        en: 'Police detained him in Almaty on the evening of 23 February.',
      },
      citations: [
        {
          source: 'currenttime-33688721',
          part: 'excerpt',
          paragraph: '2',
          words: 'вечером 23 февраля',
          saidBy: {
            kk: 'журналист Вадим Борейко; Қазақстанның адам құқықтары мен заңдылықты сақтау бюросы',
            ru: 'журналист Вадим Борейко; КМБПЧ',
            en: 'journalist Vadim Boreiko; KIBHR',
          },
        },
        { source: 'ngkz-58976', part: 'excerpt' },
      ],
    },
    {
      kind: 'event',
      key: 'reports-26-february',
      event: 'search',
      disagreement: 'detention-known',
      person: 'orazaly-yerzhanov',
      date: '2026-02-26',
      dateNote: {
        kk: 'тінтудің емес, хабарлар шыққан күн',
        ru: 'день сообщений, а не обыска',
        en: 'the day of the reports, not of the search',
      },
      text: {
        kk: 'Qaz365.kz оның ұсталғаны туралы хабарлар түнгі тінтуден кейін, 26 ақпанда шыққанын жазды.',
        ru: 'Qaz365.kz пишет, что сообщения о его задержании появились 26 февраля, после ночного обыска.',
        en: 'Qaz365.kz writes that reports of his detention appeared on 26 February, after a night search.',
      },
      inclusion:
        'A weak source, kept because it is the other side of a disagreement and the only one on a search.',
      citations: [{ source: 'qaz365-19375', part: 'excerpt' }],
    },
    {
      kind: 'measure',
      key: 'remand-ten-days',
      person: 'orazaly-yerzhanov',
      proceeding: 'criminal',
      measure: 'remand',
      date: '2026-02-25',
      until: '2026-03-05',
      length: { days: 10 },
      place: 'almaty',
      court: {
        kk: 'Алматының тергеу соты',
        ru: 'следственный суд Алматы',
        en: 'Almaty investigative court',
      },
      text: {
        kk: 'Алматының тергеу соты оны он тәулікке, 5 наурызға дейін күзетпен ұстау туралы шешім шығарды.',
        ru: 'Следственный суд Алматы заключил его под стражу на десять суток, до 5 марта.',
        en: 'The Almaty investigative court ordered him held for ten days, to 5 March.',
      },
      citations: [{ source: 'currenttime-33688721', part: 'excerpt', paragraph: '2', words: '25 февраля' }],
    },
    {
      kind: 'event',
      key: 'no-suspicion-yet',
      event: 'other',
      person: 'orazaly-yerzhanov',
      proceeding: 'criminal',
      date: '2026-02~',
      dateNote: {
        kk: 'екінші дереккөздің күні жоқ; айы ұстау туралы хабардан алынды',
        ru: 'второй источник без даты; месяц взят из сообщения о задержании',
        en: 'the second source is undated; the month is inferred from the detention report',
      },
      text: {
        kk: 'Күзетпен ұстау туралы шешім шыққан кезде оған күдік те, әрекетінің құқықтық саралануы да ұсынылмаған еді.',
        ru: 'К моменту решения о содержании под стражей ему не предъявили ни подозрения, ни правовой квалификации.',
        en: 'When the remand was ordered, neither a suspicion nor a legal qualification had been put to him.',
      },
      citations: [
        { source: 'currenttime-33688721', part: 'excerpt', paragraph: '2' },
        { source: 'centralasia-2423152', part: 'excerpt', paragraph: '4' },
      ],
    },
    {
      kind: 'event',
      key: 'posts-removed',
      event: 'other',
      person: 'orazaly-yerzhanov',
      date: '2026-02~',
      dateNote: {
        kk: 'үзіндінің күні жоқ; айы ұстау туралы хабардан алынды',
        ru: 'отрывок без даты; месяц взят из сообщения о задержании',
        en: 'the excerpt is undated; the month is inferred from the detention report',
      },
      text: {
        kk: 'Журналист Вадим Борейконың айтуынша, Ержановтың Facebook парақшасынан жаңа конституция мен референдум туралы барлық жазба өшірілген; кім өшіргені айтылмаған.',
        ru: 'По словам журналиста Вадима Борейко, со страницы Ержанова в Facebook удалены все записи о новой конституции и референдуме; кем – не сказано.',
        en: 'The journalist Vadim Boreiko said all of Yerzhanov’s Facebook posts about the new constitution and the referendum had been removed; by whom is not said.',
      },
      inclusion: 'A weak source; nothing better at hand says it.',
      citations: [
        {
          source: 'mtskg-19825',
          part: 'excerpt',
          words: 'Борейко также отметил',
          saidBy: {
            kk: 'журналист Вадим Борейко',
            ru: 'журналист Вадим Борейко',
            en: 'journalist Vadim Boreiko',
          },
        },
      ],
    },
    {
      kind: 'charge',
      key: 'case-opened',
      person: 'orazaly-yerzhanov',
      proceeding: 'criminal',
      charge: 'electoral',
      step: 'registered',
      date: '2026-02~',
      dateNote: {
        kk: 'үзіндіде күні көрсетілмеген; айы ұстау туралы хабардан алынды',
        ru: 'в отрывке даты нет; месяц взят из сообщения о задержании',
        en: 'the excerpt has no date; the month is inferred from the detention report',
      },
      place: 'almaty',
      text: {
        kk: 'Алматы полициясы сайлау құқықтарын жүзеге асыруға кедергі жасау туралы қылмыстық іс қозғалғанын мәлімдеді; негіз ретінде полиция шындыққа жанаспайды деп санайтын жазбалар мен бойкотқа шақыру аталды.',
        ru: 'Полиция Алматы сообщила об уголовном деле о воспрепятствовании избирательным правам; основанием названы публикации, которые она считает недостоверными, и призывы к бойкоту.',
        en: 'Almaty police said a criminal case of obstructing electoral rights had been opened over posts they call untrue and over calls for a boycott.',
      },
      citations: [
        {
          source: 'ulysmedia-68906',
          part: 'excerpt',
          paragraph: '2',
          words: 'за препятствование',
          saidBy: {
            kk: 'Алматы полиция департаменті',
            ru: 'департамент полиции Алматы',
            en: 'Almaty police department',
          },
        },
      ],
    },
    {
      kind: 'measure',
      key: 'remand-extended',
      person: 'orazaly-yerzhanov',
      proceeding: 'criminal',
      measure: 'remand',
      date: '2026-03-05',
      length: { months: 2 },
      text: {
        kk: 'Он тәуліктік мерзімнің бітуіне бір сағаттай қалғанда күзетпен ұстау тағы екі айға ұзартылды.',
        ru: 'Примерно за час до конца десятидневного срока содержание под стражей продлили ещё на два месяца.',
        en: 'About an hour before the ten days ran out his detention was extended for two more months.',
      },
      citations: [
        {
          source: 'ngkz-58976',
          part: 'excerpt',
          paragraph: '3',
          words: '5 марта',
          saidBy: {
            kk: 'адвокат Виталий Воронов (Вадим Борейко арқылы)',
            ru: 'адвокат Виталий Воронов (через Вадима Борейко)',
            en: 'lawyer Vitaly Voronov (through Vadim Boreiko)',
          },
        },
      ],
    },
    {
      kind: 'measure',
      key: 'house-arrest',
      person: 'orazaly-yerzhanov',
      proceeding: 'criminal',
      measure: 'house_arrest',
      date: '2026-03-05/2026-06-22',
      dateNote: {
        kk: 'үзіндіде күні жоқ: күзетпен ұстау 5 наурызда ұзартылғаннан кейін, мақалаға дейін',
        ru: 'даты в отрывке нет: после продления стражи 5 марта и до статьи от 22 июня',
        en: 'no date in the excerpt: after the extension of 5 March and before the article of 22 June',
      },
      text: {
        kk: 'Журналист Вадим Борейконың айтуынша, сот кейін күзетпен ұстауды үйқамаққа ауыстырды.',
        ru: 'По словам журналиста Вадима Борейко, позднее суд заменил содержание под стражей домашним арестом.',
        en: 'The journalist Vadim Boreiko said a court later replaced remand with house arrest.',
      },
      inclusion: 'A weak source; nothing better at hand says it.',
      citations: [
        {
          source: 'qaz365-19375',
          part: 'excerpt',
          paragraph: '2-3',
          words: 'домашний арест',
          saidBy: {
            kk: 'журналист Вадим Борейко',
            ru: 'журналист Вадим Борейко',
            en: 'journalist Vadim Boreiko',
          },
        },
      ],
    },
    {
      kind: 'sentence',
      key: 'sentence',
      person: 'orazaly-yerzhanov',
      proceeding: 'criminal',
      components: [
        { kind: 'restricted_freedom', months: 48 },
        {
          kind: 'activity_ban',
          months: 60,
          scope: { kk: 'қоғамдық қызмет', ru: 'общественная деятельность', en: 'public activity' },
        },
      ],
      dateNote: {
        kk: 'үкімнің күні, соты және бабы айтылмаған',
        ru: 'дата приговора, суд и статья не названы',
        en: 'the date of the verdict, the court and the article of law are not given',
      },
      text: {
        kk: 'Хатта оның бостандығы төрт жылға шектелгені және ол бес жыл қоғамдық қызметпен айналысу құқығынан айырылғаны жазылған.',
        ru: 'В письме говорится, что его свободу ограничили на четыре года и на пять лет лишили права заниматься общественной деятельностью.',
        en: 'The letter says his freedom was restricted for four years and that he was barred from public activity for five.',
      },
      citations: [
        {
          source: 'azattyq-2026-06-22',
          part: 'body',
          paragraph: '5',
          words: 'бостандығы төрт жылға шектеліп',
          letter: 'iphr-kibhr-eu-2026-06',
        },
      ],
    },
  ],
}
