import type { EffectTrait } from "@doorward/core";
import { defineOptions, type OptionReader } from "./options.ts";

/** A program that starts another one, given as its operands. */
export interface Wrapper {
  readonly options: OptionReader;
  /** Operands of its own in front of the other program. */
  readonly skipped: number;
  readonly traits: readonly EffectTrait[];
  /** `NAME=value` operands in front set variables. */
  readonly takesAssignments: boolean;
  /** Words in front of the other program that belong to the wrapper: `run`, `exec`. */
  readonly commands?: RegExp;
}

interface WrapperShape {
  readonly ignored?: string;
  readonly skipped?: number;
  readonly traits?: readonly EffectTrait[];
  readonly takesAssignments?: boolean;
  readonly commands?: RegExp;
}

function wrapper({
  ignored = "",
  skipped = 0,
  traits = [],
  takesAssignments = false,
  commands,
}: WrapperShape): Wrapper {
  const options = defineOptions({ ignored, stopsAtOperand: true });
  return { options, skipped, traits, takesAssignments, ...(commands === undefined ? {} : { commands }) };
}

const shapes: readonly (readonly [names: string, shape: WrapperShape])[] = [
  [
    "sudo",
    { ignored: "-u -g -h -p -C -r -t -T -U -D -R --user --group", traits: ["elevated"], takesAssignments: true },
  ],
  ["doas", { ignored: "-u -C", traits: ["elevated"] }],
  ["pkexec gksu gksudo kdesudo run0", { ignored: "--user -u", traits: ["elevated"] }],
  ["env genv", { ignored: "-u -C --unset --chdir -P", takesAssignments: true }],
  ["cross-env cross-env-shell", { takesAssignments: true }],
  ["nohup", { traits: ["background", "detached"] }],
  ["setsid daemonize daemon start-stop-daemon", { ignored: "-o -e -p -u", traits: ["detached"] }],
  ["systemd-run", { ignored: "-p --property --unit -u --uid -M", traits: ["detached"] }],
  ["nice ionice chrt taskset", { ignored: "-n -c -p -P" }],
  ["timeout gtimeout", { ignored: "-s -k --signal --kill-after", skipped: 1 }],
  ["time command builtin exec noglob nocorrect then do catchsegv", { ignored: "-a -f -o" }],
  ["stdbuf unbuffer script-exec winpty rlwrap tsp ltrace strace", { ignored: "-i -o -e -f -p -s" }],
  ["caffeinate arch linux32 linux64 setarch", { ignored: "-t -w" }],
  ["chroot flock firejail bwrap fakeroot proot", { ignored: "-w -E", skipped: 1 }],
  ["proxychains proxychains4 torsocks torify tsocks", { ignored: "-f" }],
  ["busybox toybox", {}],
  ["dotenv dotenvx env-cmd dotenv-cli", { ignored: "-e -f -v -c --env-file -p", commands: /^run$/u }],
  ["direnv mise rtx asdf devbox nix-shell", { ignored: "-C", commands: /^(?:exec|x|run)$/u }],
  [
    "poetry pipenv pdm hatch rye uv",
    { ignored: "--with --python -p --project --directory --env-file", commands: /^(?:run|exec)$/u },
  ],
  ["conda mamba micromamba", { ignored: "-n -p --name --prefix", commands: /^run$/u }],
  ["bundle rbenv pyenv nodenv volta fnm nvm", { ignored: "--using --node", commands: /^(?:exec|run)$/u }],
  ["watch gwatch", { ignored: "-n -d --interval", traits: ["repeated"] }],
  ["conhost start-process-hidden", { traits: ["hidden-window"] }],
  ["launchctl-asuser", {}],
];

/** Wrappers by name. */
export const wrappers: ReadonlyMap<string, Wrapper> = new Map(
  shapes.flatMap(([names, shape]) => names.split(" ").map((name) => [name, wrapper(shape)] as const)),
);

/** Wrappers that are package managers too: without one of their own words in front they do something else. */
export const partTimeWrappers: ReadonlySet<string> = new Set(
  "direnv mise rtx asdf devbox poetry pipenv pdm hatch rye uv conda mamba micromamba bundle rbenv pyenv nodenv volta fnm nvm".split(
    " ",
  ),
);
