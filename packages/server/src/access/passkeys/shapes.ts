import { z } from "zod";

const encoded = z
  .string()
  .max(16_384)
  .regex(/^[\w-]*$/u);
const extensions = z.looseObject({}).default({});
const credential = { id: encoded.min(1).max(1400), rawId: encoded, type: z.literal("public-key") };

/** What a passkey is called, for its owner. */
const passkeyName = z.string().trim().min(1).max(80);

/** A new passkey with its name; `response` is what `PublicKeyCredential.toJSON()` of WebAuthn, level 3, gives. */
export const newPasskeyShape = z.object({
  name: passkeyName,
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: encoded,
      attestationObject: encoded,
      transports: z.array(z.string().max(32)).max(8).default([]),
    }),
    clientExtensionResults: extensions,
  }),
});

/** What a browser gives when somebody signs in with a passkey. */
export const usedPasskeyShape = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: encoded,
    authenticatorData: encoded,
    signature: encoded,
    userHandle: encoded.optional(),
  }),
  clientExtensionResults: extensions,
});
