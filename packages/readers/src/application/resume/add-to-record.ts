import type { ApplicationRecord } from "../record/application-record.ts";
import { openCertainNames, sameName } from "../same-name/same-name.ts";
import type { ResumeStatements } from "./find-statements.ts";

type Employer = ApplicationRecord["claims"]["employers"][number];

const where = "resume";
/** Lines around the name of an employer in which its times stand. */
const near = [0, 1, -1, 2];

/** The record with what the resume states beside it, so that each field can be compared with the same one of the form. */
export function addToRecord(record: ApplicationRecord, statements: ResumeStatements): ApplicationRecord {
  const { person, claims } = record;
  const { emails, phones, handles } = statements;
  const name = findOtherName(person.names, statements);
  return {
    ...record,
    person: {
      ...person,
      names: name === undefined ? person.names : [...person.names, makeName(name, person.names)],
      emails: [...person.emails, ...emails.map((value) => ({ value, where }) as const)],
      phones: [...person.phones, ...phones.map((value) => ({ value, where }) as const)],
      handles: [...person.handles, ...handles.map((handle) => ({ ...handle, where }) as const)],
    },
    claims: {
      ...claims,
      employers: [...claims.employers, ...claims.employers.flatMap((employer) => findStay(employer, statements) ?? [])],
    },
  };
}

/** The name on the resume; undefined when a stated one stands at its top, whatever stands before that. */
function findOtherName(
  known: ApplicationRecord["person"]["names"],
  { name, mayBeNames }: ResumeStatements,
): string | undefined {
  return mayBeNames.some(openCertainNames(known.map((each) => each.name))) ? undefined : name;
}

/** A name that somebody explained already needs no second explanation. */
function makeName(
  name: string,
  known: ApplicationRecord["person"]["names"],
): ApplicationRecord["person"]["names"][number] {
  const isExplained = known.some((each) => each.isExplained && sameName(each.name, name));
  return { name, where, isExplained, isVerified: false };
}

/** When the resume says somebody was at an employer that the form names; undefined when that is not plain to see. */
function findStay(employer: Employer, { lines, ranges }: ResumeStatements): Employer | undefined {
  if (employer.where === where || employer.name.trim().length < 3) return undefined;
  const wanted = fold(employer.name);
  const named = lines.flatMap((line, at) => (` ${fold(line)} `.includes(` ${wanted} `) ? [at] : []));
  const [line] = named;
  // Named twice, it may be two stays, or a project for it somewhere else.
  if (line === undefined || named.length > 1) return undefined;
  for (const away of near) {
    const [range, second] = ranges.filter((each) => each.line === line + away);
    if (range === undefined) continue;
    if (second !== undefined) return undefined;
    const { from, to } = range;
    return { name: employer.name, from, ...(to === undefined ? {} : { to }), isFullTime: employer.isFullTime, where };
  }
  return undefined;
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
