/** What a remote desktop file connects to and hands over. */
export interface RemoteDesktop {
  /** The computer it connects to, and the gateway on the way; without those that are empty. */
  readonly addresses: readonly string[];
  /** It starts one program of the other computer, so that the connection looks like a window of an own one. */
  readonly isRemoteApp: boolean;
  readonly program: string;
  /** What of the own computer the other one gets: drives, clipboard, smart cards, passkeys, devices, printers. */
  readonly shares: readonly string[];
  readonly isSigned: boolean;
}

/** Settings that hand over something, and when. Source: Microsoft, Supported RDP properties. */
const shares: readonly (readonly [setting: string, what: string])[] = [
  ["drivestoredirect", "drives"],
  ["redirectdrives", "drives"],
  ["redirectclipboard", "clipboard"],
  ["redirectsmartcards", "smart cards"],
  ["redirectwebauthn", "passkeys"],
  ["devicestoredirect", "devices"],
  ["usbdevicestoredirect", "devices"],
  ["redirectcomports", "ports"],
  ["camerastoredirect", "cameras"],
  ["redirectprinters", "printers"],
];

const mostLines = 2000;

/** Reads a remote desktop file (`.rdp`): lines of the form `name:kind:value`. */
export function readRemoteDesktop(text: string): RemoteDesktop {
  const settings = new Map<string, string>();
  for (const line of text.replace(/^\uFEFF/u, "").split(/\r?\n/u, mostLines)) {
    const match = /^\s{0,9}([a-z][a-z ]{0,60}):([a-z]):(.{0,8000})/iu.exec(line);
    if (match !== null) settings.set((match[1] ?? "").trim().toLowerCase(), (match[3] ?? "").trim());
  }
  const valueOf = (name: string) => settings.get(name) ?? "";
  const addresses = ["full address", "alternate full address", "gatewayhostname"].map(valueOf);
  const given = shares.filter(([setting]) => !["", "0"].includes(valueOf(setting))).map(([, what]) => what);
  return {
    addresses: [...new Set(addresses.filter((address) => address !== ""))],
    isRemoteApp: valueOf("remoteapplicationmode") === "1",
    program: valueOf("remoteapplicationprogram") || valueOf("alternate shell"),
    shares: [...new Set(given)],
    isSigned: valueOf("signature") !== "",
  };
}
