import { caseOf } from "./fold.ts";

/**
 * Words that refuse elision although they begin with h, y or another vowel:
 * « le haricot », « le yaourt », « le onze ». Sources: the h aspiré marks of
 * the Dictionnaire de l’Académie française (9th edition) and of the TLFi. Where
 * usage hesitates (hyène, hiatus, ouate, hinterland) the word is not listed: a
 * miss is better than a false alarm.
 */

/** Every word that starts so, save `mute`. */
const stems =
  "habanera hâbl hach hack haddock hadith hadj hagard haggis haie haïe haïk haïku haillon hain haïr haïss haka " +
  "hâl halage halal halbran haleta haleter haletai haletan haleté halèt hallebard haltes- hamac hambourgeois " +
  "hamburger hameau hammam hampe hamster hanap hanch hand hangar hanneton hanséa hant happ haquenée haquet " +
  "hara-kiri harangu haras harass harcel harcèl hard harem hareng haret harfang hargn haricot haridelle " +
  "harissa harka harki harle harnach harnais harnois haro harpai harpe harpi harpon hasard hasch hase hashtag " +
  "has-been hât hauban haubert hauss haut havan havenet havre havrais hâve hayon heaume henné hennin hennir " +
  "henniss hennuyer hériss herni héron hersch herse hersé hersa hêtr heurt hibou hickory hideu hideur hidjab " +
  "hijab hiérarch hiéroglyph hi-fi high-tech hip-hop hippie hippies hippy hipster hiss hit-parade hobby " +
  "hobereau hoch hockey hold hollandais homard home-jacking homespun hongkongais hongre hongro hont hooligan " +
  "hoquet horde horion hormis hors hot-dog hotline hotte hottée hou hoverboard hovercraft hublot huch huerta " +
  "huguenot huit hulott hulul hunnique hunier hupp hurla hurle hurlé huron hurrah hurricane husky hussard " +
  "hussit hutte yacht yakuza yankee yaourt yatagan yearling yéménite yeti yéti yiddish yodis yodl yoga yogh " +
  "yogi yogourt yorkshire yougoslav youpi youpin yourte youtubeu youyou yo-yo yucca yuppie yuan yuzu";

/** These very words and their plural. */
const wholeWords =
  "ha hais hait haï haïs haïe haïes hale haler halé halée hall halle hallier halo halte halte-garderie hanse " +
  "haro hart haver havir hein hep héraut hère héros heu hi-han hic hie hile hit hittite hobbit home honni " +
  "honnie honnir honnis honnissent hop horst hot huard hub hue hué huée huer huent huait hume humer humé hun " +
  "hune hure hutu yack yak yang yard yen yod yole yue onzième ouistiti uhlan";

/** Words that begin like an aspirate one and are mute all the same. */
const mute = /^(?:huitr|hachémite)/;

/** Of names, only those whose use is settled: « de Hollande », but « d’Hachette » is written too. */
const names =
  /^(?:hainaut|hamas|hambourg|hanovre|hauts?-|haute-|havane|havre|hezbollah|holland|honduras|hong-?kong|hongr|huns?$|yémen|yougoslav)/;

const byFirst = new Map<string, string[]>();
for (const stem of stems.split(" ")) {
  const key = stem.slice(0, 2);
  byFirst.set(key, [...(byFirst.get(key) ?? []), stem]);
}
const whole = new Set(wholeWords.split(" ").flatMap((word) => [word, `${word}s`]));

/** Whether a folded word begins with a sound that refuses elision. */
export function refusesElision(word: string): boolean {
  const small = word.toLowerCase();
  if (caseOf(word) === "capitalised") return names.test(small);
  if (whole.has(small)) return true;
  const candidates = byFirst.get(small.slice(0, 2));
  return candidates !== undefined && !mute.test(small) && candidates.some((stem) => small.startsWith(stem));
}
