import type { Database } from "@doorward/store";

/** The rule that fired in a third of the cases. */
export const commonRule = "link/look-alike";
/** The user to whom an eighth of the cases is given. */
export const busyUser = "0190aaaa-0000-7000-8000-000000000001";

/** Fills an empty database with so many cases of two years, each with a verdict and findings, in statements that it runs itself. */
export async function fillCases(database: Database, cases: number, until: Date): Promise<void> {
  await database.engine.run(`
create temporary table made as
select (lpad(to_hex(ms), 12, '0') || '7000' || substr(md5('case' || number), 1, 16))::uuid as id,
  to_timestamp(ms / 1000.0) as at, number,
  (array['support', 'support', 'support', 'interview', 'interview', 'hiring', 'insider'])[1 + number % 7] as door,
  (array['message', 'message', 'file', 'code', 'link'])[1 + number % 5] as kind,
  case when number % 3 = 0 then 'stop' else 'check' end as outcome
from (
  select number, (${String(until.getTime() - 730 * 86_400_000)} + number * ${((730 * 86_400_000) / cases).toFixed(1)})::bigint as ms
  from generate_series(0, ${String(cases - 1)}) number
) as numbered;
insert into cases (id, door, kind, name, outcome, because, state, assignee, opened_at, changed_at, decided_at, decision)
select id, door, kind,
  (array['invoice', 'Invitation to interview', 'take-home', 'Re: payment details', 'order'])[1 + number % 5] || ' ' || md5(number::text) || '.eml',
  outcome,
  (array['It asks for a password on a page that is not the one it shows.', 'Opening the folder runs a hidden download.',
    'The bank account changed, and the sender is not who it was before.'])[1 + number % 3] || ' Case ' || number || '.',
  case when number >= ${String(Math.floor(cases * 0.96))} then 'open' when number % 40 = 0 then 'held' else 'decided' end,
  case when number % 8 = 0 then '${busyUser}'::uuid when number % 8 < 5 then ('0190aaaa-0000-7000-8000-00000000010' || number % 8)::uuid end,
  at, at,
  case when number < ${String(Math.floor(cases * 0.96))} and number % 40 > 0 then at end,
  case when number >= ${String(Math.floor(cases * 0.96))} then null when number % 40 = 0 then 'held' else 'blocked' end
from made;
insert into verdicts (arrival_id, number, outcome, because, rules, judged_at, verdict)
select id, 1, outcome, 'It was judged.', '2026.11.1', at, '{}' from made;
insert into findings (arrival_id, verdict_number, position, rule, strength, family)
select id, 1, position, case when position = 0 and number % 3 = 0 then '${commonRule}' else 'code/rule-' || (number + position * 37) % 120 end, 'strong', 'lure'
from made, generate_series(0, 2) position;
drop table made;`);
  // The embedded database has nobody who does this by itself.
  await database.engine.run("vacuum analyze");
}
