/** One entry of an example, as docs/tickets.md describes it. */
export interface ExampleEntry {
  readonly by: "them" | "us" | "system";
  readonly text: string;
  readonly name?: string;
  readonly email?: string;
  readonly attachments?: readonly ExampleFile[];
}

/** A file of an entry, mostly by its name alone. */
interface ExampleFile {
  readonly name: string;
  readonly size?: number;
  readonly url?: string;
  readonly blocked?: string;
  readonly released?: true;
}

const newAccount = { createdAt: "2026-11-20T08:30:00Z", orders: 0, tickets: 0, organization: null };
const oldAccount = { createdAt: "2023-02-01T10:00:00Z", orders: 14, tickets: 3, organization: null };

/** Accounts of examples: half an hour old and empty, or years old and used. */
const exampleAccounts = { new: newAccount, old: oldAccount } as const;

/** Who asks, with an account. */
export interface ExampleRequester {
  readonly account?: keyof typeof exampleAccounts;
  readonly locale?: string;
}

/** A ticket in the plain form, opened by Kim Doe on a morning of November. */
export function makeTicket(entries: readonly ExampleEntry[], { account, locale }: ExampleRequester = {}): string {
  const requester = {
    name: "Kim Doe",
    email: "kim@mail.example",
    ...(account === undefined ? {} : exampleAccounts[account]),
    ...(locale === undefined ? {} : { locale }),
  };
  return write({ id: "4711", subject: "Help", helpDesk: "help.company.example", requester }, entries);
}

/** A chat in the plain form. */
export function makeChat(entries: readonly ExampleEntry[]): string {
  return write({ id: "42", kind: "chat", subject: "Ann" }, entries);
}

/** A conversation whose texts are its entries; those of agents begin with `us: `. */
export function makeConversation(kind: "ticket" | "chat", ...texts: readonly string[]): string {
  const entries = texts.map((text): ExampleEntry =>
    text.startsWith("us: ") ? { by: "us", text: text.slice(4) } : { by: "them", text },
  );
  return kind === "ticket" ? makeTicket(entries) : makeChat(entries);
}

function write(head: object, entries: readonly ExampleEntry[]): string {
  const opened = "2026-11-20T09:00:00Z";
  const timed = entries.map((entry, index) => {
    return { ...entry, time: `2026-11-20T09:${String(index % 60).padStart(2, "0")}:00Z` };
  });
  return `${JSON.stringify({ ...head, openedAt: opened, entries: timed }, null, 2)}\n`;
}
