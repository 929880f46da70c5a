/** A Chinese syllable: the Pinyin syllables that may be meant, without tones. */
export interface ChineseSyllable {
  readonly meant: readonly string[];
  readonly written: string;
}

const finals: Readonly<Record<string, string>> = {
  "": "a o e ai ei ao ou an en ang eng er",
  b: "a o ai ei ao an en ang eng i ie iao ian in ing u",
  p: "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
  m: "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
  f: "a o ei ou an en ang eng u",
  d: "a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un",
  t: "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
  n: "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve",
  l: "a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve",
  g: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  k: "a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
  h: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  j: "i ia ie iao iu ian in iang ing iong u ue uan un",
  q: "i ia ie iao iu ian in iang ing iong u ue uan un",
  x: "i ia ie iao iu ian in iang ing iong u ue uan un",
  zh: "a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  ch: "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
  sh: "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
  r: "e i ao ou an en ang eng ong u uo ui uan un",
  z: "a e i ai ei ao ou an en ang eng ong u uo ui uan un",
  c: "a e i ai ao ou an en ang eng ong u uo ui uan un",
  s: "a e i ai ao ou an en ang eng ong u uo ui uan un",
  y: "a o e ao ou an ang ong i in ing u ue uan un",
  w: "a o ai ei an en ang eng u",
};
const pinyin: ReadonlySet<string> = new Set(
  Object.entries(finals).flatMap(([initial, all]) => all.split(" ").map((final) => initial + final)),
);

/** Wade-Giles as it is written without its apostrophes, which makes most initials stand for two. */
const wadeInitials: Readonly<Record<string, readonly string[]>> = {
  ch: ["zh", "ch", "j", "q"],
  hs: ["x"],
  sh: ["sh"],
  ts: ["z", "c"],
  tz: ["z", "c"],
  ss: ["s"],
  sz: ["s"],
  p: ["b", "p"],
  t: ["d", "t"],
  k: ["g", "k"],
  j: ["r"],
  f: ["f"],
  h: ["h"],
  l: ["l"],
  m: ["m"],
  n: ["n"],
  s: ["s"],
  y: ["y"],
  w: ["w"],
  "": [""],
};
const wadeFinals: Readonly<Record<string, readonly string[]>> = {
  ung: ["ong"],
  ieh: ["ie"],
  ien: ["ian"],
  ueh: ["ue"],
  uei: ["ui"],
  iung: ["iong"],
  ih: ["i"],
  u: ["u", "i"],
  eh: ["e"],
  o: ["o", "e", "uo"],
  en: ["en", "an"],
  oh: ["e", "o"],
  erh: ["er"],
  yu: ["you"],
  i: ["i"],
  uo: ["uo"],
  ei: ["ei"],
  ua: ["ua"],
  ieu: ["iu"],
  iou: ["iu"],
  ioo: ["iu"],
};
/** Family names as people from Hong Kong, Taiwan, Singapore and Malaysia write them. */
const southern: Readonly<Record<string, string>> = {
  wong: "wang huang",
  ng: "wu huang",
  chan: "chen",
  tan: "chen",
  lam: "lin",
  lim: "lin",
  cheung: "zhang",
  teo: "zhang",
  lau: "liu",
  low: "liu luo",
  chow: "zhou",
  chiu: "zhao qiu",
  chew: "zhou",
  lee: "li",
  leung: "liang",
  kwok: "guo",
  quek: "guo",
  goh: "wu",
  ho: "he",
  chua: "cai",
  choi: "cai",
  tsai: "cai",
  tsoi: "cai",
  yeung: "yang",
  yeo: "yang",
  hui: "xu",
  koh: "xu gao",
  hsu: "xu",
  tsang: "zeng",
  chang: "zhang chang",
  cheng: "zheng cheng",
  tay: "zheng",
  yip: "ye",
  yap: "ye",
  mak: "mai",
  fung: "feng",
  pang: "peng",
  tang: "deng tang",
  tse: "xie",
  chia: "xie",
  lo: "luo",
  law: "luo",
  kwan: "guan",
  so: "su",
  soo: "su",
  to: "du",
  yuen: "yuan ruan",
  szeto: "situ",
  auyeung: "ouyang",
  chiang: "jiang",
  kong: "jiang kong",
  hung: "hong kong",
  ong: "wang",
  ing: "ying",
  toh: "du",
  sim: "shen",
  sum: "shen",
  lai: "li lai",
  yu: "yu you",
  wu: "wu hu",
  woo: "hu wu",
  au: "ou",
  poon: "pan",
  phua: "pan",
  loh: "luo lu",
  chou: "zhou",
  yan: "yan ren",
  yam: "ren",
  tong: "tang",
  hau: "hou",
  kam: "gan jin",
  siu: "xiao",
  seow: "xiao",
  song: "song",
  sung: "song",
  kuo: "guo",
  kung: "gong kong",
  sun: "sun",
  suen: "sun",
};
const families: ReadonlySet<string> = new Set(
  (
    "xi pu bo wei mao hua xiang chu sha ni liao hao jiao kou bian dou pu qie ke lian mi ming ou su wo xin you " +
    "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao " +
    "cheng cao yuan deng fu shen zeng peng lv lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan " +
    "liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang wen niu lai hong gong shang " +
    "bao pang qi chai ouyang sima shangguan zhuge zhan an lan ning tong kuang geng zhai ge mu ji pei qu ruan shan zha ou piao"
  ).split(" "),
);

