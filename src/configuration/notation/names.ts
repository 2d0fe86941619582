/**
 * The form in which names that people write are compared (名称の比較): however a name is spaced, in full or half width, in either case, and whatever
 * stands in it that nobody sees. Ids are compared as ids.
 */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Variation_Selector}]/gu, '')
    .toLowerCase();
}

/** Whether two names are one: of a holder, a unit, a class or a measure. */
export function isSameName(a: string, b: string): boolean {
  return comparableName(a) === comparableName(b);
}

/** A name, or another text that people write, and what is remarked about it (付記): 「空席（後任選考中）」. Both in the form in which names are compared. */
export interface Remarked {
  readonly bare: string;
  /** What stands in brackets or after 「※」; empty where nothing does. */
  readonly remarks: string;
}

const opening = '([{【〔〈《';
const closing = ')]}】〕〉》';

/** Separates a text from the remarks in brackets about it. A text that is nothing but a remark is what stands in it: 「（空席）」 is 「空席」. */
export function splitRemarks(text: string): Remarked {
  let [bare, remarks, depth] = ['', '', 0];
  for (const char of comparableName(text)) {
    if (opening.includes(char)) depth += 1;
    else if (closing.includes(char)) depth = Math.max(0, depth - 1);
    // Nothing closes a note.
    else if (char === '※' && depth === 0) depth = Number.POSITIVE_INFINITY;
    else if (depth > 0) remarks += char;
    else bare += char;
  }
  [bare, remarks] = [withoutPunctuation(bare), withoutPunctuation(remarks)];
  return bare === '' ? { bare: remarks, remarks: '' } : { bare, remarks };
}

function withoutPunctuation(text: string): string {
  return text.replace(/[\p{P}\p{S}]/gu, '');
}

/**
 * Whether two names are one person's (同一人か). A remark is no part of a name: 「浜野渚（兼務）」 is 「浜野 渚」. Names that different remarks tell apart
 * (「佐藤（総務課）」, 「佐藤（税務課）」) may be of one person or of two, and so may two of which one ends or begins with the other: 「課長 浜野渚」 and 「浜野渚」,
 * 「佐藤」 and 「佐藤花子」.
 */
export function isSamePerson(a: string, b: string): 'yes' | 'no' | 'unknown' {
  const [one, other] = [splitRemarks(a), splitRemarks(b)];
  if (one.bare !== other.bare) {
    const [a, b] = [withoutTitle(one.bare), withoutTitle(other.bare)];
    const isOne = a === b || withoutTitleAfter(a) === b || a === withoutTitleAfter(b) || isPartOf(a, b) || isPartOf(b, a);
    return isOne ? 'unknown' : 'no';
  }
  return one.remarks === '' || other.remarks === '' || one.remarks === other.remarks ? 'yes' : 'unknown';
}

const title = '(?:(?:[課部係室局次所館園校市]長|教育長)(?:補佐|(?!補佐))|主幹|主査|主任|主事|理事|参事)';

/** A name without the title before it: 「情報政策課長 浜野渚」. Where nothing else stands there the title is all there is. */
function withoutTitle(name: string): string {
  return name.replace(new RegExp(`^.*?${title}(?=.)`, 'u'), '');
}

/** A name without the title after it: 「浜野課長」. Of two posts, 「税務課長」 and 「税務係長」, what is left would be the same. */
function withoutTitleAfter(name: string): string {
  return name.replace(new RegExp(`(?<=.)${title}$`, 'u'), '');
}

/** Whether one name may be another without its title or its given name. A single letter is too little to tell. */
function isPartOf(part: string, whole: string): boolean {
  return [...part].length > 1 && (whole.startsWith(part) || whole.endsWith(part));
}
