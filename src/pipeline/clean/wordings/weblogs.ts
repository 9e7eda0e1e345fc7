import { MONTHS_ELSEWHERE } from '../date-patterns.ts';
import type { Wording } from '../wording.ts';

const MONTH_OR_NUMBER = `(?:\\d{1,2}|${MONTHS_ELSEWHERE.flat().join('|')})`;
/** A day and a clock of any of these languages, between what stands before the one and the other. */
const moment = (on: string, at: string) =>
  `${on} \\d{1,2}[./]? ?(?:de )?${MONTH_OR_NUMBER}[./]? ?(?:de )?\\d{4} ${at} \\d{1,2}[:.h]\\d\\d`;

/**
 * What the common systems for weblogs and forums put below a text, in English and as their translations into the
 * languages of western Europe word it: the same on all sites that are run with them.
 */
export const WEBLOGS: readonly Wording[] = [
  {
    kind: 'comments',
    reason: 'leads from a blog’s text to its comments',
    opens: true,
    sure: true,
    words: 80,
    test: /^this entry was posted (?:by|in|on|under)\b|^you can (?:follow any (?:comments|responses) to this (?:entry|post)|leave a (?:comment|response), or trackback)\b|^both comments and pings are currently closed\.?$/,
  },
  {
    kind: 'comments',
    reason: 'leads from a blog’s text to its comments',
    opens: true,
    sure: true,
    words: 80,
    test: /^dieser (?:beitrag|eintrag) wurde (?:.{1,300}\b(?:verschlagwortet|permalink)\b|am \d.{1,120} veröffentlicht\.?$|(?:in|unter) (?!(?:de[mnr]|die|eine[mnr]?)\b).{2,60} veröffentlicht\.?$)|^(?:ce contenu|cet article|cette entrée) a été publiée? .{1,300}\b(?:favoris?|marquée? avec|permalien)\b|^ce contenu a été publié dans\b|^esta entrada (?:fue publicada|se publicó) en\b|^(?:quest[ao] voce è stat[ao] pubblicat[ao] (?:il|in)|questo articolo è stato pubblicato .{1,300}\bpermalink|esta entrada foi publicada em|dit bericht (?:is|werd) geplaatst in|det här inlägget postades (?:i|den)|dette indlæg blev udgivet i|dette innlegget ble publisert i|ten wpis został opublikowany w)\b/,
  },
  {
    kind: 'comments',
    reason: 'is the heading of the readers’ comments',
    opens: true,
    sure: true,
    digits: true,
    words: 40,
    test: /^\d{1,5} (?:antworten|gedanken|kommentare|réflexions?|réponses|commentaires|comentarios|pensamientos|respuestas|commenti|pensieri|risposte|comentários|pensamentos|respostas|gedachten|reacties|tankar|tanker|kommentarer|myśli|komentarzy) (?:zu|sur|à|en|a|su|sobre|para|over|op|på|om|til|nt\.|do) ".{3,250}"$/,
  },
  {
    kind: 'comments',
    reason: 'names the writer of a comment',
    name: 'comment-writer',
    opens: true,
    digits: true,
    words: 18,
    test: new RegExp(
      `^.{2,40} (?:sagte?|schrieb|schreibt) ${moment('am', 'um')}(?: uhr)? ?:$|^${moment('le', 'à')} ?,? .{2,40} (?:a dit|a écrit) ?:$|^.{2,40} (?:dijo|dice|escribió) ${moment('(?:el|en)', 'a las')} ?:?$|^.{2,40} (?:ha detto|scrive) ${moment('(?:il|in data)', '(?:alle(?: ore)?)')} ?:$|^.{2,40} (?:disse|diz) ${moment('em', 'às')} ?:$|^.{2,40} (?:schreef|zegt) ${moment('op', 'om')} ?:$`,
    ),
  },
  {
    kind: 'comments',
    reason: 'belongs to the readers’ comments',
    opens: true,
    sure: true,
    words: 8,
    test: /^(?:reply|antworten|répondre|responder|rispondi|beantwoorden|reageren|svara|odpowiedz) ?↓$|^(?:kommentar (?:hinterlassen|verfassen|veröffentlichen)|antwort(?:en)? (?:abbrechen|hinterlassen)|annuler la réponse|enregistrer un commentaire|deja una respuesta|cancelar respuesta|publicar un comentario|annulla risposta|posta un commento|postar um comentário|cancelar resposta|geef een reactie|reactie annuleren|een reactie posten|lämna ett svar|dodaj komentarz)$/,
  },
  {
    kind: 'comments',
    reason: 'is a rule for readers’ comments',
    sure: true,
    words: 30,
    test: /^(?:deine|ihre) e-?mail-?adresse wird nicht veröffentlicht\b|^votre adresse (?:e-?mail|de messagerie|courriel) ne sera pas publiée\b|^tu (?:dirección de )?correo electrónico no será publicad[ao]\b|^il tuo indirizzo e-?mail non sarà pubblicato\b|^o seu endereço de e-?mail não será publicado\b|^(?:het|je|jouw) e-?mail-?adres wordt niet gepubliceerd\b/,
  },
  {
    kind: 'byline',
    reason: 'names the author and the time',
    digits: true,
    words: 12,
    test: /^(?:eingestellt von|publié par|publicado por|pubblicato da|postado por|gepost door) .{2,40} (?:um|à|en|a las|alle|às|op) \d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?$/,
  },
  {
    kind: 'previous-next',
    reason: 'leads to the article before or after this one',
    words: 14,
    test: /^(?:neuerer post älterer post startseite|article plus récent article plus ancien accueil|entrada más reciente entrada antigua (?:inicio|página principal)|post più recente post più vecchio home page|postagem mais recente postagem mais antiga (?:início|página inicial)|nieuwere post oudere post homepage)$/,
  },
  {
    kind: 'previous-next',
    reason: 'leads to the article before or after this one',
    words: 30,
    test: /^← ?[^→]{3,200}$|^[^←]{3,200} →$/,
  },
  {
    kind: 'comments',
    reason: 'tells who passed an entry on',
    opens: true,
    sure: true,
    words: 8,
    test: /^[\w-]{2,40} (?:liked|reblogged) this(?: from [\w-]{2,40}(?: and added:)?)?$|^(?:show more|\d[\d,.]{0,9}) notes$/,
  },
  {
    kind: 'comments',
    reason: 'numbers an answer in a forum',
    name: 'comment-writer',
    opens: true,
    sure: true,
    digits: true,
    words: 16,
    test: /^" ?reply #\d{1,6} on: /,
  },
  {
    kind: 'comments',
    reason: 'tells of who writes in a forum',
    words: 5,
    test: /^logged$|^(?:karma|posts|reputation): ?\d[\d,.]{0,9}$|^join(?:ed| date): ?.{0,12}\d{4}$/,
  },
];
