/** A ticket of the exchange's help desk, in the plain form of docs/tickets.md. */
export interface SampleTicket {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  /** What the customer wrote, and what the desk answered in between: lines that begin with `> `. */
  readonly entries: readonly string[];
  /** How many tickets and trades the account had before; absent for an account of years. */
  readonly isNewAccount?: boolean;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
}

const minutesBetween = 14;

/** The JSON of a ticket whose last entry came at that moment. */
export function makeTicket(ticket: SampleTicket, at: Date): Uint8Array {
  const { id, subject, name, email, entries, isNewAccount = false, attachments = [] } = ticket;
  const timeOf = (index: number) =>
    new Date(at.getTime() - (entries.length - 1 - index) * minutesBetween * 60_000).toISOString();
  const createdAt = new Date(at.getTime() - (isNewAccount ? 3_600_000 : 900 * 86_400_000)).toISOString();
  const written = entries.map((text, index) => {
    if (text.startsWith("> "))
      return { by: "us", name: "Ines", email: "ines@northlight.example", time: timeOf(index), text: text.slice(2) };
    return {
      by: "them",
      time: timeOf(index),
      text,
      ...(index === 0 && attachments.length > 0 ? { attachments: attachments.map(tellAttachment) } : {}),
    };
  });
  return Buffer.from(
    JSON.stringify({
      id,
      kind: "ticket",
      subject,
      channel: "web",
      helpDesk: "help.northlight.example",
      openedAt: timeOf(0),
      requester: {
        name,
        email,
        createdAt,
        emailVerified: !isNewAccount,
        identityVerified: !isNewAccount,
        orders: isNewAccount ? 0 : 37,
        tickets: isNewAccount ? 0 : 2,
      },
      entries: written,
    }),
  );
}

function tellAttachment({ name, type, bytes }: NonNullable<SampleTicket["attachments"]>[number]) {
  return { name, type, size: bytes.length, content: Buffer.from(bytes).toString("base64") };
}
