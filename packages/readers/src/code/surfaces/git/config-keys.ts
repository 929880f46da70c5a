import type { Trigger } from "@doorward/core";

/** What a key of a Git configuration does. Patterns are matched against `section.name`; the subsection is left out. */
export interface ConfigKey {
  readonly pattern: RegExp;
  /** `command` when Git hands the value to a shell or starts it, `setting` when it changes what Git trusts or uses. */
  readonly kind: "command" | "setting";
  readonly trigger: Trigger;
}

/** Source: git-config(1), Git 2.50. Keys that Git takes from the system's or the user's own configuration only are left out. */
export const configKeys: readonly ConfigKey[] = [
  { pattern: /^core\.fsmonitor$/u, kind: "command", trigger: "git-command" },
  {
    pattern: /^core\.(?:sshcommand|gitproxy|askpass|alternaterefscommand|pager)$/u,
    kind: "command",
    trigger: "git-command",
  },
  { pattern: /^(?:core|sequence)\.editor$/u, kind: "command", trigger: "commit" },
  { pattern: /^core\.hookspath$/u, kind: "setting", trigger: "git-command" },
  {
    pattern: /^core\.(?:attributesfile|worktree|symlinks|protectntfs|protecthfs)$/u,
    kind: "setting",
    trigger: "git-command",
  },
  { pattern: /^init\.templatedir$/u, kind: "setting", trigger: "clone" },
  { pattern: /^filter\.(?:smudge|process)$/u, kind: "command", trigger: "checkout" },
  { pattern: /^filter\.clean$/u, kind: "command", trigger: "commit" },
  { pattern: /^diff\.(?:external|command|textconv)$/u, kind: "command", trigger: "git-command" },
  { pattern: /^merge\.driver$/u, kind: "command", trigger: "git-command" },
  {
    pattern: /^(?:mergetool|difftool|browser|man|guitool|trailer)\.(?:cmd|command|path)$/u,
    kind: "command",
    trigger: "manual",
  },
  { pattern: /^credential\.helper$/u, kind: "command", trigger: "git-command" },
  { pattern: /^pager\./u, kind: "command", trigger: "git-command" },
  { pattern: /^interactive\.difffilter$/u, kind: "command", trigger: "commit" },
  { pattern: /^gpg\.(?:program|defaultkeycommand)$/u, kind: "command", trigger: "commit" },
  { pattern: /^hook\.command$/u, kind: "command", trigger: "git-command" },
  { pattern: /^gc\.recentobjectshook$/u, kind: "command", trigger: "git-command" },
  {
    pattern:
      /^(?:sendemail\.(?:tocmd|cccmd|headercmd|sendmailcmd)|imap\.tunnel|tar\.command|web\.browser|instaweb\.httpd)$/u,
    kind: "command",
    trigger: "manual",
  },
  { pattern: /^remote\.(?:uploadpack|receivepack|vcs)$/u, kind: "command", trigger: "git-command" },
  { pattern: /^lfs\.(?:path|clean|smudge|args)$/u, kind: "command", trigger: "git-command" },
  { pattern: /^lfs\.(?:url|pushurl|standalonetransferagent)$/u, kind: "setting", trigger: "git-command" },
  { pattern: /^include(?:if)?\.path$/u, kind: "setting", trigger: "git-command" },
  { pattern: /^url\.(?:insteadof|pushinsteadof)$/u, kind: "setting", trigger: "git-command" },
  { pattern: /^remote\.(?:url|pushurl|proxy)$/u, kind: "setting", trigger: "git-command" },
  { pattern: /^http\.(?:proxy|sslverify|sslcainfo)$/u, kind: "setting", trigger: "git-command" },
  { pattern: /^protocol\.allow$/u, kind: "setting", trigger: "git-command" },
  { pattern: /^extensions\.(?:worktreeconfig|partialclone)$/u, kind: "setting", trigger: "git-command" },
  { pattern: /^safe\./u, kind: "setting", trigger: "git-command" },
];
