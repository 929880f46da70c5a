import { randomBytes } from "node:crypto";
import { isSameSecret, type Keyring } from "@doorward/store";
import type { Services } from "../../services.ts";
import { readCookie, writeCookie } from "./cookies.ts";

const name = "doorward-device";
/** People who share a browser. */
const mostAccounts = 5;
/** Seconds. */
const lasts = 180 * 86_400;

type Way = Pick<Services, "database" | "publicUrl">;

/** A browser that signed in before. */
interface Device {
  readonly id: string;
  /** One for each account, made with our key. */
  readonly marks: readonly string[];
}

/**
 * The id of the browser, when it signed in to this account before. Guesses from elsewhere do not count for it
 * (https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies).
 */
export function findKnownDevice(headers: Headers, userId: string, { database, publicUrl }: Way): string | undefined {
  const device = readDevice(headers, publicUrl);
  if (device === undefined) return undefined;
  const mark = makeMark(database.keys, device.id, userId);
  return device.marks.some((each) => isSameSecret(each, mark)) ? device.id : undefined;
}

/** The cookie that lets the browser be known to this account from now on. */
export function rememberDevice(headers: Headers, userId: string, { database, publicUrl }: Way): string {
  const { id, marks } = readDevice(headers, publicUrl) ?? { id: randomBytes(12).toString("hex"), marks: [] };
  const mark = makeMark(database.keys, id, userId);
  return writeCookie(
    name,
    [id, mark, ...marks.filter((each) => each !== mark)].slice(0, mostAccounts + 1).join("."),
    publicUrl,
    { seconds: lasts },
  );
}

function readDevice(headers: Headers, publicUrl: URL): Device | undefined {
  const [id, ...marks] = (readCookie(headers, name, publicUrl) ?? "").split(".").slice(0, mostAccounts + 1);
  return id !== undefined && /^[0-9a-f]{24}$/u.test(id) && marks.every((mark) => /^[0-9a-f]{64}$/u.test(mark))
    ? { id, marks }
    : undefined;
}

function makeMark(keys: Keyring, id: string, userId: string): string {
  return keys.hash(`known-device ${id} ${userId}`);
}
