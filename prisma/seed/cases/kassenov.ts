import type { CaseSeed } from '../schema'

export const kassenov: CaseSeed = {
  slug: 'amir-kassenov-2025',
  kind: 'criminal',
  title: {
    kk: 'Әмір Қасенов: KazTAG бас редакторына қатысты тергеу',
    ru: 'Амир Касенов: расследование в отношении главного редактора КазТАГ',
    en: 'Amir Kassenov: editor-in-chief of KazTAG under investigation',
  },
  summary: {
    kk: 'KazTAG бас редакторы Әмір Қасенов 2025 жылғы желтоқсанда жеке компанияның шағымы бойынша қозғалған істе күдікті деп танылып, 23 желтоқсанда Астанада ұсталды; мұны Алматы полициясы растаған. IPHR мен Қазақстанның адам құқықтары бюросының хатында ол «жалған ақпарат тарату» айыбымен тергеліп жатыр делінген (Азаттық, 2026 жылғы 22 маусым). Үкім туралы хабар жоқ, ол кінәсіз деп есептеледі. Ұсталғаннан кейінгі жағдайы қолда бар дереккөздерде айтылмаған.',
    ru: 'В декабре 2025 года главный редактор КазТАГ Амир Касенов стал подозреваемым по делу, начатому по жалобе частной компании, а 23 декабря был задержан в Астане; это подтвердила полиция Алматы. В письме IPHR и КМБПЧ говорится, что его расследуют за «распространение ложной информации» (Азаттык, 22 июня 2026 года). О приговоре не сообщалось, он считается невиновным. Что было с ним после задержания, имеющиеся источники не сообщают.',
    en: 'In December 2025 Amir Kassenov, editor-in-chief of KazTAG, became a suspect in a case begun on a private company’s complaint, and on 23 December he was detained in Astana, as Almaty police confirmed. The letter by IPHR and KIBHR says he is under investigation for “spreading false information” (Azattyq, 22 June 2026). No verdict has been reported and he is presumed innocent. What happened to him after the detention no source at hand says.',
  },
  themes: ['media-pressure', 'false-information'],
  subjects: [{ person: 'amir-kassenov', role: 'target' }],
  proceedings: [
    {
      key: 'criminal',
      kind: 'criminal',
      person: 'amir-kassenov',
      name: {
        kk: 'Көрінеу жалған ақпарат тарату туралы іс',
        ru: 'Дело о распространении заведомо ложной информации',
        en: 'Case on knowingly disseminating false information',
      },
      charges: [{ key: 'false-information', law: 'cc-274' }],
    },
  ],
  disagreements: [
    {
      key: 'day-of-opening',
      about: { kk: 'Іс қозғалған күн', ru: 'День возбуждения дела', en: 'The day the case was opened' },
      reason: {
        kk: 'Редакция екі күннің ешқайсысын таңдамайды: құжаттың өзі көрсетілмеген.',
        ru: 'Редакция не выбирает ни одну из дат: сам документ никто не показал.',
        en: 'The editors follow neither date: nobody has shown the document itself.',
      },
    },
    {
      key: 'offence',
      about: {
        kk: 'Істің қай бап бойынша қозғалғаны',
        ru: 'О какой статье речь',
        en: 'Which offence is meant',
      },
      reason: {
        kk: 'Редакция 274-бапты (көрінеу жалған ақпарат) ұстанады: оны басқа дереккөздер атайды, ал ng.kz жариялаған адвокат сөзі ең нақтысы – 3-бөлік.',
        ru: 'Редакция следует статье 274 (заведомо ложная информация): её называют остальные источники, а точнее всех слова адвоката на ng.kz – часть 3.',
        en: 'The editors follow article 274 (knowingly false information): the other sources name it, and the lawyer’s words at ng.kz are the most specific, part 3.',
      },
    },
    {
      key: 'which-police',
      about: {
        kk: 'Ұстау туралы қай полиция хабарлағаны',
        ru: 'Какая полиция сообщила о задержании',
        en: 'Which police reported the detention',
      },
      reason: {
        kk: 'Редакция екеуінің ешқайсысын таңдамайды: екі департамент те хабарлаған болуы мүмкін.',
        ru: 'Редакция не выбирает: сообщить могли оба департамента.',
        en: 'The editors follow neither: both departments may have reported it.',
      },
    },
    {
      key: 'whose-words',
      about: {
        kk: 'Құқықтық бейберекеттік туралы сөзді кім айтқаны',
        ru: 'Кто говорил о правовом беспределе',
        en: 'Who spoke of legal lawlessness',
      },
      reason: {
        kk: 'Редакция сөзді ешкімге телімейді: дереккөздер әртүрлі жазады.',
        ru: 'Редакция не приписывает эти слова никому: источники расходятся.',
        en: 'The editors attribute the words to nobody: the sources differ.',
      },
    },
  ],
  claims: [
    {
      kind: 'role',
      key: 'editor',
      person: 'amir-kassenov',
      occupation: 'editor',
      organisation: 'kaztag',
      text: {
        kk: 'Хатта Әмір Қасенов KazTAG агенттігінің бас редакторы деп аталған.',
        ru: 'В письме Амир Касенов назван главным редактором КазТАГ.',
        en: 'The letter describes Amir Kassenov as editor-in-chief of KazTAG.',
      },
      citations: [
        {
          source: 'azattyq-2026-06-22',
          part: 'body',
          paragraph: '7',
          words: 'KazTAG бас редакторы',
          letter: 'iphr-kibhr-eu-2026-06',
        },
      ],
    },
    {
      kind: 'stage',
      key: 'under-investigation',
      person: 'amir-kassenov',
      proceeding: 'criminal',
      stage: 'under_investigation',
      asOf: '2026-06-22',
      text: {
        kk: 'Хатта оның «жалған ақпарат тарату» айыбымен тергеліп жатқаны айтылған.',
        ru: 'В письме говорится, что он находится под следствием за «распространение ложной информации».',
        en: 'The letter says he is under investigation for “spreading false information”.',
      },
      citations: [
        {
          source: 'azattyq-2026-06-22',
          part: 'body',
          paragraph: '7',
          words: 'айыбымен тергеліп жатқанын',
          letter: 'iphr-kibhr-eu-2026-06',
        },
      ],
    },
    {
      kind: 'charge',
      key: 'opened-in-august',
      person: 'amir-kassenov',
      proceeding: 'criminal',
      charge: 'false-information',
      step: 'registered',
      date: '2025-08-18',
      dateNote: yearFromContext(),
      disagreement: 'day-of-opening',
      text: {
        kk: 'KazTAG-тың айтуынша, іс 18 тамызда қозғалған, ал редакция бұл туралы баспасөзден 20 қарашада ғана білген.',
        ru: 'По словам КазТАГ, дело возбудили 18 августа, а редакция узнала о нём из СМИ лишь 20 ноября.',
        en: 'According to KazTAG the case was opened on 18 August, but the newsroom learned of it only on 20 November, from the media.',
      },
      citations: [
        {
          source: 'ordaen-9556',
          part: 'excerpt',
          paragraph: '5',
          words: 'opened on August 18',
          saidBy: { kk: 'KazTAG', ru: 'КазТАГ', en: 'KazTAG' },
        },
      ],
    },
    {
      kind: 'charge',
      key: 'opened-in-july',
      person: 'amir-kassenov',
      proceeding: 'criminal',
      charge: 'false-information',
      step: 'registered',
      date: '2025-07-18',
      dateNote: yearFromContext(),
      disagreement: 'day-of-opening',
      text: {
        kk: 'Lada.kz Sputnik-ке сілтеп, іс 18 шілдеде қозғалды деп жазды.',
        ru: 'Lada.kz со ссылкой на Sputnik пишет, что дело возбудили 18 июля.',
        en: 'Lada.kz, citing Sputnik, says the case was opened on 18 July.',
      },
      citations: [
        {
          source: 'lada-147239',
          part: 'excerpt',
          saidBy: { kk: 'Sputnik', ru: 'Sputnik', en: 'Sputnik' },
        },
      ],
    },
    {
      kind: 'charge',
      key: 'suspect',
      person: 'amir-kassenov',
      proceeding: 'criminal',
      charge: 'false-information',
      step: 'suspected',
      date: '2025-12',
      dateNote: {
        kk: 'Fergana мен Lada.kz бойынша желтоқсанның басы',
        ru: 'начало декабря, по данным «Ферганы» и Lada.kz',
        en: 'early December, according to Fergana and Lada.kz',
      },
      text: {
        kk: 'Қасенов пен агенттіктің бас директоры жеке компанияның шағымы бойынша күдікті деп танылды; шағымға компания басшылығы алаяқтық жасаған болуы мүмкін деген жарияланымдар себеп болған.',
        ru: 'Касенова и генерального директора агентства признали подозреваемыми по жалобе частной компании на публикации о предполагаемом мошенничестве её руководства.',
        en: 'Kassenov and the agency’s general director were named suspects on a private company’s complaint about reports of alleged fraud by its management.',
      },
      inclusion: 'The complainant and the other suspect are not named.',
      citations: [
        { source: 'ordaen-9556', part: 'excerpt', paragraph: '2', words: 'designated as suspects' },
      ],
    },
    {
      kind: 'event',
      key: 'summons',
      person: 'amir-kassenov',
      proceeding: 'criminal',
      event: 'summons',
      date: '2025-12-09',
      dateNote: yearFromContext(),
      text: {
        kk: 'Екі басшы 9 желтоқсанда полицияға жауап беруге келуге тиіс болған.',
        ru: 'Оба руководителя должны были явиться на допрос в полицию 9 декабря.',
        en: 'Both executives were due to appear for police questioning on 9 December.',
      },
      citations: [{ source: 'ferganafr-143752', part: 'excerpt', paragraph: '2', words: '9 décembre' }],
    },
    {
      kind: 'statement',
      key: 'on-police-methods',
      person: 'amir-kassenov',
      party: 'subject',
      speaker: { kk: 'Әмір Қасенов', ru: 'Амир Касенов', en: 'Amir Kassenov' },
      dateNote: {
        kk: 'күні аталмаған; 2025 жылғы 19 желтоқсанда хабарланды',
        ru: 'дата не названа; сообщено 19 декабря 2025 года',
        en: 'no date given; reported on 19 December 2025',
      },
      text: {
        kk: 'Қасенов бейнеүндеуінде Алматы полициясы тергеуде заңсыз әдістер мен азаптау қолданды деп мәлімдеді.',
        ru: 'В видеообращении Касенов заявил о незаконных методах следствия и пытках со стороны полиции Алматы.',
        en: 'In a video address Kassenov alleged unlawful investigative methods and torture by Almaty police.',
      },
      inclusion: 'An allegation against the police, given as his own words; only this source reports it.',
      citations: [
        {
          source: 'lada-147239',
          part: 'excerpt',
          words: 'Амир Касенов',
          saidBy: { kk: 'Әмір Қасенов', ru: 'Амир Касенов', en: 'Amir Kassenov' },
        },
      ],
    },
    {
      kind: 'measure',
      key: 'detained',
      person: 'amir-kassenov',
      proceeding: 'criminal',
      measure: 'police_custody',
      date: '2025-12-23',
      place: 'astana',
      text: {
        kk: '23 желтоқсанда кешке ол Астанадағы полиция бөліміне шақырылып, сол жерде ұсталды, кейін уақытша ұстау изоляторына орналастырылды.',
        ru: 'Вечером 23 декабря его вызвали в отдел полиции в Астане и задержали, затем поместили в изолятор временного содержания.',
        en: 'On the evening of 23 December he was called to a police department in Astana and detained, then placed in a temporary detention facility.',
      },
      citations: [
        { source: '24kg-355769', part: 'excerpt', paragraph: '2-3', words: 'Есильское РОВД' },
        {
          source: 'mailru-69213790',
          part: 'excerpt',
          paragraph: '2-4',
          words: '23 декабря 2025 года',
          saidBy: {
            kk: 'Алматы полиция департаменті',
            ru: 'департамент полиции Алматы',
            en: 'Almaty police department',
          },
        },
        {
          source: 'tass-26000257',
          part: 'title',
          words: 'задержали главного редактора информагентства КазТАГ',
        },
      ],
    },
    {
      kind: 'statement',
      key: 'almaty-police',
      proceeding: 'criminal',
      party: 'authorities',
      speaker: {
        kk: 'Алматы полиция департаменті',
        ru: 'департамент полиции Алматы',
        en: 'Almaty police department',
      },
      date: '2025-12-23',
      dateNote: {
        kk: 'ТАСС хабарының күні',
        ru: 'дата сообщения ТАСС',
        en: 'the date of the TASS item',
      },
      disagreement: 'which-police',
      text: {
        kk: 'Алматы полиция департаменті ұстауды растап, іс жеке компанияның шағымы бойынша қозғалғанын айтты.',
        ru: 'Департамент полиции Алматы подтвердил задержание и сообщил, что дело начато по жалобе частной компании.',
        en: 'The Almaty police department confirmed the detention and said the case had been begun on a private company’s complaint.',
      },
      citations: [
        {
          source: 'mailru-69213790',
          part: 'excerpt',
          paragraph: '2-4',
          words: '23 декабря 2025 года',
          saidBy: {
            kk: 'Алматы полиция департаменті',
            ru: 'департамент полиции Алматы',
            en: 'Almaty police department',
          },
        },
        {
          source: 'tass-26000257',
          part: 'excerpt',
          saidBy: {
            kk: 'Алматы полиция департаменті',
            ru: 'департамент полиции Алматы',
            en: 'Almaty police department',
          },
        },
      ],
    },
    {
      kind: 'statement',
      key: 'astana-police',
      proceeding: 'criminal',
      party: 'authorities',
      speaker: {
        kk: 'Астана полиция департаменті',
        ru: 'департамент полиции Астаны',
        en: 'Astana police department',
      },
      date: '2025-12~',
      dateNote: {
        kk: 'үзіндіде күні жоқ; айы ұстау туралы хабардан алынды',
        ru: 'в отрывке даты нет; месяц взят из сообщения о задержании',
        en: 'the excerpt has no date; the month is inferred from the detention report',
      },
      disagreement: 'which-police',
      text: {
        kk: 'Fergana Forbes.kz арқылы Астана полиция департаментіне сілтейді.',
        ru: '«Фергана» через Forbes.kz ссылается на департамент полиции Астаны.',
        en: 'Fergana, through Forbes.kz, cites the Astana police department.',
      },
      citations: [
        {
          source: 'ferganaru-144212',
          part: 'excerpt',
          saidBy: {
            kk: 'Астана полиция департаменті (Forbes.kz арқылы)',
            ru: 'департамент полиции Астаны (через Forbes.kz)',
            en: 'Astana police department (through Forbes.kz)',
          },
        },
      ],
    },
    {
      kind: 'event',
      key: 'article-274',
      proceeding: 'criminal',
      event: 'investigation',
      disagreement: 'offence',
      text: {
        kk: '24.kg іс Қылмыстық кодекстің 274-бабы бойынша жүріп жатыр деп жазды.',
        ru: '24.kg пишет, что дело ведут по статье 274 Уголовного кодекса.',
        en: '24.kg says the case is brought under article 274 of the Criminal Code.',
      },
      citations: [{ source: '24kg-355769', part: 'excerpt', paragraph: '2-3' }],
    },
    {
      kind: 'event',
      key: 'called-defamation',
      proceeding: 'criminal',
      event: 'investigation',
      dateNote: {
        kk: 'мәтін 2025 жылғы 24 желтоқсанда шыққан',
        ru: 'текст вышел 24 декабря 2025 года',
        en: 'the text appeared on 24 December 2025',
      },
      disagreement: 'offence',
      standing: 'set_aside',
      text: {
        kk: 'Mail.ru бір жерде бұл жала жабу туралы бап деп жазды.',
        ru: 'Mail.ru в одном месте называет это статьёй о клевете.',
        en: 'Mail.ru in one place calls it the article on defamation.',
      },
      citations: [{ source: 'mailru-69215728', part: 'excerpt' }],
    },
    {
      kind: 'statement',
      key: 'lawyer-on-custody',
      party: 'defence',
      speaker: {
        kk: 'адвокат Рена Керимова',
        ru: 'адвокат Рена Керимова',
        en: 'lawyer Rena Kerimova',
      },
      date: '2025-12~',
      dateNote: {
        kk: 'үзіндіде күні жоқ; айы ұстау туралы хабардан алынды',
        ru: 'в отрывке даты нет; месяц взят из сообщения о задержании',
        en: 'the excerpt has no date; the month is inferred from the detention report',
      },
      text: {
        kk: 'Адвокаты 274-баптың 3-бөлігі бойынша бес жылға дейін жаза көзделген, ауырлығы орташа қылмыс үшін қамауда ұстау шектен тыс шара деді.',
        ru: 'Адвокат назвала содержание под стражей чрезмерным при преступлении средней тяжести по части 3 статьи 274, по которой грозит до пяти лет.',
        en: 'His lawyer called custody excessive for an offence of medium gravity under article 274, part 3, which carries up to five years.',
      },
      citations: [
        {
          source: 'ngkz-58251',
          part: 'excerpt',
          paragraph: '3',
          words: 'части 3 статьи 274',
          saidBy: {
            kk: 'адвокат Рена Керимова',
            ru: 'адвокат Рена Керимова',
            en: 'lawyer Rena Kerimova',
          },
        },
      ],
    },
    {
      kind: 'statement',
      key: 'lawlessness-kassenov',
      person: 'amir-kassenov',
      party: 'subject',
      speaker: { kk: 'Әмір Қасенов', ru: 'Амир Касенов', en: 'Amir Kassenov' },
      date: '2025-12~',
      dateNote: {
        kk: 'үзіндіде күні жоқ; айы 24 желтоқсандағы басқа хабардан алынды',
        ru: 'в отрывке даты нет; месяц взят из другого сообщения, от 24 декабря',
        en: 'the excerpt has no date; the month is taken from another report, of 24 December',
      },
      disagreement: 'whose-words',
      text: {
        kk: 'Fergana құқықтық бейберекеттік туралы сөзді Қасенов айтқан деп жазды.',
        ru: '«Фергана» приписывает слова о правовом беспределе Касенову.',
        en: 'Fergana attributes words about legal lawlessness to Kassenov.',
      },
      citations: [
        {
          source: 'ferganaru-144212',
          part: 'excerpt',
          saidBy: { kk: 'Әмір Қасенов', ru: 'Амир Касенов', en: 'Amir Kassenov' },
        },
      ],
    },
    {
      kind: 'statement',
      key: 'lawlessness-director',
      party: 'media',
      speaker: {
        kk: 'KazTAG бас директоры',
        ru: 'генеральный директор КазТАГ',
        en: 'general director of KazTAG',
      },
      organisation: 'kaztag',
      disagreement: 'whose-words',
      dateNote: {
        kk: 'күні аталмаған; 2025 жылғы 24 желтоқсанда хабарланды',
        ru: 'дата не названа; сообщено 24 декабря 2025 года',
        en: 'no date given; reported on 24 December 2025',
      },
      text: {
        kk: 'Mail.ru мен ng.kz құқықтық бейберекеттік туралы сөзді агенттіктің бас директоры айтқан деп келтіреді.',
        ru: 'Mail.ru и ng.kz приводят слова о правовом беспределе от имени генерального директора агентства.',
        en: 'Mail.ru and ng.kz quote the words about legal lawlessness from the agency’s general director.',
      },
      inclusion: 'The general director, a suspect in the same case, is not named.',
      citations: [
        {
          source: 'mailru-69215728',
          part: 'excerpt',
          saidBy: {
            kk: 'KazTAG бас директоры',
            ru: 'генеральный директор КазТАГ',
            en: 'general director of KazTAG',
          },
        },
        {
          source: 'ngkz-58251',
          part: 'excerpt',
          saidBy: {
            kk: 'KazTAG бас директоры',
            ru: 'генеральный директор КазТАГ',
            en: 'general director of KazTAG',
          },
        },
      ],
    },
    {
      kind: 'event',
      key: 'hunger-strike',
      person: 'amir-kassenov',
      event: 'hunger_strike',
      date: '2025-12~',
      dateNote: {
        kk: 'үзіндіде күні жоқ; 23 желтоқсандағы ұстаудан кейін',
        ru: 'в отрывке даты нет; после задержания 23 декабря',
        en: 'the excerpt has no date; after the detention of 23 December',
      },
      text: {
        kk: 'Ұсталғаннан кейін Қасенов мерзімсіз аштық жариялайтынын мәлімдеді.',
        ru: 'После задержания Касенов объявил о бессрочной голодовке.',
        en: 'After his detention Kassenov announced an open-ended hunger strike.',
      },
      inclusion: 'He announced it publicly himself; nothing about his health is added.',
      citations: [
        {
          source: 'fastbull-318543',
          part: 'excerpt',
          paragraph: '1, 3',
          words: 'hunger strike',
          saidBy: {
            kk: 'Әмір Қасенов (Telegram)',
            ru: 'Амир Касенов (в Telegram)',
            en: 'Amir Kassenov (on Telegram)',
          },
        },
      ],
    },
  ],
}

function yearFromContext() {
  return {
    kk: 'жылы мәнмәтіннен алынды',
    ru: 'год взят из контекста',
    en: 'the year is inferred from the context',
  }
}
