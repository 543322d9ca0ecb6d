/** What parts a question from its answer on one line: the edge of a cell, a stroke behind a full stop, an arrow, or the word 'Answer:'. */
export const EDGE =
  /\s(?:(?<=[.?]["'’”)]?\s)\/|\||→|⇒|►|»|>>|[-=]{1,2}>|(?:ANSWER|Answer|REPLY|Reply|RESPONSE|Response)\s?(?::|[-–—](?=\s)))\s/;
