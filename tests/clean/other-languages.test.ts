import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/news/furniture-memory.ts';
import { cleanArticles } from '../../src/pipeline/clean/clean.ts';
import { findDay } from '../../src/pipeline/clean/day.ts';
import { fold } from '../../src/pipeline/clean/line.ts';
import { readSource } from '../../src/pipeline/read/read.ts';
import { keptOf, plain } from './documents.ts';

/** An article's headline and its text, in the language that both are written in. */
const ARTICLES = {
  de: [
    'Stadtwerke senken Gaspreis um zwölf Prozent',
    'Die Stadtwerke Odertal senken zum 1. April den Gaspreis um zwölf Prozent. Das teilte das Unternehmen am Dienstag mit.',
    'Ein Haushalt mit 15.000 Kilowattstunden spart demnach 210 Euro im Jahr.',
  ],
  fr: [
    'La ligne 4 du tramway ferme tout l’été',
    'La ligne 4 du tramway de Valmont sera fermée du 1er juillet au 30 août, a annoncé lundi la régie des transports.',
    'Les travaux coûteront 14 millions d’euros, selon la mairie.',
  ],
  es: [
    'El puerto de Velmar cierra dos muelles',
    'El puerto de Velmar cerrará dos muelles durante seis semanas por obras, anunció el martes la autoridad portuaria.',
    'Las obras costarán 3,4 millones de euros, según el consistorio.',
  ],
  it: [
    'Il traghetto di Montelago torna a maggio',
    'Il traghetto di Montelago riprenderà servizio il 2 maggio, ha annunciato martedì la provincia.',
    'La riparazione è costata 410 mila euro, secondo la società di gestione.',
  ],
  pt: [
    'Balsa de Porto Sereno volta em maio',
    'A balsa de Porto Sereno retoma o serviço em 2 de maio, anunciou na terça-feira a prefeitura.',
    'O conserto custou 410 mil reais, segundo a empresa.',
  ],
  nl: [
    'Veerpont bij Oostwaal vaart weer',
    'De veerpont bij Oostwaal vaart vanaf 2 mei weer, zei de gemeente dinsdag.',
    'De reparatie kostte 410.000 euro, volgens de exploitant.',
  ],
  ja: [
    '青波市、連絡船の運賃を値上げ',
    '青波市は３日、市営連絡船の運賃を４月から１割引き上げると発表した。燃料費の高騰が理由としている。',
    '大人の片道運賃は２００円から２２０円になる。市によると、値上げは八年ぶりだ。',
  ],
  ar: [
    'بلدية المرسى ترفع أجرة العبّارة',
    'قالت بلدية المرسى يوم الثلاثاء إنها سترفع أجرة العبّارة بنسبة عشرة في المئة ابتداء من شهر أبريل.',
    'ومن المقرر أن يناقش المجلس القرار في الشهر المقبل.',
  ],
  pl: [
    'Prom z Dolnej Wody wraca w maju',
    'Prom z Dolnej Wody wróci na trasę 2 maja, poinformowała we wtorek rada powiatu.',
    'Naprawa promu kosztowała 410 tysięcy złotych, według spółki.',
  ],
  tr: [
    'Karaköy feribotu mayısta dönüyor',
    'Karaköy feribotu 2 mayısta seferlere yeniden başlayacak, belediye salı günü açıkladı.',
    'Feribotun onarımı şirkete 410 bin liraya mal oldu.',
  ],
  he: [
    'המעבורת של נווה מים חוזרת בחודש מאי',
    'המעבורת של נווה מים תחזור לשירות בתחילת חודש מאי, מסרה העירייה ביום שלישי.',
    'תיקון המעבורת עלה יותר מארבע מאות אלף שקלים, לדברי החברה.',
  ],
  zh: [
    '青河渡轮五月恢复航行',
    '青河市政府星期二宣布,青河渡轮将于五月二日恢复航行。',
    '修理渡轮共花费四十一万元,市政府表示。',
  ],
  ko: [
    '청포 여객선 5월 운항 재개',
    '청포시는 청포 여객선이 5월 2일 운항을 재개한다고 화요일 밝혔다.',
    '여객선 수리에는 4천만 원이 들었다고 회사가 밝혔다.',
  ],
  sv: [
    'Färjan vid Ostvik går igen i maj',
    'Färjan vid Ostvik går igen från den 2 maj, meddelade kommunen på tisdagen.',
    'Reparationen kostade 410 000 kronor, enligt rederiet.',
  ],
  da: [
    'Færgen ved Østvig sejler igen i maj',
    'Færgen ved Østvig sejler igen fra den 2. maj, oplyste kommunen tirsdag.',
    'Reparationen kostede 410.000 kroner, ifølge rederiet.',
  ],
  no: [
    'Ferja ved Østvik går igjen i mai',
    'Ferja ved Østvik går igjen fra 2. mai, opplyste kommunen tirsdag.',
    'Reparasjonen kostet 410.000 kroner, ifølge rederiet.',
  ],
} as const;
type Language = keyof typeof ARTICLES;

