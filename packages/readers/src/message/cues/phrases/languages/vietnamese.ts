import type { CuePhrase } from "../../phrase.ts";

const denied =
  /\b(?:khong bao gio|khong (?:chia se|cung cap|gui|mo|cai)|dung (?:chia se|gui|mo)|tuyet doi|lua dao|canh giac)\b/u;

/** Vietnamese, read without its marks. */
export const vietnamesePhrases: readonly CuePhrase[] = [
  {
    topic: "credential",
    words: ["mat khau", "thong tin dang nhap", "tai khoan ngan"],
    says: /\b(?:gui|cung cap|nhap|xac nhan|xac minh|cho biet|tra loi)\b.{0,40}\b(?:mat khau|thong tin dang nhap|tai khoan ngan hang)\b/u,
    unless: denied,
  },
  {
    topic: "seed-phrase",
    words: ["cum tu", "khoa rieng", "seed", "12 tu", "24 tu"],
    says: /\b(?:gui|cung cap|xac nhan|xac minh|cho biet|can)\b.{0,40}\b(?:cum tu (?:khoi phuc|hat giong|bi mat)|seed|khoa rieng(?: tu)?|(?:12|24) tu)\b/u,
    unless: denied,
    detail: "answer",
  },
  {
    topic: "one-time-code",
    words: ["ma xac", "ma otp", "otp"],
    says: /\b(?:gui|cung cap|cho (?:toi|biet|chung toi)|doc|tra loi|chuyen)\b.{0,40}\b(?:ma (?:xac (?:minh|nhan|thuc)|otp)|otp)\b/u,
    unless: denied,
  },
  {
    topic: "remote-support",
    words: ["anydesk", "teamviewer", "ultraviewer", "tu xa"],
    says: /\b(?:cai dat|tai(?: xuong| ve)?|mo|chay|cho phep|chap nhan)\b.{0,40}\b(?:anydesk|teamviewer|ultraviewer|(?:truy cap|dieu khien|ho tro) tu xa)\b/u,
    unless: denied,
  },
  {
    topic: "open-attachment",
    words: ["dinh kem", "tep", "file nen"],
    says: /\b(?:mo|tai(?: xuong| ve)?|xem|kiem tra|vui long xem|gui)\b.{0,40}\b(?:dinh kem|tep nen|file (?:nen|zip|dinh kem))\b/u,
    unless: denied,
  },
  {
    topic: "paste-command",
    words: ["dan ", "terminal", "lenh"],
    says: /\bdan\b.{0,40}\b(?:terminal|powershell|cua so lenh|enter|command prompt)\b|\b(?:mo|nhan)\b.{0,20}(?:\bterminal\b|\bpowershell\b|\b(?:win|windows) ?\+ ?r\b).{0,50}\b(?:dan|chay|nhap)\b|\b(?:chay|sao chep)\b.{0,15}\blenh (?:sau|nay|duoi day)\b/u,
    unless: denied,
  },
  {
    topic: "urgency",
    words: ["khan cap", "ngay lap tuc", "gap", "cang som", "trong vong"],
    says: /\b(?:khan cap|ngay lap tuc|cang som cang tot|trong vong \d{1,3} (?:gio|phut|ngay))\b/u,
  },
  {
    topic: "screenshot",
    words: ["anh chup", "chup man hinh"],
    says: /\b(?:dinh kem|gui|xem|trong (?:tep|file)|day la)\b.{0,30}\b(?:anh chup|chup man hinh)|\b(?:anh chup man hinh|chup man hinh)\b.{0,30}\b(?:dinh kem|tep|file|zip|lien ket)\b/u,
    unless: /\bvui long (?:gui|cung cap|dinh kem).{0,15}(?:anh chup|chup man)/u,
  },
  {
    topic: "meeting-problem",
    words: ["micro", "camera", "am thanh", "nghe"],
    says: /\bkhong nghe (?:thay|duoc|ro)\b|\b(?:micro|camera|am thanh)\b.{0,30}\b(?:khong hoat dong|loi|su co|cap nhat|sua|van de)\b|\b(?:sua|cap nhat|khac phuc)\b.{0,25}\b(?:micro|camera|am thanh|driver)\b/u,
  },
  {
    topic: "file-password",
    words: ["mat khau"],
    says: /\b(?:mat khau)\b.{0,25}\b(?:giai nen|tep|file|mo)\b.{0,10}(?:\bla\b|[:=])|\b(?:tep|file)\b.{0,25}\bmat khau ?(?:la\b|[:=])/u,
    value: /mat khau[^:=\n]{0,30}?(?:\bla\b ?:?|[:=]) ?(\S{2,64})/iu,
  },
  {
    topic: "account-problem",
    words: ["tai khoan", "dang nhap", "bat thuong"],
    says: /\btai khoan\b.{0,30}\b(?:bi khoa|tam khoa|han che|bi hack|dinh chi|dong bang|vo hieu)\b|\bkhong (?:the )?dang nhap\b|\bhoat dong bat thuong\b/u,
  },
  { topic: "refund", words: ["hoan tien", "hoan lai", "boi thuong"], says: /\b(?:hoan (?:lai )?tien|boi thuong)\b/u },
  {
    topic: "withdrawal-problem",
    words: ["rut tien", "nap tien", "giao dich", "so du"],
    says: /\b(?:rut tien|nap tien|giao dich|so du)\b.{0,30}\b(?:khong (?:duoc|nhan duoc|thanh cong)|that bai|loi|chua (?:nhan|ve)|bi treo|dang cho)\b/u,
  },
  {
    topic: "warning",
    words: ["khong bao gio", "tuyet doi", "lua dao", "khong chia se"],
    says: /\b(?:khong bao gio|tuyet doi khong|khong)\b.{0,20}\b(?:yeu cau|chia se|cung cap|hoi)\b|\blua dao\b/u,
  },
];
