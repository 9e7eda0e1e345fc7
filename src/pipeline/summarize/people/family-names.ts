/** Family names that are common somewhere in the world, in lower case, from general knowledge; see `GIVEN_NAMES`. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
  adams ahmed ali allen alvarez anderson andersson bailey baker barnes becker bell bennett bianchi brooks brown bryant
  butler campbell carter castillo castro chavez chopra clark cohen coleman collins cook cooper cox cruz davies davis diaz dubois
  dupont edwards evans fernandez ferrari fischer fisher flores foster garcia gomez gonzales gonzalez gray green griffin
  gupta gutierrez hall hansen harris hassan hayes henderson hernandez hill hoffmann howard hughes hussein ibrahim ivanov
  jackson jansen jenkins jensen jimenez johansson johnson jones kaur kelly khan klein kovac kowalski kumar larsen lewis
  lopez martin martinez meyer miller mitchell mohamed moore morales moreau morgan morris muller murphy murray myers
  nelson nielsen novak nowak o'brien o'connor olsen ortiz osman parker patel perez perry peters petersen peterson
  petrov phillips popov powell price ramirez ramos reed reyes reynolds richardson rivera roberts robinson rodriguez
  rogers romano rossi ruiz russell russo sanchez sanders santos schmidt schneider schulz scott sharma silva simmons singh
  smirnov smith sousa stewart suarez sullivan suzuki tanaka taylor thomas thompson torres turner vargas walker wagner
  ward watson weber white williams wilson wood wright yamamoto young
  `
    .trim()
    .split(/\s+/),
);
