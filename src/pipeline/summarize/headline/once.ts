/** The same function, which makes what it makes when it is first asked, and once. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The same function of a number, asked once for each. */
export function onceEach<Made>(make: (number: number) => Made): (number: number) => Made {
  const made = new Map<number, { readonly one: Made }>();
  return (number) => {
    const known = made.get(number) ?? { one: make(number) };
    made.set(number, known);
    return known.one;
  };
}
