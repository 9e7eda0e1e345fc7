/**
 * Given names that are common somewhere in the world, in lower case, from general knowledge. One piece of evidence
 * among several that two large words are a person; a name that is missing here can still be told by its role.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abbas abdel abdelfattah abdul abdullah abhishek abigail abu adaeze adam adele aditya adnan adolf adrian
  adriana agnes agnieszka ahmad ahmed ahmet aiden aileen aino aisha ajay akbar akira akua alain alan alban
  albert alberta alec alejandra alejandro aleksander aleksandr alessandro alex alexander alexandra alexandre
  alexei alexey alexis alfred alfredo ali alice alicia alina alison alla allison alma althea alvaro alvin
  amadou amal amanda amara amber ambrose amelia amina amir amit amos amy ana anahita anastasia anatoly anders
  andre andrea andreas andrei andrew andrey andriy andrzej andré andrés andy angel angela angelina angelo angus
  anibal anil anita anka ann anna anne anneli anni annie anthony antoine anton antonia antonin antonio antony
  antti anwar aoife april archie ariana ariel aristide aritz arjun armando arnaud arnold artem arthur arturo
  arvind asa ashley ashok ashraf ashton asif asma astri astrid attila atul audrey auguste aung austin ava avery
  avi aya ayman aziz babatunde barack barbara barry bashar beatrice bela ben benedict benito benjamin benny
  benoit berat bernard bernie beth bettina betty beverly bharat bianca bilal bill billy birgit bjarne bjorn
  björn blaine blaise blake blanca bob bobby bogdan bonnie boris boyd brad bradley brandon brenda brent brett
  brian brianna bridget brigid brigitte britney brittany brooke bruce bruno bryan bryce burt byron cade caitlin
  caleb calvin cameron camila camille carl carla carlo carlos carlton carly carmelo carmen carol caroline
  carolyn carrie casey caspar casper cassandra cassie catalina cate cathal catherine cathy catrin catriona
  cecil cecilia cedric celine cesar chad chaim chandra charlene charles charlie charlotte chelsea cheryl
  chester chidi chinedu chloe chris christian christina christine christophe christopher chuck ciara cillian
  cindy ciro claire clara clarence claude claudia claudine clay clement cliff clifford clint clive clyde cody
  colin colleen connie connor conrad constance consuelo corey cornelius cory craig cristian cristiano cristina
  curt curtis cynthia cyril cyrus daisy dale dalia damian damien dan dana daniel daniela daniele danielle
  danilo danny dante daria dario darius darnell darrell darren daryl dave david davide dawn dean debbie deborah
  declan dee deepak delia delphine demetrius demi denis denise dennis denny denys derek desiree desmond devin
  dexter diana diane diego dieter dilip dilma dimitri dimitris dina dirk dmitri dmitry dmytro dolores domingo
  dominic dominique don donald donna dora doreen dorian doris dorothy doug douglas dragan drew duncan dusan
  dustin dwayne dwight dylan eamon eamonn earl earnest ed eddie edgar edith edmund eduard eduardo edward edwin
  edwina efraim efrain ehud eileen eino elaine eleanor elena eleni eli elias elijah elin elisa elisabeth elise
  elizabeth ella ellen ellie elliot elliott elmer eloise elon elsa elsie emanuel emeka emerson emil emile
  emilio emily emine emma emmanuel enrico enrique eoin ephraim erdogan eric erica erich erik erika erin ernest
  ernesto ernst esteban estelle ester esther ethan ethel eugene eugenia eva evan evangeline evelyn ewa ewan
  ezra fabio faisal faiz farah farhan fatima fawad federico feisal felicia felipe felix ferdinand ferenc fergus
  fernanda fernando filip filippo fiona flavia flavio flora florence florian floyd folake fouad frances
  francesca francesco francine francis francisco franck francois frank frankie franklin franz françois fred
  freddie frederic frederick frida friedrich gabby gabe gabor gabriel gabriela gabrielle gail gareth garry gary
  gaston gavin gemma gene genevieve geoff geoffrey george georges georgia gerald gerard gerardo gerhard geri
  gerry gethin gianni gideon gilbert gilles gina gino giorgia giorgio giorgos giovanni giulia giuseppe gladys
  glen glenn gloria godfrey golda gonzalo goran gordon gosta grace graham grant grazia greg gregory greta
  griffin gudrun guido guillermo gunnar gustav gustavo guy gwen gwyneth habib hailey hakan haley hamad hamid
  hana hank hanna hannah hannes hans harish harley harold harriet harris harrison harry haruki harun harvey
  hasan hassan hassanal hazel hazem heath heather hector heidi heiko heinrich helen helena helga helmut henri
  henriette henrik henry herb herbert herman hilaire hilary hilda hillary hiroshi hisham holly hope horst hosni
  howard hugh hugo hugues humberto hussein hyun ian ibrahim ida ifeoma ignacio igor ike ilya imelda imogen
  imran ines inga ingeborg ingmar ingrid ioan ioana ion iqbal irene irina iris isaac isabel isabella isabelle
  isidro isla ismael ismail issa istvan itzhak ivan ivana ivor ivy iván jaap jabari jacek jack jackie jackson
  jaco jacob jacqueline jacques jada jafar jaime jake jalal jamaal jamal james jamie jamil jan jane janelle
  janet janice janine janos jared jaroslav jarrod jasmine jason jasper javad javier jawad jay jayden jean
  jean-claude jean-luc jean-marie jean-pierre jeanne jeff jeffery jeffrey jelena jen jenna jennifer jenny jens
  jered jeremiah jeremy jermaine jerome jerry jerzy jesse jessica jessie jesus jill jim jimmy jin jin-woo jiri
  jo joachim joakim joan joanna joanne joao joaquin jocelyn jodie joe joel johan johann johanna johannes john
  johnnie johnny jomo jon jonas jonathan jong jordan jordi jorge jorgen jose josef josefina joseph josephine
  josh joshua josue josé joyce joão juan judith judy juha juhani jules julia julian juliana julie julien juliet
  julieta julio julius june jurgen justin justine jürgen kai kaitlyn kamal kamala kamil kanye kareem karel
  karen karim karin karina karl karl-heinz karla kasia kasper katalin katarina kate katerina katharine kathe
  katherine kathleen kathrin kathryn kathy katie katja katrina katya kay kaya keir keira keisuke keith kelley
  kelly kelsey kemal ken kendra kendrick kenji kenneth kenny kent kerry kerstin kevin khaled khalid kieran kim
  kimberley kimberly kiran kirill kirk kirsten kirstie kit kjetil klaus knut kofi konstantin krishna kristen
  kristi kristian kristin kristina kristjan krzysztof kumar kurt kwabena kwame kyle kylie kyrsten lachlan
  ladislav lakshmi lamar lana lance lanny lara larry lars laszlo latoya laura lauren laurence laurent lauri
  lawrence leah lech lee leif leigh leila leland lena lenny leo leon leonard leonardo leonid leonie lerato
  leroy lesley leslie leticia lev levi lewis lex liam liana lidia lila liliana lillian lily linda lindsay
  lindsey lindy linus lionel lisa lise liv livia liz liza ljubica lloyd logan lois lola lorenzo loretta lori
  lorraine lou louis louisa louise lourdes luana luc luca lucas lucia luciano lucy lucyna ludwig luigi luis
  luisa luka luke lula luz lydia lyle lyndon lynn lyudmila mabel mack macky madeleine madison mads magnus
  mahathir mahinda mahmoud maia maja makena malala malcolm malik mandy manmohan manny manoj manolo manuel
  manuela mara marat marc marcel marcela marcelo marcia marcin marco marcos marcus marek margaret margarita
  margot margrethe mari maria mariah mariam marian mariana mariano maribel marie marielle marilia marilyn marin
  marina marine mario marion marisa marissa marit marjan marjorie mark markus marlene marlon marsha marshall
  marta martha martin martina martine marty marvin mary maryam masataka masha massimo mateo mathias mathieu
  mathilde matilda mats matt matteo matthew matthias mattias maud maura maureen maurice mauricio mauro max
  maxim maxime maxine maya mayra meera megan megyn mehdi mehmet mei mel melanie melinda melissa melvin mercedes
  meredith merle meryl mette mia micah michael michel michele michelle miguel mihai mikael mike mikhail mikko
  miklos mila milada milan milena miles miley millie milos milton mimi mindy minh miranda miriam mirko miroslav
  misha mitch mitchell mitt mo moamer moammar mohamad mohamed mohammad mohammed mohan mohsen moira molly mona
  monica monika montgomery morgan morris morten moses moshe muammar muhammad muhammadu mustafa myles myra
  myriam nabil nader nadia nadine nadja naftali nanci nancy naomi napoleon narendra narges naser nasser natalia
  natalie natasha nathan nathaniel nawaz neal ned neil nelly nelson nestor newt nga ngozi niamh nicholas nick
  nicola nicolae nicolas nicole nicolás niels nigel nikita nikki niko nikol nikola nikolai nikolaj nils nina
  nirmala noah noam noel noelle nora norma norman nouri novak nuno nuri ola olaf ole oleg oleksandr oleksii
  oleksiy olga oliver olivia olivier olli olof olusegun omar omid ondrej ora oren oriol orlando orrin orville
  osama oscar oswald otis ottavio otto owain owen pablo padraig paige pam pamela paola paolo pascal pasquale
  pat patrice patricia patrick patrik patsy paul paula pauline paulo pavel pavla pawel pedro peggy penelope
  peng penny percy perry pervez pete peter petr petra petro phil philip philippe phillip phoebe pia pierce
  pierre pierre-yves pietro piotr pip polly porter prakash pranab preston priscilla priya priyanka qasem
  quentin quincy rachael rachel radek rafa rafael rafiq rafiu rahm rahul raila raj raja rajesh rajiv rajnath
  ralph ramiro ramon ramzan rand randall randy rania raphael rashid rashida raul ravi ray raymond raúl rebecca
  recep reed reese reggie regina reginald reid reinhard renata rene renée rex reza rhonda rhys ricardo riccardo
  richard richie rick ricky rima rishi rita rob robbie robert roberta roberto robin robyn rocco rod roderick
  rodger rodney rodolfo rodrigo roger roland rolando rolf roman ron ronald ronaldo ronan ronnie rory rosa
  rosalind rose rosemary rosie ross roxanne roy ruben ruby rubén rudi rudolf rudy rufus rupert ruslan russ
  russell rustem ruth ryan sabine sabrina sadiq saeed safiya sajid salim sally sally-ann salma salman salva
  salvatore sam samantha samir samira sammy samuel sanae sandeep sandra sandro sandy sanjay sanna santi
  santiago sara sarah sari sasha satoshi saud saul scarlett scott seamus sean sebastian selena selma serena
  serge sergei sergey sergio sergiy seth seymour shah shahid shane shannen shannon sharif sharon shashi shaun
  shawn shea sheikh sheila shelby sheldon shelley sherman sherry shigeru shimon shinji shinzo shirley shiv
  shreya siamak sian sidney siegfried sigrid sigurd silvana silvia silvio simeon simon simona simone sinead
  siobhan sipho sirajuddin slobodan sofia sofie solomon solveig sonia sonja sonny sophia sophie soren spencer
  stacey stacy stan stanislav stanley stavros stefan stefania stefanie stefano stefanos stein stelios stella
  steph stephanie stephen steve steven stewart stu stuart subrahmanyam sue suella sukhbir suleiman sunil susan
  susana susanna sushma susie suzanna suzanne suzy svein sven svetlana syed sylvain sylvester sylvia sylvie
  tadeusz takashi takeshi tamar tamara tamir tammy tania tanya tara tarek tariq taro tatiana tatyana taylor
  tayyip ted tedros tendai tenzin teresa terrence terri terry thabo thaksin thea theo theodore theresa thiago
  thierry thilo thom thomas thor thorsten tiago tiffany tilda tilman tim timo timothy tina tito tobias tobin
  todd todor tom tomas tomasz tomislav tommy tomoko toni tony tor torbjorn tracey tracy travis trayvon trent
  trevor tricia trish trudy tucker tulsi tyler tyrone uhuru ulf uli ulla ulrich ulysses uma umar uri uriel urs
  ursula usha vaclav valdis valentin valentina valentino valeria valerie valery vanessa vasily vaughn vedant
  veerle velma vera verena vernon veronica vesna vicente vicki vicky victor victoria vidal vijay vikram viktor
  viktoria vince vincent viola violet virgil virginia viswanathan vitali vitaly vito vivek vivian viviane vlad
  vladimir vladislav vojislav volker volodymyr wade waleed walid wallace wally walter wanda wanjiru warner
  warren wassim wayne wendell wendy werner wes wesley whitney wilbur wilfred wilhelm will willem william willie
  wilson winfried winston wladimir wojciech wolfgang woodrow xabi xavier yaakov yair yana yanis yannick yasmin
  yasser yasuhiro yaw yehuda yevgeny yiannis yitzhak yoann yoav yoko yolanda yoshihide yossi youssef yukio
  yulia yuliya yuri yusuf yuval yves yvette yvonne zach zachary zaid zainab zalmay zane zara zbigniew zdenek
  zelda zeynep zhanna zia zine zinedine ziyad zlatan zoe zofia zohran zoltan zoran zsofia zubair zully zuzana
  `
    .trim()
    .split(/\s+/),
);
