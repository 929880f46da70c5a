import type { Effect } from "@doorward/core";

/** Places whose files a system starts at a login, at its own start or by the clock. Separators are slashes. */
const startupPlace =
  /\/library\/launch(?:agents|daemons)\/|\/systemd\/(?:user|system)\/|\/autostart\/|\/etc\/(?:cron|init\.d\/|rc\.local)|\/spool\/cron|^(?:f?crontab|com\.apple\.loginwindow)$|loginwindow log(?:in|out)hook|\/start menu\/programs\/startup(?:\/|$)|\/currentversion\/(?:policies\/explorer\/)?run(?:once|onceex|services)?(?:\/|$)|\/winlogon\/(?:shell|userinit)|userinitmprlogonscript|\/active setup\/installed components\//u;

/** Commands that tell a system to start something by itself. */
const registration =
  /\bschtasks(?:\.exe)?\b.*\/create\b|^register-scheduled(?:task|job)\b|^new-service\b|\bsc(?:\.exe)?\s+create\b|\bnssm(?:\.exe)?\s+install\b|\blaunchctl\s+(?:load|bootstrap|enable|submit)\b|\bsystemctl\b.*\benable\b|\bupdate-rc\.d\b|\bchkconfig\b.*\bon\b|\bloginctl\s+enable-linger\b|\bmake (?:new )?login item\b/u;

/** Files that a terminal runs whenever it is opened, in a person's own folder or for everybody. */
const shellStartFile =
  /^(?:~|\/root|\/home\/[^/]+|\/users\/[^/]+|…|%userprofile%|\$home)(?:\/[^/]+){0,4}?\/(?:\.(?:bashrc|bash_profile|bash_login|bash_logout|profile|zshrc|zshenv|zprofile|zlogin|cshrc|tcshrc|kshrc|xprofile)|\.?config\/fish\/(?:config\.fish|conf\.d\/.+)|(?:microsoft\.\w+_)?profile\.ps1)$|^\/etc\/(?:profile(?:\.d\/.+)?|bash\.bashrc|bashrc|zshrc|zsh\/zshrc|environment)$/u;

/** Whether an effect makes the system start something at each login, at its own start or by the clock. */
export function addsStartupEntry({ kind, subject }: Effect): boolean {
  if (kind === "write") return subject.texts.some((text) => startupPlace.test(normalise(text)));
  return kind === "run" && subject.texts.some((text) => registration.test(normalise(text)));
}

/** Whether an effect changes what runs in each new terminal. */
export function changesShellStart({ kind, subject }: Effect): boolean {
  return kind === "write" && subject.texts.some((text) => shellStartFile.test(normalise(text)));
}

/** Lower case, with slashes; a value of the registry gets one in front, as other paths have. */
function normalise(text: string): string {
  const plain = text
    .replaceAll("\\", "/")
    .replace(/\/{2,}/gu, "/")
    .toLowerCase();
  return plain.startsWith("software/") ? `/${plain}` : plain;
}
