const negation =
  /\b(?:never|do not|don't|dont|will not|won't|would not|wouldn't|must not|should not|shouldn't|not (?:need|have|required|asked|going) to|no need to|without|nobody|no one|no (?:vendor|bank|company|employer|employee|recruiter|support|agent|colleague)|neither|nor|refuse to|instead of|rather than|avoid (?=\w{1,12}ing\b)|not to|please not|are not|is not)\b/gu;
/** What follows a "not" that urges. */
const urges =
  /^ ?(?:hesitate|worry|forget|wait|delay|panic|ignore|miss|be|know|see|understand|receive|work|want|lose|losing|only|just|able|yet|later|recogni[sz]e|let|stop|being)\b/u;
/** Where a clause ends, so that a "not" before it denies nothing behind it. */
const clauseEnd =
  /[,;:!?()–—]|(?<! )- | - |\b(?:please|kindly|but|so|then|just|otherwise|unless|until|and you|and we|you (?:have|need|must|can|may) (?:to )?)\b/u;
const reported =
  /\b(?:attackers?|scammers?|criminals?|fraudsters?|threat actors?|phishers?|impostors?|impersonators?|thieves|adversar(?:y|ies)|(?:someone|somebody|anyone|anybody|strangers?|(?:a|an|the) (?:unknown )?(?:caller|stranger|person|page|site|e-?mail|message)) (?:who |that |then )?(?:wants?|asks?|tells?|requests?|tries|trying|instructs?|urges?|demands?|claims?)|the (?:caller|fake (?:page|site|recruiter|agent)|lure|malicious (?:page|site))|lures?|phishing (?:e-?mails?|pages?|messages?|sites?)|campaigns?)\b.{0,160}$/u;
/** "… tells the victim to" and the like: told of somebody else. */
const toldOthers =
  /\b(?:tells?|told|telling|asks?|asked|asking|instructs?|instructed|instructing|tricks?|tricked|tricking|lures?|lured|luring|prompts?|prompted|prompting|convinc(?:es?|ed|ing)|urges?|urged|persuad(?:es?|ed|ing)|makes?|gets?|causes?) (?:the |a |an |their |his |its |these |those |unsuspecting )?(?:users?|visitors?|victims?|people|targets?|employees|customers?|them|him|her|developers?|candidates?|staff|recipients?|someone|applicants?|readers?|person|engineer|agent)\b.{0,60}$/u;
/** "… asked me to": told of oneself, by somebody to whom it happened. */
const toldMe =
  /\b(?:(?:asks?|asked|asking|told|tells?|wants?|wanted|tricked|convinced|made|instructs?|instructed) me|(?:said|says|claimed|claims) (?:that )?i (?:must|should|had to|have to|need to|needed to))\b(?!.{0,120}\byou)[^.!?]{0,120}$/u;
const thirdPerson =
  /\b(?:users?|victims?|visitors?|targets?|recipients?|people|they|he|she|employees|customers|candidates|developers|page|site|script|malware)(?: (?:who|then|often|typically|usually|sometimes|unknowingly|were|was|are|is|being|to|and|simply|actually|later|from|had|have|would|asks?|asked|tricked|lured|told|instructed)){1,3} $|\bit (?:then|often|typically|usually|sometimes|simply|later|asks?|asked)(?: (?:users?|people|them|you|to)){0,2} $/u;
const supposed =
  /\bif (?:someone|anyone|somebody|anybody|a (?:caller|person|stranger|recruiter|customer|website|page|site|message)|an (?:e-?mail|unknown)|you(?:'re| are| were| have been) (?:ever )?(?:asked|told|contacted)|you (?:get|receive|see) (?:a |an )?(?:call|message|text|e-?mail|request|sms|pop-?up))\b.{0,160}$|\b(?:whoever|anyone who|anybody who|any (?:page|site|website|caller|person|e-?mail|message) (?:that|who)|messages? (?:that|asking)|requests? (?:to|that|for)|asking (?:you )?(?:to|for)|be (?:wary|careful|suspicious|cautious) of|beware of|for example|e\.g\.) .{0,80}$/u;
const toNobody =
  /\b(?:(?:give|tell|send|show|grant|share) (?:it )?(?:nobody|no one|noone)|(?:to|with) (?:nobody|no one|noone))\b/u;
const shown =
  /\b(?:says?|said|saying|reads?|reading|like|such as|claims?|claiming|examples?|e\.g\.|subject|titled|phrases?|asking|wording|words?|instructions?|lines?)\s?(?:line )?[:,]?\s?$/u;

/**
 * Whether what a sentence says from an offset on is not asked of the reader: it is denied, told of others, supposed, or
 * shown in quotation marks as what somebody says.
 */
export function isExcused(sentence: string, offset: number, length: number): boolean {
  const said = sentence.slice(offset, offset + length + 40);
  if (toNobody.test(said)) return true;
  const before = sentence.slice(Math.max(0, offset - 240), offset);
  if (before === "") return false;
  return (
    isDenied(before) ||
    reported.test(before) ||
    toldOthers.test(before) ||
    toldMe.test(before) ||
    thirdPerson.test(before) ||
    supposed.test(before) ||
    isShown(before)
  );
}

function isDenied(before: string): boolean {
  for (const match of before.slice(-70).matchAll(negation)) {
    const rest = before.slice(-70).slice(match.index + match[0].length);
    if (rest.length <= 48 && !urges.test(rest) && !clauseEnd.test(rest)) return true;
  }
  return false;
}

function isShown(before: string): boolean {
  const marks = before.split('"');
  return marks.length % 2 === 0 && shown.test(marks.slice(0, -1).join('"'));
}
