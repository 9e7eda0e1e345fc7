/**
 * Given names that are common somewhere in the world, in lower case, from general knowledge. One piece of evidence
 * among several that two large words are a person; a name that is missing here can still be told by its role.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aarav aaron abbas abby abdel abdelfattah abdul abdullah abe abel abhishek abidemi abigail abner abu achieng ada
  adaeze adam adaora adeel adela adele adeline adi adil aditya adnan adolf adolfo adolph adria adrian adriana aeneas
  aerin afonso agatha agnes agnieszka agustin ahlam ahmad ahmed ahmet ahsan aidan aiden aileen aimee aino
  ainsley aisha aja ajay akash akbar akeem akemi akihiko akihito akio akira akshay akua alain alan alana
  alasdair alastair alban albert alberta alden alec aleida aleix alejandra alejandro aleksander aleksandr
  aleksandra alena alessandra alessandro alessia alex alexander alexandra alexandre alexandros alexei alexey
  alexis alfie alfonso alfred alfredo alhaji ali alice alicia alida alina alisa alisha alison alissa alistair
  aliyah alla allan allegra allen allie allison allyson alma alonso alonzo alphonse alphonso althea alvaro
  alvin amadou amal amalia amanda amar amara amarinder amber ambrose ameen amelia amelie amin amina aminata
  amir amira amit amitabh amol amos amparo amrita amy ana anabel anahita ananya anastasia anatole anatoly
  anders andre andrea andreas andreea andrei andres andrew andrey andriy andrus andrzej andré andrés andy
  aneta angel angela angelica angelina angelique angelo angie angus anibal anika anil anish anita anjali
  anjelica anka ann anna annabel annabelle annalena anne anneke anneli annelies annemarie annette anni annie
  annika ansel anselm anthea anthony antoine antoinette anton antonia antonin antonio antony antti antwan
  anwar anya aoife april araceli aram archibald archie aretha ariana ariel arielle arif aristide aristotle
  aritz arjun arlen arlene arlo armand armando armin arnaud arnav arne arnold arnulfo aron arsen arsene
  arsenio arshad artem artemio arthur artur arturo arun arvid arvind aryan aryeh asa asad asher ashish ashlee
  ashleigh ashley ashlyn ashok ashraf ashton asif asim asma astri astrid asuka atsushi attila atul aubrey
  audra audrey auguste augusto aung aurelia aurelien austin ava avery avi avital avner avraham axel aya ayaan
  ayatullah ayesha ayla aylin ayman ayo ayodele ayumi azadeh azam azhar aziz azra babatunde baltasar barack barak
  barbara barbra barclay barnabas barnaby barney barrett barry bart bartholomew bartosz bashar basil bassam
  beata beatrice beatriz beau becca beck becky bede bela belinda belle ben benedict benedikt benita benito
  benjamim benjamin bennet bennett bennie benny benoit benson berat berenice bernadette bernard bernardo
  bernd bernhard bernie bert berta bertha bertrand beryl bess bessie beth bethany bettina betty bettye bev
  bevan beverly bharat bhavna bianca bianka bilal bill billy birgit bjarne bjarte bjorn björn blaine blair
  blaise blake blanca blanche boaz bob bobbie bobby bogdan bongani bonita bonnie boris boyan boyd boyko brad bradley bram
  branden brandon branko brant brayden breanna brenda brendan brenden brendon brennan brent bret brett brian
  brianna brianne bridget brielle brigid brigit brigitte brinley britney britt brittany brock broderick
  brodie brody bronislaw bronwyn brooke bruce bruno bryan bryce bryn brynn burak burkhard burt byron byung
  cade caden cai caio caitlin caitlyn caleb calista callum calvin cameron cami camila camille camilo camron
  candace candice candida candy caoimhe caren carey carina carissa carl carla carlene carley carlie carlin carlito
  carlo carlos carlota carlotta carlton carly carlyle carmel carmela carmella carmelo carmen carmine carol
  caroline carolyn carrie carroll carsten cary casandra casey caspar casper cassandra cassidy cassie catalina
  catarina cate cathal catherine cathleen cathy catrin catriona cayla cecil cecile cecilia cecily cedric
  celeste celestino celia celine cesar cesare chad chadwick chaim chandra chanel chantal charis charlene
  charles charley charlie charlize charlotte charmaine chaya chelsea chelsey cherie cherise cheryl chester
  chetan chiamaka chiara chidi chika chin chinedu chiyoko chloe chris chrissy christa christel christene christiaan
  christian christiana christie christin christina christine christoph christophe christopher christos
  christy chuck chukwu ciara ciaran ciarán cicely cillian cindy ciro claire clara clarence clarice clarissa clark claude
  claudette claudia claudine claudio claus clay clayton clement clementine cleo cleon cletus cliff clifford
  clifton clint clinton clive clotilde clyde codey cody colby cole colette colin colleen collin colton conan
  concepcion connie connor conor conrad constance constantin constantine consuelo cora coralie corazon corey corinna
  corinne corliss cormac cornelia cornelius cornell corrie cortez cory cosmo courtney craig cressida cristian
  cristiano cristina cristobal curt curtis cynthia cyril cyrus dagmar dagny daisuke daisy dale dalia dalton
  damian damien damion damon dan dana dane dani danial daniel daniela daniele daniella danielle danika danilo
  danita danny dante daphne dara darby darcy daria darian dario darius dariusz darko darla darlene darnell
  darragh darrell darren darrin darryl darwin daryl dashiell dave davey david davide davina davion davis
  davit davor dawn dean deandra deandre deanna deb debbie debora deborah debra declan dee deepa deepak
  deepika deidre deion deirdre delano delbert delfina delia delilah della delmar delores deloris delphine
  demarcus demetria demetrios demetrius demi denis denise dennis denny denys denzel deon derek deric derick
  dermot derrick desiree desmond dessie detlef dev devan devante devendra devin devon devonte dewayne dewey
  dexter dhruv diana diane dianna dianne diederik diego dieter dietmar dietrich dilip dillon dilma dima
  dimitar dimitri dimitrios dimitris dina dinah dinesh dino dion dione dionne dionte dirk divya dmitri
  dmitriy dmitry dmytro dolores dom domenic domenico dominga domingo dominic dominick dominik dominique
  domonique don donal donald donatella donato donell donna donnie donny donovan donte dora doreen dorian
  doris dorothea dorothy dorthy dory doug dougal douglas dragan drew driss duane dudley dulce duncan dunja
  dusan dustin dusty dwayne dwight dwyane dylan eamon eamonn earl earle earnest eartha easton ebenezer ebony
  ed edda eddie eddy edgar edgardo edie edison edith edmond edmund edna edoardo edouard edson eduard eduarda
  eduardo edvard edward edwin edwina effie efraim efrain efren egor ehud eileen eilidh einar eino eitan ekaterina
  ekow elaina elaine elana elba eldon eleanor eleanora elena eleni eleonora elham eli elia elian eliana elias
  elif elijah elin elinor eliot elisa elisabeth elise eliseo elisha eliza elizabeth elke ella elle ellen
  ellie elliot elliott ellis elma elmer elodie eloise elon elouise elsa elsie elton elva elvin elvira elvis
  elwood elyse emad emanuel emanuela emanuele emeka emely emerson emery emil emile emilia emiliano emilie
  emilio emily emine emir emma emmanuel emmanuelle emmet emmett emory emre encarnacion endre enid enoch
  enrico enrique enzo eoin ephraim epifanio erasmus erdogan erez eric erica erich erick ericka erik erika
  erin eris erkki erlend erling ermias ernest ernestine ernesto ernie ernst errol ervin erwin eryn esa esko
  esme esmeralda esperanza essam esteban estefania estela estella estelle ester esther estrella ethan ethel
  etienne etta euan eudora eugen eugene eugenia eugenie eugenio eula eun eunice eusebio eva evan evangeline
  evangelos eve evelina evelyn everardo everett evert evgeni evgenia evgeny ewa ewan ewen eyal ezekiel
  ezequiel ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fabrizio fadi fahad faisal faiz
  faiza fanny farah fareed farhad farhan farida faris farouk farrah farzana fatemeh fatima fatou fatoumata
  faustino fausto fawad fawn faye federica federico fedor feisal felicia felicity felipe felisa felix femi femke
  ferdinand ferenc fergal fergus fermin fernanda fernando fidel filip filipa filippo filomena finley finn
  finnegan fiona fionn fiorella flavia flavio fletcher fleur flora florence florencia florencio florentino
  florian floyd folake fouad frances francesca francesco francine francis francisca francisco franck franco
  francois francoise frank frankie franklin franklyn franz françois fraser fred freda freddie freddy frederic
  frederica frederick frederik fredrik freja freya frida frieda friedrich frits fritz fumiko fumio funmi gabby gabe
  gabi gabor gabriel gabriela gabriele gabriella gabrielle gaby gael gaetan gaetano gail galina gareth garett
  garfield garret garrett garrick garry garth gary gaspar gaston gaurav gautam gavin gayle gaylord geir gemma
  gena genaro gene genevieve gennadi gennady gennaro geoff geoffrey geoffroy georg george georges georgette
  georgi georgia georgiana georgie georgina georgios gerald geraldine geraldo gerard gerardo gerd gerhard
  geri germaine gerry gert gertrude gervase gethin geza ghada ghassan ghulam giacomo gian giancarlo
  gianfranco gianluca gianluigi gianna gianni gideon gigi gil gilbert gilberto gilda giles gilles gillian
  gina ginny gino giorgi giorgia giorgio giorgos giovanna giovanni gisela giselle gita gitanas giulia
  giuliana giuliano giulietta giulio giuseppe giuseppina gladys glen glenda glenn glenna gloria godfrey goetz
  golda gonzalo gopal goran gordon gorka gosta grace gracia gracie graeme graham grainne grant granville grayson
  grazia graziella greg greger gregg gregor gregorio gregory greta gretchen gretel griffin grigory griselda
  grover guadalupe gudrun guido guilherme guillaume guillermo gunnar gunter gunther gurpreet gus gustaf
  gustav gustave gustavo guy gwen gwendolyn gwyneth gyorgy habib hadi hadiza hadley hadrian hafez hafiz
  haider hailey hakan hakeem hakim haley halima halle hallie hamad hamed hamid hamish hamza hana hania hank
  hanna hannah hannes hannibal hannu hans hanspeter harald hardik hari haris harish harjit harlan harley
  harold haroon harper harriet harris harrison harry hartmut haruka haruki harumi harun haruto harvey hasan
  hashim hassan hassanal hattie hauke hayden hayley haywood hazel hazem heath heather hector hedwig hedy
  heidi heike heiko heiner heinrich heinz hela helen helena helene helga helmut heloise hendrik henk henley
  henna henning henri henrietta henriette henrik henrique henry herb herbert heriberto herman hermann hermine
  hernan herschel hershel herve hester hideki hideo hilaire hilary hilda hillary hilton himanshu hiram hiro
  hiroaki hiroko hiromi hiroshi hisashi hisham hitesh hitomi hobart hodan holger hollie hollis holly homer
  hope horace horacio horst hortense hosea hosni howard howie hoyt hubert hudson huey hugh hugo hugues hulda
  humberto humphrey hussein huw hyacinth hyun iain ian ibrahim ibtihaj ichiro ida idris ifeoma ignacio
  ignatius igor ihor ike ilana ilaria ileana ilham ilhan ilia iliana ilija ilka ilona ilse ilya iman imani
  imelda imogen imran imtiaz ina inaki inderjit indira indra ines inez inga inge ingeborg inger ingmar ingo
  ingrid inigo ioan ioana ioannis iolanda ion iona iqbal ira irena irene irina iris irma irvin irving irwin
  isa isaac isabel isabela isabella isabelle isadora isaiah isaias isha ishaan ishmael isidor isidore isidro
  isla ismael ismail isobel issa issac istvan itzhak ivan ivana ivanka ivar iveta ivette ivo ivonne ivor ivy
  iván izaak izabela izzy jaap jabari jacek jacinda jacinta jacinto jack jackie jackson jaclyn jaco jacob
  jacobo jacqueline jacquelyn jacques jada jaden jadwiga jae jael jafar jaffar jagdish jahangir jaime jair
  jairo jake jakob jakub jalal jalen jamaal jamal jamar jamel james jamey jami jamie jamil jamila jan jana
  jane janell janelle janes janet janette jania janice janie janina janine janis janna janne janos jany jared
  jarek jarmila jarod jaroslav jaroslaw jarred jarrett jarrod jarvis jasmin jasmina jasmine jason jasper
  jaswinder javad javed javier javon jawad jay jayanti jayda jayden jayla jaylen jayne jayson jazmin jazmine
  jean jean-claude jean-luc jean-marie jean-pierre jeanette jeanie jeanine jeanne jeannette jeannie jeannine
  jeb jed jedediah jeff jeffery jeffrey jeffry jelena jelle jemima jemma jen jenifer jenna jenni jennie jennifer
  jenny jens jensen jerald jered jeremiah jeremias jeremy jeri jeriah jermaine jerold jerome jeronimo jerrod
  jerry jerzy jess jesse jessenia jessica jessie jesus jethro jett jewell jiao jill jillian jim jimena jimi
  jimmie jimmy jin jin-woo jiri jitendra jo joachim joakim joan joana joann joanna joanne joao joaquim
  joaquin jocelyn jochen jodi jodie jody joe joel joelle joerg joey johan johann johanna johannes john
  johnathan johnathon johnnie johnny jolanda jolanta jolene jolie jomo jon jonah jonas jonathan jonathon jong
  joni jonny joost jordan jordana jordi jorg jorge jorgen jorgina jorn jose josef josefa josefina joseph
  josephine josette josh joshua josiah josias josie joss josue josé jovelyn joy joyce jozef joão juan juana juancho
  juanita judah judas judd jude judi judit judith judson judy juergen juha juhani jules julia julian juliana
  juliane julianna julianne julie julien juliet julieta julietta juliette julio julissa julius june junichi
  junko jurgen juri jussi justin justina justine justus jutta juwan jürgen kabir kacey kacper kaden kadir kai
  kaitlin kaitlyn kaja kajsa kale kaleb kaley kalle kalpana kamal kamala kamau kamil kamila kamran kanan kangana
  kanye kara karan kareem karel karen kari karim karima karin karina karl karl-heinz karla karol karolina
  karoline karolyn karsten karthik kasey kashif kasia kasim kaspar kasper kassandra kat katalin katarina
  katarzyna kate katelin katelyn katerina kateryna katharina katharine kathe katherine kathi kathie kathleen
  kathrin kathrine kathryn kathy katia katie katina katja katlyn katrin katrina katrine katsuya katy katya
  kavita kay kaya kayden kaye kayla kaylee kayleigh kazem kazimierz kazuki kazuko kazuo keanu keaton keegan
  keenan keir keira keisha keisuke keita keith kelby kellan kelley kelli kellie kelly kelsey kelvin kemal ken
  kendal kendall kendra kendrick kenichi kenji kenna kenneth kennith kenny kent kenta kenton kenyon kenzo
  keri kermit kerri kerrie kerry kerstin keshia ketan keven kevin khadija khadijah khaled khalid khalil khari
  khloe khrystyna kian kiana kiara kiefer kieran kiersten kiki kiley kim kimberlee kimberley kimberly kimiko
  kimmo kinga kip kira kiran kirby kirill kirk kirsten kirsti kirstie kirstin kirsty kit kitty kiyoshi kizzy
  kjetil klara klaus knut koby koen kofi koichi koji konrad konstantin konstantinos kory kostas kourtney
  krish krishna krista kristal kristel kristen kristi kristian kristie kristin kristina kristine kristjan
  kristof kristofer kristoffer kristopher kristy krystal krystle krystyna krzysztof ksenia kumar kunal kurt
  kurtis kwabena kwame kwasi kyla kyle kylee kyler kylian kylie kyoko kyra kyriakos kyrsten kyrylo kyung
  lacey lachlan lacy ladislav ladonna laila lajos lakeisha lakesha lakshmi lalit lamar lamont lana lance
  landon langston lanny lara larisa larissa larry lars lashonda lasse laszlo latanya latasha latisha latonya
  latoya laura laurel lauren laurence laurens laurent laurette lauri laurie lauryn lavern laverne lavinia
  lavonne lawrence layla lazaro lazarus lea leah leandra leandre leandro leann leanna leanne lech lee leeann
  leif leigh leila leilani lela leland lelia lemuel len lena lenard lenka lennart lennie lennon lennox lenny
  lenora lenore leo leon leona leonard leonardo leonel leonid leonidas leonie leonor leonora leopold leopoldo
  leora lera lerato leroy les lesa leslee lesley leslie lesly lester leszek leta leticia letitia letizia lev
  levent levi lew lewis lex lexi lexie leyla lia liam liana liane liang lianne libby lidia liesl lila lili
  lilia lilian liliana lilias lilith lillian lillie lilly lily lina linda lindsay lindsey lindy linette ling
  linh linn linnea linus linwood lionel lisa lisbeth lise lisette lissa lital liv livia liz liza lizbeth
  lizette lizzie lizzy ljubica lloyd lobsang logan lois lola lolita lon lonnie lora loraine lorelei loren
  lorena lorene lorenz lorenza lorenzo loretta lori lorie lorin lorna lorne lorraine lothar lotte lottie lou
  louella louie louis louisa louise lourdes lowell luana lubomir luc luca lucas luce lucia lucian luciana
  luciano lucie lucien lucienne lucile lucille lucinda lucio lucius lucretia lucy lucyna ludmila ludovic
  ludwig luigi luis luisa luiz luka lukas lukasz luke lula lulu lupe luther lutz luz lyam lyda lydia lyla
  lyle lyman lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette lynsey lyric lyubov lyudmila mabel
  mabelle macarena mack mackenzie macky macy maddie maddison maddox madeleine madeline madelyn madhav madhu
  madhuri madison madonna mads maeve magali magda magdalena maggie magnus mahathir mahdi mahendra maher
  mahesh mahinda mahmood mahmoud mahmud mai maia maik maike maira mairead maisie maja majid makayla makena
  makoto maksim maksym malachi malala malalai malcolm malcom malgorzata malia malik malin malina malinda
  malka mallory malvin mamadou mamie mammad manal mandeep mandi mandla mandy manfred mangala manish manisha
  manju manmohan manny manoj manolo mansoor mansour manu manuel manuela mara marat marc marcel marcela
  marcelina marceline marcella marcelle marcello marcelo marci marcia marcie marcin marcio marco marcos
  marcus marcy marek maren margaret margarete margaretha margarita margaux marge margery margie margit margo
  margot margret margrethe marguerite mari maria mariah mariam mariama marian mariana mariane mariann
  marianna marianne mariano maribel marica maricela marie mariel mariela mariella marielle marietta mariette
  marija marijke marika marilia marilyn marin marina marine marino mario marion marios marisa marisela
  marisol marissa marit marita mariusz mariya marjan marjorie mark marketa markku marko markos markus marla
  marlee marlen marlena marlene marlin marlo marlon marlys marni marnie marquis marquita marsha marshall
  marta martha marthe marti martijn martim martin martina martine marty marva marvin marwa marwan mary marya
  maryam maryann maryanne marybeth maryellen marylou masahiro masaki masako masao masashi masataka masato
  masha mason massimo massoud mat mateo mateus mateusz mathew mathias mathieu mathilda mathilde mathis matias
  matilda matilde mats matt matteo matthaus matthew matthias matthieu matti mattias mattie maud maude maura
  maureen maurice mauricio maurizio mauro mavis max maxim maxime maximilian maximiliano maximo maxine maxwell
  maya mayra maysoon mayumi mazen mckenna mckenzie meagan mechthild meera meg megan meghan megyn mehdi mehmet
  mehran mei meike meir mekhi mel melania melanie melba melina melinda melisa melissa mellissa melody melvin
  melvyn mercedes meredith meri merle merlin mervyn meryl mesut mette mia micaela micah michael michaela
  michal michalis micheal michel michela michele micheline michelle mick mickey miguel mihaela mihai mihail
  mika mikael mikaela mikayla mike mikel mikey mikhail mikheil mikkel mikko miklos miko mila milada milagros
  milan milana mildred milena miles miley milica milka millicent millie milo milorad milos milosz milton mimi
  mindaugas mindy minerva minh minna minnie mira miranda mircea mireille mireya miriam mirjam mirko miroslav
  mirza misha missy mitch mitchel mitchell mitsuko mitsuo mitt mitzi miyuki mo moamer moammar mohamad mohamed
  mohammad mohammed mohamud mohan mohit mohsen mohsin moira moises mollie molly mona monica monika monique
  monserrat montgomery monty mordechai morgan morgane moritz morris morten mortimer moses moshe mostafa
  mostapha mouna moussa mridula muammar muhammad muhammadu muhammed muhyiddin mukesh muna munir murad murali
  muriel murray musa mustafa mustapha mwangi mykhailo mykola myles myra myriam myrna myron nabil nabila nada nadeem
  nadege nader nadezhda nadia nadine nadir nadja nadya naftali nagisa nahid nahum naim naima najib najla
  naledi namrata nana nanci nancie nancy nandini nando nanette naoki naoko naomi napoleon narayan narendra
  narges naseem naser nash nasim nasir nasreen nasrin nasser nastassja natacha natale natalia natalie
  nataliya natalya natasha nate nathalie nathan nathanael nathanial nathaniel naveed naveen navid navjot
  nawaz nayeli nayib nazanin nazir neal ned neda neel neelam neema neena neha nehemiah neil nell nellie nello
  nelly nels nelson nena nereida nestor neta netta nettie neva nevaeh neven nevena neville newt newton neymar
  nga ngoc ngozi nguyen nia niall niamh nic nicanor niccolo nicholas nichole nick nicki nickolas nicky nico
  nicola nicolaas nicolae nicolai nicolas nicole nicoletta nicolette nicolás niels nigel nihad nika nikhil
  niki nikita nikki niklas niko nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos nils
  nina nino nira niran nirmala nisha nishant nita nitin nitya nkechi noa noah noam noel noelia noelle noemi nola
  nolan nona noor noora nora norah norbert noreen noriko norma norman norris norton noura nouri novak nuno
  nuri nuria nurul nyla oben octavia octavio octavius odalys odell odessa odette odin ofelia ofer ofir oisin ola
  olaf olav ole oleg oleh oleksandr oleksii oleksiy olena olga olha olimpia oliver olivia olivier olli ollie
  olof olu olumide olusegun oluwaseun omar omari omer omid ona ondrej oona ophelia ora oren orestes orhan oriol orla
  orlando orly orrin orson orville osama oscar osei oskar oskars oswald oswaldo otis ottavio ottilie otto
  oumar owain owen ozzie ozzy pablo paco paddy padma padraig paige paloma pam pamela panagiotis pankaj paola
  paolo paralee parisa parker parminder parveen parvez pascal pascale pasquale pat patrice patricia patricio
  patrick patrik patrizia patsy patti patty paul paula paulette paulina pauline paulino paulo pavel pavla
  pavlo pawel payton pearlie pedro peggy pekka penelope peng penny pepe percival percy perla pernille perry
  perttu pervez pete peter petr petra petri petro petros petter peyton phil philip philipp philippa philippe
  phillip phillis phineas phoebe phyllis pia pier pierce piero pierre pierre-yves pierrette piers pieter
  pietro pilar piotr pip piyush placido polina polly pooja poonam porfirio porter portia prabhakar prakash pramila
  pranab pranav prasad prashant praveen preet preeti prem preston pricila priscilla priti priya priyanka
  pyotr qasem qasim qiang quentin quincy quinn quinten quinton qusay rabia rachael racheal rachel rachelle
  radek radha radomir radoslaw radovan rae raed raegan rafa rafael rafaela rafal rafat rafe raffaele
  raffaella rafi rafiq rafiu ragnar raha rahim rahm rahul raif raila raimund raina rainer raisa raj raja
  rajan rajat rajeev rajendra rajesh rajiv rajnath raju rakesh ralf ralph ram rama raman ramesh rami ramin
  ramiro ramon ramona ramsey ramzan ramzi rana rand randal randall randell randi randolph randy rani rania
  ranjit raoul raphael raquel rasheed rashid rashida rasmus rastislav raul ravi ravindra ray raya rayan
  raymond raymundo rayna razia raúl reba rebeca rebecca rebecka rebekah recep reece reed reem reese reg
  reggie regina reginald regine regis reid reiko reilly reina reiner reinhard reinhold remco remedios remi
  remigio remus remy rena renaldo renata renate renato renaud rene renea renee renu renée reuben reva rex
  rexford rey reyna reynaldo reza rhea rhett rhiannon rhoda rhonda rhys riana ricardo riccardo richard
  richelle richie rick rickey ricki rickie ricky rico ridley rigoberto rihanna rikard riley rima rina rishi
  rita ritchie ritu riva rivka riya roald rob robbie robby robert roberta roberto robin robyn rocco rochelle
  rocio rod roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogerio rohan rohit roisin róisín roland
  rolanda rolande rolando rolf roma romain roman romana romano romy ron rona ronald ronaldo ronan ronda ronen
  roni ronja ronnie ronny rory rosa rosalba rosalia rosalie rosalind rosalinda rosalyn rosamund rosanna
  rosanne rosario roscoe rose roseann rosella roselyn rosemarie rosemary rosetta rosie rosita roslyn ross
  roswitha rosy rowan rowena roxana roxane roxanne roxie roy roza ruben rubin ruby rubén rudi rudolf rudolph
  rudy rufus ruhollah rui rukmini rumiko rune rupert rupesh ruslan russ russel russell rustem ruth ruthie
  ryan ryann ryder rylan ryland rylee ryo ryota ryszard saad sabah sabina sabine sabrina sachiko sachin sade sadia
  sadie sadiq saeed safa safia safiya sagar sahar sahil saim saira sajid sakari sakura salah salih salim
  sallie sally sally-ann salma salman saloni salva salvador salvatore sam samad samantha samar samara sameer
  sameh sami samia samina samir samira sammy sampson samson samuel samuele sanae sandeep sandi sandra sandro
  sandy sanjay sanjeev sanna sanne santi santiago santino saoirse sara sarah sarai saraswati sari sarita sasha
  saskia satoshi satya saud saul saulo savanna savita sawyer scarlett scot scott scottie seamus sean
  sebastian sebastiano sebastien seema seiji selena selim selina selma selwyn semyon senait sepp serafina
  serena serge sergei sergey sergi sergio sergiy serhii serhiy servando seth severin severine severo seyed
  seymour shabana shad shae shah shahid shahin shahram shailesh shaina shakeel shakira shakur shalini shalom
  shana shanda shane shanelle shani shanice shaniqua shanna shannen shannon shanta shante shaquille sharad
  shari sharif sharlene sharmila sharon sharron shashi shaun shauna shavonne shawn shawna shay shayla shayna
  shayne shea sheela sheena sheikh sheila shekhar shelby sheldon shelia shelley shelly shelton sheng sheree
  sheri sheridan sherif sherita sherlock sherman sheron sherri sherrie sherry sheryl shia shigeru shikha
  shiloh shimon shing shinichi shinji shinzo shira shireen shirin shirley shiv shiva shivani shlomo shmuel
  shona shonda shoshana shreya shruti shu shubham shyam siamak sian siddharth sidney sidra siegfried sienna
  sigmund signe sigrid sigurd silas silja silke silvana silvano silvester silvia silvina silvio sima simeon
  simon simona simone simran sinead sinéad siobhan sipho sirajuddin sissel sissy siv sjoerd skylar slavko slawomir sloane
  slobodan snezana sofia sofie solange soledad solomon solveig somchai sondra sonia sonja sonny sonya sophia
  sophie soraya soren sota spencer spyros srinivas stacey staci stacia stacie stacy stan stanford stanislav
  stanislaw stanley stanton stavros stefan stefania stefanie stefano stefanos stein steinar stelios stella
  sten stepan steph stephan stephane stephanie stephany stephen stephon steve steven stevie stewart stig
  stina stine stu stuart sture suad subrahmanyam sudhir sue suella suellen sugar suha suhail suhasini sujata
  sukhbir sulaiman suleiman suman sumit sunil sunita sunniva suraj suresh susan susana susann susanna
  susannah susanne sushma susie suzan suzanna suzanne suzette suzie suzy svein sven svend svenja svetlana
  swati sybil syed sylvain sylvester sylvia sylvie tabatha tabitha tad tadao tadashi tadeusz tadhg taher tahir
  tahira taisia takako takashi takehiko takeo takeshi takumi talal talia talib talitha tallulah tam tamar
  tamara tamas tameka tamera tami tamika tamiko tamim tamir tammi tammie tammy tamsin tania tanika taniya
  tanja tanner tanya tara taran taras tarek tarik tariq tariro taro tarun taryn tasha tate tatiana tatsuya tatum
  tatyana tauno tavis tawanda tawfik tawny taye tayla tayler taylor tayyip ted tedros teemu tegan tena tendai
  tenzin terence teresa teresita teri terje terrance terrell terrence terri terrie terrill terry tess tessa
  tetiana tevin thabo thad thaddeus thaksin thalia thandi thandiwe thea thelma theo theodor theodora theodore theresa
  therese theron thiago thibaut thierry thijs thilo thom thomas thomasina thor thora thorbjorn thorsten thulani
  thurgood thurman tia tiago tiana tianna tiberiu tiffani tiffany tijana tilda tillie tilman tim timmy timo
  timon timothee timothy tina tino tito tobias tobin toby tod todd todor tom toma tomas tomaso tomasz tomer
  tomislav tommaso tommie tommy tomoko tomoya toni tonia tonja tony tonya tor tora toralf torbjorn tore   toril torsten toshiko toshiro toshiyuki tracey traci tracie tracy travis trayvon treena trena trent
  tresa trevon trevor trey tricia trina trine trish trisha trista tristan tristin tristram troy trudi trudy
  trygve tsai tsering tucker tulsi tunde tuomas turki twila twyla tycho tyler tyra tyree tyrel tyrell tyrese tyron
  tyrone tyson tzipi uche udo ugo uhuru ukko ulf uli ulises ulla ulrich ulrika ulrike ulysses uma umar umberto
  umesh unni uri uriah uriel urs ursula usama usha uwe uzma vaclav vada vadim vahid valdis valentin valentina
  valentine valentino valeria valerie valerio valeriy valery vance vandana vanessa vania varun vasil vasile
  vasiliki vasilis vasily vasyl vaughn vedant veera veerle velma venkat vera verena verity vern verna vernon
  vero veronica veronika veronique vesna vibeke vic vicente vicki vickie vicky victor victoria vida vidal
  vidya viggo vijay vijaya vikas vikram viktor viktoria viktoriya vilhelm vilma vin vinay vince vincent
  vincente vincenza vincenzo vineet vinnie vinny vinod viola violet violeta violetta vipin viraj virgil
  virgilio virginia virginie vishal vishnu viswanathan vitali vitaliy vitaly vito vittoria vittorio viv vivek
  vivian viviana viviane vivien vivienne vlad vlada vladimir vladislav vladyslav vojislav vojtech volha
  volker volodymyr vsevolod vuk vusi vyacheslav wade wael wafa wahid waldemar waldo waleed walid walker
  wallace wally walt walter walther wambui wanda wanjiru warner warren warwick waseem wassim waylon wayne webster
  wenche wendall wendel wendell wendi wendy wenzel werner wes wesley weston whitney wiktor wiktoria wilber
  wilbert wilbur wilda wiley wilford wilfred wilfredo wilfrid wilhelm wilhelmina will willa willam willard
  willem willi william willie willis willow willy wilma wilmer wilson wilton wim winfred winfried winifred
  winnie winona winston winthrop wladimir wojciech wolfgang woodrow wouter wyatt wycliffe wynn wynonna wynton xabi
  xander xandra xavi xavier xenia xiang xiao ximena yaakov yael yahir yahya yair yakov yakub yamil yamilet
  yana yancy yanis yann yanna yannick yannis yara yaroslav yaroslava yasemin yaser yash yasir yasmeen yasmin
  yasmine yasser yasuhiro yasuo yaw yayoi yazmin yehuda yelena yesenia yetunde yevgeny yevhen yiannis yifat
  yigal yitzhak ylva yoann yoav yohan yoichi yoko yolanda yolande yoram yordan yordanka yosef yoshihide
  yoshihiro yoshiko yoshio yossi yousef yousif youssef yousuf yui yuichi yuji yuka yukari yuki yukiko yukio
  yuko yulia yuliya yuma yumi yuri yuriko yuriy yury yusef yussef yusuf yusuke yuta yuval yves yvette yvon
  yvonne zac zach zachariah zacharias zachary zachery zack zackary zafar zaha zaheer zahid zahir zahra zaid
  zain zainab zak zakaria zaki zalmay zane zanele zara zarif zaur zayd zayn zbigniew zdenek zdenka zebulon zechariah
  zeev zeinab zeke zelda zelma zena zeynep zhanna zhen zia ziad zina zinaida zine zinedine ziv ziyad zlata
  zlatan zoe zoey zofia zohar zohran zoltan zora zoran zoya zsofia zsolt zubair zuleika zulfikar zully zuri
  zuzana zvi zygmunt
  `
    .trim()
    .split(/\s+/),
);
