import { Problem } from "@doorward/core";
import { makeOneTimeSecret } from "@doorward/store";
import type { Answer } from "../../contract/route.ts";
import type { Services } from "../../services.ts";
import { safeReturnPath } from "../safe-return-path.ts";
import { writeCookie } from "../sessions/cookies.ts";
import type { SingleSignOn } from "./single-sign-on.ts";

/** Name of the cookie that ties the way to the provider and back to one browser. */
export const errandCookie = "doorward-single-sign-on";
/** Where the provider sends people back to; it has to be told this address. */
export const returnPath = "/api/v1/single-sign-on/return";
/** Seconds. */
const lasts = 600;

/** Sends a browser to the provider. What it must come back with can be used once. */
export async function startSingleSignOn(
  singleSignOn: SingleSignOn,
  returnTo: string | undefined,
  { database, now, publicUrl }: Services,
): Promise<Answer> {
  const errand = singleSignOn.makeErrand();
  const endsAt = new Date(now().getTime() + lasts * 1000);
  const about = { ...errand, returnTo: safeReturnPath(returnTo, publicUrl) };
  const state = await makeOneTimeSecret(database, { purpose: "single-sign-on", about, endsAt });
  try {
    const location = (await singleSignOn.addressFor({ ...errand, state }, new URL(returnPath, publicUrl))).href;
    // The way back comes from another site, with which a strict cookie would not come along.
    const cookies = [writeCookie(errandCookie, state, publicUrl, { seconds: lasts, sameSite: "Lax" })];
    return { status: 303, headers: { location }, cookies };
  } catch {
    throw new Problem(
      "network-refused",
      "The provider of single sign-on does not answer. Try again, or use another way to sign in.",
    );
  }
}
