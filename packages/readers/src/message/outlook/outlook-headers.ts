import { mailLimits } from "../../formats/mime/limits.ts";
import { type MailHeader, readHeaders } from "../../formats/mime/read-headers.ts";
import { getText, type MapiMessage, type MapiProperties, property } from "../../formats/outlook/mapi.ts";

/** Kinds of recipients (MS-OXOMSG 2.2.3.1). */
const copyRecipient = 2;

/**
 * The headers of an Outlook message: those it came with, else ones made of its properties, for a message that never
 * travelled or was saved without them.
 */
export function readOutlookHeaders(message: MapiMessage): readonly MailHeader[] {
  const text = getText(message.properties, property.headers);
  const bytes = Buffer.from(text);
  const bounds = { start: 0, end: bytes.length, limits: mailLimits, left: mailLimits.headers };
  const carried = text === "" ? [] : readHeaders(bytes, bounds).headers;
  const made = makeHeaders(message);
  if (!carried.some(({ name }) => name === "from")) return [...made, ...carried.filter(({ name }) => !isMade(name))];
  // Outlook shows what the properties say, whatever the headers do.
  const shown = findSender(message.properties);
  const isOther =
    shown !== undefined && shown.address !== "" && !carried.some((header) => isFrom(header, shown.address));
  return isOther ? [...carried, { name: "sender", text: writeAddress(shown), line: 1 }] : carried;
}

function isMade(name: string): boolean {
  return name === "to" || name === "cc" || name === "subject" || name === "sender" || name === "date";
}

function isFrom({ name, text }: MailHeader, address: string): boolean {
  return (name === "from" || name === "sender") && text.toLowerCase().includes(address.toLowerCase());
}

interface Person {
  readonly name: string;
  readonly address: string;
}

/** Whom Outlook shows as the sender: the one it was sent for, else the one who sent it. */
function findSender(properties: MapiProperties): Person | undefined {
  const represented = {
    name: getText(properties, property.representingName),
    address: findAddress(properties, property.representingSmtp, property.representingAddress),
  };
  if (represented.name !== "" || represented.address !== "") return represented;
  const sender = {
    name: getText(properties, property.senderName),
    address: findAddress(properties, property.senderSmtp, property.senderAddress),
  };
  return sender.name === "" && sender.address === "" ? undefined : sender;
}

/** Addresses inside of an organisation are no mailboxes (`/O=…`). */
function findAddress(properties: MapiProperties, ...numbers: readonly number[]): string {
  return numbers.map((number) => getText(properties, number)).find((text) => text.includes("@")) ?? "";
}

function writeAddress({ name, address }: Person): string {
  const shown = name === "" ? "" : `"${name.replace(/["\\\r\n]/gu, "")}" `;
  return address === "" ? `${shown}<>` : `${shown}<${address}>`;
}

function makeHeaders({ properties, recipients }: MapiMessage): MailHeader[] {
  const made: MailHeader[] = [];
  const add = (name: string, text: string): void => {
    if (text !== "") made.push({ name, text, line: 1 });
  };
  const from = findSender(properties);
  add("from", from === undefined ? "" : writeAddress(from));
  const sender = findAddress(properties, property.senderSmtp, property.senderAddress);
  if (from !== undefined && sender !== "" && from.address !== "" && sender.toLowerCase() !== from.address.toLowerCase())
    add("sender", writeAddress({ name: getText(properties, property.senderName), address: sender }));
  for (const recipient of recipients.slice(0, 1000)) {
    const address = findAddress(recipient, property.smtpAddress, property.address);
    const name = getText(recipient, property.displayName);
    const role = recipient.get(property.recipientType) === copyRecipient ? "cc" : "to";
    if (name !== "" || address !== "") add(role, writeAddress({ name, address }));
  }
  add("subject", getText(properties, property.subject));
  return made;
}
