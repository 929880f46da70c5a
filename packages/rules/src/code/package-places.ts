/** The host of an address in any form in which package managers write one; empty when it has none. */
export function readHost(address: string): string {
  const written = address.slice(0, 2000).trim();
  const [, schemed] = /^(?:[a-z]{1,12}\+)?[a-z]{1,12}:\/\/(?:[^\s/@]{0,300}@)?([^\s/:?#]{1,253})/iu.exec(written) ?? [];
  const [, copied] = /^(?:[a-z]{1,12}\+)?[\w.-]{1,60}@([\w.-]{1,253}):/iu.exec(written) ?? [];
  return (schemed ?? copied ?? "").toLowerCase();
}

/** Whether a host is a number that anybody on the Internet can reach; numbers of a home or an office network are left out. */
function isBareNumber(host: string): boolean {
  const [, a = "", b = ""] = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/u.exec(host) ?? [];
  if (a === "") return /^(?:0x[\da-f]{6,8}|\d{8,10})$/u.test(host);
  const isPrivate =
    a === "10" || a === "127" || a === "0" || (a === "192" && b === "168") || (a === "169" && b === "254");
  return !isPrivate && !(a === "172" && Number(b) >= 16 && Number(b) <= 31);
}

/**
 * Services on which anybody puts a file or a server within a minute, without a name of their own: tunnels, paste and
 * transfer services, the file stores of chats, free hosting, shortened addresses. Source: their own documentation.
 */
const throwawayHosts =
  /(?:^|\.)(?:ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|loca\.lt|localhost\.run|serveo\.net|pinggy\.(?:io|link)|devtunnels\.ms|pastebin\.com|paste\.ee|hastebin\.com|rentry\.(?:co|org)|termbin\.com|dpaste\.(?:com|org)|transfer\.sh|file\.io|gofile\.io|catbox\.moe|0x0\.st|bashupload\.com|temp\.sh|cdn\.discordapp\.com|media\.discordapp\.net|api\.telegram\.org|dropboxusercontent\.com|drive\.google\.com|drive\.usercontent\.google\.com|vercel\.app|netlify\.app|onrender\.com|herokuapp\.com|railway\.app|workers\.dev|pages\.dev|web\.app|firebaseapp\.com|surge\.sh|glitch\.me|repl\.co|replit\.(?:app|dev)|deno\.dev|fly\.dev|000webhostapp\.com|duckdns\.org|no-ip\.(?:org|biz)|ddns\.net|bit\.ly|tinyurl\.com|is\.gd|cutt\.ly|rb\.gy|t\.ly)$/u;
/** A service of its own that packs folders of repositories. */
const honestOnes = /^gitpkg(?:-[\w-]{1,60})?\.vercel\.app$/u;

/** Whether an address leads to a bare number, or to a service on which nobody has a name. */
export function isNameless(address: string): boolean {
  const host = readHost(address);
  return isBareNumber(host) || (throwawayHosts.test(host) && !honestOnes.test(host));
}

/** Whether what comes from an address can be changed by everybody on the way. */
export function isUnguarded(address: string): boolean {
  return /^(?:git\+)?(?:http|git|ftp):\/\//iu.test(address.trim()) && !isOfNearNetwork(readHost(address));
}

function isOfNearNetwork(host: string): boolean {
  const isNumber = /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host);
  return (isNumber && !isBareNumber(host)) || host === "localhost" || /\.(?:local|lan|internal)$/u.test(host);
}

/**
 * Whether a path lies among a project's own test material, which no package manager installs. A folder at the very top
 * may be called `test` because that is what was handed in, so there only the word "fixtures" and its like count.
 */
export function isTestMaterial(path: string): boolean {
  return /(?:^|\/)(?:_{0,2}fixtures?_{0,2}|testdata|test-data)\/|\/_{0,2}(?:tests?|specs?|mocks?|e2e)_{0,2}\//iu.test(
    path,
  );
}
