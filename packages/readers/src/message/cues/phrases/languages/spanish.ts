import type { CuePhrase } from "../../phrase.ts";

const denied =
  /\b(?:no|nunca|jamas|nadie|evite)\b.{0,30}\b(?:comparta|compartas|envie|envies|facilite|abra|abras|instale|pedimos|pediremos|solicitamos|solicitaremos|pedira|pega|pegue|introduzca|diga)\b|\bestafador/u;

/** Spanish, read without accents. */
export const spanishPhrases: readonly CuePhrase[] = [
  {
    topic: "credential",
    words: ["contrasena", "clave", "credencial", "usuario"],
    says: /\b(?:envi\w{1,5}|proporcion\w{1,5}|facilit\w{1,5}|confirm\w{1,5}|verifi\w{1,6}|introdu\w{2,6}|ingres\w{1,4}|responda|digame|escrib\w{1,4})\b.{0,40}\b(?:contrasenas?|claves? de acceso|credenciales|nombre de usuario|datos (?:de acceso|bancarios|de su tarjeta))\b/u,
    unless: denied,
  },
  {
    topic: "seed-phrase",
    words: ["semilla", "frase", "clave privada", "palabras", "mnemon"],
    says: /\b(?:envi\w{1,5}|proporcion\w{1,5}|facilit\w{1,5}|confirm\w{1,5}|verifi\w{1,6}|compart\w{1,4}|necesit\w{1,5}|digame|dame|deme)\b.{0,40}\b(?:frase (?:semilla|de recuperacion|secreta)|semilla|clave privada|(?:12|24|doce|veinticuatro) palabras|mnemonic\w)\b/u,
    unless: denied,
    detail: "answer",
  },
  {
    topic: "seed-phrase",
    words: ["semilla", "frase", "clave privada", "palabras"],
    says: /\b(?:introdu\w{2,6}|ingres\w{1,4}|import\w{1,4}|escrib\w{1,4})\b.{0,40}\b(?:frase (?:semilla|de recuperacion|secreta)|clave privada|(?:12|24|doce) palabras)\b/u,
    unless: denied,
  },
  {
    topic: "one-time-code",
    words: ["codigo"],
    says: /\b(?:envi\w{1,5}|proporcion\w{1,5}|facilit\w{1,5}|compart\w{1,4}|digame|dime|dame|deme|respond\w{1,4}|reenvi\w{1,4}|indi\w{2,5})\b.{0,40}\bcodigo (?:de (?:verificacion|seguridad|confirmacion|un solo uso|6 digitos|seis digitos)|que (?:recib|le|te|ha|has|acab)\w{0,6}|sms|2fa)/u,
    unless: denied,
  },
  {
    topic: "remote-support",
    words: ["anydesk", "teamviewer", "remot"],
    says: /\b(?:instal(?!l)\w{1,4}|descarg\w{1,5}|abr\w{1,3}|ejecut\w{1,4}|permit\w{1,4}|acept\w{1,4})\b.{0,50}\b(?:anydesk|teamviewer|rustdesk|acceso remoto|control remoto|escritorio remoto|soporte remoto)\b/u,
    unless: denied,
  },
  {
    topic: "open-attachment",
    words: ["adjunt", "archivo", "comprimido"],
    says: /\b(?:abr\w{1,4}|descarg\w{1,5}|revis\w{1,4}|consult\w{1,4}|vea|ver|mira|encontrar\w{0,2}|adjunto)\b.{0,40}\b(?:adjunt[oa]s?|archivo (?:adjunto|zip|comprimido|rar)|documento adjunto)\b|\b(?:adjunto|adjuntamos|adjunte)\b.{0,20}\b(?:el|la|los|las|encontrar\w{0,2}|captura|factura)\b/u,
    unless: denied,
  },
  {
    topic: "paste-command",
    words: ["pegue", "pega", "pegar", "terminal", "comando", "pegalo", "peguelo"],
    says: /\b(?:pegue|pega|pegar|pegalo|peguelo)\b.{0,40}\b(?:terminal|consola|powershell|simbolo del sistema|enter|intro|ejecutar)\b|\b(?:abr\w{1,3}|presion\w{1,3}|puls\w{1,3})\b.{0,20}(?:\bterminal\b|\bpowershell\b|\b(?:win|windows) ?\+ ?r\b).{0,60}\b(?:pegue|pega|pegar|pegalo|ejecut\w{1,4}|escrib\w{1,3})\b|\b(?:ejecut\w{1,4}|copi\w{1,3}) (?:y pegue |y pega )?(?:el|este) (?:siguiente )?comando\b/u,
    unless: denied,
  },
  {
    topic: "urgency",
    words: ["urgente", "inmediat", "cuanto antes", "horas", "lo antes"],
    says: /\b(?:urgente(?:mente)?|inmediat(?:o|a|amente)|cuanto antes|lo antes posible|(?:en|dentro de|antes de) (?:las proximas )?\d{1,3} (?:horas|minutos))\b/u,
  },
  {
    topic: "screenshot",
    words: ["captura", "pantallazo"],
    says: /\b(?:adjunt\w{1,6}|envi\w{1,4}|vea|ver|mire|aqui|archivo|esta|en|hay)\b.{0,30}\b(?:capturas?(?: de pantalla)?|pantallazos?)\b|\b(?:capturas?(?: de pantalla)?|pantallazos?)\b.{0,30}\b(?:adjunt\w{1,3}|archivo|zip|enlace)\b/u,
    unless:
      /\b(?:por favor|podria|puede|puedes)\b.{0,20}\b(?:envi\w{1,5}|adjunt\w{1,4}|comparti\w{1,4}).{0,15}captura/u,
  },
  {
    topic: "meeting-problem",
    words: ["microfono", "camara", "sonido", "audio", "escucho", "oigo"],
    says: /\bno (?:te|le|se|los|me) (?:escucho|oigo|oye|escucha|escuchamos|oimos)\b|\b(?:microfono|camara|audio|sonido)\b.{0,30}\b(?:no funciona|problemas?|error|falla|actualiz\w{1,6}|driver|controlador)\b|\b(?:actualiz\w{1,6}|repar\w{1,4}|solucion\w{1,4}|arregl\w{1,4})\b.{0,25}\b(?:microfono|camara|audio|sonido|controlador)\b/u,
  },
  {
    topic: "file-password",
    words: ["contrasena", "clave"],
    says: /\b(?:contrasena|clave)\b.{0,30}\b(?:archivo|zip|rar|adjunto|documento|abrirlo|abrir|descomprimir)\b.{0,10}(?:\bes\b|[:=])|\b(?:archivo|zip|rar|adjunto|documento)\b.{0,40}\b(?:contrasena|clave)\b ?(?:es\b|[:=])/u,
    value: /(?:contrasena|clave)[^:=\n]{0,40}?(?:\bes\b ?:?|[:=]) ?(\S{2,64})/iu,
  },
  {
    topic: "account-problem",
    words: ["cuenta", "sesion", "bloquead", "suspend"],
    says: /\b(?:mi|su|tu|la) cuenta\b.{0,40}\b(?:bloquead\w|suspendid\w|limitad\w|restringid\w|hackead\w|cerrad\w|congelad\w|comprometid\w)\b|\bno puedo (?:iniciar sesion|entrar|acceder)\b|\bactividad (?:inusual|sospechosa)\b/u,
  },
  {
    topic: "refund",
    words: ["reembols", "devol", "devuelv"],
    says: /\b(?:reembols\w{1,4}|devolucion|devuelvan?\w{0,3} (?:mi|el) dinero|devolver\w{0,3} (?:mi|el) dinero)\b/u,
  },
  {
    topic: "withdrawal-problem",
    words: ["retir", "fondos", "deposit", "transferencia", "saldo"],
    says: /\b(?:retir\w{1,4}|fondos|deposito|transferencia|saldo)\b.{0,40}\b(?:pendiente|no (?:llega|ha llegado|llego|aparece\w{0,1})|bloquead\w|fall\w{1,3}|error|desaparec\w{2,4})\b|\bno puedo retirar\b/u,
  },
  {
    topic: "warning",
    words: ["nunca", "jamas", "no comparta", "no compartas"],
    says: /\b(?:nunca|jamas|no)\b.{0,30}\b(?:comparta|compartas|pedimos|pediremos|solicitaremos|solicitamos|pedira|envie|envies|abra|abras)\b/u,
  },
];
