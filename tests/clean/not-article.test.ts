import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { plain } from './documents.ts';

/** What the note says that a file is; undefined when it is taken for an article. */
const tell = (text: string) => {
  const { articles, notes } = cleanArticles([plain(text)], NO_MEMORY);
  const note = notes.find(({ rule }) => rule === 'not-an-article');
  expect(articles.length).toBe(note ? 0 : 1);
  return note && /reads as (.+?), not as an article/.exec(note.message)?.[1];
};
const rows = (count: number, row: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => row(n + 1)).join('\n');

const LOG = 'a log';
const CODE = 'source code';
const PRICES = 'a price list';
const ERROR = 'an error page';
const CONSENT = 'a consent notice';
const LOGIN = 'a login wall';
const LINKS = 'a list of links';
const TABLE = 'a table';
const RESULTS = 'a list of search results';
const SETTINGS = 'a settings file';
const NOTHING = 'nothing but lists';
const FEW = 'a few words';

describe('a file that is no article is left out, and the note says what it is', () => {
  it.each<[string, string, string]>([
    [
      'an address that was shared with its headline',
      'a link',
      'Fallen crane shuts harbor at Northmere for a week\nhttps://northmere.example/crane?from=share\n',
    ],
    [
      'an application’s log',
      LOG,
      rows(
        20,
        (n) =>
          `2030-03-04 10:${10 + n}:07 INFO worker ${n} took job ${n * 7} from the queue and finished it.`,
      ),
    ],
    ['a greeting', FEW, 'Hello from the mill.\n'],
    ['a headline without its article', FEW, 'Northmere: crane falls\n'],
    [
      'what a server says whose programs do not answer',
      ERROR,
      '502 Bad Gateway\n\nThe gateway received no answer.\n\nfrontend/2.4\n',
    ],
    ['what a program says that found no server', ERROR, 'Could not resolve host: news.northmere.example\n'],
    [
      'a day of television',
      'a programme',
      `TV Guide\nToday\nNorth One\n${rows(12, (n) => `${8 + n}:15 Ferries of the Bay ${n}`)}\n21:00 The Wreckers. Hannah finds the diary, but somebody has torn out a page.`,
    ],
    [
      'a shelf of a shop',
      PRICES,
      `Books\n${rows(5, (n) => `The Kitchen Garden, Volume ${n}\nHardback\nIn stock\n£1${n}.99\nAdd to basket`)}\nFree delivery on all orders over £25 in the north.`,
    ],
    [
      'a section’s page with the beginnings of its stories',
      LINKS,
      `Metro\n${rows(3, (n) => `Ferry ${n} stays in port\nby Ilse Brandt\nThe ferry of line ${n} has stayed in port since the storm of Tuesday, and nobody...\nRead more`)}\nPage 1 of 12`,
    ],
    [
      'a missing page among menus and offers',
      ERROR,
      `Home\n${rows(60, (n) => `Services for the people of ward ${n}`)}\nPage not found\nIf you typed the web address, check it is correct.\nIf you pasted the web address, check you copied the entire address.\nYou can also browse from the homepage to find the information that you need.`,
    ],
    [
      'a wall against blockers',
      'an ad-blocker notice',
      "Please disable your ad blocker\nIt looks like you're using an ad blocker. We rely on advertising to bring you the news.\nClick on its icon in your browser's toolbar.\nRefresh the page.",
    ],
    [
      'terms of use',
      'a page of terms',
      'Terms of Use\nLast updated: 1 January 2031\nPlease read these terms carefully before you use our site.\nWho we are\nThis site is operated by Harbor Media, and we are registered in Northmere.\nWe may revise these terms at any time by amending this page, so please check it from time to time.',
    ],
    [
      'a system log',
      LOG,
      rows(20, (n) => `Mar  4 10:${10 + n}:07 host sshd[${n}]: Accepted key for ilse from 10.0.0.${n}`),
    ],
    [
      'an access log',
      LOG,
      rows(20, (n) => `10.0.0.${n} - - [04/Mar/2030:10:00:07 +0000] "GET /news/${n} HTTP/1.1" 200 5${n}`),
    ],
    [
      'a log with levels first',
      LOG,
      rows(20, (n) => `[WARN] retrying delivery ${n} after the server asked to wait`),
    ],
    [
      'a log in JSON',
      LOG,
      rows(20, (n) => `{"level":"info","time":19012${n},"msg":"edition ${n} was sent to all readers"}`),
    ],
    [
      'a stack trace',
      LOG,
      `Error: cannot read the file\n${rows(15, (n) => `    at readPart${n} (/srv/app/part${n}.js:${n}:17)`)}`,
    ],
    [
      'TypeScript',
      CODE,
      `import { a } from './a.ts';\n\n/** Adds. */\n${rows(8, (n) => `export function add${n}(x: number): number {\n  return x + ${n};\n}`)}`,
    ],
    ['Python', CODE, `import os\n\n${rows(10, (n) => `def part_${n}(x):\n    y = x + ${n}\n    return y`)}`],
    ['a style sheet', CODE, rows(10, (n) => `.box-${n} {\n  color: red;\n  margin: ${n}px;\n}`)],
    ['SQL', CODE, rows(10, (n) => `INSERT INTO readers (id, name) VALUES (${n}, 'reader ${n}');`)],
    [
      'a style sheet of three lines',
      CODE,
      'body { margin: 0; }\n.head { color: #333; }\n.box { padding: 4px; }',
    ],
    [
      'Python that explains itself',
      CODE,
      `"""Counts the ships that lie in the harbor.\n\nThis module reads the list of berths that the office of Northmere\nkeeps, and counts the ships in them. It is run each morning at six.\n"""\n\nimport csv\n\n${rows(3, (n) => `def count_part_${n}(path):\n    """Count part ${n} of the ships. Lines that hold no ship are passed over."""\n    rows = csv.reader(open(path))\n    berth: int = ${n}\n    for row in rows:\n        print(row)`)}`,
    ],
    [
      'a query',
      CODE,
      "-- All readers who have not opened an edition for a month.\nSELECT r.id,\n  r.name,\n  count(*) AS opened\nFROM readers r\nLEFT JOIN deliveries d ON d.reader = r.id\nWHERE d.opened_at > '2030-01-01'\nGROUP BY r.id, r.name\nORDER BY opened DESC",
    ],
    [
      'a configuration in words',
      SETTINGS,
      '# Who is told when a crane stands still. All of them get the same mail.\nserver:\n  name: Harbor office of Northmere\n  port: 8080\nalerts:\n  - ilse@harbor.example\n  - tobias@harbor.example\nschedule:\n  every: 15 minutes\n  between: 06:00 and 22:00',
    ],
    ['a configuration in YAML', SETTINGS, `server:\n${rows(15, (n) => `  part_${n}: value-${n}`)}`],
    [
      'a configuration in JSON',
      SETTINGS,
      `{\n${rows(15, (n) => `  "part${n}": "value ${n}",`)}\n  "last": 1\n}`,
    ],
    [
      'a diff',
      CODE,
      `diff --git a/x.ts b/x.ts\n--- a/x.ts\n+++ b/x.ts\n@@ -1,9 +1,9 @@\n${rows(8, (n) => `-const a${n} = ${n};\n+const b${n} = ${n};`)}`,
    ],
    [
      'a patch of sentences',
      CODE,
      'diff --git a/about.txt b/about.txt\nindex 83db48f..bf12a34 100644\n--- a/about.txt\n+++ b/about.txt\n@@ -1,4 +1,4 @@\n # Harbor\n\n-The program counts the ships of the harbor. It reads them from a list and prints how many there are.\n+The program counts ships and boats. It reads them from a list and prints how many there are that day.',
    ],
    [
      'a menu with prices',
      PRICES,
      `Menu of the week\n${rows(10, (n) => `Fish number ${n} with rice  $${n + 8}.50`)}`,
    ],
    ['a list of prices in euros', PRICES, rows(12, (n) => `Bolt M${n}, box of hundred — ${n},95 €`)],
    ['an offer', PRICES, `Spring sale\n${rows(9, (n) => `Lamp ${n}\n£${n * 10}.00`)}`],
    [
      'a page that is not there',
      ERROR,
      '404 Not Found\n\nThe page you asked for could not be found.\n\nHome\nSearch',
    ],
    [
      'a page that is not there, in words',
      ERROR,
      'Sorry, we can’t find that page\n\nThe page you are looking for may have been moved or deleted. Try the search, or go back to the home page.\n\nSearch\nHome',
    ],
    [
      'a page that is not there, with much advice',
      ERROR,
      'Page not found\n\nSorry, this page could not be found.\n\nIt may have been moved, renamed or deleted.\n\nError 404\n\nTry searching for what you want, or go back to our front page. If you typed the address yourself, look whether each letter of it is right.\n\nHome\nNews',
    ],
    [
      'a page that is not there, above other stories',
      ERROR,
      'Oops! That page can’t be found.\n\nIt looks like nothing was found at this location. Maybe try one of the links below or a search?\n\nMost read\nNight Trains Come Back to the Coast\nBakers Start Earlier in Oldwick',
    ],
    [
      'a page that is not there, in German',
      ERROR,
      'Seite nicht gefunden\n\nBitte prüfen Sie die Adresse, oder gehen Sie zurück auf unsere Startseite. Von dort aus kommen Sie zu allen Nachrichten des Tages und zum Archiv.',
    ],
    [
      'a server in trouble',
      ERROR,
      '503 Service Unavailable\n\nThe server is temporarily unable to service your request. Please try again later.',
    ],
    [
      'a check for robots',
      ERROR,
      'Just a moment...\n\nChecking your browser before you go on. Please verify that you are a human. This takes a few seconds.\n\nRay ID: 7f1a',
    ],
    [
      'a page that wants JavaScript',
      ERROR,
      'Please enable JavaScript to view this page.\n\nThis site needs JavaScript and cookies to work. Turn them on and load the page again.',
    ],
    [
      'a refusal',
      ERROR,
      'Access Denied\n\nYou don’t have permission to access this page on this server.\n\nReference #18.7f1a',
    ],
    [
      'a consent notice',
      CONSENT,
      'We value your privacy\n\nWe and our 840 partners store and access cookies on your device to show personalised advertising. With your consent we process personal data such as your address.\n\nYou can change your consent at any time in the privacy settings of this site.\n\nAccept all\nReject all\nManage options',
    ],
    [
      'a cookie wall in short',
      CONSENT,
      'This website uses cookies\n\nWe use cookies to make this site work and to measure how it is read.\n\nAccept\nSettings',
    ],
    [
      'a wall for subscribers',
      LOGIN,
      'Subscribe to continue reading\n\nThis article is for subscribers only. Log in or choose a subscription to read on.\n\nAlready a subscriber? Log in\n\n$1 for six months',
    ],
    [
      'a login form',
      LOGIN,
      'Sign in to your account\n\nE-mail address\nPassword\nRemember me\nForgot your password?\nDon’t have an account? Register now.\n\nSign in to read this story.',
    ],
    [
      'a wall for registered readers',
      LOGIN,
      'You have reached your limit of free articles.\n\nCreate a free account to continue reading.\n\nLog in\nRegister',
    ],
    ['a list of addresses', LINKS, rows(12, (n) => `https://gazette.example/news/${n}-harbor`)],
    [
      'a list of links with names',
      LINKS,
      rows(10, (n) => `Harbor story ${n}\nhttps://gazette.example/news/${n}`),
    ],
    [
      'what a search has found',
      RESULTS,
      'Search results for “ferry”\n\nAbout 1,240 results\n\nFerry line cancels half of its crossings\ngazette.example › news\nBrandt Island Lines said on Wednesday it would cancel half of its crossings ...\n\nFerry tickets and timetables\nferries.example › book\nBook a crossing from Northmere to the islands, children travel free ...\n\nCouncil to meet on relief flight\ncourier.example › politics\nThe council of Holmcroft will meet on Friday to discuss a relief flight ...',
    ],
    [
      'a table with commas',
      TABLE,
      `id,name,place,visitors\n${rows(15, (n) => `${n},Pier ${n},Northmere,${n * 130}`)}`,
    ],
    ['a table with tabs', TABLE, `place\tvisitors\tyear\n${rows(15, (n) => `Pier ${n}\t${n * 130}\t2030`)}`],
    ['a list of headlines', NOTHING, rows(12, (n) => `Pier ${n} of the Harbor Gets a New Roof`)],
    [
      'a menu in Japanese',
      NOTHING,
      'ホーム\nニュース\nスポーツ\n経済\n天気\n会社概要\nお問い合わせ\nログイン\n利用規約',
    ],
    ['a site’s menu', NOTHING, 'Home\nNews\nSports\nBusiness\nWeather\nContact us\nAbout us\nSign in'],
  ])('%s: %s', (_, what, text) => {
    expect(tell(text)).toBe(what);
  });
});

