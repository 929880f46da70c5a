import type { Page } from "playwright-core";

/** What a stranger writes where logs take text: no invisible characters, which rows of our own may not have. */
export const hostileText = `<script>alert(1)</script><img src="https://thief.example/x" onerror=alert(1)>`;

/** Who opens the record of a canary when a test says so. */
export const opener = "agent-05";

const agents = 24;
const days = 50;
const risingDays = 12;
const dayMs = 86_400_000;
const hourMs = 3_600_000;
type Row = Readonly<Record<string, unknown>>;

/** Some weeks of a support desk as its panel and its help desk tell them, up to now. It is the same whenever it is made. */
export function writeDesk(now: number): readonly Row[] {
  const first = Math.floor(now / dayMs) * dayMs - days * dayMs;
  return [...makeRoster(first, now), ...makeWork(first, now)];
}

function nameAgent(number: number): string {
  return `agent-${String(number).padStart(2, "0")}`;
}

function makeRoster(first: number, now: number): readonly Row[] {
  return Array.from({ length: agents }, (_, number) => ({
    kind: "viewer",
    actor: nameAgent(number),
    at: first,
    name: number === 0 ? `Robin ${hostileText}` : `Person ${String(number)}`,
    team: number % 2 === 0 ? `Cards ${hostileText}` : "Wallets",
    site: number % 2 === 0 ? "Cebu" : `Porto ${hostileText}`,
    ...(number % 3 === 0
      ? { vendor: "TaskHub", ...(number === 3 ? {} : { owner: nameAgent(1), ends_at: now + 90 * dayMs }) }
      : {}),
    duty: number % 8 === 7 ? "fraud" : "agent",
    joined_at: first - 400 * dayMs,
    ...(number === 10 ? { leaves_at: now + 5 * dayMs } : {}),
  }));
}

/** Four tickets a day for everybody, now and then a record without one; of one of them more and more. */
function makeWork(first: number, now: number): readonly Row[] {
  const rows: Row[] = [];
  for (let day = 0; day <= days; day += 1)
    for (let number = 0; number < agents; number += 1) {
      const start = first + day * dayMs + 6 * hourMs + number * 60_000;
      const work = `${String(number)}-${String(day)}`;
      for (let turn = 0; turn < 4; turn += 1)
        rows.push(...makeAsked(nameAgent(number), start + turn * hourMs, `${work}-${String(turn)}`));
      for (let turn = 0; turn < countUnasked(number, day); turn += 1)
        rows.push(makeView(nameAgent(number), start + (turn + 1) * 420_000, `n-${work}-${String(turn)}`));
    }
  return rows.filter(({ at, observed_at: seen }) => Number(at ?? seen) < now - hourMs);
}

function countUnasked(number: number, day: number): number {
  if (number === 0 && day > days - risingDays) return 7;
  return (number * 5 + day * 3) % 7 === 0 ? 2 : (number + day) % 3 === 0 ? 1 : 0;
}

function makeAsked(actor: string, at: number, customer: string): readonly Row[] {
  const ticket = { kind: "ticket", ticket_key: `T-${customer}`, customer, at, source: "help-desk", change: "assigned" };
  return [
    { ...ticket, assignee: actor },
    { ...makeView(actor, at + 60_000, customer), ticket_key: `T-${customer}` },
  ];
}

/** A view for which there is no reason but what was typed. */
export function makeView(actor: string, at: number, customer: string): Row {
  return {
    event_id: `e-${customer}`,
    observed_at: at,
    received_at: at,
    source: "admin-panel",
    actor,
    action: "view",
    customer,
    balance_band: 9,
    ...(customer.startsWith("n-0-") ? { ticket_key: hostileText, fields_revealed: ["email", "phone"] } : {}),
  };
}

/** Hands rows in as a panel does, in the session of a page. */
export async function sendAccesses(page: Page, url: string, rows: readonly Row[]): Promise<void> {
  const { request } = page.context();
  const { csrf } = (await (await request.get(`${url}/api/v1/sessions/current`)).json()) as { csrf: string };
  const response = await request.post(`${url}/api/v1/access?mode=refuse`, {
    headers: { "x-doorward-csrf": csrf, "content-type": "application/octet-stream", origin: url },
    data: Buffer.from(rows.map((row) => JSON.stringify(row)).join("\n")),
  });
  if (!response.ok()) throw new Error(`The rows were not taken: ${await response.text()}`);
}
