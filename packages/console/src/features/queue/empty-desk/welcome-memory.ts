const name = "doorward-welcome-read";

/** Whether somebody has put the welcome away in this browser. Where it keeps nothing, the welcome comes again. */
export function hasReadWelcome(user: string): boolean {
  try {
    return (localStorage.getItem(name) ?? "").split(" ").includes(user);
  } catch {
    return false;
  }
}

/** Keeps that somebody has put it away. */
export function keepReadWelcome(user: string): void {
  try {
    localStorage.setItem(name, `${localStorage.getItem(name) ?? ""} ${user}`.trim());
  } catch {
    // It is gone until the page is loaded again.
  }
}