describe('a short article stays, whatever it is about', () => {
  it.each([
    'A fire broke out in a warehouse at Northmere on Tuesday. Nobody was hurt.',
    'Ferry Stopped by Fog\n\nThe ferry to Asterby did not run on Monday because of fog.',
    'The council of Corvale has voted 7 to 4 to keep the old tram.',
    'Quake Felt at Dunholt\n\nAn earthquake of magnitude 4.2 was felt at Dunholt at 10:38 a.m. on Tuesday, the survey said. There were no reports of damage.',
    'Petrol Falls to $1.89\n\nA litre of petrol costs $1.89 on average, 4 cents less than last week, the motorists’ club said on Monday.\n\nDiesel fell to $1.99 from $2.05.',
    'Rates\n\nThe bank kept its rate at 4.5 percent on Thursday.\n\nIt had been expected to cut it.',
    'Shop Prices Rise\n\nBread rose to €3.20 a loaf.\n\nMilk rose to €1.40 a litre.\n\nButter fell to €2.10.\n\nThe statistics office said that food cost 3.1 percent more than a year ago.',
    'Cookie Rules Tightened\n\nSites must ask for consent before they set cookies, the privacy regulator said on Monday. Its new rules take effect in May, and sites that do not comply may be fined up to 2 percent of their revenue.',
    'The county of Corvale has a new law on the care of the young, and a court of appeal is to hear of it in May. It asks for the consent of both parents before a doctor may treat a child at the harbor clinic of Northmere. Those who wrote it wished to keep families together; those who fight it hold that some of them have none that could be asked. A child of ten waited for six weeks in March, since nobody knew where the father was, and the mother was at sea. The clinic had asked the council, the council had asked the court, and the court had lost the letter. What we see in such cases, lawyers for the clinic argue, is that a rule for the many is hard on the few. The clerk of the court found the letter in April, and the child was treated on the same day. A month of pain was the price of it, the lawyers hold, and no law should ask it of a child.',
    'Harbor Chiefs Press Council on Ferry Data\n\nThe heads of the harbor office on Thursday pressed the council of Northmere to renew its ferry law, a rare step for them. Some members want more privacy safeguards in it and blocked a vote.',
    'Harbor Site Down for Hours\n\nReaders of the harbor’s site saw "404 not found" for five hours on Sunday. The port blamed a faulty update and said that no data was lost.',
    'Library Shuts Its Old Site\n\nReaders of the old site of the library see “page not found” from Monday. Its 4,000 maps have moved.\n\nThe maps can be seen at the town hall of Corvale and, from May, on a site of the county that is still being built.',
    'Robots at the Gate\n\nA new test asks visitors to verify that they are a human. Half of those who tried it failed, researchers at Dunholt said.',
    'Login Data of 40,000 Customers Stolen\n\nThieves copied names and passwords of 40,000 customers of a shop in Garrowby, the police said. Customers should log in and change their password.',
    'Gazette to Charge Readers\n\nThe Garrowby Gazette will ask its readers to subscribe to continue reading from June. A month will cost $4, the publisher said on Tuesday.',
    'Scores\n\nNorthmere beat Asterby 3-1 on Saturday.\n\nCorvale and Dunholt drew 0-0.\n\nEskrigg lost at home to Fenwater, 1-2.',
    'LIVE: Storm Over the Coast\n\n10:38 a.m. The harbor is closed.\n\n10:51 a.m. Two thousand homes are without power, the grid operator says.\n\n11:20 a.m. The wind has reached 120 kilometers an hour at Asterby.',
    '10:38 The harbor is closed, the port says.\n10:51 Two thousand homes are without power.\n11:20 The wind has reached 120 kilometers an hour at Asterby.',
    'Q&A: What the Ruling Means\n\nWho is affected?\nAbout 3,000 tenants in Corvale.\n\nWhen does it begin?\nOn the first of May, the court said.',
    'Recipe: Lemon Rice\n\nCook a cup of rice. Stir in the juice of two lemons and a spoon of butter.\n\nServes two. It takes 20 minutes.',
    'Five Things to Know\n\n1. The strike begins on Monday.\n2. Trains to the coast do not run.\n3. Buses do.\n4. Tickets stay valid.\n5. Talks go on.',
    'Obituary: Ilse Brandt, 81\n\nIlse Brandt, who kept the lighthouse at Asterby for forty years, died on Sunday. She was 81.',
    'Correction\n\nAn article on Monday gave a wrong age for Ilse Brandt. She is 81, not 18.',
    'PORT ELLEN, March 4 (Coastwire) - Shares in Norvane Steel fell 4 percent on Monday after it cut its forecast.',
    'Weather\n\nRain in the morning, sun by noon, and a cold night with frost in the valleys.',
    'Norvane Steel Q1\n\nRevenue: $4.2 million, up 8 percent.\n\nNet profit: $310,000.\n\nThe board proposes a dividend of 12 cents.',
    'Vote in Corvale: 51.2 Percent for the Tram\n\nTurnout was 61 percent, the clerk said.',
    'Der Hafen von Northmere bleibt am Dienstag geschlossen. Ein Kran war auf zwei Liegeplätze gestürzt.',
    'Incendie au port\n\nUn incendie a détruit un entrepôt dans la nuit de lundi à mardi. Personne n’a été blessé.',
    'Developers Warned\n\nThe library’s function read() lets anybody run code, its authors said on Tuesday. They released version 4.2.1 and asked users to update.\n\nconst x = read(input);\n\nThat line alone is enough, they said.',
    'How to Count Ships\n\nThe harbor office has put the list of its berths on the web, and anybody may count the ships in it with a few lines of Python.\n\nimport csv\nrows = csv.reader(open(path))\nfor row in rows:\n    print(row)\n    total += 1\nprint(total)\n\nThe first line brings the reader in, and the rest counts those rows in which a ship has been entered for the day.',
    'Public Transport Stops\n\nPublic buses did not run on Monday.\n\nPrivate buses did.\n\nClass begins on Tuesday.\n\nImport duties rise in May.\n\nReturn tickets stay valid.',
    'FROM OUR OWN REPORTER\n\nAND THE FERRY TOO\n\nThe coast road is shut, the council said.\n\nSET FOR SPRING\n\nThe ferry sails again in March.\n\nUPDATE: Two lorries are stuck.',
    'Quotes of the Day\n\n“We will be back in spring.”\n-- Ilse Brandt, harbor master\n\n“Nobody asked us.”\n-- Tobias Reuter, baker\n\n“The quay is safe.”\n-- Ida Blom, engineer',
    'Lemon Rice\n\n- rice\n- lemons\n- butter\n- salt\n- parsley\n\nCook the rice, stir in the rest and serve it with the parsley on top.',
    'Results for Saturday\n\nNorth\nNorthmere beat Asterby 3-1 in front of 4,000.\n\nSouth\nCorvale and Dunholt drew 0-0 in the rain.\n\nWest\nEskrigg lost at home to Fenwater, 1-2 after a late goal.',
    'Police Blotter\n\nA bicycle was stolen on Quay Street on Monday night.\n\nA man of 34 was arrested after a fight in Row Lane.',
    'Market Close\n\nThe index fell 1.2 percent to 4,310.5 points.\n\nOil rose to $78.40 a barrel.\n\nGold was unchanged at $2,011 an ounce.',
    'Harbor Gets a Crane\n\nThe harbor of Northmere gets a new crane in May, forty years after the last one, and the council pays half of it.\n\nSubscribe to continue reading\n\nAlready a subscriber? Log in',
    '霧で渡し船が欠航\n\n月曜日の朝、アスタビー港を出る予定だった渡し船3隻が濃い霧のため欠航した。\n\n町によると、約420人が足止めされた。火曜日には運航を再開する見込みだ。',
    '大雾致渡轮停航\n\n周一早上，因大雾，三艘原定从阿斯特比港出发的渡轮停航。\n\n该镇表示，约有420人滞留。预计周二恢复运营。',
    `Ferry Grounded\n\nThe ferry Halden ran aground off Morrow Point on Monday with 64 people on board, the coast guard said, and all of them were taken off by three boats before the tide went out.\n\n${rows(8, (n) => `${7 + n}:15 Boat ${n}`)}`,
    'Berths\n\nBerths 1,2,3 open on Monday.\n\nBerths 4,5,6 open on Tuesday.\n\nBerths 7,8,9 open on Friday.\n\nBerths 10,11,12 stay shut.\n\nBerths 13,14,15 are gone.',
    'Gazette Shuts Out Blockers\n\nWhoever reads the Garrowby Gazette while using an ad blocker sees an empty page from Monday.\n\nThe paper lost a fifth of its income in two years, and half of its readers block what it shows beside its stories. A month without advertising will cost them $4.',
    'Road Closed\n\nHighway 7 is closed between Corvale and Dunholt until Friday, the police said.',
  ])('%s', (text) => {
    expect(tell(text)).toBeUndefined();
  });
});
