const showsNothing = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]+/gu;

/** A text without the characters that show nothing or turn the reading direction, and without the blanks around it. */
export function cleanText(text: string): string {
  return removeInvisible(text).trim();
}

/** A text without the characters that show nothing or turn the reading direction. */
export function removeInvisible(text: string): string {
  return text.replaceAll(showsNothing, "");
}