/** The article of a page with lines above, between and below its two paragraphs. */
async function clean(
  language: Language,
  { above = [], between = [], below = [] }: Record<string, readonly string[]>,
) {
  const [headline, first, last] = ARTICLES[language];
  const lines = [...above, first, ...between, last, ...below].map((line) => `<p>${line}</p>`);
  const page = `<html lang="${language}"><title>${headline}</title><article><h1>${headline}</h1>${lines.join('')}</article></html>`;
  const { documents } = await readSource({
    file: 'a.html',
    bytes: Buffer.from(page),
    sha256: 'x',
    modified: new Date(0),
  });
  return cleanArticles(documents, NO_MEMORY).articles[0]!;
}

describe('a page in another language', () => {
  it.each<[Language, string, string | undefined]>([
    ['de', 'Stand: 03.02.2026, 14:10 Uhr', '2026-02-03'],
    ['de', 'Dienstag, 3. März 2026', '2026-03-03'],
    ['de', '3. März, 14:10 Uhr', undefined],
    ['de', 'Veröffentlicht am 3.12.2026 um 9.05 Uhr | Aktualisiert: 10:15 Uhr', '2026-12-03'],
    ['fr', 'Publié le 12 janvier 2026 à 08h15', '2026-01-12'],
    ['fr', 'Publié le 1er août 2026 à 8h, mis à jour le 2 août 2026 à 10h00', '2026-08-01'],
    ['fr', 'Mis à jour le 03/02/2026 à 10:15', '2026-02-03'],
    ['es', 'Publicado el 3 de febrero de 2026', '2026-02-03'],
    ['es', 'Martes, 3 de noviembre del 2026 - 10:15 h', '2026-11-03'],
    ['it', 'Pubblicato il 3 febbraio 2026 alle 10:15', '2026-02-03'],
    ['it', '3 giugno 2026', '2026-06-03'],
    ['pt', 'Publicado em 3 de março de 2026 às 10h15', '2026-03-03'],
    ['nl', 'Gepubliceerd op 3 mei 2026 om 10:15 uur', '2026-05-03'],
    ['ja', '2026年2月3日 9時00分', '2026-02-03'],
    ['ja', '2026年2月3日 午前9時', '2026-02-03'],
    ['ja', '2026/2/3 9:00', '2026-02-03'],
    ['es', 'Actualizado a las 10:15', undefined],
    ['es', '3 de febrero de 2026 10:15 CET', '2026-02-03'],
    ['ja', '公開日：2026年12月3日（木）', '2026-12-03'],
    ['pl', '3 lutego 2026, 10:15', '2026-02-03'],
    ['pl', 'Aktualizacja: 03.02.2026, 10:15', '2026-02-03'],
    ['tr', '3 Şubat 2026, 10:15', '2026-02-03'],
    ['tr', 'Güncelleme: 3 Şubat 2026 10:15', '2026-02-03'],
    ['ar', 'آخر تحديث: 3 فبراير 2026', '2026-02-03'],
    ['ar', '3 فبراير 2026 - 10:15', '2026-02-03'],
    ['he', '3 בפברואר 2026, 10:15', '2026-02-03'],
    ['he', 'עודכן: 03.02.2026, 10:15', '2026-02-03'],
    ['ko', '입력 2026.02.03 10:15', '2026-02-03'],
    ['nl', 'Laatste update: 3 mei 2026, 10:15', '2026-05-03'],
    ['sv', 'Publicerad 3 augusti 2026, 10:15', '2026-08-03'],
    ['da', 'Opdateret: 3. marts 2026', '2026-03-03'],
    ['sv', '3 maj 2026', '2026-05-03'],
    ['no', 'Publisert 3. desember 2026', '2026-12-03'],
  ])('in %s shows its day as “%s”', async (language, line, day) => {
    const article = await clean(language, { above: [line] });
    expect(keptOf(article)).toEqual(ARTICLES[language].slice(1));
    expect(article.published?.at).toBe(day);
  });

  it.each<[Language, string, string]>([
    ['de', 'Von Jutta Kehl', 'Jutta Kehl'],
    ['de', 'Von Jutta Kehl, Der Bote', 'Jutta Kehl'],
    ['fr', 'Par Claire Besson, Le Courrier', 'Claire Besson'],
    ['de', 'Von Jutta Kehl und Ole van den Berg', 'Jutta Kehl and Ole van den Berg'],
    ['fr', 'Par Claire Besson et Luc Morin', 'Claire Besson and Luc Morin'],
    ['es', 'Por Lucía Ferrán, José Prado y Ana Ruiz', 'Lucía Ferrán, José Prado and Ana Ruiz'],
    ['it', 'di Chiara Bassi', 'Chiara Bassi'],
    ['it', 'Da Marco Nerini', 'Marco Nerini'],
    ['es', 'Por José Prado y Gasol', 'José Prado y Gasol'],
    ['pt', 'Por Inês Calado', 'Inês Calado'],
    ['nl', 'Door Joris de Wekker en Anna Smit', 'Joris de Wekker and Anna Smit'],
    ['sv', 'Av Elin Ås och Nils Berg', 'Elin Ås and Nils Berg'],
    ['da', 'Af Mette Holm', 'Mette Holm'],
    ['no', 'Av Kari Vik og Ola Nes', 'Kari Vik and Ola Nes'],
    ['tr', 'Yazan: Can Yıldız', 'Can Yıldız'],
    ['ar', 'كتب: سامي العلي', 'سامي العلي'],
    ['he', 'מאת: יונתן לוי', 'יונתן לוי'],
    ['zh', '记者 王小明', '王小明'],
    ['ja', '記者 山田太郎', '山田太郎'],
    ['ko', '김민수 기자', '김민수'],
  ])('in %s is signed “%s”', async (language, line, names) => {
    const article = await clean(language, { above: [line] });
    expect(article.byline).toBe(names);
    expect(keptOf(article)).toEqual(ARTICLES[language].slice(1));
  });

  it.each<[Language, string]>([
    ['fr', 'Temps de lecture : 3 min'],
    ['it', '3 minuti di lettura'],
    ['pt', '3 min de leitura'],
    ['nl', 'Leestijd: 3 minuten'],
    ['pl', '3 min czytania'],
    ['tr', '3 dakikalık okuma'],
    ['ar', '3 دقائق قراءة'],
    ['he', 'זמן קריאה: 3 דקות'],
    ['zh', '阅读时间:3分钟'],
    ['ja', 'この記事は約3分で読めます'],
    ['ko', '읽는 시간 3분'],
  ])('in %s tells how long its reading takes: “%s”', async (language, line) => {
    const article = await clean(language, { above: [ARTICLES[language][1], line] });
    expect(keptOf(article)).not.toContain(line);
  });

  it.each<[Language, string]>([
    ['de', 'Newsletter abonnieren'],
    ['fr', 'Inscrivez-vous à notre newsletter'],
    ['es', 'Suscríbete a nuestra newsletter'],
    ['nl', 'Schrijf je in voor onze nieuwsbrief'],
    ['pl', 'Zapisz się na newsletter'],
    ['sv', 'Prenumerera på vårt nyhetsbrev'],
    ['da', 'Tilmeld dig vores nyhedsbrev'],
    ['no', 'Meld deg på vårt nyhetsbrev'],
    ['tr', 'Bültenimize abone olun'],
    ['ar', 'اشترك في النشرة البريدية'],
    ['he', 'הירשמו לניוזלטר'],
    ['zh', '订阅我们的通讯'],
    ['ja', 'メールマガジン登録'],
    ['ko', '뉴스레터 구독하기'],
  ])('in %s asks for a subscription: “%s”', async (language, line) => {
    expect(keptOf(await clean(language, { below: [line] }))).toEqual(ARTICLES[language].slice(1));
  });

  it.each<[Language, string, string]>([
    ['zh', '记者 王小明', '渡轮自三月起停航,维修由市政府负责。'],
    ['ja', '記者 山田太郎', '燃料の値段が上がり続けている。'],
    ['ko', '김민수 기자', '겨울부터 멈췄던 배가 다시 바다로 나간다.'],
  ])('in %s has its headline above author and dek', async (language, author, dek) => {
    const [headline, ...body] = ARTICLES[language];
    const text = ['홈', headline, dek, author, '', ...body].join('\n');
    const { articles } = cleanArticles([plain(text)], NO_MEMORY);
    expect(articles[0]!.headline?.text).toBe(headline);
  });

  it.each<[Language, string]>([
    ['de', 'Von Odertal nach Valmont'],
    ['de', 'Von Jutta Kehl nach Valmont geschickt'],
    ['fr', 'Par Claire Besson, la maire a répondu.'],
    ['es', 'Por Velmar'],
    ['it', 'di Redazione Online'],
  ])('in %s is not signed by “%s”', async (language, line) => {
    expect((await clean(language, { above: [line] })).byline).toBeUndefined();
  });

  it.each<[Language, string[]]>([
    ['de', ['Lesen Sie auch: Fähre fällt aus']],
    ['fr', ['À lire aussi : Les péniches de Valmont changent de quai']],
    ['es', ['Leer también: La lonja de Velmar estrena cámara de frío']],
    ['it', ['Leggi anche', 'Il faro di Montelago riapre ai visitatori']],
    ['pt', ['Ler também: O farol de Porto Sereno reabre']],
    ['nl', ['Lees ook: De vuurtoren van Oostwaal gaat open']],
    ['ja', ['関連記事', '青波港の灯台、百年の歴史に幕']],
    ['ar', ['اقرأ أيضا', 'منارة الميناء تغلق أبوابها بعد مئة عام']],
    ['pl', ['Czytaj także', 'Latarnia w Dolnej Wodzie znów otwarta']],
    ['tr', ['İlginizi çekebilir', 'Karaköy feneri yeniden açılıyor']],
    ['es', ['Le puede interesar: El faro de Velmar reabre']],
    ['sv', ['Läs också: Fyren i Ostvik öppnar igen']],
    ['sv', ['Läs mer', 'Fyren i Ostvik öppnar igen']],
    ['da', ['Læs også: Fyret ved Østvig åbner igen']],
    ['no', ['Les også: Fyret ved Østvik åpner igjen']],
    ['he', ['קראו גם', 'המגדלור של נווה מים נפתח מחדש']],
    ['de', ['Weitere Meldungen', 'Fähre fällt aus']],
    ['es', ['Más información', 'El faro de Velmar reabre']],
    ['pt', ['Relacionados', 'Biblioteca reabre com novo telhado']],
    ['nl', ['Lees meer: De vuurtoren van Oostwaal gaat open']],
    ['pl', ['Przeczytaj też: Latarnia w Dolnej Wodzie znów otwarta']],
    ['sv', ['LÄS MER: Fyren i Ostvik öppnar igen']],
    ['pt', ['Saiba mais', 'Biblioteca reabre com novo telhado']],
    ['pl', ['POLECAMY: Latarnia w Dolnej Wodzie znów otwarta']],
  ])('in %s points to other stories, between paragraphs and below', async (language, lines) => {
    expect(keptOf(await clean(language, { between: lines }))).toEqual(ARTICLES[language].slice(1));
    expect(keptOf(await clean(language, { below: lines }))).toEqual(ARTICLES[language].slice(1));
  });

  it.each<[Language, string]>([
    ['de', 'Foto: Jutta Kehl'],
    ['nl', 'De pont bij de kade. Foto: Ole van Berg'],
    ['sv', 'Bild: Mia Ekdal'],
    ['sv', 'Foto: Mia Ekdal / KB'],
    ['pl', 'fot. Anna Lis'],
  ])('in %s credits a picture between paragraphs: “%s”', async (language, line) => {
    expect(keptOf(await clean(language, { between: [line] }))).toEqual(ARTICLES[language].slice(1));
  });

  it.each<[Language, string]>([
    ['de', 'Der Artikel geht nach der Anzeige weiter'],
    ['fr', 'La suite après cette publicité'],
    ['es', 'El artículo continúa después de la publicidad'],
    ['it', 'Continua a leggere dopo la pubblicità'],
    ['pt', 'PUB'],
    ['pt', 'Continua depois da publicidade'],
    ['nl', 'Tekst loopt door onder de foto'],
    ['pl', 'Dalsza część tekstu pod reklamą'],
    ['sv', 'Artikeln fortsätter nedan'],
    ['da', 'Artiklen fortsætter efter annoncen'],
    ['no', 'Artikkelen fortsetter under annonsen'],
  ])('in %s goes on below an advertisement: “%s”', async (language, line) => {
    expect(keptOf(await clean(language, { between: [line] }))).toEqual(ARTICLES[language].slice(1));
  });

  it('keeps what introduces its next paragraph below them', async () => {
    const introduction = 'Die Pläne des Unternehmens:';
    const lines = ['Lesen Sie auch', 'Fähre fällt aus', introduction];
    const [, first, last] = ARTICLES.de;
    expect(keptOf(await clean('de', { between: lines }))).toEqual([first, introduction, last]);
  });

  it.each<[Language, string]>([
    ['de', 'Artikel teilen'],
    ['fr', 'Partager cet article'],
    ['es', 'Compartir este artículo'],
    ['it', 'Condividi questo articolo'],
    ['pt', 'Compartilhe esta notícia'],
    ['ja', 'この記事をシェアする'],
    ['sv', 'Dela artikeln'],
    ['da', 'Del artiklen'],
    ['no', 'Del saken'],
  ])('in %s asks to be shared: “%s”', async (language, line) => {
    expect(keptOf(await clean(language, { below: [line] }))).toEqual(ARTICLES[language].slice(1));
  });
});

