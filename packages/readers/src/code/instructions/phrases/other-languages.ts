import type { Phrase } from "../phrase.ts";

/** The main phrasings of the lures in Spanish, Portuguese, French, German, Russian, Ukrainian and Chinese. */
export const otherLanguages: readonly Phrase[] = [
  {
    topic: "disable-sandbox",
    words: ["docker", "virtual", "sandbox", "virtuelle", "контейнер", "виртуал", "віртуал", "虚拟机", "沙盒", "容器"],
    says: /\bno (?:uses|utilices|use|utilice|ejecutes|ejecute|execute|rode)\b.{0,40}\b(?:docker|m[áa]quina virtual|contenedor(?:es)?|sandbox)\b|\bn[ãa]o (?:use|utilize|execute|rode)\b.{0,40}\b(?:docker|m[áa]quina virtual|cont[êe]ine(?:r|res)|sandbox)\b/iu,
    unless: /\b(?:si|se|cuando|quando)\b/iu,
  },
  {
    topic: "disable-sandbox",
    words: ["docker", "virtuelle", "conteneur", "sandbox", "container"],
    says: /\bn['e] ?(?:utilisez|ex[ée]cutez|lancez|employez) pas\b.{0,40}(?:docker|machine virtuelle|conteneur|bac à sable|sandbox)|\b(?:nicht|keine?n?)\b.{0,30}\b(?:in (?:einer |einem )?)?(?:docker|virtuellen? maschine|sandbox|container)\b.{0,20}\b(?:ausf[üu]hren|starten|verwenden|benutzen|nutzen)\b/iu,
    unless: /\b(?:wenn|falls|si)\b/iu,
  },
  {
    topic: "disable-sandbox",
    words: ["docker", "виртуал", "віртуал", "контейнер", "песочниц", "пісочниц", "虚拟机", "沙盒", "沙箱", "容器"],
    says: /не (?:используйте|запускайте|открывайте|використовуйте|запускайте|відкривайте).{0,40}(?:docker|виртуальн|віртуальн|контейнер|песочниц|пісочниц)|(?:отключите|вимкніть) (?:docker|песочниц|пісочниц)|(?:不要|请勿|禁止|不能)(?:使用|在).{0,15}(?:docker|虚拟机|沙盒|沙箱|容器)|关闭(?:docker|沙盒|沙箱)/iu,
    unless: /если|якщо|如果/iu,
  },
  {
    topic: "disable-protection",
    words: [
      "antivirus",
      "virenschutz",
      "virenscanner",
      "антивирус",
      "антивірус",
      "defender",
      "杀毒",
      "防火墙",
      "安全软件",
    ],
    says: /\b(?:desactiva|desactive|deshabilita|deshabilite|desative|desabilite|d[ée]sactivez)\b.{0,25}\b(?:antivirus|anti-virus|antiv[íi]rus|defender)\b|\b(?:virenschutz|virenscanner|antivirus|defender)\b.{0,20}\b(?:deaktivieren|abschalten|ausschalten)\b|(?:отключите|выключите|вимкніть).{0,20}(?:антивирус|антивірус|defender|защитник)|(?:关闭|禁用|退出|卸载).{0,8}(?:杀毒软件|防火墙|安全软件|defender)/iu,
    unless: /\b(?:si|se|wenn|falls)\b|если|якщо|如果/iu,
  },
  {
    topic: "run-as-administrator",
    words: ["administra", "администратор", "адміністратор", "管理员"],
    says: /\b(?:ejecuta|ejecute|abre|abra|execute|abra|ex[ée]cutez|lancez|ouvrez)\b.{0,40}\b(?:como|en tant qu['e]) ?administra(?:dor|teur)\b|\bals administrator (?:ausf[üu]hren|starten|[öo]ffnen)\b|(?:запустите|откройте|запустіть|відкрийте).{0,40}(?:от имени администратора|від імені адміністратора)|以管理员身份(?:运行|打开|启动)/iu,
    unless: /\b(?:si|se|wenn|falls)\b|если|якщо|如果/iu,
  },
  {
    topic: "paste-command",
    words: ["terminal", "powershell", "терминал", "термінал", "终端", "命令行", "win+r", "win + r"],
    says: /\b(?:pega|pegue|cola|cole|collez)\b.{0,40}\b(?:en|no|na|dans)\b.{0,15}\b(?:terminal|powershell|console|consola)\b|\b(?:im|in das|ins) terminal\b.{0,20}\beinf[üu]gen\b|вставьте.{0,40}в (?:терминал|powershell|командную строку)|вставте.{0,40}у (?:термінал|powershell)|(?:复制|粘贴).{0,20}(?:终端|命令行|powershell)|按(?:下)? ?win ?\+ ?r/iu,
  },
  {
    topic: "trust-workspace",
    words: ["conf", "vertrau", "доверя", "довіря", "信任"],
    says: /\b(?:conf[íi]a|conf[íi]e|confiar) (?:en|em|nos|no) (?:los autores|os autores|autores|la carpeta|el espacio de trabajo|a pasta)\b|\bfaites confiance aux? (?:auteurs|dossier|espace de travail)\b|\b(?:den autoren|dem ordner|dem arbeitsbereich) vertrauen\b|(?:доверяю авторам|доверять авторам|довіряю авторам)|(?:点击|选择|请).{0,10}信任(?:此|该)?(?:作者|工作区|文件夹)/iu,
  },
  {
    topic: "use-own-computer",
    words: ["ordenador", "computador", "ordinateur", "rechner", "laptop", "компьютер", "комп'ютер", "电脑"],
    says: /\b(?:usa|use|utilice|utiliza)\b.{0,20}\b(?:ordenador|computadora?|port[áa]til|laptop) (?:principal|personal|pessoal|de trabajo|de trabalho)\b|\butilisez\b.{0,20}\bordinateur (?:principal|personnel|professionnel)\b|\bauf (?:deinem|ihrem) (?:haupt|arbeits|eigenen )(?:rechner|computer|laptop)\b|на (?:своём|своем|основном|рабочем|личном) компьютере|на своєму (?:основному|робочому) комп'ютері|(?:使用|在)(?:您的|你的)?(?:主|个人|工作)电脑/iu,
    unless: /\b(?:si|se|wenn|falls)\b|если|якщо|如果/iu,
  },
  {
    topic: "direct-assistant",
    words: ["ignor", "игнорируй", "ігноруй", "忽略", "无视"],
    says: /\bignor(?:a|e|ez|ar)\b.{0,20}\b(?:instrucciones|instru[çc][õo]es|instructions)\b.{0,20}\b(?:anteriores|previas|pr[ée]c[ée]dentes)|\bignoriere\b.{0,20}\b(?:vorherigen|bisherigen|obigen) anweisungen\b|игнорируй(?:те)? (?:все )?(?:предыдущие|прежние) (?:инструкции|указания)|ігноруй(?:те)? (?:усі )?попередні (?:інструкції|вказівки)|(?:忽略|无视)(?:之前|以上|先前|上面)的?(?:所有)?(?:指令|指示|提示)/iu,
  },
];
