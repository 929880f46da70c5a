import { areStrangers, openCertainNames } from "../same-name/same-name.ts";
import { foldName } from "../same-name/fold-name.ts";
import type { ApplicationRecord } from "./application-record.ts";
import { foldHandle } from "./commit-authors.ts";

/** Devices, what calls show before anybody sets a name, programs that listen, and accounts of several people. */
const notPeople: ReadonlySet<string> = new Set(
  (
    "iphone ipad ipod mac macbook imac galaxy pixel android samsung huawei xiaomi redmi oneplus oppo vivo nokia motorola lenovo thinkpad dell " +
    "asus acer hp laptop notebook desktop pc phone tablet computer chromebook surface windows linux device telefon handy portable ordinateur " +
    "zoom teams meet webex skype user guest host admin participant attendee caller unknown anonymous gast invite invitado ospite convidado gosc gost " +
    "polzovatel utilisateur benutzer usuario utente conference room meeting office studio reception interview notetaker recorder bot assistant otter " +
    "fireflies ゲスト 来宾 访客 게스트 사용자 family household home team familie famille familia famiglia rodzina semia semya"
  ).split(" "),
);

/** Scripts that part no names by blanks. */
const unparted = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u;

/** Scripts in which one sign is a part of a name. */
const oneSign = /^[\p{Script=Han}\p{Script=Hangul}]$/u;

/**
 * Tells of a name that a call shows whether it is the whole name of somebody else. Devices, nicknames of one word, what stands in
 * brackets and whatever shares a part with a stated name are not: most people show one of these.
 */
export function openShownNames({ person }: ApplicationRecord): (shown: string) => boolean {
  const names = person.names.map(({ name }) => name);
  const isTheirName = openCertainNames(names);
  const handles = new Set(person.handles.map(({ name }) => foldHandle(name)));
  const known = new Set(names.flatMap((name) => foldName(name).parts).flatMap(listSharable));
  const isTheirs = (part: string) => handles.has(foldHandle(part)) || isTheirName(part);
  return (shown) => {
    const plain = shown.replaceAll(/[([（【][^)\]）】]{0,80}[)\]）】]/gu, " ");
    const parts = [shown, plain, ...plain.split(/ ?[|/,;•·] ?| [-–—@] /u)].map((part) => part.trim());
    if (parts.some(isTheirs)) return false;
    const words = foldName(plain.replaceAll(/['’]s(?!\p{L})/gu, "")).parts;
    const isWhole = words.length > 1 || words.some((word) => unparted.test(word));
    if (!isWhole || /\p{N}/u.test(plain) || words.some((word) => notPeople.has(word))) return false;
    return !words.flatMap(listSharable).some((part) => known.has(part)) && areStrangers(names, [plain]);
  };
}

/** The parts of a name of which one is enough to be shared. A letter is an initial; a sign of Han or Hangul is a family's name. */
function listSharable(word: string): readonly string[] {
  const [first = "", ...others] = word;
  if (unparted.test(word)) return [word, first, others.join("")];
  return word.length > 1 || oneSign.test(word) ? [word] : [];
}
