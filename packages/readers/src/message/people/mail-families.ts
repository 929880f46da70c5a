const outlook = {
  outlook:
    "com at be cl co.id co.il co.th com.ar com.au com.br com.gr com.pe com.tr com.vn cz de dk es fr hu ie in it jp kr lv my ph pt sa sg sk",
  hotmail:
    "com be ca ch cl co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.hk com.tr com.tw com.vn cz de dk es fi fr gr hu it lt lv my nl no ph rs se sg sk",
  live: "com at be ca ch cl cn co.in co.kr co.uk co.za com.ar com.au com.mx com.my com.ph com.pt com.sg de dk fi fr hk ie in it jp nl no ru se",
};
const yahoo = {
  yahoo:
    "com at be bg ca ch cl cn co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.cn com.co com.hk com.mx com.my com.pe com.ph com.sg com.tr com.tw com.ua com.ve com.vn cz de dk es fi fr gr hu ie in it jp nl no pl pt ro se",
};
const yandex = { yandex: "com az by co.il com.am com.ge com.tr ee fr kg kz lt lv md pl ru tj tm ua uz" };

/** Domains of Microsoft's mailboxes in every country; others with such a name are strangers'. As known in November 2026. */
export const outlookDomains: readonly string[] = [
  ...listDomains(outlook),
  "msn.com",
  "passport.com",
  "windowslive.com",
];

/** The same of Yahoo; in Japan another company runs it. */
export const yahooDomains: readonly string[] = [...listDomains(yahoo), "ymail.com", "rocketmail.com", "myyahoo.com"];

/** The same of Yandex. */
export const yandexDomains: readonly string[] = [...listDomains(yandex), "ya.ru"];

function listDomains(endingsOf: Readonly<Record<string, string>>): string[] {
  return Object.entries(endingsOf).flatMap(([name, endings]) =>
    endings.split(" ").map((ending) => `${name}.${ending}`),
  );
}
