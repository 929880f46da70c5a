import type { Database } from "@doorward/store";

/** Users to whom the made cases are given. */
export const assignees = Array.from(
  { length: 8 },
  (_, index) => `0198c0de-0000-7000-8000-00000000000${index + 1}`,
) as readonly string[];

/** Rules that fire in them; the first in every second one, the last in one of hundreds. */
export const firing = [
  "message/asks-for-secrets",
  "message/sender-not-proved",
  "file/hidden-program",
  "link/new-domain",
  "code/runs-at-install",
] as const;

/** Fills an empty store with cases as a year brings them: with arrivals, verdicts and findings, all by statements of the database. */
export async function fillCases({ engine }: Database, count: number, until: Date): Promise<void> {
  const span = 365 * 86_400_000;
  const first = until.getTime() - span;
  await engine.run(`
create temporary table made as
select n, to_timestamp((${first} + n * ${span / count}::float8) / 1000.0)::timestamptz(3) as at,
  (lpad(to_hex((${first} + n * ${span / count}::float8)::bigint), 12, '0') || '7000' || '8' || substr(md5(n::text), 1, 15))::uuid as id,
  (${quoted(["support", "support", "support", "interview", "hiring", "insider"])})[1 + n % 6] as door,
  (${quoted(["message", "message", "message", "file", "link", "code"])})[1 + (n / 7) % 6] as kind,
  case when n % 10 = 0 then 'stop' else 'check' end as outcome,
  case when n > ${count} * 0.9 or n % 50 = 0 then case when n % 9 = 0 then 'held' else 'open' end else 'decided' end as state,
  case when n % 3 = 0 then null else ('0198c0de-0000-7000-8000-00000000000' || (1 + n % 8))::uuid end as assignee,
  (${quoted(["Invoice", "Offer", "Question", "Contract", "Password", "Wallet", "Résumé", "Meeting"])})[1 + n % 8]
    || ' ' || substr(md5(n::text), 1, 6) || (${quoted([".eml", ".pdf", ".zip", ""])})[1 + n % 4] as name,
  (${quoted([
    "The sender is not who he says",
    "The link leads to a domain made this week",
    "The document starts a program",
    "It asks for the words that open a wallet",
  ])})[1 + n % 4] || ', as case ' || n || ' told' as because
from generate_series(1, ${count}) n;
insert into arrivals (id, door, kind, name, source, submitted_by, bytes, told, received_at, state, outcome, judged_at, judgements)
select id, door, kind, name, 'api', 'bench', 20000, '{}', at, 'judged', outcome, at, 1 from made;
insert into verdicts (arrival_id, number, outcome, because, rules, judged_at, verdict)
select id, 1, outcome, because, 'bench', at, jsonb_build_object('verdict', outcome, 'because', because) from made;
insert into findings (arrival_id, verdict_number, position, rule, strength, family)
select id, 1, position, (${quoted(firing)})[position + 1], 'strong', 'bench'
from made, generate_series(0, ${firing.length - 1}) position where n % (${quoted(["2", "3", "20", "100", "700"])})[position + 1]::integer = 0;
insert into cases (id, door, kind, name, outcome, because, state, assignee, opened_at, changed_at, decided_at, decision)
select id, door, kind, name, outcome, because, state, assignee, at, at,
  case when state = 'decided' then at end, case when state = 'decided' then 'blocked' end from made;
drop table made;`);
  // The embedded database has nobody who does this by itself.
  await engine.run("vacuum analyze");
}

function quoted(texts: readonly string[]): string {
  return `array[${texts.map((text) => `'${text}'`).join(", ")}]`;
}
