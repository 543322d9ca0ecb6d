/** A reading that several rooms ask of the same block or text, made once. What it gives is never undefined. */
export interface Once<Of extends object, Made> {
  (of: Of): Made;
  /** Has it give what was made elsewhere, as learning does. */
  readonly tell: (of: Of, made: Made) => void;
}

export function once<Of extends object, Made>(read: (of: Of) => Made): Once<Of, Made> {
  const known = new WeakMap<Of, Made>();
  const ask = (of: Of): Made => {
    let made = known.get(of);
    if (made === undefined) {
      made = read(of);
      known.set(of, made);
    }
    return made;
  };
  return Object.assign(ask, { tell: (of: Of, made: Made) => void known.set(of, made) });
}
