import type { Data, Effect, Origin } from "@doorward/core";
import { isHidden } from "./effects.ts";
import { findSecretsAt, normalizePath, pathsOf } from "./secret-places.ts";

/** Hosts that an effect asks, in lower case, as far as they are known: of `…-a.host.example` what stands behind the gap. */
export function listHosts({ texts }: Data): readonly string[] {
  return texts.flatMap((text) => {
    const [, whole = ""] = /^(?:[a-z][a-z+.-]*:\/\/)?(?:[^/?#@\s]*@)?(\[[^\]]+\]|[^/?#:\s]+)/iu.exec(text) ?? [];
    const host = whole.slice(whole.lastIndexOf("…") + 1).replace(/^[.-]/u, "");
    return /.\../u.test(host) ? [host.toLowerCase()] : [];
  });
}

/** Whether an address lies on the internet: not this computer, not the own network. */
export function isPublicHost(host: string): boolean {
  if (/^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[)/u.test(host))
    return false;
  return !/\.(?:local|localhost|internal|lan|home)$/u.test(host);
}

/** Whether data would go to somebody whose address the code itself holds, open or hidden. */
export function goesToWrittenAddress({ subject }: Effect): boolean {
  return listHosts(subject).some(isPublicHost) || isHidden(subject);
}

/** Whether a host is a bare number on the internet. */
export function isBareNumber(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) && isPublicHost(host);
}

/** Chat services whose hooks and bots take what they are given, and stores that anybody may put things into. */
const chatHosts =
  /(?:^|\.)(?:api\.telegram\.org|discord(?:app)?\.com|hooks\.slack\.com|webhook\.site|webhook\.office\.com|pipedream\.net|requestcatcher\.com|beeceptor\.com|interactsh\.com|oast\.\w+|oastify\.com|burpcollaborator\.net|chat\.googleapis\.com|open\.feishu\.cn|oapi\.dingtalk\.com|qyapi\.weixin\.qq\.com|ntfy\.sh|transfer\.sh|file\.io|gofile\.io|catbox\.moe|0x0\.st|temp\.sh|bashupload\.com|tmpfiles\.org|termbin\.com|pastebin\.com|hastebin\.com|dpaste\.\w+|paste\.ee|rentry\.co|npoint\.io|jsonbin\.io|jsonkeeper\.com|jsonblob\.com|content\.dropboxapi\.com|ngrok\.io|ngrok(?:-free)?\.app|trycloudflare\.com|loca\.lt|serveo\.net)$/u;

/** Whether a host takes things from anybody for somebody who does not show. */
export function isChatHost(host: string): boolean {
  return chatHosts.test(host);
}

const userWords = /user's name|whoami|getlogin|^(?:USER|USERNAME|LOGNAME)$/iu;
const computerWords =
  /computer's name|^hostname|uname|COMPUTERNAME|^HOSTNAME$|network address|machine's number|public address|ifconfig|ipconfig|systeminfo|wmic/iu;

/** Whether values say who sits at which computer. */
export function namesPersonAndComputer(origins: readonly Origin[]): boolean {
  const told = origins.filter(({ kind }) => kind === "host" || kind === "environment" || kind === "process-output");
  return told.some(({ detail }) => userWords.test(detail)) && told.some(({ detail }) => computerWords.test(detail));
}

const personalFolder =
  /^(?:~|…|\/(?:users|home)\/[^/]+|c:\/users\/[^/]+|%userprofile%)\/(?:documents|desktop|downloads|pictures|onedrive|icloud)(?:\/|$)/u;
/** The root alone is left out: programs that take paths apart hold it without meaning the disk. */
const sweptFolder = /^(?:(?:~|\/users|\/home|[a-z]:|\/mnt\/c\/users|%userprofile%)\/?(?:\*\*\/.*)?|\/\*\*\/.*)$/u;

/** Whether a path is a person's whole home, a whole disk, or one of the folders where people keep their own work. */
export function isPersonalFolder(path: string): boolean {
  const normal = normalizePath(path);
  return sweptFolder.test(normal) || personalFolder.test(normal);
}

const watched: ReadonlySet<Origin["kind"]> = new Set([
  "clipboard",
  "screen",
  "keyboard",
  "credential-store",
  "whole-environment",
]);
const clipboardPrograms = /^(?:pbpaste|wl-paste|xclip|xsel|powershell\S* .{0,40}get-clipboard)/iu;

/** Whether a value comes from the clipboard, read by a function or by a program. */
export function isFromClipboard({ kind, detail }: Origin): boolean {
  return kind === "clipboard" || (kind === "process-output" && clipboardPrograms.test(detail));
}

/** Whether values hold what is the person's own: secrets, own files, what is typed, shown or copied, who they are. */
export function holdsPersonalData(origins: readonly Origin[]): boolean {
  return (
    origins.some((origin) => watched.has(origin.kind) || isFromClipboard(origin)) ||
    pathsOf(origins).some((path) => isPersonalFolder(path) || findSecretsAt(path).length > 0) ||
    namesPersonAndComputer(origins)
  );
}
