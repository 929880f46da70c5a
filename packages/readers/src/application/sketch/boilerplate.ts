import { listWords } from "./words-of.ts";

/**
 * Phrases that stand in the applications of people who never heard of each other: of templates, of advice on how to
 * write, and of what forms ask. Shingles that lie wholly within them say nothing.
 */
const phrases = [
  "curriculum vitae",
  "references available upon request",
  "references are available on request",
  "references furnished upon request",
  "i am writing to express my interest in the position",
  "i am writing to express my strong interest in the position of",
  "i am writing to apply for the position of",
  "i am excited to apply for the position of",
  "i am excited to apply for the role of",
  "as advertised on your website",
  "please find attached my resume for your consideration",
  "please find my resume attached for your review",
  "thank you for your time and consideration",
  "thank you for considering my application",
  "thank you for taking the time to review my application",
  "i look forward to hearing from you",
  "i look forward to hearing from you soon",
  "i look forward to the opportunity to discuss",
  "i would welcome the opportunity to discuss how my skills and experience",
  "i would be a great fit for your team",
  "i am confident that my skills and experience",
  "i am confident that i would be a valuable addition to your team",
  "to whom it may concern",
  "dear hiring manager",
  "dear sir or madam",
  "yours sincerely",
  "yours faithfully",
  "kind regards",
  "best regards",
  "bachelor of science in computer science",
  "master of science in computer science",
  "bachelor of engineering in computer engineering",
  "bachelor of arts",
  "bachelor s degree in computer science",
  "proven track record of success",
  "with a proven track record of delivering",
  "results driven professional with a proven track record",
  "highly motivated and results oriented",
  "detail oriented and highly motivated",
  "excellent written and verbal communication skills",
  "excellent communication and interpersonal skills",
  "strong problem solving and analytical skills",
  "strong attention to detail",
  "ability to work independently and as part of a team",
  "ability to work well under pressure",
  "works well in a fast paced environment",
  "in a fast paced agile environment",
  "team player with excellent communication skills",
  "years of experience in software development",
  "years of experience in designing and developing",
  "experienced software engineer with a demonstrated history of working in the",
  "demonstrated history of working in the information technology and services industry",
  "strong engineering professional with a bachelor s degree",
  "skilled in",
  "responsible for the design development and maintenance of",
  "responsible for the development and maintenance of",
  "worked closely with cross functional teams to",
  "collaborated with cross functional teams to",
  "collaborated with cross functional teams to deliver high quality software",
  "participated in code reviews and",
  "wrote unit tests and integration tests",
  "i hereby declare that the information furnished above is true to the best of my knowledge",
  "i hereby declare that the above information is true and correct to the best of my knowledge and belief",
  "i consent to the processing of my personal data for the purposes of recruitment",
  "i hereby consent to my personal data being processed by",
  "for the purpose of considering my application for the vacancy advertised",
  "personal details",
  "full name",
  "date of birth",
  "professional summary",
  "work experience",
  "professional experience",
  "employment history",
  "technical skills",
  "education and training",
  "languages english native",
  "driving licence",
  "html css javascript typescript react node js",
  "javascript typescript react node js express mongodb postgresql",
  "python java c c javascript typescript go rust",
  "aws docker kubernetes terraform ci cd",
  "git github gitlab jira confluence",
];

/** By their first word. */
const byFirst = Map.groupBy(phrases.map(listWords), ([first = ""]) => first);

/** Which words of a text lie in a common phrase. */
export function markBoilerplate(words: readonly string[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (const [at, word] of words.entries())
    for (const phrase of byFirst.get(word) ?? [])
      if (phrase.every((each, offset) => words[at + offset] === each)) marks.fill(1, at, at + phrase.length);
  return marks;
}
