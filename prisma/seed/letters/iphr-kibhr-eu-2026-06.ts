import type { LetterSeed } from '../schema'

const letter = 'iphr-kibhr-eu-2026-06'
const source = 'azattyq-2026-06-22'
const authors = {
  kk: 'IPHR және Қазақстанның адам құқықтары бюросы',
  ru: 'IPHR и КМБПЧ',
  en: 'IPHR and KIBHR',
}

export const iphrKibhrEu202606: LetterSeed = {
  slug: letter,
  title: {
    kk: 'IPHR мен Қазақстанның адам құқықтары бюросының ЕО басшыларына хаты',
    ru: 'Письмо IPHR и КМБПЧ руководителям ЕС',
    en: 'Letter by IPHR and KIBHR to EU leaders',
  },
  summary: {
    kk: 'Президент Тоқаевтың 2026 жылғы 22–23 маусымдағы Брюссельге сапары қарсаңында IPHR мен Қазақстанның адам құқықтары бюросы ЕО-ның үш басшысына хат жазып, Қазақстанмен қарым-қатынаста адам құқықтарын назардан тыс қалдырмауға шақырды. Хаттың мазмұны Азаттықтың 22 маусымдағы мақаласынан ғана белгілі: хаттың өз мәтіні мен күні қолда жоқ, жауап туралы дерек те жоқ.',
    ru: 'Накануне поездки президента Токаева в Брюссель 22–23 июня 2026 года IPHR и КМБПЧ написали трём руководителям ЕС и призвали не упускать права человека в отношениях с Казахстаном. Содержание письма известно только по статье Азаттыка от 22 июня: самого письма и его даты у нас нет, сведений об ответе тоже.',
    en: 'On the eve of President Tokayev’s visit to Brussels on 22–23 June 2026, IPHR and KIBHR wrote to three EU leaders and urged them to keep human rights in view in relations with Kazakhstan. The letter is known only through Azattyq’s article of 22 June: neither its text nor its date is at hand, and no reply is on file.',
  },
  occasion: {
    kk: 'Президент Қасым-Жомарт Тоқаевтың 2026 жылғы 22–23 маусымдағы Брюссельге сапары',
    ru: 'Поездка президента Касым-Жомарта Токаева в Брюссель 22–23 июня 2026 года',
    en: 'President Kassym-Jomart Tokayev’s visit to Brussels on 22–23 June 2026',
  },
  reportedIn: source,
  parties: [
    { role: 'sender', organisation: 'iphr' },
    { role: 'sender', organisation: 'kibhr' },
    {
      role: 'addressee',
      organisation: 'european-council',
      person: { kk: 'Антониу Кошта', ru: 'Антониу Кошта', en: 'António Costa' },
      office: {
        kk: 'Еуропалық кеңестің төрағасы',
        ru: 'председатель Европейского совета',
        en: 'President of the European Council',
      },
      note: {
        kk: 'Мақалада «Еуропа кеңесінің жетекшісі» делінген; бұл жаңсақтық, Еуропа кеңесі – басқа ұйым.',
        ru: 'В статье он назван главой «Еуропа кеңесі» (Совета Европы); это оговорка, Совет Европы – другая организация.',
        en: 'The article calls him the head of «Еуропа кеңесі», the Council of Europe; this is a slip, for the Council of Europe is another body.',
      },
    },
    {
      role: 'addressee',
      organisation: 'european-commission',
      person: { kk: 'Урсула фон дер Ляйен', ru: 'Урсула фон дер Ляйен', en: 'Ursula von der Leyen' },
      office: {
        kk: 'Еуропалық комиссияның төрағасы',
        ru: 'председатель Европейской комиссии',
        en: 'President of the European Commission',
      },
    },
    {
      role: 'addressee',
      organisation: 'eu-high-representative',
      person: { kk: 'Кая Каллас', ru: 'Кая Каллас', en: 'Kaja Kallas' },
      office: {
        kk: 'ЕО-ның сыртқы істер және қауіпсіздік саясаты жөніндегі жоғары өкілі',
        ru: 'верховный представитель ЕС по иностранным делам и политике безопасности',
        en: 'High Representative of the EU for Foreign Affairs and Security Policy',
      },
    },
  ],
  concerns: [
    {
      key: 'interests',
      text: {
        kk: 'Хат авторлары экономикалық және геосаяси мүдделер адам құқықтары мәселесін көлеңкеде қалдырмауға тиіс деп есептейді және Қазақстан билігімен келіссөзде нақты өзгерістерді талап етуге шақырады.',
        ru: 'Авторы письма считают, что экономические и геополитические интересы не должны заслонять права человека, и призывают требовать от властей Казахстана на переговорах конкретных перемен.',
        en: 'The authors hold that economic and geopolitical interests must not overshadow human rights and urge the EU to demand concrete change in its talks with the Kazakh authorities.',
      },
      citations: [{ source, part: 'body', paragraph: '4', words: 'нақты өзгерістерді талап етуге', letter }],
    },
    {
      key: 'referendum-critics',
      theme: 'referendum-2026',
      text: {
        kk: '2026 жылғы наурыздағы конституциялық референдум қарсаңында реформаны сынаған азаматтарға қысым жасалды.',
        ru: 'Накануне конституционного референдума марта 2026 года на граждан, критиковавших реформу, оказывали давление.',
        en: 'Before the constitutional referendum of March 2026, citizens who criticised the reform came under pressure.',
      },
      citations: [
        { source, part: 'body', paragraph: '5', words: 'реформаны сынаған азаматтарға қысым', letter },
      ],
    },
    {
      key: 'referendum-preparation',
      theme: 'referendum-2026',
      text: {
        kk: 'Референдумға дайындық ашық өтпеді деген сын бар.',
        ru: 'Подготовку к референдуму критикуют за закрытость.',
        en: 'The preparation of the referendum has been criticised as not open.',
      },
      citations: [{ source, part: 'body', paragraph: '5', words: 'дайындық үдерісі ашық өтпеді', letter }],
    },
    {
      key: 'referendum-penalties',
      theme: 'referendum-2026',
      text: {
        kk: 'Реформаны талқылауға шақырған азаматтар қамауға алынды, тергелді, айыппұл төледі немесе қысқа мерзімге бостандығынан айырылды.',
        ru: 'Граждан, призывавших обсуждать реформу, брали под стражу, вели в их отношении расследования, штрафовали или на короткий срок лишали свободы.',
        en: 'People who called for a debate on the reform were detained, investigated, fined or briefly deprived of liberty.',
      },
      citations: [
        { source, part: 'body', paragraph: '5', words: 'айыппұл төлегені немесе қысқа мерзімге', letter },
      ],
    },
    {
      key: 'referendum-yerzhanov',
      theme: 'referendum-2026',
      text: {
        kk: 'Солардың бірі – «саналы бойкот» жариялау бастамасын көтерген заңгер Оразалы Ержанов: оның бостандығы төрт жылға шектеліп, бес жыл қоғамдық қызметпен айналысуына тыйым салынды.',
        ru: 'Один из них – юрист Оразалы Ержанов, выступивший с инициативой «осознанного бойкота»: его свободу ограничили на четыре года и на пять лет запретили заниматься общественной деятельностью.',
        en: 'One of them is lawyer Orazaly Yerzhanov, who launched the initiative of a “conscious boycott”: his freedom was restricted for four years and he was barred from public activity for five.',
      },
      citations: [{ source, part: 'body', paragraph: '5', words: 'бостандығы төрт жылға шектеліп', letter }],
    },
    {
      key: 'media-pressure',
      theme: 'media-pressure',
      text: {
        kk: 'Қазақстанда тәуелсіз БАҚ-қа қысым күшейді, бірқатар медиа кибершабуылға ұшырады.',
        ru: 'В Казахстане усилилось давление на независимые СМИ, ряд изданий подвергся кибератакам.',
        en: 'Pressure on independent media in Kazakhstan has grown, and several outlets were hit by cyberattacks.',
      },
      citations: [
        { source, part: 'body', paragraph: '6', words: 'тәуелсіз БАҚ-қа қысым күшейгенін', letter },
      ],
    },
    {
      key: 'azattyq-access',
      theme: 'media-pressure',
      text: {
        kk: 'Президент Тоқаевтың туыстары туралы зерттеу жарияланғаннан кейін Азат Еуропа/Азаттық радиосының интернет-ресурстары Қазақстанда еркін ашылмай қалды.',
        ru: 'После публикации расследования о родственниках президента Токаева интернет-ресурсы Радио Свободная Европа/Радио Свобода перестали свободно открываться в Казахстане.',
        en: 'After an investigation about President Tokayev’s relatives was published, the internet resources of Radio Free Europe/Radio Liberty stopped opening freely in Kazakhstan.',
      },
      citations: [{ source, part: 'body', paragraph: '6', words: 'еркін ашылмай қалғанын', letter }],
    },
    {
      key: 'criminal-law',
      theme: 'civic-space',
      text: {
        kk: 'Журналистерге, блогерлерге, құқық қорғаушыларға және оппозициялық белсенділерге қарсы қылмыстық заңнама жиірек қолданылып жүр.',
        ru: 'Против журналистов, блогеров, правозащитников и оппозиционных активистов всё чаще применяют уголовное законодательство.',
        en: 'Criminal law is used more often against journalists, bloggers, rights defenders and opposition activists.',
      },
      citations: [
        { source, part: 'body', paragraph: '7', words: 'қылмыстық заңнаманы қолдану жиілегенін', letter },
      ],
    },
    {
      key: 'false-information',
      theme: 'false-information',
      text: {
        kk: 'Orda.kz бас редакторы Гүлнәр Бажкенова мен KazTAG бас редакторы Әмір Қасенов «жалған ақпарат тарату» айыбымен тергеліп жатыр.',
        ru: 'Главный редактор Orda.kz Гульнара Бажкенова и главный редактор КазТАГ Амир Касенов находятся под следствием по обвинению в «распространении ложной информации».',
        en: 'Orda.kz chief editor Gulnara Bazhkenova and KazTAG chief editor Amir Kassenov are under investigation on an accusation of “spreading false information”.',
      },
      citations: [{ source, part: 'body', paragraph: '7', words: 'айыбымен тергеліп жатқанын', letter }],
    },
    {
      key: 'extremism-charges',
      theme: 'extremism-charges',
      text: {
        kk: 'Белсенділер Марат Жыланбаев, Думан Мұхамедкәрім және Амангелді Жажин экстремизмге қатысты айыптармен жеті жылға сотталды.',
        ru: 'Активисты Марат Жыланбаев, Думан Мухаммедкарим и Амангельды Жахин (в статье – Жажин) осуждены на семь лет по обвинениям, связанным с экстремизмом.',
        en: 'Activists Marat Zhylanbayev, Duman Mukhammedkarim and Amangeldi Zhakhin (Жажин in the article) were sentenced to seven years on extremism-related charges.',
      },
      citations: [{ source, part: 'body', paragraph: '7', words: 'жеті жылға сотталғанын', letter }],
    },
    {
      key: 'atajurt',
      theme: 'unregistered-association',
      text: {
        kk: 'Апелляция соты тіркелмеген «Атажұрт» қозғалысына қатысы бар 19 адамның үкімін күшінде қалдырды.',
        ru: 'Апелляционный суд оставил в силе приговор 19 людям, связанным с незарегистрированным движением «Атажурт».',
        en: 'An appeal court upheld the verdict against 19 people linked with the unregistered Atajurt movement.',
      },
      citations: [{ source, part: 'body', paragraph: '7', words: 'күшінде қалдырғанын', letter }],
    },
    {
      key: 'vorontsov',
      theme: 'anti-war-speech',
      text: {
        kk: 'Хатта православ дін қызметкері Иаков Воронцовтың ісі аталған; авторлар ол Ресейдің Украинаға қарсы соғысын сынағаны үшін қудаланған болуы мүмкін деп санайды.',
        ru: 'В письме названо дело православного священнослужителя Иакова Воронцова; авторы полагают, что его могли преследовать за критику войны России против Украины.',
        en: 'The letter names the case of Orthodox cleric Iakov Vorontsov; the authors believe he may have been targeted for criticising Russia’s war against Ukraine.',
      },
      citations: [{ source, part: 'body', paragraph: '8', words: 'соғысын сынағаны үшін', letter }],
    },
    {
      key: 'civil-society',
      theme: 'civic-space',
      text: {
        kk: 'Қазақстанда азаматтық қоғамға қысым күшейді.',
        ru: 'В Казахстане усилилось давление на гражданское общество.',
        en: 'Pressure on civil society in Kazakhstan has grown.',
      },
      citations: [
        { source, part: 'body', paragraph: '9', words: 'азаматтық қоғамға қысым күшейгеніне', letter },
      ],
    },
    {
      key: 'foreign-grants',
      theme: 'foreign-funding',
      text: {
        kk: 'Шетелден грант алатын ұйымдарға бақылауды күшейтетін жаңа талаптар тәуелсіз ұйымдардың қызметін шектеуі мүмкін.',
        ru: 'Новые требования, усиливающие контроль над организациями с иностранными грантами, могут ограничить работу независимых организаций.',
        en: 'New requirements that tighten control over organisations with foreign grants may restrict the work of independent organisations.',
      },
      citations: [
        { source, part: 'body', paragraph: '9', words: 'бақылауды күшейтетін жаңа талаптар', letter },
      ],
    },
    {
      key: 'lgbt-law',
      theme: 'lgbt-law',
      text: {
        kk: '2026 жылғы наурызда күшіне енген «ЛГБТИҚ+ насихатына» қарсы заң белсенділерге қысымды арттырып, осы тақырыптағы ақпарат таратуды шектеді.',
        ru: 'Вступивший в силу в марте 2026 года закон против «пропаганды ЛГБТИК+» усилил давление на активистов и ограничил распространение информации на эту тему.',
        en: 'The law against “LGBTIQ+ propaganda”, in force since March 2026, has added to pressure on activists and limited information on the subject.',
      },
      citations: [{ source, part: 'body', paragraph: '10', words: '2026 жылғы наурызда күшіне', letter }],
    },
    {
      key: 'lgbt-registration',
      theme: 'lgbt-law',
      text: {
        kk: 'ЛГБТИҚ+ ұйымдары әлі күнге дейін тіркеле алмай жүр.',
        ru: 'Организации ЛГБТИК+ до сих пор не могут зарегистрироваться.',
        en: 'LGBTIQ+ organisations are still unable to register.',
      },
      citations: [{ source, part: 'body', paragraph: '10', words: 'тіркеле алмай жүргенін', letter }],
    },
    {
      key: 'sekerbayeva',
      theme: 'lgbt-law',
      text: {
        kk: 'Белсенді Жанар Секербаеваға айыппұл салынды.',
        ru: 'Активистку Жанар Секербаеву оштрафовали.',
        en: 'Activist Zhanar Sekerbayeva was fined.',
      },
      citations: [{ source, part: 'body', paragraph: '10', words: 'айыппұл салынғанын', letter }],
    },
    {
      key: 'january-2022',
      theme: 'january-2022',
      text: {
        kk: '2022 жылғы Қаңтар оқиғасы кезіндегі азаптау, шамадан тыс күш қолдану және өзге құқық бұзушылықтар бойынша жауапкершілік мәселесі толық шешілген жоқ.',
        ru: 'Вопрос об ответственности за пытки, чрезмерное применение силы и другие нарушения во время Январских событий 2022 года решён не полностью.',
        en: 'Responsibility for torture, excessive force and other violations during the January 2022 events has not been fully settled.',
      },
      citations: [
        { source, part: 'body', paragraph: '11', words: 'жауапкершілік мәселесі толық шешілмегенін', letter },
      ],
    },
    {
      key: 'sadykov',
      theme: 'transnational-repression',
      text: {
        kk: 'Киевте қастандықпен өлтірілген қазақстандық журналист Айдос Садықовтың ісі бойынша әділ тергеу жүргізілген жоқ.',
        ru: 'По делу казахстанского журналиста Айдоса Садыкова, убитого в результате покушения в Киеве, справедливого расследования не проведено.',
        en: 'There has been no fair investigation into the killing of Kazakhstani journalist Aidos Sadykov, who was assassinated in Kyiv.',
      },
      citations: [{ source, part: 'body', paragraph: '11', words: 'әділ тергеу жүргізілмегені', letter }],
    },
    {
      key: 'sadykova',
      theme: 'transnational-repression',
      text: {
        kk: 'Айдос Садықовтың жесірі Наталья Садықоваға қысым жалғасып отыр.',
        ru: 'Давление на вдову Айдоса Садыкова Наталью Садыкову продолжается.',
        en: 'Pressure on Natalya Sadykova, the widow of Aidos Sadykov, continues.',
      },
      citations: [{ source, part: 'body', paragraph: '11', words: 'қысым жалғасып отырғанын', letter }],
    },
  ],
  asks: [
    {
      number: 1,
      text: {
        kk: 'Осы істерді президент Тоқаевпен кездесулерде көтеру.',
        ru: 'Поднять эти дела на встречах с президентом Токаевым.',
        en: 'Raise these cases in meetings with President Tokayev.',
      },
      cases: [
        'orazaly-yerzhanov-2026',
        'gulnara-bazhkenova-2025',
        'amir-kassenov-2025',
        'marat-zhylanbayev-2023',
        'duman-mukhamedkarim-2023',
        'amangeldi-zhakhin-2025',
        'atajurt-19',
        'iakov-vorontsov',
        'zhanar-sekerbayeva',
        'aidos-sadykov-killing',
        'natalya-sadykova-pressure',
        'january-2022',
        'azattyq-access',
      ],
      citations: [
        { source, part: 'body', paragraph: '12', words: 'президент Тоқаевпен кездесулерде көтеруге', letter },
      ],
    },
    {
      number: 2,
      text: {
        kk: 'Хаттың сөзімен айтқанда, саяси себептермен сотталған адамдарды босатуды талап ету. Мақалада олардың тізімі келтірілмеген.',
        ru: 'Потребовать освобождения людей, осуждённых, по словам письма, по политическим причинам. Их списка статья не приводит.',
        en: 'Demand the release of people who, in the letter’s words, were convicted for political reasons. The article gives no list of them.',
      },
      cases: [],
      citations: [
        {
          source,
          part: 'body',
          paragraph: '12',
          words: 'саяси себептермен сотталған адамдарды босатуды',
          letter,
        },
      ],
    },
    {
      number: 3,
      text: {
        kk: 'Сөз бостандығы мен азаматтық қоғамға қойылған шектеулерді, ЛГБТИҚ+ мәселелеріне қатысты тыйымдарды талқылау.',
        ru: 'Обсудить ограничения свободы слова и гражданского общества и запреты, касающиеся вопросов ЛГБТИК+.',
        en: 'Discuss the restrictions on freedom of speech and civil society and the bans concerning LGBTIQ+ issues.',
      },
      cases: ['gulnara-bazhkenova-2025', 'amir-kassenov-2025', 'azattyq-access', 'zhanar-sekerbayeva'],
      citations: [{ source, part: 'body', paragraph: '12', words: 'қатысты тыйымдарды талқылауға', letter }],
    },
    {
      number: 4,
      text: {
        kk: 'Қаңтар оқиғасы мен трансұлттық қудалау фактілері бойынша толық әрі тәуелсіз тергеу жүргізуге шақыру.',
        ru: 'Призвать к полному и независимому расследованию Январских событий и фактов транснационального преследования.',
        en: 'Call for a full and independent investigation of the January events and of transnational repression.',
      },
      cases: ['january-2022', 'aidos-sadykov-killing', 'natalya-sadykova-pressure'],
      citations: [{ source, part: 'body', paragraph: '12', words: 'толық әрі тәуелсіз тергеу', letter }],
    },
  ],
  statements: [
    {
      kind: 'event',
      key: 'sent',
      event: 'publication',
      dateNote: {
        kk: 'хаттың өз күні айтылмаған',
        ru: 'дата самого письма не названа',
        en: 'the letter’s own date is not given',
      },
      text: {
        kk: 'Тоқаевтың Брюссельге сапары қарсаңында екі ұйым ЕО басшыларын Қазақстанмен қарым-қатынаста адам құқықтарын назардан шығармауға шақырды.',
        ru: 'Накануне поездки Токаева в Брюссель две организации призвали руководителей ЕС не упускать права человека в отношениях с Казахстаном.',
        en: 'On the eve of Tokayev’s visit to Brussels the two organisations urged EU leaders to keep human rights in view in relations with Kazakhstan.',
      },
      citations: [{ source, part: 'body', paragraph: '1', words: 'Брюссельге сапары қарсаңында' }],
    },
    {
      kind: 'event',
      key: 'addressed',
      event: 'other',
      text: {
        kk: 'Хат Антониу Кошта, Урсула фон дер Ляйен және Кая Калласқа жолданған.',
        ru: 'Письмо адресовано Антониу Коште, Урсуле фон дер Ляйен и Кае Каллас.',
        en: 'The letter is addressed to António Costa, Ursula von der Leyen and Kaja Kallas.',
      },
      citations: [{ source, part: 'body', paragraph: '2', words: 'Кая Калласқа жолдаған хатында' }],
    },
    {
      kind: 'statement',
      key: 'relations',
      party: 'ngo',
      speaker: authors,
      text: {
        kk: 'Хатта Қазақстан мен ЕО арасындағы байланыс кейінгі жылдары едәуір нығайғаны және ЕО Қазақстанның ең ірі сауда әрі инвестиция серіктесі болып қалатыны айтылған.',
        ru: 'В письме говорится, что связи Казахстана и ЕС за последние годы заметно укрепились и что ЕС остаётся крупнейшим торговым и инвестиционным партнёром Казахстана.',
        en: 'The letter says that relations between Kazakhstan and the EU have grown markedly stronger in recent years and that the EU remains Kazakhstan’s largest trade and investment partner.',
      },
      citations: [{ source, part: 'body', paragraph: '2-3', words: 'ең ірі сауда', letter }],
    },
  ],
}
