/** How the peers of an example work, and the viewer besides what the example says. Numbers are of one viewer and one working day. */
export interface ExampleTeam {
  /** 11 unless said; with less than ten, figures beside them say little. */
  readonly peers?: number;
  /** Tickets that come, each of a customer whose record is opened for it. 3 unless said. */
  readonly tickets?: number;
  /** Records that are opened without a reason, as happens to everybody: one every so many days. 3 unless said, 0 for none. */
  readonly unexplainedEvery?: number;
  /** Each record is searched for before it is opened, and one search a day leads to nothing. Not unless said. */
  readonly hasSearches?: boolean;
  /** Of one customer a day the telephone number is shown in full. Not unless said. */
  readonly hasReveals?: boolean;
  readonly team?: string;
  readonly duty?: string;
  readonly site?: string;
  readonly vendor?: string;
  /** What the viewer's row of the roster says otherwise. */
  readonly viewer?: Readonly<Record<string, unknown>>;
}

type Row = Readonly<Record<string, unknown>>;

/** Working days of the window, and one of each of the eight weeks before it. */
const days = [
  ...Array.from({ length: 8 }, (_, week) => Date.UTC(2026, 8, 8 + week * 7)),
  ...[2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map((day) => Date.UTC(2026, 10, day)),
];
const joined = "2025-01-07T00:00:00Z";
const minute = 60_000;

/** The rows of what a team does on ordinary days; always the same for the same words. */
export function listTeamRows(team: ExampleTeam, viewer: string): readonly Row[] {
  const { peers = 11, viewer: changes = {} } = team;
  const names = [viewer, ...Array.from({ length: peers }, (_, at) => `agent-${String(at + 20)}`)];
  return names.flatMap((actor, at) => [
    makeRosterRow(actor, team, at === 0 ? changes : {}),
    ...days.flatMap((day, number) => listDay(actor, at, day, number, team)),
  ]);
}

function makeRosterRow(
  actor: string,
  { team = "cards", duty = "agent", site = "Porto", vendor }: ExampleTeam,
  changes: Row,
): Row {
  const shift = { zone: "Europe/Lisbon", days: [1, 2, 3, 4, 5], from: "08:00", until: "17:00" };
  const about = { kind: "viewer", actor, at: joined, joined_at: joined, team, duty, site, shift };
  return {
    ...about,
    ...(vendor === undefined ? {} : { vendor, owner: "lead-1", ends_at: "2027-01-31T00:00:00Z" }),
    ...changes,
  };
}

function listDay(actor: string, at: number, day: number, number: number, team: ExampleTeam): readonly Row[] {
  const { tickets = 3, unexplainedEvery = 3, hasSearches = false, hasReveals = false } = team;
  const connection = { device: `laptop-${actor.replace("agent-", "")}`, ip: `192.0.2.${actor.replace("agent-", "")}` };
  const make = (action: string, when: number, more: Row) => ({
    event_id: `${String(when / minute)}-${action}-${actor.replace("agent-", "")}`,
    observed_at: tellTime(when),
    source: "admin-panel",
    actor,
    action,
    country: "PT",
    site: team.site ?? "Porto",
    ...connection,
    ...more,
  });
  const search = (when: number) => (hasSearches ? [make("search", when, { row_count: 3 })] : []);
  const view = (customer: string, when: number, fields: readonly string[] = []) =>
    make("view", when, { customer, balance_band: (at + number) % 10, fields_revealed: fields });
  const work = Array.from({ length: tickets }, (_, turn): Row[] => {
    const customer = nameCustomer(at, number, turn);
    const begins = day + (9 * 60 + turn * 40 + at) * minute;
    const about = { kind: "ticket", ticket_key: `T-${customer}`, customer, source: "desk" };
    return [
      { ...about, at: tellTime(begins), change: "created", assignee: actor },
      ...search(begins + 2 * minute),
      view(customer, begins + 3 * minute, hasReveals && turn === 0 ? ["phone"] : []),
      { ...about, at: tellTime(begins + 30 * minute), change: "closed" },
    ];
  });
  const isOdd = unexplainedEvery > 0 && (number + at) % unexplainedEvery === 0;
  const odd = isOdd ? [view(nameCustomer(at, number, 90), day + (15 * 60 + at) * minute)] : [];
  return [...work.flat(), ...odd, ...search(day + (16 * 60 + at) * minute)];
}

/** Numbers of customers who come one after the other lie far apart. */
function nameCustomer(at: number, number: number, turn: number): string {
  return `C-${String(100_000 + ((at * 7477 + number * 1319 + turn * 397) % 399_989))}`;
}

function tellTime(at: number): string {
  return new Date(at).toISOString().replace(".000Z", "Z");
}
