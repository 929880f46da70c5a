import type { LinkForm } from "@doorward/core";

/** Schemes for which browsers expect a host and take a backslash for a slash (WHATWG URL, "special scheme"). */
export const specialSchemes: ReadonlySet<string> = new Set(["http", "https", "ws", "wss", "ftp", "file"]);

const forms: ReadonlyMap<string, LinkForm> = new Map([
  ["http", "web"],
  ["https", "web"],
  ["ws", "web"],
  ["wss", "web"],
  ["ftp", "web"],
  ["javascript", "script"],
  ["vbscript", "script"],
  ["livescript", "script"],
  ["data", "inline"],
  ["blob", "inline"],
  ["file", "file"],
  ["mailto", "contact"],
  ["tel", "contact"],
  ["sms", "contact"],
  ["smsto", "contact"],
  ["mms", "contact"],
  ["fax", "contact"],
  ["callto", "contact"],
  ["sip", "contact"],
  ["sips", "contact"],
]);

/** Schemes of programs that people sign in with, where any user name is normal: `ssh://jane.work@host`. */
export const signInSchemes: ReadonlySet<string> = new Set(
  (
    "ssh sftp scp git git+ssh git+https svn svn+ssh rsync telnet ftp ftps smb afp rdp vnc ldap ldaps imap imaps smtp smtps " +
    "xmpp postgres postgresql mysql mariadb mongodb mongodb+srv redis rediss amqp amqps mqtt mqtts docker"
  ).split(" "),
);

/** What opening an address of a scheme does; an unknown one starts whatever program has registered it. */
export function findForm(scheme: string): LinkForm {
  return forms.get(scheme) ?? "program";
}
