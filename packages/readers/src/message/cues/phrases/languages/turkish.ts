import type { CuePhrase } from "../../phrase.ts";

const denied =
  /\b(?:asla|hicbir zaman|kimseyle|dolandirici\w{0,4})\b|\b\w{2,14}m[ae]y\w{1,8}\b|\b(?:istemez|istemeyiz|paylasmayin)\b/u;

/** Turkish, read without its marks. */
export const turkishPhrases: readonly CuePhrase[] = [
  {
    topic: "credential",
    words: ["sifre", "parola", "kullanici adi", "giris bilgi"],
    says: /\b(?:sifre|parola|giris bilgi|kullanici adi)\w{0,10}\b.{0,30}\b(?:gonder|paylas|girin|dogrula|onayla|bildir|yaz)\w{0,8}/u,
    unless: denied,
  },
  {
    topic: "seed-phrase",
    words: ["kurtarma", "tohum", "gizli kelime", "ozel anahtar", "seed"],
    says: /\b(?:kurtarma (?:ifade|kelime|cumle)|tohum|gizli kelime|ozel anahtar|seed|12 kelime|24 kelime)\w{0,10}\b.{0,30}\b(?:gonder|paylas|bildir|onayla|dogrula|lazim|gerek|yaz)\w{0,8}/u,
    unless: denied,
    detail: "answer",
  },
  {
    topic: "one-time-code",
    words: ["dogrulama kod", "onay kod", "guvenlik kod", "tek kullanimlik", "sms kod"],
    says: /\b(?:dogrulama kod|onay kod|guvenlik kod|tek kullanimlik (?:kod|sifre)|sms kod)\w{0,6}\b.{0,30}\b(?:gonder|paylas|soyle|bildir|ilet|yaz)\w{0,8}/u,
    unless: denied,
  },
  {
    topic: "remote-support",
    words: ["anydesk", "teamviewer", "uzaktan"],
    says: /\b(?:anydesk|teamviewer|uzaktan (?:erisim|baglanti|destek|kontrol))\w{0,8}\b.{0,40}\b(?:yukle|kur|indir|ac|calistir|izin|kabul|onayla)\w{0,8}/u,
    unless: denied,
  },
  {
    topic: "open-attachment",
    words: ["ekte", "ekli ", "ekteki", "eki "],
    says: /\b(?:ekte|ekli|ekteki|eki)\b.{0,40}\b(?:dosya|belge|fatura|ac|incele|indir|bul|kontrol|gor)\w{0,10}/u,
    unless: denied,
  },
  {
    topic: "paste-command",
    words: ["yapistir", "terminal", "komut"],
    says: /\b(?:terminal|powershell|komut istemi|calistir pencere)\w{0,6}\b.{0,40}\b(?:yapistir|calistir|yaz)\w{0,6}|\byapistir\w{0,6}\b.{0,30}\benter\b|\b(?:asagidaki|su|bu) komutu\b.{0,20}\b(?:calistir|kopyala|yapistir)\w{0,6}/u,
    unless: denied,
  },
  {
    topic: "urgency",
    words: ["acil", "hemen", "derhal", "saat icinde", "en kisa"],
    says: /\b(?:acil(?:en)?|derhal|en kisa surede|\d{1,3} saat icinde)\b/u,
  },
  {
    topic: "screenshot",
    words: ["ekran goruntu", "ekran resm"],
    says: /\b(?:ekte|ekli|dosya\w{0,4}|arsiv\w{0,4}|gonder\w{0,6}|link\w{0,4})\b.{0,30}\bekran (?:goruntu|resm)\w{0,8}|\bekran (?:goruntu|resm)\w{0,8}\b.{0,30}\b(?:ekte|ekli|dosya|arsiv|zip|gonderdim|link)\w{0,6}/u,
    unless: /\bekran (?:goruntu|resm)\w{0,8}\b.{0,12}\b(?:gonderin|gonderir misiniz|paylasin|ekleyin)\b/u,
  },
  {
    topic: "meeting-problem",
    words: ["mikrofon", "kamera", "ses ", "sesin", "duyam", "duyul"],
    says: /\bses\w{0,5} (?:duyam|gelm|duyulm)\w{1,8}\b|\b(?:mikrofon|kamera|ses)\w{0,5}\b.{0,25}\b(?:calismiyor|sorun|hata|guncelle|surucu|ariza)\w{0,6}/u,
  },
  {
    topic: "file-password",
    words: ["sifre", "parola"],
    says: /\b(?:dosya|arsiv|zip|rar|ek)\w{0,5}\b.{0,20}\b(?:sifre|parola)\w{0,6} ?[:=]/u,
    value: /(?:sifre|parola)\w{0,6} ?[:=] ?(\S{2,64})/iu,
  },
  {
    topic: "account-problem",
    words: ["hesab", "giris yap", "olagandisi", "supheli"],
    says: /\bhesab\w{1,6}\b.{0,30}\b(?:kilit|askiya|kisit|ele gecir|calin|dondur|kapat|engel)\w{0,10}|\bgiris yapam\w{2,8}\b|\b(?:olagandisi|supheli) (?:etkinlik|giris|hareket)\b/u,
  },
  {
    topic: "refund",
    words: ["iade", "para iade", "geri odeme", "tazminat"],
    says: /\b(?:para(?:mi|nin)? iade\w{0,4}|iade (?:istiyorum|talep|edin)|geri odeme|tazminat)\b/u,
  },
  {
    topic: "withdrawal-problem",
    words: ["cekim", "para cek", "yatirma", "bakiye", "transfer"],
    says: /\b(?:cekim|yatirma|bakiye|transfer)\w{0,5}\b.{0,30}\b(?:beklemede|gelmedi|gerceklesm\w{1,6}|hata|basarisiz|kayip)\b|\bpara(?:mi)? cekemiyorum\b/u,
  },
  {
    topic: "warning",
    words: ["asla", "dolandirici", "hicbir zaman", "kimseyle"],
    says: /\b(?:asla|hicbir zaman|kimseyle)\b.{0,40}\b(?:istem|sorm|paylasm|verm)\w{1,8}\b|\bdolandirici/u,
  },
];
