/**
 * Every way in which Doorward refuses to go on, with the exit status of the command line.
 * `docs/problems.md` explains each; a test compares the two.
 */
export const problemCodes = {
  usage: 64,
  "input-not-found": 66,
  "input-not-readable": 66,
  "package-not-found": 66,
  "repository-not-readable": 66,
  "network-refused": 66,
  "baseline-not-valid": 64,
  "policy-not-valid": 64,
  "list-not-readable": 66,
  "lists-not-valid": 66,
  "store-in-use": 66,
  "store-not-ready": 66,
  "key-not-valid": 66,
  "backup-not-valid": 66,
  "address-not-usable": 66,
  "server-not-reached": 66,
  "not-signed-in": 66,
  "not-allowed": 66,
  "not-found": 66,
  "not-valid": 64,
  conflict: 66,
  "too-large": 66,
  "too-many-requests": 66,
  "too-slow": 66,
  "wrong-method": 64,
  "own-fault": 70,
} as const;
export type ProblemCode = keyof typeof problemCodes;

/** The one exception Doorward throws on purpose: a sentence that names the input and the mend. */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = "Problem";
    this.code = code;
  }
}
