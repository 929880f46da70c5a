import type { CuePhrase } from "../../phrase.ts";

/** Offers of money for what somebody inside can see, in the languages of the house beside English. */
export const foreignBribePhrases: readonly CuePhrase[] = [
  {
    topic: "bribe",
    words: ["报酬", "付你", "给你", "酬劳", "现金", "好处费", "支付", "内部人员"],
    says: /(?:付你|给你|支付|报酬|酬劳|好处费|现金).{0,24}(?:美元|美金|usdt|u\b|元|万|块|比特币).{0,40}(?:客户|用户|会员|后台|内部)(?:资料|数据|信息|账户|账号|名单|权限|系统|面板)|(?:提供|卖|发|查|拍|导出).{0,16}(?:客户|用户|会员|后台|内部)(?:资料|数据|信息|账户|账号|名单|权限|系统|面板).{0,40}(?:付你|给你|支付|报酬|酬劳|好处费).{0,24}(?:美元|美金|usdt|元|万|块|\d)/u,
    unless: /(?:请勿|不要|切勿|举报|诈骗|培训|漏洞|赏金|有人)/u,
  },
  {
    topic: "bribe",
    words: ["заплач", "заплатим", "платим", "плачу", "вознагражд", "долларов", "usdt"],
    says: /(?:заплач|заплатим|платим|плачу|вознагражд)\S{0,8}.{0,50}(?:доллар|usdt|\$|евро|руб|деньг|\d).{0,60}(?:баз\S{0,3} клиент|данны\S{0,3} (?:клиент|пользовател)|доступ\S{0,3}|админ\S{0,4}|пробив|аккаунт\S{0,3} (?:клиент|пользовател))|(?:доступ\S{0,3} к|данны\S{0,3} (?:клиент|пользовател)|баз\S{0,3} клиент|пробив)\S{0,8}.{0,60}(?:заплач|заплатим|платим|плачу|вознагражд)\S{0,8}.{0,30}(?:доллар|usdt|\$|евро|руб|деньг|\d)/u,
    unless: /(?:никогда|не соглаша|сообщите в|мошенник|уязвимост|мо(?:й|ему|его) аккаунт|вакансия|предложили)/u,
  },
  {
    topic: "bribe",
    words: ["pago", "pagamos", "pagare", "pagaremos", "te doy", "ofrezco", "ofrecemos", "dolares", "usdt"],
    says: /\b(?:te |le )?(?:pago|pagamos|pagare|pagaremos|doy|damos|ofrezco|ofrecemos)\b.{0,40}(?:\$|\b(?:dolares|euros|usdt|pesos|dinero)\b).{0,60}\b(?:por|si|a cambio)\b.{0,50}\b(?:datos de (?:los |tus |sus )?(?:clientes|usuarios)|acceso (?:al|a la|a los|a tu|interno)|panel|lista de clientes|cuentas de (?:clientes|usuarios)|fotos de (?:la pantalla|las cuentas|los clientes))\b/u,
    unless:
      /\b(?:nunca|mi cuenta|sueldo|puesto|vacante|recompensa por vulnerabilidades|denuncie|estafador\w{0,2}|me ofrecieron|factura|presupuesto)\b/u,
  },
  {
    topic: "bribe",
    words: ["pago", "pagamos", "pagarei", "pagaremos", "ofereco", "oferecemos", "dolares", "reais", "usdt"],
    says: /\b(?:te |lhe )?(?:pago|pagamos|pagarei|pagaremos|dou|damos|ofereco|oferecemos)\b.{0,40}(?:\$|\b(?:dolares|euros|usdt|reais|dinheiro)\b).{0,60}\b(?:por|pelo|pela|pelos|pelas|se|em troca)\b.{0,50}\b(?:dados (?:de|dos) (?:clientes|usuarios)|acesso (?:ao|a|aos|interno)|painel|lista de clientes|contas de (?:clientes|usuarios)|fotos da tela)\b/u,
    unless: /\b(?:nunca|minha conta|salario|vaga|denuncie|golpista\w{0,1}|me ofereceram|fatura|orcamento)\b/u,
  },
  {
    topic: "bribe",
    words: ["zahle", "zahlen", "bezahle", "bezahlen", "biete", "bieten", "bekommst", "euro", "usdt"],
    says: /\b(?:(?:be)?zahlen?|biete|bieten|bekommst du|bekommen sie|gebe|geben)\b.{0,50}(?:€|\$|\b(?:euro|dollar|usdt|geld)\b).{0,60}\b(?:fur|wenn|pro)\b.{0,50}\b(?:kundendaten|kundenlisten?|kundenkonten|daten (?:von|der|deiner|ihrer) (?:kunden|nutzer)|zugang (?:zum|zu|zur)|zugriff auf|fotos (?:vom|von|der) (?:bildschirm|kunden|konten))/u,
    unless:
      /\b(?:niemals|nie|mein(?:em|en|es)? (?:eigene\w? )?konto|gehalt|stelle|jahrlich|rechnung|angebot fur ihre|melden sie|betruger|wurde(?:n)? .{0,20}geboten|lizenz)\b/u,
  },
  {
    topic: "bribe",
    words: ["paie", "payons", "paierai", "paierons", "offre", "offrons", "donne", "verse", "euros", "usdt"],
    says: /\b(?:paie|paye|payons|paierai|paierons|offre|offrons|donne|donnons|verse|versons)\b.{0,40}(?:€|\$|\b(?:euros|dollars|usdt|argent)\b).{0,60}\b(?:pour|si|contre|en echange)\b.{0,50}(?:\b(?:donnees (?:de|des|de vos) clients|liste (?:de|des) clients|comptes (?:de|des) clients|panneau|photos de l'ecran|outils internes)\b|\bacces (?:au|a la|aux|a votre|interne)\b)/u,
    unless:
      /\b(?:jamais|mon (?:propre )?compte|salaire|poste|facture|devis|signalez|escrocs?|m'a(?:-t-on)? propose|licence)\b/u,
  },
  {
    topic: "bribe",
    words: ["払い", "払う", "報酬", "謝礼", "お金", "ドル"],
    says: /(?:報酬|謝礼|お金|ドル|円|usdt|万).{0,30}(?:払|差し上げ|渡).{0,40}(?:顧客|ユーザー|お客様|管理画面|社内)(?:の)?(?:情報|データ|リスト|口座|アカウント|アクセス|システム)|(?:顧客|ユーザー|お客様|管理画面|社内)(?:の)?(?:情報|データ|リスト|口座|アカウント|アクセス|システム).{0,50}(?:報酬|謝礼|お金|ドル|円|usdt|万).{0,20}(?:払|差し上げ|渡)/u,
    unless: /(?:ないでください|詐欺|通報|脆弱性|給与|求人|研修)/u,
  },
  {
    topic: "bribe",
    words: ["지불", "드리겠", "드릴게", "사례금", "보상", "달러", "돈을"],
    says: /(?:달러|만원|원|usdt|돈을|사례금).{0,30}(?:지불|드리|드릴|줄게|주겠).{0,50}(?:고객|회원|사용자|내부|관리자) ?(?:정보|데이터|명단|계정|시스템|접근|패널)|(?:고객|회원|사용자|내부|관리자) ?(?:정보|데이터|명단|계정|시스템|접근|패널).{0,50}(?:달러|만원|원|usdt|돈을|사례금).{0,30}(?:지불|드리|드릴|줄게|주겠)/u,
    unless: /(?:마세요|마십시오|사기|신고|취약점|급여|채용|교육)/u,
  },
  {
    topic: "bribe",
    words: ["tra ban", "tra cho ban", "tra tien", "dua ban", "usdt", "trieu", "thuong"],
    says: /\b(?:tra|dua|chi|thuong)\b.{0,30}(?:\$|\b(?:usd|usdt|do la|trieu|tien)\b).{0,60}\b(?:neu|de|cho|doi lay)\b.{0,40}\b(?:du lieu khach hang|thong tin khach hang|danh sach khach hang|tai khoan khach hang|quyen truy cap|he thong noi bo)\b/u,
    unless: /\b(?:khong bao gio|tai khoan cua toi|luong|tuyen dung|lua dao|bao cao ngay|hoa don)\b/u,
  },
  {
    topic: "bribe",
    words: ["odeme", "oderiz", "oderim", "oderiz", "veririz", "veririm", "dolar", "usdt", "para"],
    says: /(?:musteri (?:bilgi|veri|liste|hesap)\S{0,10}|panele? erisim\S{0,6}|ic sistem\S{0,6}|kullanici (?:bilgi|veri)\S{0,8}).{0,60}(?:dolar|euro|usdt|lira|para|\$).{0,30}\b(?:oder|verir|odeme)\S{0,6}|(?:dolar|euro|usdt|lira|para|\$).{0,30}\b(?:oder|verir|odeme)\S{0,6}.{0,60}(?:musteri (?:bilgi|veri|liste|hesap)|panele? erisim|ic sistem|kullanici (?:bilgi|veri))/u,
    unless: /\b(?:asla|hesabim|maas|ilan|dolandirici\S{0,4}|bildirin|fatura)\b/u,
  },
];
