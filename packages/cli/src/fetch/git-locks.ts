import { devNull } from "node:os";

/** What Git may know of the machine. Nothing of its own variables gets through: they can name programs to run. */
export const passedVariables: readonly string[] = [
  "PATH",
  "Path",
  "PATHEXT",
  "SYSTEMROOT",
  "SystemRoot",
  "TEMP",
  "TMP",
  "TMPDIR",
  "USER",
  "USERNAME",
  "LOGNAME",
  "http_proxy",
  "https_proxy",
  "HTTPS_PROXY",
  "all_proxy",
  "ALL_PROXY",
  "no_proxy",
  "NO_PROXY",
  "SSH_AUTH_SOCK",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "GIT_SSL_CAINFO",
];

/**
 * Settings that leave Git nothing but the transfer: no hook, monitor, credential or other program runs, and no protocol
 * but the four that reach another machine. `ssh` takes its own configuration, which belongs to the person, but lends
 * the other side neither the agent nor a forwarded port.
 */
export const locks: readonly string[] = [
  `core.hooksPath=${devNull}`,
  "core.fsmonitor=false",
  "core.askPass=",
  "core.sshCommand=ssh -oBatchMode=yes -oForwardAgent=no -oForwardX11=no -oClearAllForwardings=yes -oPermitLocalCommand=no -oConnectTimeout=30",
  "ssh.variant=ssh",
  "credential.helper=",
  "protocol.allow=never",
  "protocol.https.allow=always",
  "protocol.http.allow=always",
  "protocol.ssh.allow=always",
  "protocol.git.allow=always",
  "protocol.version=2",
  "http.followRedirects=initial",
  "http.sslVerify=true",
  "http.lowSpeedLimit=1000",
  "http.lowSpeedTime=30",
  "transfer.fsckObjects=false",
  "transfer.bundleURI=false",
  "fetch.fsckObjects=false",
  "fetch.unpackLimit=1",
  "fetch.recurseSubmodules=false",
  "fetch.writeCommitGraph=false",
  "submodule.recurse=false",
  "gc.auto=0",
  "maintenance.auto=false",
  "pack.threads=2",
];
