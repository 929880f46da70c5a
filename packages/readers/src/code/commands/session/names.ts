const systemFolders =
  /^(?:\/(?:usr\/(?:local\/)?)?s?bin\/|\/opt\/homebrew\/bin\/|[a-z]:\/windows\/|%(?:systemroot|windir|comspec)%\/|\$env:(?:systemroot|windir)\/)/iu;
const binFolders = /(?:^|\/)(?:node_modules\/\.bin|\.?venv\/(?:bin|scripts)|vendor\/bin|\.yarn\/bin)\/[^/]+$/iu;

const plainName = /^[a-z][a-z0-9_-]{0,60}$/u;

/** The name a program is known by: lower case, without folder and without `.exe`, `.cmd` and the like. */
export function programName(text: string): string {
  if (plainName.test(text)) return text;
  const base = text.slice(-200).split(/[\\/]/u).at(-1) ?? "";
  const name = base.toLowerCase();
  return /^.+\.(?:exe|com|cmd|bat)$/u.test(name) ? name.slice(0, -4) : name;
}

/** Whether a program is named by a path that means a file of its own, and not one the system or a package brings. */
export function isOwnPath(text: string): boolean {
  if (!/[\\/]/u.test(text)) return false;
  const path = text.replaceAll("\\", "/");
  return path.includes("/") && !systemFolders.test(path) && !binFolders.test(path);
}
