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
    kk: 'Заңгер әрі қор жетекшісі Оразалы Ержанов 2026 жылғы ақпанда, конституциялық референдум алдында ұсталып, күзетпен қамалды. IPHR мен Қазақстанның адам құқықтары бюросының хатында оның бостандығы төрт жылға шектелгені айтылған; үкімнің күні, соты және бабы қолда бар дереккөздерде жоқ.',
    ru: 'Юрист и руководитель фонда Оразалы Ержанов был задержан в феврале 2026 года, перед конституционным референдумом, и заключён под стражу. В письме IPHR и КМБПЧ говорится, что его свободу ограничили на четыре года; дата приговора, суд и статья в имеющихся источниках не названы.',
    en: 'Orazaly Yerzhanov, a lawyer and head of a foundation, was detained in February 2026, before the constitutional referendum, and held on remand. The letter by IPHR and KIBHR says his freedom was restricted for four years; no source at hand gives the date of the verdict, the court or the article of law.',
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
      charges: [{ key: 'electoral', law: 'cc-150' }],
    },
  ],
  claims: [
    {
      kind: 'role',
      key: 'lawyer',
      person: 'orazaly-yerzhanov',
      occupation: 'lawyer',
      text: {
        kk: 'Мақалада Оразалы Ержанов заңгер деп аталған.',
        ru: 'В статье Оразалы Ержанов назван юристом.',
        en: 'The article describes Orazaly Yerzhanov as a lawyer.',
      },
      citations: [{ source: 'azattyq-2026-06-22', part: 'body', paragraph: '5', words: 'бастама көтерген заңгер', letter: 'iphr-kibhr-eu-2026-06' }],
    },
    {
      kind: 'measure',
      key: 'detained',
      person: 'orazaly-yerzhanov',
      proceeding: 'criminal',
      measure: 'police_custody',
      date: '2026-02-23',
      place: 'almaty',
      text: {
        kk: 'Полиция оны 23 ақпанда кешке Алматыда ұстады.',
        ru: 'Вечером 23 февраля его задержала полиция в Алматы.',
        en: 'Police detained him in Almaty on the evening of 23 February.',
      },
      citations: [
        {
          source: 'currenttime-33688721',
          part: 'excerpt',
          paragraph: '2',
          words: 'вечером 23 февраля',
          saidBy: { kk: 'журналист Вадим Борейко', ru: 'журналист Вадим Борейко', en: 'journalist Vadim Boreiko' },
        },
      ],
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
        kk: 'Алматының тергеу соты оны он тәулікке, 5 наурызға дейін күзетпен ұстауға рұқсат берді; бұл кезде оған күдік тағылмаған еді.',
        ru: 'Следственный суд Алматы заключил его под стражу на десять суток, до 5 марта; подозрение ему к тому времени не предъявили.',
        en: 'The Almaty investigative court ordered him held for ten days, to 5 March; no suspicion had been put to him by then.',
      },
      citations: [{ source: 'currenttime-33688721', part: 'excerpt', paragraph: '2', words: '25 февраля' }],
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
        kk: 'Алматы полициясы сайлау құқықтарын жүзеге асыруға кедергі жасау туралы қылмыстық іс қозғалғанын мәлімдеді; негізі ретінде шындыққа жанаспайды делінген жазбалар мен бойкотқа шақыру аталды.',
        ru: 'Полиция Алматы сообщила об уголовном деле о воспрепятствовании избирательным правам; основанием названы публикации, которые она считает недостоверными, и призывы к бойкоту.',
        en: 'Almaty police said a criminal case of obstructing electoral rights had been opened over posts they call untrue and over calls for a boycott.',
      },
      citations: [
        {
          source: 'ulysmedia-68906',
          part: 'excerpt',
          paragraph: '2',
          words: 'за препятствование',
          saidBy: { kk: 'Алматы полиция департаменті', ru: 'департамент полиции Алматы', en: 'Almaty police department' },
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
        kk: 'Он тәулік мерзім біткенге дейін бір сағаттай уақыт қалғанда күзетпен ұстау тағы екі айға ұзартылды.',
        ru: 'Примерно за час до конца десятидневного срока содержание под стражей продлили ещё на два месяца.',
        en: 'About an hour before the ten days ran out his detention was extended for two more months.',
      },
      citations: [
        {
          source: 'ngkz-58976',
          part: 'excerpt',
          paragraph: '3',
          words: '5 марта',
          saidBy: { kk: 'адвокат Виталий Воронов (Вадим Борейко арқылы)', ru: 'адвокат Виталий Воронов (через Вадима Борейко)', en: 'lawyer Vitaly Voronov (through Vadim Boreiko)' },
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
        { kind: 'activity_ban', months: 60, scope: { kk: 'қоғамдық қызмет', ru: 'общественная деятельность', en: 'public activity' } },
      ],
      dateNote: {
        kk: 'үкімнің күні, соты және бабы айтылмаған',
        ru: 'дата приговора, суд и статья не названы',
        en: 'the date of the verdict, the court and the article of law are not given',
      },
      text: {
        kk: 'Хатта оның бостандығы төрт жылға шектеліп, бес жыл қоғамдық қызметпен айналысу құқығынан айырылғаны жазылған.',
        ru: 'В письме говорится, что его свободу ограничили на четыре года и на пять лет лишили права заниматься общественной деятельностью.',
        en: 'The letter says his freedom was restricted for four years and that he was barred from public activity for five.',
      },
      citations: [{ source: 'azattyq-2026-06-22', part: 'body', paragraph: '5', words: 'бостандығы төрт жылға шектеліп', letter: 'iphr-kibhr-eu-2026-06' }],
    },
  ],
}
