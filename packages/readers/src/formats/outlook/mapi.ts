/** The value of a property: texts, numbers, yes or no, bytes. */
export type MapiValue = string | number | boolean | Buffer;

/** Properties by their number, without their type (MS-OXPROPS). */
export type MapiProperties = ReadonlyMap<number, MapiValue>;

/** A file, or a message, attached to a message. */
export interface MapiAttachment {
  readonly properties: MapiProperties;
  /** The bytes of an attached file; a message inside is a file of its own form. Undefined when none are held. */
  readonly bytes: Buffer | undefined;
  /** What the bytes are: a file, a message in the form of the outer one, or an object of OLE. */
  readonly kind: "file" | "message" | "object";
}

/** A message as Outlook keeps it, in a file of its own (`.msg`) or in a `winmail.dat`. */
export interface MapiMessage {
  readonly properties: MapiProperties;
  readonly recipients: readonly MapiProperties[];
  readonly attachments: readonly MapiAttachment[];
  /** Why parts were not read, in a few words each. */
  readonly troubles: readonly string[];
}

/** Numbers of properties (MS-OXPROPS 2). */
export const property = {
  messageClass: 0x00_1a,
  subject: 0x00_37,
  sentAt: 0x00_39,
  representingName: 0x00_42,
  representingAddress: 0x00_65,
  replyNames: 0x00_50,
  headers: 0x00_7d,
  senderName: 0x0c_1a,
  senderAddressType: 0x0c_1e,
  senderAddress: 0x0c_1f,
  recipientType: 0x0c_15,
  displayCc: 0x0e_03,
  displayTo: 0x0e_04,
  body: 0x10_00,
  compressedRtf: 0x10_09,
  html: 0x10_13,
  displayName: 0x30_01,
  addressType: 0x30_02,
  address: 0x30_03,
  data: 0x37_01,
  extension: 0x37_03,
  fileName: 0x37_04,
  attachMethod: 0x37_05,
  longFileName: 0x37_07,
  longPath: 0x37_0d,
  mimeTag: 0x37_0e,
  contentId: 0x37_12,
  smtpAddress: 0x39_fe,
  codePage: 0x3f_de,
  messageCodePage: 0x3f_fd,
  senderSmtp: 0x5d_01,
  representingSmtp: 0x5d_02,
  isHidden: 0x7f_fe,
} as const;

/** A property as text; empty when there is none or it is no text. */
export function getText(properties: MapiProperties, number: number): string {
  const value = properties.get(number);
  return typeof value === "string" ? value : "";
}

/** A property as bytes; undefined when there is none or it is something else. */
export function getBytes(properties: MapiProperties, number: number): Buffer | undefined {
  const value = properties.get(number);
  return Buffer.isBuffer(value) ? value : undefined;
}

/** The name an attachment is shown under; empty when it has none. */
export function nameAttachment({ properties }: MapiAttachment): string {
  const names = [property.longFileName, property.fileName, property.displayName];
  const name = names.map((number) => getText(properties, number)).find((text) => text !== "") ?? "";
  return name.slice(0, 1000);
}
