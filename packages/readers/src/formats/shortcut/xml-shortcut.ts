import { attributeOf, findElements } from "../markup-text.ts";
import { isElsewhere, keepStated, type ShortcutText } from "./shortcut-text.ts";

/** Elements of libraries and search connectors that name a place. Source: Microsoft, Library and Search Connector Description Schema. */
const placeElements: ReadonlySet<string> = new Set([
  "url",
  "uri",
  "simplelocation",
  "location",
  "path",
  "domain",
  "include",
]);
const iconElements: ReadonlySet<string> = new Set(["iconreference", "icon"]);

/**
 * Reads a library, search connector or saved search of Windows (`.library-ms`, `.searchConnector-ms`, `.search-ms`): the
 * places whose content Explorer shows as if it lay on the computer.
 */
export function readWindowsSearch(text: string): ShortcutText {
  const places: string[] = [];
  let icon = "";
  for (const element of findElements(text)) {
    if (placeElements.has(element.name)) places.push(element.text, attributeOf(element, "path"));
    if (iconElements.has(element.name)) icon ||= element.text.trim();
    for (const scope of element.attributes.matchAll(
      /["']((?:https?|file|search-ms|webdav):[^"']{1,2000}|\\\\[^"']{1,2000})["']/giu,
    ))
      places.push(scope[1] ?? "");
  }
  return {
    commands: [],
    addresses: keepStated(places.filter((place) => isElsewhere(place) && !isSchema(place))),
    icon,
  };
}

/** Names of schemas are addresses by their form only. */
function isSchema(place: string): boolean {
  return /^\s{0,9}https?:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//iu.test(place);
}

/** Reads a link to a setting of Windows (`.settingcontent-ms`), whose deep link may be any command. Source: SpecterOps, 2018-06-11. */
export function readSettingContent(text: string): ShortcutText {
  const commands: string[] = [];
  let icon = "";
  for (const element of findElements(text)) {
    if (element.name === "deeplink") commands.push(element.text);
    if (element.name === "icon") icon ||= element.text.trim();
  }
  return { commands: keepStated(commands), addresses: [], icon };
}

/** Reads a description that starts a Java program from the web (`.jnlp`). Source: JSR-56, Java Network Launching Protocol. */
export function readJavaLaunch(text: string): ShortcutText & { readonly asksAllPermissions: boolean } {
  const addresses: string[] = [];
  let codebase = "";
  let asksAllPermissions = false;
  for (const element of findElements(text)) {
    if (element.name === "jnlp") codebase = attributeOf(element, "codebase");
    if (element.name === "jar" || element.name === "nativelib" || element.name === "extension")
      addresses.push(joinAddress(codebase, attributeOf(element, "href")));
    if (element.name === "all-permissions") asksAllPermissions = true;
  }
  return {
    commands: [],
    addresses: keepStated(addresses.length > 0 ? addresses : [codebase]),
    icon: "",
    asksAllPermissions,
  };
}

/** Reads what App Installer installs (`.appinstaller`): the addresses of the packages. Source: Microsoft, App Installer file. */
export function readAppInstaller(text: string): ShortcutText {
  const addresses: string[] = [];
  for (const element of findElements(text))
    if (/^(?:mainpackage|mainbundle|package|bundle)$/u.test(element.name)) addresses.push(attributeOf(element, "uri"));
  return { commands: [], addresses: keepStated(addresses), icon: "" };
}

function joinAddress(base: string, rest: string): string {
  if (base === "" || rest === "" || isElsewhere(rest)) return rest === "" ? base : rest;
  return base.endsWith("/") ? base + rest : `${base}/${rest}`;
}
