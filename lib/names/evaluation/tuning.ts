/**
 * Names the fold was tuned on: the ten of the founding article, and public figures of Kazakhstan with the
 * spellings their own offices, federations and publishers print. Arabic forms are composed unless marked.
 */
import type { PrintedName } from './printed-name'

const composed = (text: string) => ({ text, basis: 'composed' as const })

export const tuningNames: readonly PrintedName[] = [
  { surname: 'Ержанов', kk: 'Оразалы Ержанов', ru: 'Ержанов, Оразалы', latin: ['Orazaly Yerzhanov', 'Orazaly Erjanov', 'Orazaly Erzhanov', 'Orasaly Jerschanow'], arabic: composed('ورازالى ەرجانوۆ') },
  { surname: 'Бажкенова', kk: 'Гүлнәр Бажкенова', ru: 'Бажкенова, Гульнар', latin: ['Gulnar Bazhkenova', 'Gülnär Bajkenova'] },
  { surname: 'Қасенов', kk: 'Әмір Қасенов', ru: 'Касенов, Амир', latin: ['Amir Kassenov', 'Amir Kasenov', 'Ämır Qasenov', 'Ämir Qasenov'], arabic: composed('ٴامىر قاسەنوۆ') },
  { surname: 'Жыланбаев', kk: 'Марат Жыланбаев', ru: 'Жыланбаев, Марат', latin: ['Marat Zhylanbayev', 'Marat Zhylanbaev', 'Marat Jylanbaev', 'Marat Jylanbaïev', 'Marat Schylanbajew', 'Marat Żylanbajew'], arabic: composed('مارات جىلانبايەۆ') },
  { surname: 'Мұхамедкәрім', kk: 'Думан Мұхамедкәрім', ru: 'Мухамедкарим, Думан', latin: ['Duman Mukhammedkarim', 'Duman Mukhamedkarim', 'Duman Mūhamedkärım'], arabic: composed('دۋمان مۇحامەدكارىم') },
  { surname: 'Жахин', kk: 'Амангелді Жахин', ru: 'Джахин, Амангельды', latin: ['Amangeldi Zhakhin', 'Amangeldy Dzhakhin', 'Amangeldı Jahin', 'Amangeldi Zhakhīn'] },
  { surname: 'Воронцов', kk: 'Иаков Воронцов', ru: 'Воронцов, Яков', latin: ['Iakov Vorontsov', 'Yakov Vorontsov', 'İakov Voronsov', 'Jakow Woronzow'] },
  { surname: 'Секербаева', kk: 'Жанар Секербаева', ru: 'Секербаева, Жанар', latin: ['Zhanar Sekerbayeva', 'Zhanar Sekerbaeva', 'Janar Sekerbaeva'] },
  { surname: 'Садықов', kk: 'Айдос Садықов', ru: 'Садыков, Айдос', latin: ['Aidos Sadykov', 'Aidos Sadyqov', 'Aidos Sadikov', 'Aydos Sadyqov'], arabic: composed('ايدوس سادىقوۆ') },
  { surname: 'Садықова', kk: 'Наталья Садықова', ru: 'Садыкова, Наталья', latin: ['Natalya Sadykova', 'Natalia Sadykova', "Natal'ya Sadyqova", 'Natalia Sadyqova'] },
  { surname: 'Тоқаев', kk: 'Қасым-Жомарт Кемелұлы Тоқаев', ru: 'Токаев, Касым-Жомарт Кемелевич', latin: ['Kassym-Jomart Tokayev', 'Kasym-Zhomart Tokaev', 'Kassym-Schomart Tokajew', 'Kasym-Żomart Tokajew', 'Qasym-Jomart Toqaev', 'Kassym-Jomart Tokaïev'], arabic: composed('قاسىم-جومارت توقايەۆ') },
  { surname: 'Назарбаев', kk: 'Нұрсұлтан Әбішұлы Назарбаев', ru: 'Назарбаев, Нурсултан Абишевич', latin: ['Nursultan Nazarbayev', 'Noursoultan Nazarbaïev', 'Nursultan Nasarbajew', 'Nursułtan Nazarbajew', 'Nursultan Nazarbaev'], arabic: composed('نۇرسۇلتان نازاربايەۆ') },
  { surname: 'Мәсімов', kk: 'Кәрім Қажымқанұлы Мәсімов', ru: 'Масимов, Карим Кажимканович', latin: ['Karim Massimov', 'Karim Masimov', 'Kärim Mässimow'] },
  { surname: 'Сағынтаев', kk: 'Бақытжан Әбдірұлы Сағынтаев', ru: 'Сагинтаев, Бакытжан Абдирович', latin: ['Bakytzhan Sagintayev', 'Bakhytzhan Sagintaev'] },
  { surname: 'Смайылов', kk: 'Әлихан Асханұлы Смайылов', ru: 'Смаилов, Алихан Асханович', latin: ['Alikhan Smailov', 'Alichan Smajylow'] },
  { surname: 'Бектенов', kk: 'Олжас Абайұлы Бектенов', ru: 'Бектенов, Олжас Абаевич', latin: ['Olzhas Bektenov', 'Oljas Bektenov'] },
  { surname: 'Әуезов', kk: 'Мұхтар Омарханұлы Әуезов', ru: 'Ауэзов, Мухтар Омарханович', latin: ['Mukhtar Auezov', 'Moukhtar Aouezov', 'Muchtar Auesow', 'Muhtar Auezov'], arabic: composed('مۇحتار اۋەزوۆ') },
  { surname: 'Сүлейменов', kk: 'Олжас Омарұлы Сүлейменов', ru: 'Сулейменов, Олжас Омарович', latin: ['Olzhas Suleimenov', 'Olzhas Suleymenov', 'Olschas Suleimenow'] },
  { surname: 'Уәлиханов', kk: 'Шоқан Шыңғысұлы Уәлиханов', ru: 'Валиханов, Чокан Чингисович', latin: ['Shokan Ualikhanov', 'Shoqan Walikhanov', 'Chokan Valikhanov'] },
  { surname: 'Қонаев', kk: 'Дінмұхамед Ахметұлы Қонаев', ru: 'Кунаев, Динмухамед Ахмедович', latin: ['Dinmukhamed Kunayev', 'Dinmukhamed Konayev', 'Dinmuchamed Kunajew'] },
  { surname: 'Сәтбаев', kk: 'Қаныш Имантайұлы Сәтбаев', ru: 'Сатпаев, Каныш Имантаевич', latin: ['Kanysh Satpayev', 'Qanysh Satbayev'] },
  { surname: 'Құдайберген', kk: 'Димаш Қанатұлы Құдайберген', ru: 'Кудайберген, Димаш Канатович', latin: ['Dimash Kudaibergen', 'Dimash Qudaibergen', 'Dimaş Qūdaibergen'] },
  { surname: 'Рыбакина', kk: 'Елена Андреевна Рыбакина', ru: 'Рыбакина, Елена Андреевна', latin: ['Elena Rybakina', 'Yelena Rybakina', 'Jelena Rybakina'] },
  { surname: 'Головкин', kk: 'Геннадий Геннадьевич Головкин', ru: 'Головкин, Геннадий Геннадьевич', latin: ['Gennady Golovkin', 'Gennadiy Golovkin', 'Gennadi Golowkin'] },
  { surname: 'Винокуров', kk: 'Александр Николаевич Винокуров', ru: 'Винокуров, Александр Николаевич', latin: ['Alexander Vinokourov', 'Alexandre Vinokourov', 'Aleksandr Vinokurov'] },
  { surname: 'Ильин', kk: 'Илья Александрович Ильин', ru: 'Ильин, Илья Александрович', latin: ['Ilya Ilyin', 'Ilja Iljin', 'Ilya Ilin'] },
  { surname: 'Момышұлы', kk: 'Бауыржан Момышұлы', ru: 'Момышулы, Бауыржан', latin: ['Bauyrzhan Momyshuly', 'Baurzhan Momyshuly', 'Bauyrjan Momyşūly'], arabic: composed('باۋىرجان مومىشۇلى') },
  { surname: 'Жақсыбеков', kk: 'Әділбек Рыскелдіұлы Жақсыбеков', ru: 'Джаксыбеков, Адильбек Рыскельдинович', latin: ['Adilbek Zhaksybekov', 'Adilbek Dzhaksybekov', 'Adilbek Jaxybekov'] },
  { surname: 'Өтемұратов', kk: 'Болат Жамитұлы Өтемұратов', ru: 'Утемуратов, Булат Жамитович', latin: ['Bulat Utemuratov', 'Boulat Outemouratov'] },
  { surname: 'Шүкеев', kk: 'Өмірзақ Естайұлы Шүкеев', ru: 'Шукеев, Умирзак Естаевич', latin: ['Umirzak Shukeyev', 'Umirzak Shukeev', 'Umirsak Schukejew'] },
  { surname: 'Әбіш', kk: 'Қайрат Нұрлыбайұлы Әбіш', ru: 'Абиш, Кайрат Нурлыбаевич', latin: ['Kairat Abish', 'Kayrat Abish'] },
] // prettier-ignore
