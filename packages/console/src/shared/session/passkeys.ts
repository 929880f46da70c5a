import { Problem } from "@doorward/core";

/** Whether this browser can make and use passkeys in the form in which the server tells of them. */
export function canUsePasskeys(): boolean {
  return (
    typeof PublicKeyCredential === "function" &&
    typeof PublicKeyCredential.parseCreationOptionsFromJSON === "function" &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === "function"
  );
}

/** Lets the browser make a passkey, and gives what the server keeps of it. */
export async function makePasskey(options: object): Promise<RegistrationResponseJSON> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON);
  return readCredential(await navigator.credentials.create({ publicKey })).toJSON() as RegistrationResponseJSON;
}

/** Lets the browser show a passkey, and gives what the server checks. */
export async function showPasskey(options: object): Promise<AuthenticationResponseJSON> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON);
  return readCredential(await navigator.credentials.get({ publicKey })).toJSON() as AuthenticationResponseJSON;
}

function readCredential(credential: Credential | null): PublicKeyCredential {
  if (credential instanceof PublicKeyCredential) return credential;
  throw new Problem("not-allowed", "The browser gave no passkey. Try again.");
}
