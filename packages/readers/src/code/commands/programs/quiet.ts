/** Programs that say nothing about what a script does to the machine; starting them is no fact of its own. */
export const quietPrograms: ReadonlySet<string> = new Set(
  [
    "true false : exit return break continue test [ [[ expr seq sleep wait jobs fg bg times ulimit umask shopt",
    "cd export declare typeset readonly local unset set shift trap eval let alias unalias builtin enable complete bind",
    "mkdir touch basename dirname realpath readlink mktemp tput clear reset stty chown chgrp sync yes disown cal bc dc",
    "which where whereis whence type hash getopt getopts man info help logger tty pushd popd dirs cls title color",
    "pause rem mode chcp ver vol path setlocal endlocal verify attrib subst timeout-batch choice goto call exist",
    "write-host write-output write-verbose write-error write-warning write-debug write-progress start-sleep",
    "out-null out-host select-object where-object sort-object measure-object format-table format-list group-object",
    "test-path join-path split-path resolve-path get-date get-random get-location import-module add-type set-strictmode",
    "wc md5sum sha256sum cmp diff patch file stat",
    "on set-psdebug clear-host read-hostname out-string convertto-json convertfrom-json",
  ].flatMap((line) => line.split(" ")),
);