it.each<[string, string | undefined]>([
  ['Stand: 31.12.2026', '2026-12-31'],
  ['Version 1.02.03.2026', undefined],
  ['3/2/2026', undefined],
  ['Publié le 03/02/2026', '2026-02-03'],
  ['Updated 03/02/2026', undefined],
  ['31. Februar 2026', undefined],
  ['2026年2月3日', '2026-02-03'],
])('the day of “%s” is %s', (line, day) => {
  expect(findDay(fold(line))).toBe(day);
});

it.each(['Da Vinci Painting Stolen', 'Door Slams Shut'])('%s is a headline in English', (headline) => {
  const body = [
    'The painting was stolen on Tuesday from the museum of Kaldbay, where the door was left open, the police said.',
    'The thieves came by boat, and nobody in the old town of Kaldbay saw them leave with the painting.',
  ];
  const { articles } = cleanArticles([plain([headline, ...body].join('\n\n'))], NO_MEMORY);
  expect(articles[0]!.headline?.text).toBe(headline);
});

it('an English line with a family’s particle signs nothing', () => {
  const [headline, ...body] = [
    'Ferry of Kaldbay sold to its crew',
    'Von Hartmann Lines',
    'The ferry of Kaldbay was sold to its crew on Tuesday, the owner said, after three weeks of talks.',
    'The crew of the ferry paid 4 million crowns, which they borrowed from a bank of the town.',
  ];
  const { articles } = cleanArticles([plain([headline, ...body].join('\n\n'))], NO_MEMORY);
  expect(articles[0]!.byline).toBeUndefined();
});
