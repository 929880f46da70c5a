/**
 * What words on a page want: that somebody opens something that is not there, looks at it elsewhere as invoices offer it
 * too, or reads a code with a telephone.
 */
export type LureKind = "open" | "view" | "scan";

/** A way in which pages ask for it. Texts are in lower case, and all blanks in them are single. */
export interface LurePhrase {
  readonly kind: LureKind;
  readonly pattern: RegExp;
}

const thing = "(?:document|file|pdf|message|attachment|content|fax|voicemail|contract|proposal|agreement|folder)s?";
const closed = "(?:secured?|protected|encrypted|shared|confidential|pending|restricted|locked)";
const enter =
  "(?:sign[ -]?in|log[ -]?in|login|verify|verification|confirm your|authenticate|authentication|re-?activate)";

/** Ways of asking, by language. The forms follow reports on documents of phishing since 2023. */
export const lurePhrases: readonly LurePhrase[] = [
  open(
    `\\b(?:click|tap|press|follow)\\b[^.]{0,50}\\bto (?:view|open|access|read|review|download|see|unlock|retrieve|preview)\\b[^.]{0,40}\\b${thing}\\b`,
  ),
  open(
    `\\b(?:view|open|access|read|review|download|unlock|preview|get) (?:the |your |this |full ){0,2}${closed} (?:pdf |adobe |online )?${thing}\\b`,
  ),
  open(`\\b(?:this|the|your) ${thing} (?:is|has been|was) (?:${closed}|password[ -]protected|securely shared)\\b`),
  view(`\\b(?:view|open|access|download) (?:the )?(?:document|file|pdf) (?:online|here|now|securely)\\b`),
  open(
    "\\bklicken sie\\b[^.]{0,60}\\b(?:dokument|datei|nachricht|rechnung|anhang)\\b[^.]{0,40}\\b(?:anzuzeigen|anzusehen|zu öffnen|öffnen|herunterzuladen|einzusehen)",
  ),
  open(
    "\\b(?:gesichertes?|geschütztes?|verschlüsseltes?) (?:dokument|datei|nachricht) (?:öffnen|anzeigen|ansehen|herunterladen)",
  ),
  open(
    "\\bcliquez\\b[^.]{0,50}\\bpour (?:voir|ouvrir|consulter|télécharger|afficher|accéder)\\b[^.]{0,40}\\b(?:document|fichier|message|facture)",
  ),
  open(
    "\\bhaga clic\\b[^.]{0,50}\\bpara (?:ver|abrir|descargar|acceder|consultar)\\b[^.]{0,40}\\b(?:documento|archivo|mensaje|factura)",
  ),
  open(
    "\\bclique\\b[^.]{0,50}\\bpara (?:ver|abrir|baixar|visualizar|acessar)\\b[^.]{0,40}\\b(?:documento|arquivo|mensagem|fatura)",
  ),
  open(
    "\\b(?:clicca|fai clic)\\b[^.]{0,50}\\bper (?:visualizzare|aprire|scaricare|accedere)\\b[^.]{0,40}\\b(?:documento|file|messaggio|fattura)",
  ),
  open("нажмите[^.]{0,50}чтобы (?:открыть|просмотреть|скачать|посмотреть)[^.]{0,40}(?:документ|файл|сообщение|счет)"),
  open("点击[^。]{0,20}(?:查看|打开|下载)[^。]{0,12}(?:文档|文件|附件|消息)"),
  scan(`\\bscan\\b[^.]{0,70}\\b(?:qr|code|barcode)\\b[^.]{0,120}\\b${enter}\\b`),
  scan(`\\b${enter}\\b[^.]{0,120}\\bscan(?:ning)?\\b[^.]{0,60}\\b(?:qr|code|barcode)\\b`),
  scan(
    `\\bscan\\b[^.]{0,70}\\b(?:qr|code|barcode)\\b[^.]{0,60}\\b(?:view|open|access|review|sign|read)\\b[^.]{0,40}\\b(?:${thing}|statement|payslip|payroll|bonus|benefits)\\b`,
  ),
  scan(
    "\\bscannen sie\\b[^.]{0,60}\\b(?:qr|code)\\b[^.]{0,120}\\b(?:anmelden|anzumelden|einzuloggen|bestätigen|verifizieren|dokument)",
  ),
  scan("\\bscannez\\b[^.]{0,60}\\b(?:qr|code)\\b[^.]{0,120}\\b(?:connecter|vérifier|authentifier|confirmer|document)"),
  scan("\\bescanee\\b[^.]{0,60}\\b(?:qr|código)\\b[^.]{0,120}\\b(?:iniciar sesión|verificar|confirmar|documento)"),
  scan("\\bescaneie\\b[^.]{0,60}\\b(?:qr|código)\\b[^.]{0,120}\\b(?:entrar|verificar|confirmar|documento)"),
  scan("отсканируйте[^.]{0,60}(?:qr|код)[^.]{0,120}(?:войти|подтвердить|вход|документ)"),
  scan("扫(?:描|码)[^。]{0,20}(?:二维码)?[^。]{0,30}(?:登录|验证|认证|查看文件|查看文档)"),
  scan("qrコード[^。]{0,30}(?:スキャン|読み取)[^。]{0,40}(?:ログイン|認証|確認)"),
];

function open(source: string): LurePhrase {
  return { kind: "open", pattern: new RegExp(source, "u") };
}

function view(source: string): LurePhrase {
  return { kind: "view", pattern: new RegExp(source, "u") };
}

function scan(source: string): LurePhrase {
  return { kind: "scan", pattern: new RegExp(source, "u") };
}