/** Whether a written word is a Chinese family name, in Pinyin or in the spelling of the south. */
export function isChineseFamily(word: string): boolean {
  return families.has(word) || Object.hasOwn(southern, word) || readWade(word).some((each) => families.has(each));
}

/** The syllables of one word in Latin letters; undefined when it cannot be Chinese. */
export function splitChinese(word: string): readonly ChineseSyllable[] | undefined {
  if (word.length > 20) return undefined;
  return splitFrom(word, 0, new Map());
}

/** Whether two syllables may be the same, and how well they fit: 1, less, or 0. */
export function compareChinese(one: ChineseSyllable, other: ChineseSyllable): number {
  if (one.written === other.written) return 1;
  if (one.meant[0] === other.meant[0]) return 0.97;
  return one.meant.some((each) => other.meant.includes(each)) ? 0.92 : 0;
}

/** What a written syllable may mean, Pinyin first; empty when it is none. */
export function readChineseSyllable(written: string): readonly string[] {
  const spelt = written
    .replace("ü", "v")
    .replace(/^([jqxy])v/u, "$1u")
    .replace(/^([nl])(?:yu|ue)/u, "$1v");
  const south = Object.hasOwn(southern, written) ? (southern[written] ?? "").split(" ") : [];
  // Two dots are left out more often than not: "Lu" is written for 吕 too.
  const dotless = /^[nl]u(?:e)?$/u.test(spelt) ? [spelt.replace("u", "v")] : [];
  return [...new Set([...(pinyin.has(spelt) ? [spelt] : []), ...dotless, ...readWade(written), ...south])];
}

function readWade(written: string): string[] {
  const [, initial = "", final = ""] = /^(ch|hs|sh|ts|tz|ss|sz|[ptkjfhlmnsyw]?)(.*)$/u.exec(written) ?? [];
  const meant = (wadeInitials[initial] ?? []).flatMap((start) =>
    [final, ...(wadeFinals[final] ?? [])].map((end) => start + end),
  );
  // Their spellings do not overlap in one syllable: "chia" is jia and never zhia.
  return meant.filter((each) => pinyin.has(each) && !(initial === "" && final === ""));
}

type Found = readonly ChineseSyllable[] | undefined;

function splitFrom(word: string, start: number, known: Map<number, Found>): Found {
  if (start === word.length) return [];
  if (known.has(start)) return known.get(start);
  let best: Found;
  for (let end = Math.min(word.length, start + 6); end > start; end--) {
    const written = word.slice(start, end);
    const meant = readChineseSyllable(written);
    if (meant.length === 0) continue;
    const rest = splitFrom(word, end, known);
    if (rest !== undefined && (best === undefined || rest.length + 1 < best.length))
      best = [{ meant, written }, ...rest];
  }
  known.set(start, best);
  return best;
}
