import type { ClaimSeed, ThemeSeed } from '../schema'

const source = 'azattyq-2026-06-22'
const letter = 'iphr-kibhr-eu-2026-06'
const authorities = { kk: 'Қазақстан билігі', ru: 'власти Казахстана', en: 'Kazakh authorities' }
const officialAstana = { kk: 'Ресми Астана', ru: 'официальная Астана', en: 'official Astana' }
const balayeva = {
  kk: 'Мәдениет және ақпарат министрі Аида Балаева',
  ru: 'министр культуры и информации Аида Балаева',
  en: 'Minister of Culture and Information Aida Balayeva',
}
const authors = {
  kk: 'IPHR және Қазақстанның адам құқықтары бюросы',
  ru: 'IPHR и КМБПЧ',
  en: 'IPHR and KIBHR',
}
const hrw = { kk: 'Human Rights Watch', ru: 'Human Rights Watch', en: 'Human Rights Watch' }
const rsf = { kk: '«Шекарасыз тілшілер»', ru: '«Репортёры без границ»', en: 'Reporters Without Borders' }

/** The authorities' general position on prosecutions. It stands on every theme whose cases went through the courts. */
function nobodyPersecuted(key: string): ClaimSeed {
  return {
    kind: 'statement',
    key,
    party: 'authorities',
    speaker: officialAstana,
    organisation: 'government-kz',
    text: {
      kk: 'Ресми Астана елде саяси көзқарасы үшін қудаланғандар жоқ, сот жазалаған адамдар қылмыстық заңда көзделген нақты іс-әрекеті үшін жауапқа тартылған дейді.',
      ru: 'Официальная Астана говорит, что за политические взгляды в стране никого не преследуют, а наказанные судом отвечали за конкретные деяния, предусмотренные уголовным законом.',
      en: 'Official Astana says nobody in the country is persecuted for political views and that those punished by courts answered for specific acts under criminal law.',
    },
    citations: [
      {
        source,
        part: 'body',
        paragraph: '14',
        words: 'саяси көзқарасына бола қудалау',
        saidBy: officialAstana,
      },
    ],
  }
}

