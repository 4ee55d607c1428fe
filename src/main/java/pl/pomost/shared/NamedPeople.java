package pl.pomost.shared;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody who is called by name or whose home is told: "Pani Oksana Bondar", "ul. Sienkiewicza 4", "Ahmed Haddad ma HIV".
 * Holders of an office, people who are named for the place where they work, and addresses of institutions do not count.
 */
final class NamedPeople {

    private static final String NAME = "\\p{Lu}\\p{Ll}++(?:-\\p{Lu}\\p{Ll}++)?+";
    private static final String WHOLE = NAME + "[ \u00A0]" + NAME;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!(?<!\\p{L})(?i:ul|al|os|pl|im|św|dr|ks|mgr|inż|prof|p|mr|mrs|ms|вул|м))\\.(?=\\s+[\\p{Lu}„])|[!?…](?=\\s+[\\p{Lu}„])|\\n");
    private static final Pattern TITLED = Pattern.compile("(?<![\\p{L}\\d])(?:(?:[Pp]an(?:ią|ie|i|a|u|em|owie|om)?|[Пп]ан(?:а|у|ові|ом|і|ею|єю)?|Mrs?\\.?|Ms\\.?)[ \u00A0](?:" + WHOLE + "|" + NAME + ")"
            + "|p\\.[ \u00A0]" + WHOLE + ")");
    private static final Pattern OFFICE_HOLDER = Pattern.compile("^\\S+[ \u00A0](?:(?:Wice)?(?i:dyrektor|starost|burmistrz|wójt|prezydent|prezes|kierowni|wojewod|marszał|minist|profesor|doktor|pełnomocni|sekretarz|"
            + "skarbni|radn|sołtys|przewodnicz|naczelni|komendant|koordynator|psycholog|pedagog|pielęgniar|nauczyciel|wychowawcz|asystent|tłumacz|bóg|директор|староста|director|mayor))");
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\d])" + WHOLE + "(?![\\p{L}\\d])");
    private static final Pattern NOT_A_PERSON = Pattern.compile("(?iu)(?<!\\p{L})(?:im|imienia|św|święt\\p{L}+|ul|ulic\\p{L}+|al|os|osiedl\\p{L}*|pl|plac\\p{L}*|ks|dr|prof|mgr|fundacj\\p{L}+|stowarzyszen\\p{L}+|dyrektor\\p{L}*|"
            + "wychowawcz\\p{L}+|nauczyciel\\p{L}*|asystent\\p{L}*|psycholo\\p{L}+|tłumacz\\p{L}*|вул|імен\\p{L}*)\\.?[ \u00A0]$");
    private static final String OFFICES = "(?iu:urz[ęą]d|starostw|szk[oó]ł|przedszkol|pcpr|pup|[gm]?ops|rops|zus|nfz|ppp|poradni|ośrod|bibliotek|fundacj|stowarzysz|parafi|szpital|przychodni|"
            + "komend|policj|centrum|cwi|sekretariat|świetlic|dom(?:u|em)? kultury|remiz|hal[aąięy]|sal[aąięy]|biur|punk|klub|hotel|siedzib|dworc|dworzec|kości[oó]|sklep|firm|zakład|poczt|office|school|школ|центр)";
    private static final Pattern OFFICE = Pattern.compile("(?<!\\p{L})" + OFFICES);
    private static final Pattern AT_WORK = Pattern.compile("^[ \u00A0]?[,(–-]?[ \u00A0]?(?:(?:z|ze|od|w|we)[ \u00A0])?" + OFFICES);
    /** What a person would not have told of them: illness, violence, want of papers. Beginnings of words. */
    private static final Pattern DELICATE = Pattern.compile("(?iu)(?<!\\p{L})(?:choruj|chor(?:y|a|ą|ej|ego|emu|oba|oby|obę|obą)(?!\\p{L})|gruźlic|hiv(?!\\p{L})|aids(?!\\p{L})|ciąż|depresj|schizofren|autyzm|autysty|niepełnosprawn|nowotw|rak(?:a|iem)?(?!\\p{L})|"
            + "upośledz|psychiatr|psychoz|samobój|uzależni|alkohol|narko|nielegaln|deport|przemoc|bije(?!\\p{L})|gwał[tc]|zgwałc|molest|więzieni|aresz|prostyt|bezdomn|"
            + "туберкульоз|віл(?!\\p{L})|снід(?!\\p{L})|хворі|хвора|хворий|вагітн|депресі|інвалід|насильств|нелегальн|депорт|tubercul|pregnan|depress|disab|illegal|violen|abus|cancer)");
    private static final Pattern HOME = Pattern.compile("(?<!\\p{L})(?:[Uu]l\\.|[Uu]lic[aąęy]|[Aa]l\\.|[Oo]s\\.|[Oo]siedl[eau]|[Pp]l\\.|[Вв]ул\\.)[ \u00A0]?(?:\\d{1,2}[ \u00A0])?(?:\\p{Lu}[\\p{L}.-]*+[ \u00A0]){1,4}"
            + "\\d{1,3}[a-zA-Z]?(?:/\\d+)?(?![\\p{L}\\d])(?![ \u00A0](?:km|m|min)(?!\\p{L}))");
    /** An address and nothing else says nothing of a person: it is where something is. */
    private static final Pattern NOTHING_ELSE = Pattern.compile("[\\s.,]*(?:\\d{2}-\\d{3})?[ \u00A0]?(?:\\p{Lu}[\\p{L} -]*)?[\\s.]*");

    private NamedPeople() {
    }

    static Stream<Suspicion> in(String text) {
        Stream.Builder<Suspicion> found = Stream.builder();
        int from = 0;
        var ends = SENTENCE_END.matcher(text);
        while (ends.find()) {
            look(text.substring(from, ends.end()), from, text, found);
            from = ends.end();
        }
        look(text.substring(from), from, text, found);
        return found.build();
    }

    private static void look(String sentence, int from, String text, Stream.Builder<Suspicion> found) {
        // the long lists of words are asked last, for few sentences name anybody, and most have neither a second name nor a number
        if (hasANameAfterAWord(sentence)) {
            people(sentence, from, found);
        }
        if (sentence.chars().anyMatch(Character::isDigit)) {
            homes(sentence, from, text, found);
        }
    }

    private static boolean hasANameAfterAWord(String sentence) {
        return IntStream.range(1, sentence.length()).anyMatch(place -> Character.isUpperCase(sentence.charAt(place)) && Character.isSpaceChar(sentence.charAt(place - 1)));
    }

    private static void people(String sentence, int from, Stream.Builder<Suspicion> found) {
        TITLED.matcher(sentence).results().filter(each -> !OFFICE_HOLDER.matcher(each.group()).find() && (!isAtWork(sentence, each) || isDelicate(sentence)))
                .forEach(each -> found.add(suspicion(Suspicion.Kind.PERSON, each, from)));
        NAMED.matcher(sentence).results().filter(each -> isAPerson(sentence, each) && isDelicate(sentence)).forEach(each -> found.add(suspicion(Suspicion.Kind.PERSON, each, from)));
    }

    private static void homes(String sentence, int from, String text, Stream.Builder<Suspicion> found) {
        HOME.matcher(sentence).results().filter(each -> !isAll(text, from + each.start(), from + each.end()) && !OFFICE.matcher(sentence).find())
                .forEach(each -> found.add(suspicion(Suspicion.Kind.HOME, each, from)));
    }

    private static boolean isDelicate(String sentence) {
        return DELICATE.matcher(sentence).find();
    }

    private static boolean isAPerson(String sentence, MatchResult words) {
        String[] names = words.group().split("[ \u00A0]");
        return (GivenNames.has(names[0]) || GivenNames.has(names[1])) && !NOT_A_PERSON.matcher(sentence.substring(0, words.start())).find() && !isAtWork(sentence, words);
    }

    private static boolean isAtWork(String sentence, MatchResult words) {
        return AT_WORK.matcher(sentence.substring(words.end())).find();
    }

    private static boolean isAll(String text, int start, int end) {
        return text.substring(0, start).isBlank() && NOTHING_ELSE.matcher(text.substring(end)).matches();
    }

    private static Suspicion suspicion(Suspicion.Kind kind, MatchResult found, int from) {
        return new Suspicion(kind, found.group(), from + found.start(), from + found.end());
    }
}
