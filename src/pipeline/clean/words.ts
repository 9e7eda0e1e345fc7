/** The commonest function words of English and its neighbours: running text is full of them, menus have none. */
const FUNCTION_WORDS = new Set(
  (
    'a an the of to in on at by for with from as is are was were be been has have had it its that this these those and or ' +
    'but not he she they we you i his her their our your my which who whom when where while if then than so because ' +
    'about after before into over under between also said would could will can may there what how all one more no up out ' +
    'der die das und den von zu mit auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird ' +
    'bei einer um am sind noch wie einem einen so zum war haben nur oder aber vor zur bis mehr durch man sein ' +
    'de la le les des et en un une du que est pour qui dans par plus pas au sur ne se il ce sont avec elle mais ou nous ' +
    'el los las y del por con para una su al lo como o pero sus ha si sin sobre este entre cuando muy ya ser ' +
    'di che il e non per sono della nel alla dei piu gli anche come dal ma nella delle ' +
    'os do da em um uma no na mais dos com foi ao das tem seu sua nos muito ela pelo'
  ).split(' '),
);

const LONGEST = Math.max(...[...FUNCTION_WORDS].map((word) => word.length));

export function isFunctionWord(word: string): boolean {
  return word.length <= LONGEST && FUNCTION_WORDS.has(word);
}
