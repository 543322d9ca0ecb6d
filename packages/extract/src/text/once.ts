/** A reading that several rooms ask of the same block or text, made once. What it gives is never undefined. */
export function once<Of extends object, Made>(read: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, Made>();
  return (of) => {
    let made = known.get(of);
    if (made === undefined) {
      made = read(of);
      known.set(of, made);
    }
    return made;
  };
}
