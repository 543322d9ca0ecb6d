/** What parts a question from its answer on one line: the edge of a cell, or an arrow. */
export const EDGE = /\s(?:\||→|⇒|►|»|>>|[-=]{1,2}>)\s/;
