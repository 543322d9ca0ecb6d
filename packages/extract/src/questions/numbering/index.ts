import type { NumberingStyle } from "../numbering-style.js";
import { answerHeading } from "./answer-heading.js";
import { answerWord } from "./answer-word.js";
import { groupOpening } from "./group-opening.js";
import { headingEnd } from "./heading-end.js";
import { labelOpening } from "./label-opening.js";
import { answerNumberWord, questionNumberWord } from "./number-word.js";
import {
  letter,
  letterAlone,
  letterGroup,
  number,
  numberAlone,
  numberBare,
  numberGlued,
  numberGroup,
  numberGroupAlone,
  roman,
  romanGroup,
} from "./numbers.js";
import { dottedNumber, letteredNumber } from "./outline.js";
import { questionWord } from "./question-word.js";
import { unnumberedAnswer, unnumberedQuestion } from "./unnumbered.js";

/** Every style. Order is precedence: words before bare numbers, groups before single ones, roman before letters. */
export const NUMBERING_STYLES: readonly NumberingStyle[] = [
  questionWord,
  answerWord,
  questionNumberWord,
  answerNumberWord,
  answerHeading,
  headingEnd,
  unnumberedQuestion,
  unnumberedAnswer,
  numberGroup,
  numberGroupAlone,
  dottedNumber,
  letteredNumber,
  number,
  romanGroup,
  letterGroup,
  labelOpening,
  groupOpening,
  roman,
  letter,
  numberAlone,
  numberBare,
  numberGlued,
  letterAlone,
];
