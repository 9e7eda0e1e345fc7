/** Behind which nothing is said to be so: `no evidence that 40 were hurt`. The source of an expression. */
export const NO_PROOF = String.raw`\b[Nn]o (?:evidence|indication|proof|signs?|suggestion)(?:\syet)?\sthat`;
