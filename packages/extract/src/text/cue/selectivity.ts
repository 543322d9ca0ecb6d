/** How often a letter stands at a place of an English text, in per mille, `#`, digits and the text's ends included. */
const PER_MILLE: Readonly<Record<string, number>> = {
  "#": 190,
  "<": 10,
  ">": 10,
  "0": 20,
  _: 1,
  a: 62,
  b: 11,
  c: 25,
  d: 31,
  e: 98,
  f: 19,
  g: 15,
  h: 35,
  i: 62,
  j: 2,
  k: 5,
  l: 31,
  m: 20,
  n: 58,
  o: 64,
  p: 17,
  q: 2,
  r: 51,
  s: 52,
  t: 71,
  u: 25,
  v: 9,
  w: 14,
  x: 3,
  y: 14,
  z: 1,
};
/** Words of any response: they let every text through, whatever their letters. */
const EVERYWHERE =
  /^#?(?:the|and|for|your?|not|our|we|is|are|has|have|with|this|that|was|been|from|will|which|of|to|in|on|by|it|or|as|be|an?|i|any|all|can|information|requests?|section|data|public|council|freedom|act|response|held|hold|disclos\w*)#?$/;
const OFTEN = 0.3;

/** How likely a text that does not match is to hold one of the strings all the same: the less, the more they tell. */
export function selectivityOf(strings: readonly string[]): number {
  return strings.reduce((sum, one) => sum + chanceOf(one), 0);
}

function chanceOf(string: string): number {
  if (EVERYWHERE.test(string)) return OFTEN;
  let chance = 1;
  for (const letter of string) chance *= (PER_MILLE[letter] ?? 1) / 1000;
  return chance;
}
