import { readSpellings, type NameStock } from "./spellings.ts";

/** Names of Russia, Ukraine, Belarus and Central Asia, as English, German, French, Polish and scholars write them. */
export const cyrillicNames: NameStock = {
  isFamilyFirst: false,
  isJoined: false,
  families: readSpellings(`
Горбачёв, Gorbachev, Gorbatschow, Gorbatchev
Хрущёв, Khrushchev, Chruschtschow, Khrouchtchev, Hruščëv
Шевченко, Shevchenko, Schewtschenko, Chevtchenko, Szewczenko
Яковлев, Yakovlev, Jakowlew, Iakovlev
Чайковский, Tchaikovsky, Tschaikowski, Chaykovskiy, Čajkovskij
Юсупов, Yusupov, Jussupow, Ioussoupov
Ельцин, Yeltsin, Jelzin, Eltsine
Жуков, Zhukov, Schukow, Joukov, Žukov
Цветаев, Tsvetaev, Zwetajew, Cvetaev
Щербаков, Shcherbakov, Schtscherbakow, Chtcherbakov
Соловьёв, Solovyov, Solowjow, Soloviev
Медведев, Medvedev, Medwedew
Лукашенко, Lukashenko, Lukaschenko, Łukaszenko, Loukachenko
Назарбаев, Nazarbayev, Nasarbajew
Дворкович, Dvorkovich, Dworkowitsch
Зайцев, Zaitsev, Zaytsev, Saizew
Григорьев, Grigoryev, Grigoriev, Grigorjew
Тимошенко, Tymoshenko, Timoshenko, Timoschenko
Бондаренко, Bondarenko
Фёдоров, Fyodorov, Fedorov, Fjodorow
Кузьмин, Kuzmin, Kusmin
Морозов, Morozov, Morosow
Рахимов, Rakhimov, Rahimov, Rachimow
Ковальчук, Kovalchuk, Kowaltschuk
Белоусов, Belousov, Beloussow`),
  givens: readSpellings(`
Владимир, Vladimir, Wladimir
Михаил, Mikhail, Michail, Mihail
Сергей, Sergey, Sergei, Sergej, Serguei
Юрий, Yuri, Yury, Jurij, Iouri, Yuriy
Алексей, Alexey, Aleksei, Alexej, Alexeï
Дмитрий, Dmitry, Dmitri, Dmitrij, Dimitri
Евгений, Yevgeny, Evgeny, Jewgeni, Evguéni
Николай, Nikolai, Nikolay, Nikolaj
Наталья, Natalia, Natalya, Natalja
Ольга, Olga
Татьяна, Tatiana, Tatyana, Tatjana
Александр, Alexander, Aleksandr, Alexandr
Андрей, Andrei, Andrey, Andrej
Виктор, Viktor, Victor
Анатолий, Anatoly, Anatoli, Anatolij
Рамзан, Ramzan
Иосиф, Iosif, Joseph, Yosif
Григорий, Grigory, Grigori, Grigorij
Валентина, Valentina, Walentina
Ксения, Ksenia, Xenia, Kseniya
Игорь, Igor
Павел, Pavel, Pawel
Руслан, Ruslan, Rouslan
Тимур, Timur, Timour
Вячеслав, Vyacheslav, Wjatscheslaw, Viatcheslav`),
  fathers: readSpellings(`
Иванович, Ivanovich, Iwanowitsch, Ivanovitch
Петрович, Petrovich, Petrowitsch, Petrovitch
Сергеевич, Sergeevich, Sergeyevich, Sergejewitsch
Николаевич, Nikolaevich, Nikolayevich, Nikolajewitsch
Андреевич, Andreevich, Andreyevich, Andrejewitsch
Михайлович, Mikhailovich, Michailowitsch`),
};
