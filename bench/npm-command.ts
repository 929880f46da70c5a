import process from "node:process";

/** How npm is started: as the one that runs this, else the one on the path. */
export function npmCommand(): { command: string; first: readonly string[]; shell: boolean } {
  const script = process.env["npm_execpath"];
  if (script !== undefined && /\.[cm]?js$/u.test(script))
    return { command: process.execPath, first: [script], shell: false };
  const isWindows = process.platform === "win32";
  return { command: isWindows ? "npm.cmd" : "npm", first: [], shell: isWindows };
}
