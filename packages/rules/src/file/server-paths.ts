/** A place on a server that Windows opens like a folder. */
export interface ServerPath {
  /** In lower case, without port. */
  readonly host: string;
  /** It is reached over the web: WebDAV. */
  readonly isWeb: boolean;
  /** What stands behind the server's name. */
  readonly path: string;
}

/** Reads `\\server\folder`, `file://server/folder` and WebDAV in either; undefined for all other addresses. */
export function readServerPath(text: string): ServerPath | undefined {
  const plain = text.trim().replaceAll("\\", "/");
  const rest = /^(?:file:)?\/\/([^/]{1,255})((?:\/.{0,4000})?)$/isu.exec(plain);
  if (rest === null) return undefined;
  const [server = "", ...ports] = (rest[1] ?? "").toLowerCase().split("@");
  const path = (rest[2] ?? "").replace(/[?#].{0,4000}$/su, "");
  const isWeb = ports.some((port) => /^(?:ssl|\d{1,5})$/u.test(port)) || /^\/davwwwroot(?:\/|$)/iu.test(path);
  return { host: server.replace(/:\d{1,5}$/u, ""), isWeb, path };
}

/** Numbers of private nets and of the computer itself. Sources: RFC 1918, RFC 3927, RFC 1122. */
const privateNumbers = /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./u;
/** Endings that names of the internet do not have. Sources: RFC 6762, RFC 8375, RFC 2606 (without `example`, which stands for the internet here). */
const officeEndings = /\.(?:local|lan|internal|intranet|corp|home|private|localdomain|home\.arpa)$/u;

/** Whether a server stands outside of the office beyond doubt: it is reached over the web, or by a public number. */
export function isStrange(server: ServerPath): boolean {
  return !isNear(server) && (server.isWeb || /^[\d.]{7,15}$|^\[/u.test(server.host));
}

/** Whether a server may stand outside of the office: by its full name as well, which servers of large offices also have. */
export function mayBeStrange(server: ServerPath): boolean {
  return !isNear(server) && (server.isWeb || server.host.includes("."));
}

function isNear({ host }: ServerPath): boolean {
  const isOwn = host === "" || host === "localhost" || host === "." || host === "?";
  return isOwn || privateNumbers.test(host) || officeEndings.test(host);
}
