import type { SyntheticApplication } from "./synthetic-applications.ts";

/** An application as it would be if the person were somebody else in one respect. */
export interface Swap {
  readonly name: string;
  readonly change: (application: SyntheticApplication) => SyntheticApplication;
}

/** Fields of records that hold what people are called. */
const nameFields: ReadonlySet<string> = new Set([
  "person.names.name",
  "interviews.shownAs",
  "interviews.by",
  "payouts.payee",
  "referrals.name",
  "references.name",
  "repositories.commits.authorName",
  "vendor.declared",
  "vendor.seen.name",
]);

/** Parts of the names in the examples, in the order of every table below; initials are J, B, A, C, D, E, F. */
const parts = [
  "jane",
  "josé",
  "jose",
  "bob",
  "ann",
  "cleo",
  "dan",
  "eve",
  "finn",
  "doe",
  "ray",
  "lee",
  "fox",
  "ito",
  "ross",
  "gray",
  "núñez",
  "nunez",
];

/** Names of another usage with equal initials where those of the examples are equal, and different parts where they differ. */
const usages: Readonly<Record<string, string>> = {
  "names of Nigeria":
    "nneka nonso nonso chidi ada ebele funmi gozie halima okafor adeyemi bello danjuma eze ibrahim lawal madu madu",
  "names of Korea": "minji minjun minjun seojun hana yuna taeyang jiwoo doyun kim park choi jung kang yoon lim oh oh",
  "names of Ukraine":
    "oksana oleh oleh bohdan halyna iryna taras yulia vasyl shevchenko kovalenko bondarenko tkachenko melnyk lysenko rudenko moroz moroz",
  "names of Brazil":
    "luana lucas lucas thiago beatriz camila rafael juliana vitor silva souza costa almeida ferreira gomes ribeiro nunes nunes",
  "names of Pakistan":
    "sana saad saad bilal hina zara usman ayesha kamran malik qureshi chaudhry sheikh butt raja mirza abbasi abbasi",
};

/** The same in other writings, where initials are written out. */
const scripts: Readonly<Record<string, string>> = {
  Hangul: "민지 민준 민준 서준 하나 유나 태양 지우 도윤 김 박 최 정 강 윤 임 오 오",
  Han: "静 杰 杰 伟 芳 娜 强 敏 军 王 李 张 刘 陈 杨 黄 赵 赵",
  Arabic: "سارة سامي سامي خالد هند ليلى عمر نور زياد حداد منصور خوري صالح فارس نجار طه عيسى عيسى",
  Cyrillic:
    "оксана олег олег богдан галина ирина тарас юлия василий шевченко коваленко бондарь ткаченко мельник лысенко руденко мороз мороз",
  Devanagari: "राधा राम राम मोहन गीता सीता अर्जुन प्रिया विकास शर्मा वर्मा गुप्ता मिश्रा यादव जोशी पटेल नायर नायर",
};

/** Every person under names of another usage. */
export const nameSwaps: readonly Swap[] = Object.entries(usages).map(([name, words]) => {
  const table = makeTable(words);
  for (const [at, part] of parts.entries()) {
    const initial = part.slice(0, 1);
    const other = words.split(" ")[at] ?? "";
    if (!table.has(initial)) table.set(initial, other.slice(0, 1));
  }
  return { name, change: (application) => changeNames(application, table) };
});

/** Every person in another writing. */
export const scriptSwaps: readonly Swap[] = Object.entries(scripts).map(([name, words]) => {
  const table = makeTable(words);
  for (const [at, part] of parts.entries())
    if (!table.has(part.slice(0, 1))) table.set(part.slice(0, 1), words.split(" ")[at] ?? "");
  return {
    name,
    change: (application) => (hasOtherWriting(application) ? application : changeNames(application, table)),
  };
});

/** Whether a name is in another writing already: what was not compared with it before would be, once the others are too. */
function hasOtherWriting(application: SyntheticApplication): boolean {
  let has = false;
  mapFields(application, (_field, value, above) => {
    has ||= nameFields.has(above.slice(1).join(".")) && /(?!\p{Script=Latin})\p{L}/u.test(value);
    return value;
  });
  return has;
}

/** Degrees as other countries call them, and a sentence of the resume about where they were taken. */
export const schoolSwaps: readonly Swap[] = [
  ["Licenciatura", "I studied at the Universidad de Buenos Aires in Argentina."],
  ["Diplom", "I studied at the Technische Hochschule in Karlsruhe, Germany."],
  ["학사", "I studied at a university in Pyeongtaek."],
  ["B.Tech", "I studied at the Indian Institute of Technology in Madras."],
].map(([degree = "", sentence = ""]) => ({
  name: sentence,
  change: ({ own, earlier }) => ({
    own: addSchool(own, degree, sentence) as never,
    earlier: earlier.map((record) => addSchool(record, degree, sentence) as never),
  }),
}));

/** What an interviewer may have written about how somebody speaks or appears. */
export const noteSwaps: readonly Swap[] = [
  "Strong accent, hard to follow.",
  "Speaks like a native speaker.",
  "Young, nervous, reads from somewhere, long pauses.",
  "Does not look like the name.",
].map((note) => ({
  name: note,
  change: ({ own, earlier }) => ({ own: addNotes(own, note) as never, earlier }),
}));

function addSchool(record: unknown, degree: string, sentence: string): unknown {
  return mapFields(record, (field, value) => {
    if (field === "degree") return `${degree} ${value}`;
    return field === "text" ? `${value} ${sentence}` : value;
  });
}

function makeTable(words: string): Map<string, string> {
  const others = words.split(" ");
  return new Map(parts.map((part, at) => [part, others[at] ?? part]));
}

function changeNames({ own, earlier }: SyntheticApplication, table: ReadonlyMap<string, string>): SyntheticApplication {
  const change = (record: unknown) =>
    mapFields(record, (_field, value, above) => (nameFields.has(above.join(".")) ? changeName(value, table) : value));
  return { own: change(own) as never, earlier: earlier.map((record) => change(record) as never) };
}

function changeName(name: string, table: ReadonlyMap<string, string>): string {
  return name.replaceAll(/\p{L}+/gu, (part) => {
    const other = table.get(part.toLowerCase());
    if (other === undefined) return part;
    if (part === part.toUpperCase()) return other.toUpperCase();
    return part.startsWith(part.slice(0, 1).toUpperCase()) ? other.slice(0, 1).toUpperCase() + other.slice(1) : other;
  });
}

/** The same value with its texts changed; `above` are the fields it stands in. */
function mapFields(
  value: unknown,
  change: (field: string, value: string, above: readonly string[]) => string,
  above: readonly string[] = [],
): unknown {
  const field = above.at(-1) ?? "";
  if (typeof value === "string") return change(field, value, above);
  if (Array.isArray(value)) return value.map((item) => mapFields(item, change, above));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, mapFields(part, change, [...above, key])]),
  );
}

function addNotes(value: unknown, note: string): unknown {
  if (Array.isArray(value)) return value.map((item) => addNotes(item, note));
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, addNotes(part, note)]));
  return "topic" in copy && "result" in copy ? { ...copy, note } : copy;
}
