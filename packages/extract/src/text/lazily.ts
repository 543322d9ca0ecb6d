/** What is worked out when it is first asked for, and once. What it gives is never null. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