export const themes: ThemeSeed[] = [
  {
    slug: 'referendum-2026',
    name: {
      kk: '2026 жылғы наурыздағы референдум',
      ru: 'Референдум марта 2026 года',
      en: 'The referendum of March 2026',
    },
    summary: {
      kk: '2026 жылғы наурызда Қазақстанда конституциялық референдум өтті. Құқық қорғаушылар референдум қарсаңында реформаны сынағандарға қысым жасалғанын айтады. Билік саяси көзқарас үшін қудалау жоқ дейді.',
      ru: 'В марте 2026 года в Казахстане прошёл конституционный референдум. Правозащитники говорят, что накануне на критиков реформы оказывали давление. Власти отвечают, что за политические взгляды никого не преследуют.',
      en: 'A constitutional referendum was held in Kazakhstan in March 2026. Rights groups say critics of the reform came under pressure beforehand. The authorities say nobody is persecuted for political views.',
    },
    claims: [
      {
        kind: 'event',
        key: 'referendum-held',
        event: 'other',
        date: '2026-03',
        text: {
          kk: 'Хатта конституциялық референдум 2026 жылғы наурызда өткені айтылған.',
          ru: 'В письме говорится, что конституционный референдум прошёл в марте 2026 года.',
          en: 'The letter says the constitutional referendum was held in March 2026.',
        },
        citations: [
          {
            source,
            part: 'body',
            paragraph: '5',
            words: 'биыл наурызда өткен конституциялық референдум',
            letter,
          },
        ],
      },
      {
        kind: 'event',
        key: 'referendum-set',
        event: 'other',
        date: '2026-03-15',
        text: {
          kk: 'Референдум 2026 жылғы 15 наурызға белгіленген еді.',
          ru: 'Референдум был назначен на 15 марта 2026 года.',
          en: 'The referendum had been set for 15 March 2026.',
        },
        citations: [
          { source: 'bureau-63156', part: 'excerpt', paragraph: '1-3', words: 'scheduled for March 2026' },
          { source: 'hrw-const-newsytoday', part: 'excerpt', paragraph: '1-2', words: 'March 15, 2026' },
        ],
      },
      {
        kind: 'event',
        key: 'referendum-penalties',
        event: 'harassment',
        text: {
          kk: 'Хатта реформаны сынағандарға қысым жасалғаны, оны талқылауға шақырғандардың қамауға алынғаны, тергелгені, айыппұл төлегені немесе қысқа мерзімге бостандығынан айырылғаны айтылған.',
          ru: 'В письме говорится, что на критиков реформы оказывали давление, а призывавших её обсуждать брали под стражу, вели в их отношении расследования, штрафовали или на короткий срок лишали свободы.',
          en: 'The letter says critics of the reform came under pressure and that people who called for a debate on it were detained, investigated, fined or briefly deprived of liberty.',
        },
        citations: [
          { source, part: 'body', paragraph: '5', words: 'айыппұл төлегені немесе қысқа мерзімге', letter },
        ],
      },
      {
        kind: 'statement',
        key: 'briefing-for-dialogue',
        party: 'ngo',
        speaker: authors,
        date: '../2026-03-15',
        dateNote: {
          kk: 'күні көрсетілмеген; мәтінде 15 наурыздағы дауыс беру әлі алда',
          ru: 'даты нет; в тексте голосование 15 марта ещё впереди',
          en: 'undated; in the text the vote of 15 March still lies ahead',
        },
        text: {
          kk: 'ЕО мен Қазақстанның 2026 жылғы наурыздағы адам құқықтары жөніндегі диалогына арнап екі ұйым азаматтық кеңістікке қысым, соның ішінде асығыс жүргізілген конституциялық реформа туралы жазбаша материал дайындады.',
          ru: 'К диалогу ЕС и Казахстана по правам человека в марте 2026 года две организации подготовили письменную справку о давлении на гражданское пространство, в том числе о поспешной конституционной реформе.',
          en: 'For the EU–Kazakhstan Human Rights Dialogue of March 2026 the two groups prepared a written briefing on pressure on civic space, including a rushed constitutional reform.',
        },
        citations: [{ source: 'bureau-63156', part: 'excerpt', paragraph: '1-3' }],
      },
      {
        kind: 'statement',
        key: 'hrw-critics',
        party: 'ngo',
        speaker: hrw,
        organisation: 'hrw',
        date: '../2026-03-15',
        dateNote: {
          kk: 'үзіндіде күні жоқ; 15 наурыздағы дауыс беруге дейін айтылған',
          ru: 'в отрывке даты нет; сказано до голосования 15 марта',
          en: 'the excerpt has no date; said before the vote of 15 March',
        },
        text: {
          kk: 'Екінші қолдан жеткен хабар бойынша, HRW жаңа конституция жобасын сынағандар қорқытылып жатқанын ескертті; соның ішінде Facebook-тегі пікірлері үшін айыппұл салынған бір адам аталған.',
          ru: 'По сообщению из вторых рук, HRW предупреждала, что критиков проекта конституции запугивают; среди них упомянут человек, оштрафованный за комментарии в Facebook.',
          en: 'According to a second-hand report, HRW warned that critics of the draft constitution were being intimidated, among them a man fined for comments on Facebook.',
        },
        inclusion: 'The fined man is not named.',
        citations: [
          {
            source: 'hrw-const-newsytoday',
            part: 'excerpt',
            paragraph: '1-2',
            words: 'March 15, 2026',
            saidBy: hrw,
          },
        ],
      },
      nobodyPersecuted('official-position-referendum'),
    ],
  },
  {
    slug: 'media-pressure',
    name: { kk: 'БАҚ-қа қысым', ru: 'Давление на СМИ', en: 'Pressure on the media' },
    summary: {
      kk: 'Құқық қорғаушылар Қазақстанда тәуелсіз БАҚ-қа қысым күшейгенін, бірқатар медианың кибершабуылға ұшырағанын айтады. Билік цензураға тыйым салынған, сөз бостандығына қатысты проблема жоқ деп жауап береді.',
      ru: 'Правозащитники говорят, что давление на независимые СМИ в Казахстане усилилось, а ряд изданий подвергся кибератакам. Власти отвечают, что цензура запрещена и проблем со свободой слова нет.',
      en: 'Rights groups say pressure on independent media in Kazakhstan has grown and several outlets were hit by cyberattacks. The authorities answer that censorship is banned and that there is no problem with freedom of speech.',
    },
    claims: [
      {
        kind: 'statement',
        key: 'pressure-has-grown',
        party: 'ngo',
        speaker: authors,
        text: {
          kk: 'Хатта тәуелсіз БАҚ-қа қысым күшейгені, бірқатар медианың кибершабуылға ұшырағаны айтылған.',
          ru: 'В письме говорится, что давление на независимые СМИ усилилось, а ряд изданий подвергся кибератакам.',
          en: 'The letter says pressure on independent media has grown and several outlets were hit by cyberattacks.',
        },
        citations: [{ source, part: 'body', paragraph: '6', words: 'кибершабуылдарға ұшырағанын', letter }],
      },
      {
        kind: 'statement',
        key: 'no-censorship',
        party: 'authorities',
        speaker: authorities,
        organisation: 'government-kz',
        text: {
          kk: 'Азаттықтың жазуынша, Қазақстан билігі елде цензураға тыйым салынған, сөз және баспасөз бостандығына байланысты проблема жоқ деп бұрыннан айтып келеді.',
          ru: 'Как пишет Азаттык, власти Казахстана давно говорят, что цензура в стране запрещена и проблем со свободой слова и печати нет.',
          en: 'Azattyq writes that the Kazakh authorities have long said that censorship is banned in the country and that there is no problem with freedom of speech or the press.',
        },
        citations: [
          { source, part: 'body', paragraph: '13', words: 'цензураға тыйым салынған', saidBy: authorities },
        ],
      },
      {
        kind: 'statement',
        key: 'balayeva-rejects-criticism',
        party: 'authorities',
        speaker: balayeva,
        organisation: 'ministry-culture-information',
        dateNote: {
          kk: 'мақалада «бұған дейін» деп қана айтылған',
          ru: 'в статье сказано только «ранее»',
          en: 'the article says only that it was earlier',
        },
        text: {
          kk: 'Министр Аида Балаева баспасөз бостандығы шектеледі деген халықаралық ұйымдардың сынымен келіспейтінін, елде БАҚ-тың дамуына барлық жағдай жасалғанын айтқан.',
          ru: 'Министр Аида Балаева заявляла, что не согласна с критикой международных организаций об ограничении свободы прессы и что для развития СМИ в стране созданы все условия.',
          en: 'Minister Aida Balayeva said she disagrees with the criticism by international organisations that press freedom is restricted, and that every condition for the media to develop exists in the country.',
        },
        citations: [
          {
            source,
            part: 'body',
            paragraph: '13',
            words: 'халықаралық ұйымдардың сынына келіспейтінін',
            saidBy: balayeva,
          },
        ],
      },
      {
        kind: 'statement',
        key: 'balayeva-answers-hrw',
        party: 'authorities',
        speaker: {
          kk: 'Премьер-министрдің орынбасары – Мәдениет және ақпарат министрі Аида Балаева',
          ru: 'вице-премьер – министр культуры и информации Аида Балаева',
          en: 'Deputy Prime Minister and Minister of Culture and Information Aida Balayeva',
        },
        organisation: 'ministry-culture-information',
        date: '2025-12-17',
        text: {
          kk: 'HRW үндеуіне жауап берген Балаева ұйымды біреулер жаңылыстырғанын және Қазақстанда ешкім кәсібі үшін қудаланбайтынын айтты.',
          ru: 'Отвечая на обращение HRW, Балаева сказала, что организацию ввели в заблуждение и что в Казахстане никого не преследуют за профессию.',
          en: 'Answering an appeal by HRW, Balayeva said the organisation had been misled and that nobody in Kazakhstan is persecuted for their profession.',
        },
        citations: [
          {
            source: 'inform-20251217',
            part: 'excerpt',
            paragraph: '3',
            words: '17 Декабрь 2025',
            saidBy: { kk: 'Аида Балаева', ru: 'Аида Балаева', en: 'Aida Balayeva' },
          },
        ],
      },
      {
        kind: 'event',
        key: 'balayeva-promoted',
        event: 'other',
        date: '../2025-12-17',
        dateNote: {
          kk: 'үзіндіде күні жоқ; 2025 жылғы 17 желтоқсанда ол бұл лауазымда еді',
          ru: 'в отрывке даты нет; 17 декабря 2025 года она уже занимала эту должность',
          en: 'the excerpt has no date; by 17 December 2025 she held the post',
        },
        text: {
          kk: '«Настоящее Время» Балаеваның министр қызметін сақтай отырып премьер-министрдің орынбасары болғанын хабарлап, оның журналистерге қатаңырақ ережелер мен «ЛГБТ насихаты» туралы заңды ілгерілеткенін еске салды.',
          ru: '«Настоящее Время» сообщило, что Балаева стала вице-премьером, сохранив министерский пост, и напомнило, что она продвигала более строгие правила для журналистов и закон о «пропаганде ЛГБТ».',
          en: 'Current Time reported that Balayeva became deputy prime minister while keeping her ministry, and recalled that she had promoted stricter rules for journalists and the “LGBT propaganda” law.',
        },
        citations: [{ source: 'currenttime-33619221', part: 'excerpt', paragraph: '1' }],
      },
      {
        kind: 'statement',
        key: 'rsf-platforms',
        party: 'ngo',
        speaker: rsf,
        organisation: 'rsf',
        text: {
          kk: 'Мақала астындағы тақырып бойынша, «Шекарасыз тілшілер» Meta мен YouTube Қазақстан журналистеріне қысым жасауға жол берді дейді; мәтіннің өзі оқылмаған.',
          ru: 'Как гласит заголовок под статьёй, «Репортёры без границ» говорят, что Meta и YouTube допустили давление на журналистов Казахстана; сам текст не читался.',
          en: 'A headline under the article has Reporters Without Borders saying that Meta and YouTube allowed pressure on journalists of Kazakhstan; the text itself was not read.',
        },
        citations: [
          { source, part: 'related', paragraph: '3', words: 'қысым жасауға жол берді', saidBy: rsf },
          { source: 'azattyq-related-3', part: 'title', words: 'қысым жасауға жол берді', saidBy: rsf },
        ],
      },
      {
        kind: 'statement',
        key: 'accounts-blocked',
        party: 'ngo',
        speaker: { kk: 'құқық қорғаушылар', ru: 'правозащитники', en: 'rights defenders' },
        text: {
          kk: 'Мақала астындағы тақырып бойынша, құқық қорғаушылар БАҚ-тың желідегі аккаунттарының бұғатталуына алаңдаған; мәтіннің өзі оқылмаған.',
          ru: 'Как гласит заголовок под статьёй, правозащитники обеспокоены блокировкой аккаунтов СМИ в сети; сам текст не читался.',
          en: 'A headline under the article says rights defenders voiced concern over the blocking of media accounts online; the text itself was not read.',
        },
        citations: [
          {
            source,
            part: 'related',
            paragraph: '4',
            words: 'аккаунттарының бұғатталуы',
            saidBy: { kk: 'құқық қорғаушылар', ru: 'правозащитники', en: 'rights defenders' },
          },
          {
            source: 'azattyq-related-4',
            part: 'title',
            words: 'аккаунттарының бұғатталуы',
            saidBy: { kk: 'құқық қорғаушылар', ru: 'правозащитники', en: 'rights defenders' },
          },
        ],
      },
    ],
  },
  {
    slug: 'false-information',
    name: {
      kk: '«Жалған ақпарат» туралы істер',
      ru: 'Дела о «ложной информации»',
      en: '“False information” cases',
    },
    summary: {
      kk: 'Журналистер мен редакторларға қарсы көрінеу жалған ақпарат тарату туралы бап бойынша іс қозғалады. Хатта осы айыппен тергеліп жатқан екі бас редактор аталған. Үкім шықпайынша олар кінәсіз саналады.',
      ru: 'Против журналистов и редакторов возбуждают дела о распространении заведомо ложной информации. В письме названы два главных редактора, находящиеся под следствием по такому обвинению. До приговора они считаются невиновными.',
      en: 'Cases of knowingly disseminating false information are opened against journalists and editors. The letter names two chief editors under investigation on this accusation. Until a verdict they are presumed innocent.',
    },
    claims: [nobodyPersecuted('official-position-false-information')],
  },
  {
    slug: 'extremism-charges',
    name: {
      kk: 'Экстремизмге қатысты айыптар',
      ru: 'Обвинения, связанные с экстремизмом',
      en: 'Extremism-related charges',
    },
    summary: {
      kk: 'Хатта үш белсендінің экстремизмге қатысты айыптармен жеті жылға сотталғаны айтылған. Ресми Астана олар саяси көзқарасы емес, нақты іс-әрекеті үшін жазаланған деген ұстанымда.',
      ru: 'В письме говорится о трёх активистах, осуждённых на семь лет по обвинениям, связанным с экстремизмом. Официальная Астана утверждает, что наказанные судом отвечали не за взгляды, а за конкретные деяния.',
      en: 'The letter speaks of three activists sentenced to seven years on extremism-related charges. Official Astana holds that those punished by courts answered for specific acts, not for their views.',
    },
    claims: [nobodyPersecuted('official-position-extremism')],
  },
  {
    slug: 'civic-space',
    name: { kk: 'Азаматтық кеңістік', ru: 'Гражданское пространство', en: 'Civic space' },
    summary: {
      kk: 'Хат авторлары Қазақстанда азаматтық қоғамға қысым күшейгенін және сыншыларға қарсы қылмыстық заңнама жиірек қолданылатынын айтады. Мұнда азаматтық кеңістікке берілген баға мен биліктің жалпы ұстанымы жинақталған.',
      ru: 'Авторы письма говорят, что давление на гражданское общество в Казахстане усилилось и что против критиков чаще применяют уголовный закон. Здесь собраны оценки гражданского пространства и общая позиция властей.',
      en: 'The authors of the letter say that pressure on civil society in Kazakhstan has grown and that criminal law is used more often against critics. Ratings of civic space and the general position of the authorities are gathered here.',
    },
    claims: [
      {
        kind: 'statement',
        key: 'criminal-law-more-often',
        party: 'ngo',
        speaker: authors,
        text: {
          kk: 'Хат авторлары журналистерге, блогерлерге, құқық қорғаушыларға және оппозициялық белсенділерге қарсы қылмыстық заңнаманың жиірек қолданылуын сынайды.',
          ru: 'Авторы письма критикуют то, что против журналистов, блогеров, правозащитников и оппозиционных активистов чаще применяют уголовное законодательство.',
          en: 'The authors of the letter criticise the more frequent use of criminal law against journalists, bloggers, rights defenders and opposition activists.',
        },
        citations: [
          { source, part: 'body', paragraph: '7', words: 'қылмыстық заңнаманы қолдану жиілегенін', letter },
        ],
      },
      {
        kind: 'statement',
        key: 'civil-society-pressure',
        party: 'ngo',
        speaker: authors,
        text: {
          kk: 'Хатта азаматтық қоғамға қысым күшейгені айтылған.',
          ru: 'В письме говорится, что давление на гражданское общество усилилось.',
          en: 'The letter says pressure on civil society has grown.',
        },
        citations: [
          { source, part: 'body', paragraph: '9', words: 'азаматтық қоғамға қысым күшейгеніне', letter },
        ],
      },
      {
        kind: 'statement',
        key: 'civicus-rating',
        party: 'ngo',
        speaker: { kk: 'CIVICUS Monitor', ru: 'CIVICUS Monitor', en: 'CIVICUS Monitor' },
        organisation: 'civicus',
        text: {
          kk: 'CIVICUS Monitor Қазақстанның азаматтық кеңістігін «қысым көріп отыр» деп бағалайды.',
          ru: 'CIVICUS Monitor оценивает гражданское пространство Казахстана как «подавляемое» (в статье – «қысым көріп отыр», «под давлением»).',
          en: 'CIVICUS Monitor rates Kazakhstan’s civic space as “repressed” (in the article «қысым көріп отыр», under pressure).',
        },
        inclusion:
          'The article prints the rating in Kazakh only; the English and Russian words of the scale are our reading of it.',
        citations: [
          {
            source,
            part: 'body',
            paragraph: '9',
            words: 'CIVICUS Monitor',
            saidBy: { kk: 'CIVICUS Monitor', ru: 'CIVICUS Monitor', en: 'CIVICUS Monitor' },
          },
        ],
      },
      nobodyPersecuted('official-position-civic-space'),
    ],
  },
  {
    slug: 'foreign-funding',
    name: { kk: 'Шетелден қаржыландыру', ru: 'Иностранное финансирование', en: 'Foreign funding' },
    summary: {
      kk: 'Құқық қорғаушылар шетелден грант алатын ұйымдарға бақылауды күшейтетін жаңа талаптарға алаңдайды. Мақалада бұл талаптардың мәтіні де, күні де келтірілмеген.',
      ru: 'Правозащитников беспокоят новые требования, усиливающие контроль над организациями с иностранными грантами. Ни текста этих требований, ни даты статья не приводит.',
      en: 'Rights groups are concerned about new requirements that tighten control over organisations with foreign grants. The article gives neither the text of these requirements nor a date.',
    },
    claims: [
      {
        kind: 'statement',
        key: 'new-requirements',
        party: 'ngo',
        speaker: authors,
        text: {
          kk: 'Хат авторлары шетелден грант алатын ұйымдарға бақылауды күшейтетін жаңа талаптар тәуелсіз ұйымдардың қызметін шектеуі мүмкін деп алаңдайды.',
          ru: 'Авторы письма опасаются, что новые требования, усиливающие контроль над организациями с иностранными грантами, могут ограничить работу независимых организаций.',
          en: 'The authors of the letter fear that new requirements tightening control over organisations with foreign grants may restrict the work of independent organisations.',
        },
        citations: [
          { source, part: 'body', paragraph: '9', words: 'бақылауды күшейтетін жаңа талаптар', letter },
        ],
      },
      {
        kind: 'event',
        key: 'deputy-statement-discussed',
        event: 'other',
        text: {
          kk: 'Мақала астындағы тақырып бойынша, депутаттың «шетелден қаржы алуды реттеу» туралы мәлімдемесі талқыланған; мәтіннің өзі оқылмаған.',
          ru: 'Как гласит заголовок под статьёй, обсуждалось заявление депутата о «регулировании получения денег из-за рубежа»; сам текст не читался.',
          en: 'A headline under the article says a deputy’s statement on “regulating the receipt of money from abroad” was discussed; the text itself was not read.',
        },
        citations: [
          { source, part: 'related', paragraph: '1', words: 'туралы мәлімдемесі талқыланды' },
          { source: 'azattyq-related-1', part: 'title', words: 'туралы мәлімдемесі талқыланды' },
        ],
      },
    ],
  },
  {
    slug: 'lgbt-law',
    name: {
      kk: '«ЛГБТИҚ+ насихатына» қарсы заң',
      ru: 'Закон против «пропаганды ЛГБТИК+»',
      en: 'The law against “LGBTIQ+ propaganda”',
    },
    summary: {
      kk: 'Хатта «ЛГБТИҚ+ насихатына» қарсы заңның 2026 жылғы наурызда күшіне енгені, белсенділерге қысымды арттырғаны айтылған. Билік заң жеке өмірге тыйым салмайды, тек жария насихатты шектейді деп түсіндіреді.',
      ru: 'В письме говорится, что закон против «пропаганды ЛГБТИК+» вступил в силу в марте 2026 года и усилил давление на активистов. Власти объясняют, что закон не запрещает частную жизнь, а ограничивает лишь публичную пропаганду.',
      en: 'The letter says the law against “LGBTIQ+ propaganda” came into force in March 2026 and has added to pressure on activists. The authorities explain that the law does not forbid private life and limits only public propaganda.',
    },
    claims: [
      {
        kind: 'event',
        key: 'law-in-force',
        event: 'law',
        date: '2026-03',
        text: {
          kk: 'Хатта 2026 жылғы наурызда күшіне енген «ЛГБТИҚ+ насихатына» қарсы заң белсенділерге қысымды арттырып, осы тақырыптағы ақпарат таратуды шектегені айтылған.',
          ru: 'В письме говорится, что закон против «пропаганды ЛГБТИК+», вступивший в силу в марте 2026 года, усилил давление на активистов и ограничил распространение информации на эту тему.',
          en: 'The letter says the law against “LGBTIQ+ propaganda”, in force since March 2026, has added to pressure on activists and limited information on the subject.',
        },
        citations: [{ source, part: 'body', paragraph: '10', words: '2026 жылғы наурызда күшіне', letter }],
      },
      {
        kind: 'statement',
        key: 'authorities-explain',
        party: 'authorities',
        speaker: officialAstana,
        organisation: 'government-kz',
        text: {
          kk: 'Ресми Астана заң адамдардың жеке өміріне немесе ЛГБТИҚ+ өкілі болуға тыйым салмайды, тек ақпараттық кеңістіктегі жария насихатты шектейді деп түсіндіреді.',
          ru: 'Официальная Астана объясняет, что закон не запрещает частную жизнь или принадлежность к ЛГБТИК+, а ограничивает лишь публичную пропаганду в информационном пространстве.',
          en: 'Official Astana explains that the law does not forbid private life or being LGBTIQ+, but limits only public propaganda in the information space.',
        },
        citations: [
          {
            source,
            part: 'body',
            paragraph: '14',
            words: 'жария насихатты шектейді',
            saidBy: officialAstana,
          },
        ],
      },
      {
        kind: 'statement',
        key: 'activists-condemn-bill',
        party: 'ngo',
        speaker: { kk: 'ЛГБТ+ белсенділері', ru: 'активисты ЛГБТ+', en: 'LGBT+ activists' },
        date: '2025-11-05',
        dateNote: {
          kk: 'үзіндіде 5 қараша деп қана жазылған; жылы беттің күнтізбесінен алынды',
          ru: 'в отрывке только 5 ноября; год взят из календаря страницы',
          en: 'the excerpt says only 5 November; the year is from the calendar of the page',
        },
        place: 'almaty',
        text: {
          kk: 'Алматыдағы баспасөз мәслихатында ЛГБТ+ белсенділері «ЛГБТ насихаты» туралы заң жобасын айыптады.',
          ru: 'На пресс-конференции в Алматы активисты ЛГБТ+ осудили законопроект о «пропаганде ЛГБТ».',
          en: 'At a press conference in Almaty LGBT+ activists condemned the “LGBT propaganda” bill.',
        },
        citations: [
          {
            source: 'vlast-lgbt-smi24',
            part: 'excerpt',
            paragraph: '1-2',
            saidBy: { kk: 'ЛГБТ+ белсенділері', ru: 'активисты ЛГБТ+', en: 'LGBT+ activists' },
          },
        ],
      },
      {
        kind: 'event',
        key: 'penalties-in-bill',
        event: 'law',
        date: '2025-11-05',
        dateNote: {
          kk: 'баспасөз мәслихатының күні; жылы беттің күнтізбесінен алынды',
          ru: 'день пресс-конференции; год взят из календаря страницы',
          en: 'the day of the press conference; the year is from the calendar of the page',
        },
        text: {
          kk: 'Заң жобасында бұзушылық үшін 78 640 теңге айыппұл, қайталанса – одан көп айыппұл немесе он тәулікке дейін қамау көзделген. Күшіне енген заңның мәтіні қолда жоқ.',
          ru: 'Законопроект предусматривал за нарушение штраф 78 640 тенге, за повторное – больший штраф или арест до десяти суток. Текста закона в той редакции, что вступила в силу, у нас нет.',
          en: 'Under the bill a violation would bring a fine of 78,640 tenge, and repetition a heavier fine or up to ten days in detention. The text of the law as it came into force is not at hand.',
        },
        citations: [{ source: 'vlast-lgbt-smi24', part: 'excerpt', paragraph: '1-2', words: '78,640 tenge' }],
      },
    ],
  },
  {
    slug: 'january-2022',
    name: {
      kk: '2022 жылғы Қаңтар оқиғасы',
      ru: 'Январские события 2022 года',
      en: 'The January 2022 events',
    },
    summary: {
      kk: 'Хат авторлары 2022 жылғы Қаңтар оқиғасы кезіндегі азаптау мен шамадан тыс күш қолдану үшін жауапкершілік мәселесі толық шешілмеген дейді. Олар ЕО басшыларынан толық әрі тәуелсіз тергеуге шақыруды сұрайды. Қаза тапқандар саны мен тергеу туралы дерек осы тақырыптағы істің бетінде.',
      ru: 'Авторы письма считают, что вопрос об ответственности за пытки и чрезмерное применение силы во время Январских событий 2022 года решён не полностью. Они просят руководителей ЕС призвать к полному и независимому расследованию. Числа погибших и сведения о расследовании – на странице дела по этой теме.',
      en: 'The authors of the letter say responsibility for torture and excessive force during the January 2022 events has not been fully settled. They ask EU leaders to call for a full and independent investigation. The numbers of dead and what is known of the inquiry stand on the page of the case under this theme.',
    },
    claims: [],
  },
  {
    slug: 'transnational-repression',
    name: {
      kk: 'Трансұлттық қудалау',
      ru: 'Транснациональное преследование',
      en: 'Transnational repression',
    },
    summary: {
      kk: 'Хатта Киевте өлтірілген журналист Айдос Садықовтың ісі мен оның жесірі Наталья Садықоваға жасалып отырған қысым аталған. Авторлар трансұлттық қудалау фактілерін толық әрі тәуелсіз тергеуді сұрайды. Кісі өлтірді деген күдіктілер де үкім шықпайынша кінәсіз саналады.',
      ru: 'В письме названы дело журналиста Айдоса Садыкова, убитого в Киеве, и давление на его вдову Наталью Садыкову. Авторы просят полного и независимого расследования фактов транснационального преследования. Подозреваемые в убийстве тоже считаются невиновными до приговора.',
      en: 'The letter names the case of journalist Aidos Sadykov, killed in Kyiv, and the pressure on his widow Natalya Sadykova. The authors ask for a full and independent investigation of transnational repression. Those suspected of the killing are presumed innocent too until a verdict.',
    },
    claims: [
      {
        kind: 'statement',
        key: 'ashimbayev',
        party: 'authorities',
        speaker: {
          kk: 'Сенат төрағасы Мәулен Әшімбаев',
          ru: 'председатель Сената Маулен Ашимбаев',
          en: 'Senate chairman Maulen Ashimbayev',
        },
        date: '2024-06',
        dateNote: {
          kk: 'бет 2024 жылғы 28 маусыммен белгіленген; сөздің айтылған күні үзіндіде жоқ',
          ru: 'страница датирована 28 июня 2024 года; дня высказывания в отрывке нет',
          en: 'the page is dated 28 June 2024; the day of the remark is not in the excerpt',
        },
        text: {
          kk: 'Сенат төрағасы Мәулен Әшімбаев Қазақстан өз азаматтарын басқа елге бермейтінін айтып, Айдос Садықовқа жасалған шабуылға билік мүдделі деген пікірлерді арандату деп атады.',
          ru: 'Председатель Сената Маулен Ашимбаев сказал, что Казахстан не выдаёт своих граждан, и назвал провокацией предположения об интересе властей в нападении на Айдоса Садыкова.',
          en: 'Senate chairman Maulen Ashimbayev said that Kazakhstan does not extradite its citizens and called suggestions of official interest in the attack on Aidos Sadykov provocations.',
        },
        inclusion:
          'Weak source, kept because nothing better at hand reports this position of the authorities.',
        citations: [
          {
            source: 'myua-ashimbayev',
            part: 'excerpt',
            paragraph: '2-3',
            words: 'Ашимбаєв',
            saidBy: { kk: 'Мәулен Әшімбаев', ru: 'Маулен Ашимбаев', en: 'Maulen Ashimbayev' },
          },
        ],
      },
    ],
  },
  {
    slug: 'anti-war-speech',
    name: { kk: 'Соғысқа қарсы пікір', ru: 'Антивоенные высказывания', en: 'Anti-war speech' },
    summary: {
      kk: 'Хат авторлары православ дін қызметкері Иаков Воронцов Ресейдің Украинаға қарсы соғысын сынағаны үшін қудаланған болуы мүмкін деп санайды. Бұл – авторлардың пікірі; билік саяси көзқарас үшін қудалау жоқ дейді.',
      ru: 'Авторы письма полагают, что православного священнослужителя Иакова Воронцова могли преследовать за критику войны России против Украины. Это мнение авторов; власти говорят, что за политические взгляды никого не преследуют.',
      en: 'The authors of the letter believe Orthodox cleric Iakov Vorontsov may have been targeted for criticising Russia’s war against Ukraine. This is the authors’ view; the authorities say nobody is persecuted for political views.',
    },
    claims: [nobodyPersecuted('official-position-anti-war')],
  },
  {
    slug: 'unregistered-association',
    name: {
      kk: 'Тіркелмеген бірлестіктер',
      ru: 'Незарегистрированные объединения',
      en: 'Unregistered associations',
    },
    summary: {
      kk: 'Хатта тіркелмеген «Атажұрт» қозғалысына қатысы бар 19 адамның үкімі және ЛГБТИҚ+ ұйымдарының тіркеле алмай жүргені аталған. Тіркеуден бас тарту мен тіркелмеген ұйым үшін жазалау осы істерді біріктіреді.',
      ru: 'В письме названы приговор 19 людям, связанным с незарегистрированным движением «Атажурт», и то, что организации ЛГБТИК+ не могут зарегистрироваться. Эти дела объединяет отказ в регистрации и наказание за деятельность без неё.',
      en: 'The letter names the verdict against 19 people linked with the unregistered Atajurt movement and the inability of LGBTIQ+ organisations to register. These cases share refusal of registration and penalties for acting without it.',
    },
    claims: [
      {
        kind: 'event',
        key: 'lgbt-organisations-unregistered',
        event: 'registration_refused',
        text: {
          kk: 'Хатта ЛГБТИҚ+ ұйымдарының әлі күнге дейін тіркеле алмай жүргені айтылған.',
          ru: 'В письме говорится, что организации ЛГБТИК+ до сих пор не могут зарегистрироваться.',
          en: 'The letter says LGBTIQ+ organisations are still unable to register.',
        },
        citations: [{ source, part: 'body', paragraph: '10', words: 'тіркеле алмай жүргенін', letter }],
      },
      nobodyPersecuted('official-position-unregistered'),
    ],
  },
]
