/** Family names that are common somewhere in the world, in lower case, from general knowledge; see `GIVEN_NAMES`. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
  abbott abdi abdullah acosta adams adebayo aguilar ahmad ahmed akhtar alexander ali allen alonso alvarez
  anderson andersson andrade andrews arias armstrong arnold ashraf atkinson ayala aziz bailey baker banerjee
  barker barnes barrett bartlett bates bauer beck becker begum bell bender bennett berg bergman bernstein
  bhatt bianchi blair blake bowman boyd bradley brady brennan brooks brown bryant burke burns burton butler
  byrne cabrera caldwell callahan cameron campbell cardenas carlson carpenter carr carroll carter casey
  castillo castro cervantes chambers chan chang chapman chatterjee chavez cheng chopra christensen clark
  clarke cohen coleman collins conley connolly conway cook cooper cordero cortez cox crawford cruz cunningham
  curtis dalton daniels davies davis dawson delgado desai devine diallo diaz dixon doherty dominguez donnelly
  douglas doyle dubois duncan dunn dupont edwards eklund elliott ellis eriksson espinoza estrada evans
  farrell ferguson fernandes fernandez ferrari fischer fisher fitzgerald fleming fletcher flores foster
  fowler franco franklin fraser freeman friedman fuentes fuller gallagher galvan garcia garrett garza gibson
  gilbert gill goldberg goldman goldstein gomez gonzales gonzalez goodman gordon graham grant gray green
  greenberg greene greenwood gregory griffin guerrero gunderson gupta gutierrez guzman haas hall hamilton
  hammond hampton hansen hanson hardy harper harrington harris harrison hart harvey hassan hawkins hayes
  henderson henry hernandez herrera hill hoffman hoffmann holmes hopkins horton horvath howard huber hudson
  hughes hunt hunter hussein hutchinson ibrahim ivanov iyer jackson jacobs jacobson jain james jansen
  jefferson jenkins jensen jimenez johansson johnson johnston jones joseph joshi juarez kang kaplan karlsson
  katz kaur keller kelly kennedy khan kim kimura klein knight kobayashi koch kovac kowalski kozlov kramer
  krishnan kruger kumar lambert larsen larson lawrence lawson lehmann leonard levin levine levy lewis
  lindberg lindgren lindqvist lopez lowe lund lynch macdonald mackenzie mahmoud malik mancini marino marquez
  marshall martin martinez mason matsumoto matthews maxwell mcbride mccarthy mccormick mccoy mcdaniel
  mcdonald mcgrath mcguire mcintyre mckenna mckenzie mclaughlin mclean mcmahon mehta mejia mendez mendoza
  menon meyer meyers miles miller miranda mitchell mohamed mohammed molina monroe montgomery moore morales
  moran moreau moreno morgan morris morrison morton mueller muller munoz murillo murphy murray myers nair
  nakamura navarro neal nelsen nelson newman newton nguyen nichols nielsen nikolaev nilsson norman norris
  novak nowak nunez o'brien o'connor o'donnell o'neill o'reilly obrien oconnor okafor okoye oliveira olsen
  olson olsson orozco ortega ortiz osman owens pacheco padilla page palmer parker parsons patel patterson
  paulsen pavlov payne pearson pena pereira perez perkins perry peters petersen peterson petersson petrov
  pham phelps phillips pierce pollard popov porter potter powell prasad pratt preston price quinn rahman
  ramirez ramos ramsey rao rasmussen reddy reed reid reilly reyes reynolds rhodes rice richards richardson
  riley rios ritter rivas rivera robbins roberson roberts robertson robinson rocha rodriguez rogers rojas
  romano romero rosen rosenberg rosenthal ross rossi roth rowe roy rubin rubio ruiz russell russo ryan saito
  salas salazar saleh salinas salvatore sanchez sanders santos sato saunders schaefer schmidt schmitt
  schneider schroeder schultz schulz schwartz scott serrano sexton shapiro sharma shaw shelton sherman silva
  simmons simon simpson sims sinclair singh singleton smirnov smith snyder solis soto sousa spencer stanley
  steele stein stephens stevens stevenson stewart stone strickland suarez sullivan sutherland sutton suzuki
  swanson sweeney takahashi tanaka tate taylor thomas thompson thornton todorov torres tran trujillo tucker
  turner tyler underwood valdez vance vargas vasquez vaughn vega velasquez villarreal vogel volkov wagner
  walker wallace walsh walters walton wang ward warner warren washington watanabe watkins watson watts weaver
  webb weber weiss welch wells wheeler whitaker white wilkins wilkinson williams willis wilson wolfe wong
  wood woods wright yadav yamada yamamoto yang yates yoshida young zhang zimmerman zuniga
  `
    .trim()
    .split(/\s+/),
);
