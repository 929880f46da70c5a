import { openRandom, type Random } from "../random.ts";
import { writeEverybodysLine, writeFirm, writeLine } from "./prose.ts";

/** The words of a resume without whose it is. */
export interface ResumeText {
  readonly summary: readonly string[];
  readonly jobs: readonly {
    readonly firm: string;
    readonly from: number;
    readonly to: number;
    readonly lines: readonly string[];
  }[];
  readonly skills: string;
}

const skills = [
  "Rust",
  "Go",
  "TypeScript",
  "Solidity",
  "PostgreSQL",
  "Kafka",
  "Kubernetes",
  "React",
  "Python",
  "Terraform",
];

/** The resume of somebody; the same for the same number. */
export function makeResume(number: number): ResumeText {
  const random = openRandom(number * 2 + 1);
  const lines = (count: number) => Array.from({ length: count }, () => writeLine(random));
  const jobs = Array.from({ length: 3 + random.next(2) }, (_, at) => {
    const to = 2026 - at * 3;
    return { firm: writeFirm(random), from: to - 2, to, lines: lines(5 + random.next(3)) };
  });
  return {
    summary: [...lines(2), ...Array.from({ length: 2 + random.next(3) }, () => writeEverybodysLine(random))],
    jobs,
    skills: shuffle(skills, random).slice(0, 6).join(", "),
  };
}

/** The same resume in other words and another order: `share` of its lines are written anew. */
export function rewriteResume({ summary, jobs, skills: known }: ResumeText, share: number, random: Random): ResumeText {
  const all = shuffle([...summary, ...jobs.flatMap(({ lines }) => lines)], random);
  const chosen = new Set(all.slice(0, Math.round(all.length * share)));
  const rewrite = (line: string) => (chosen.has(line) ? writeLine(random) : line);
  return {
    summary: shuffle(summary.map(rewrite), random),
    jobs: shuffle(
      jobs.map((job) => ({ ...job, lines: shuffle(job.lines.map(rewrite), random) })),
      random,
    ),
    skills: shuffle(known.split(", "), random).join(", "),
  };
}

/** The lines of a resume under a name and contacts. */
export function writeResume(
  name: string,
  contacts: string,
  { summary, jobs, skills: known }: ResumeText,
): readonly string[] {
  return [
    name,
    contacts,
    "",
    ...summary,
    "",
    "Experience",
    ...jobs.flatMap(({ firm, from, to, lines }) => [`${firm}   ${from} - ${to}`, ...lines]),
    "",
    "Skills",
    known,
  ];
}

function shuffle<Value>(values: readonly Value[], random: Random): Value[] {
  const shuffled = [...values];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = random.next(at + 1);
    const [one, two] = [shuffled[at], shuffled[other]];
    if (one === undefined || two === undefined) continue;
    shuffled[at] = two;
    shuffled[other] = one;
  }
  return shuffled;
}
