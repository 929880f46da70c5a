import type { FormatReader, Sight } from "../../../formats/format-reader.ts";
import { isPropertyMap, textUnder, walkTexts, type PropertyMap } from "../../../formats/property-list/property-list.ts";
import { readPropertyList } from "../../../formats/property-list/read-property-list.ts";

/** What a payload sets, by its type. Source: Apple, Configuration Profile Reference and Device Management. */
const payloads: readonly (readonly [type: string, setting: string])[] = [
  ["com.apple.mdm", "remote management"],
  ["com.apple.security.root", "a root certificate"],
  ["com.apple.security.pem", "a certificate"],
  ["com.apple.security.pkcs1", "a certificate"],
  ["com.apple.security.pkcs12", "a certificate with its key"],
  ["com.apple.vpn", "a VPN"],
  ["com.apple.proxy", "a proxy for all traffic"],
  ["com.apple.dnsSettings", "a DNS server"],
  ["com.apple.webcontent-filter", "a filter for all web traffic"],
  ["com.apple.wifi", "a Wi-Fi"],
  ["com.apple.mail", "a mail account"],
  ["com.apple.eas", "a mail account"],
  ["com.apple.webClip", "a web page that looks like an app"],
  ["com.apple.TCC.configuration-profile-policy", "rights of programs over the screen, the keyboard and files"],
  ["com.apple.system-extension-policy", "approval of system extensions"],
  ["com.apple.servicemanagement", "programs that start by themselves"],
];
const mostPayloads = 500;

/** Configuration profiles of Apple's systems, signed or not: what they set when somebody installs them. */
export const profileContent: FormatReader = {
  types: ["configuration-profile"],
  read({ bytes, name }, see) {
    const profile = readPropertyList(unwrap(bytes));
    if (!isPropertyMap(profile)) {
      see.unjudged("a profile that cannot be read");
      return;
    }
    const content = profile.entries.get("PayloadContent");
    const maps = Array.isArray(content) ? (content as readonly unknown[]).filter(isMap) : [];
    see.content("program", `${name}: configuration profile for macOS or iOS`, {
      target: "configuration profile for macOS or iOS",
    });
    for (const payload of [profile, ...maps].slice(0, mostPayloads)) tellPayload(payload, see);
  },
};

function isMap(value: unknown): value is PropertyMap {
  return isPropertyMap(value as PropertyMap);
}

function tellPayload(payload: PropertyMap, see: Sight): void {
  const type = textUnder(payload, "PayloadType");
  const setting = payloads.find(([known]) => type.startsWith(known))?.[1];
  if (setting !== undefined) see.content("profile-setting", `it sets ${setting} (${type})`, { target: setting });
  for (const [key, text] of walkTexts(payload))
    if (setting !== undefined && /^(?:ServerURL|CheckInURL|URL|RemoteAddress|PACURL)$|Proxy\w{0,30}Server$/iu.test(key))
      see.content("opens-address", `${key}: ${text}`, { target: text });
}

/** A signature stands around the list; its certificates are not looked at. */
function unwrap(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x30) return bytes;
  const start = bytes.indexOf("<?xml", 0, "latin1");
  const end = bytes.lastIndexOf("</plist>", undefined, "latin1");
  return start < 0 || end < start ? bytes : bytes.subarray(start, end + 8);
}
