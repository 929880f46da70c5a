import type { CuePhrase } from "../../phrase.ts";

const denied =
  /\b(?:nao|nunca|jamais|ninguem|evite)\b.{0,30}\b(?:compartilhe|partilhe|envie|forneca|abra|instale|pedimos|pediremos|solicitamos|solicitaremos|pedira|cole|digite|informe)\b|\bgolpista/u;

/** Portuguese of Brazil and Portugal, read without accents. */
export const portuguesePhrases: readonly CuePhrase[] = [
  {
    topic: "credential",
    words: ["senha", "palavra-passe", "credencia", "usuario"],
    says: /\b(?:envi\w{1,4}|forne\w{2,5}|confirm\w{1,4}|verifi\w{2,6}|digit\w{1,4}|inform\w{1,4}|insir\w|introduz\w{0,2}|respond\w{1,3}|passe)\b.{0,40}\b(?:senhas?|palavra-passe|credenciais|nome de usuario|dados (?:de acesso|bancarios|do cartao))\b/u,
    unless: denied,
  },
  {
    topic: "seed-phrase",
    words: ["semente", "frase", "chave privada", "palavras", "mnemon"],
    says: /\b(?:envi\w{1,4}|forne\w{2,5}|confirm\w{1,4}|verifi\w{2,6}|inform\w{1,4}|compartilh\w{1,3}|precis\w{1,5}|passe|mande)\b.{0,40}\b(?:frase (?:semente|de recuperacao|secreta|seed)|seed|chave privada|(?:12|24|doze|vinte e quatro) palavras|mnemonic\w)\b/u,
    unless: denied,
    detail: "answer",
  },
  {
    topic: "seed-phrase",
    words: ["semente", "frase", "chave privada", "palavras"],
    says: /\b(?:digit\w{1,3}|insir\w|import\w{1,3}|introduz\w{0,2})\b.{0,40}\b(?:frase (?:semente|de recuperacao|secreta)|chave privada|(?:12|24|doze) palavras)\b/u,
    unless: denied,
  },
  {
    topic: "one-time-code",
    words: ["codigo"],
    says: /\b(?:envi\w{1,4}|forne\w{2,5}|inform\w{1,4}|compartilh\w{1,3}|diga|mande|passe|respond\w{1,3}|encaminh\w{1,3})\b.{0,40}\bcodigo (?:de (?:verificacao|seguranca|confirmacao|uso unico|6 digitos|seis digitos)|que (?:receb|voce|chegou|lhe|foi)\w{0,6}|sms|2fa)/u,
    unless: denied,
  },
  {
    topic: "remote-support",
    words: ["anydesk", "teamviewer", "remot"],
    says: /\b(?:instal(?!l)\w{1,3}|baix\w{1,3}|abr\w{1,2}|execut\w{1,3}|permit\w{1,3}|aceit\w{1,3}|descarreg\w{1,4})\b.{0,50}\b(?:anydesk|teamviewer|rustdesk|acesso remoto|controle remoto|area de trabalho remota|suporte remoto)\b/u,
    unless: denied,
  },
  {
    topic: "open-attachment",
    words: ["anexo", "anexad", "anexei", "anexo", "arquivo", "ficheiro"],
    says: /\b(?:abr\w{1,3}|baix\w{1,3}|verifi\w{2,5}|consult\w{1,3}|veja|ver|confira|segue|seguem|encontr\w{1,4})\b.{0,40}\b(?:anex[oa]s?|anexad[oa]s?|arquivo (?:zip|compactado|rar))\b|\b(?:anexei|anexamos|em anexo)\b/u,
    unless: denied,
  },
  {
    topic: "paste-command",
    words: ["cole", "colar", "terminal", "comando"],
    says: /\b(?:cole|colar)\b.{0,40}\b(?:terminal|console|powershell|prompt de comando|enter|executar)\b|\b(?:abr\w{1,2}|pression\w{1,3}|aperte|prima)\b.{0,20}(?:\bterminal\b|\bpowershell\b|\b(?:win|windows) ?\+ ?r\b).{0,60}\b(?:cole|colar|execut\w{1,3}|digit\w{1,3})\b|\b(?:execut\w{1,3}|copi\w{1,3}) (?:e cole )?(?:o|este|esse) (?:seguinte )?comando\b/u,
    unless: denied,
  },
  {
    topic: "urgency",
    words: ["urgente", "imediat", "quanto antes", "horas", "o mais rapido"],
    says: /\b(?:urgente(?:mente)?|imediat(?:o|a|amente)|(?:o )?quanto antes|o mais rapido possivel|(?:em|dentro de|ate) (?:as proximas )?\d{1,3} (?:horas|minutos))\b/u,
  },
  {
    topic: "screenshot",
    words: ["captura", "print", "prints", "ecra"],
    says: /\b(?:anex\w{1,5}|envi\w{1,4}|veja|ver|segue|aqui|arquivo|no|em|mandei)\b.{0,30}\b(?:capturas? (?:de tela|de ecra)|prints?(?: da tela)?)\b|\b(?:capturas? (?:de tela|de ecra)|prints?)\b.{0,30}\b(?:anex\w{1,3}|arquivo|zip|link)\b/u,
    unless: /\b(?:por favor|poderia|pode|voce pode)\b.{0,20}\b(?:envi\w{1,4}|anex\w{1,3}).{0,15}(?:captura|print)/u,
  },
  {
    topic: "meeting-problem",
    words: ["microfone", "camera", "som ", "som,", "som.", "audio", "ouvir", "ouco", "ouvindo"],
    says: /\bnao (?:te |consigo |estou |conseguimos |estamos )?(?:te )?(?:ouvir|ouco|ouvindo|escuto|escutando)\b|\b(?:microfone|camera|audio|som)\b.{0,30}\b(?:nao funciona|problemas?|erro|falha|atualiz\w{1,5}|driver)\b|\b(?:atualiz\w{1,4}|corrig\w{1,3}|resolv\w{1,3}|consert\w{1,3})\b.{0,25}\b(?:microfone|camera|audio|som|driver)\b/u,
  },
  {
    topic: "file-password",
    words: ["senha", "palavra-passe"],
    says: /\b(?:senha|palavra-passe)\b.{0,30}\b(?:arquivo|zip|rar|anexo|documento|ficheiro|abrir|descompactar|extrair)\b.{0,10}(?:[:=]|\b[ee]\b)|\b(?:arquivo|zip|rar|anexo|documento|ficheiro)\b.{0,40}\b(?:senha|palavra-passe)\b ?(?:e\b|[:=])/u,
    value: /(?:senha|palavra-passe)[^:=\n]{0,40}?(?:\be\b ?:?|[:=]) ?(\S{2,64})/iu,
  },
  {
    topic: "account-problem",
    words: ["conta", "login", "bloquead", "suspens"],
    says: /\b(?:minha|sua|a) conta\b.{0,40}\b(?:bloquead\w|suspens\w|limitad\w|restrit\w|hackead\w|invadid\w|encerrad\w|congelad\w|comprometid\w)\b|\bnao consigo (?:entrar|acessar|fazer login|aceder)\b|\batividade (?:incomum|suspeita)\b/u,
  },
  {
    topic: "refund",
    words: ["reembols", "devol", "estorno"],
    says: /\b(?:reembols\w{1,4}|estornos?|devolucao|devolv\w{1,4} (?:o )?(?:meu )?dinheiro)\b/u,
  },
  {
    topic: "withdrawal-problem",
    words: ["saque", "sacar", "fundos", "deposito", "transferencia", "saldo", "levantamento"],
    says: /\b(?:saque|fundos|deposito|transferencia|saldo|levantamento)\b.{0,40}\b(?:pendente|nao (?:chegou|caiu|aparece\w{0,2})|bloquead\w|falh\w{1,3}|erro|sumi\w|desaparec\w{2,4})\b|\bnao consigo (?:sacar|levantar)\b/u,
  },
  {
    topic: "warning",
    words: ["nunca", "jamais", "nao compartilhe", "nao partilhe"],
    says: /\b(?:nunca|jamais|nao)\b.{0,30}\b(?:compartilhe|partilhe|pedimos|pediremos|solicitaremos|solicitamos|pedira|envie|abra|informe)\b/u,
  },
];
