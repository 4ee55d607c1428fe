package pl.pomost.shared;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A given name close to a word for a child, in one sentence: "Maksymek z 2b", "córka Oksany", "учениця Соломія". Names of
 * streets, saints, patrons and of people who are called Mr or Mrs do not count.
 */
final class ChildNames {

    private static final int NEAR = 60;
    /** No word for a child is longer; one that begins earlier is too far away. */
    private static final int LONGEST = 40;
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{Ll}’']{1,15}(?![\\p{L}\\d])");
    private static final Pattern SURNAME = Pattern.compile("[ \u00A0]\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?![\\p{L}\\d])");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…](?=\\s+[\\p{Lu}„])|\\n");
    private static final Pattern CHILD = Pattern.compile("(?U)(?<![\\p{L}\\d])(?:"
            + "dzieck\\p{L}*|dzieci(?:om|ach|aki?|aków)?|dziećmi|niemowl\\p{L}*|syn(?:a|ek|ka|kiem|kowi|em|owi|owie|om|u|ów|kowie)?|cór(?:k\\p{L}*|ce|eczk\\p{L}*|eczce|ek)|"
            + "ucze(?:ń|nnic\\p{L}*)|uczni(?:a|owi|em|u)|chłop(?:iec|c\\p{L}{1,3}|czyk\\p{L}*|ak\\p{L}*)|dziewczyn(?:k\\p{L}*|ce|ek)|wnu(?:k\\p{L}*|czk\\p{L}*|czce|częt\\p{L}*)|"
            + "przedszkolak\\p{L}*|pierwszoklasist\\p{L}*|maluch\\p{L}*|nastolat\\p{L}*|podopieczn\\p{L}*|mam[aąęyo]|tat[aąęyo]|babci[aąęo]?|[1-8][a-f]|klas(?:y|ie) [1-8I-V]+[a-f]?|lat[ek]* \\d{1,2}|\\d{1,2}[- ]lat(?:ek|ka|ki|kę|ką|kiem|kowi)|"
            + "дит(?:ин\\p{L}*|ят\\p{L}*|ям\\p{L}*)|діт(?:и|ей|ям|ьми)|син(?:а|у|ом|ові|очок|ок|ка)?|доньк\\p{L}*|донечк\\p{L}*|доч\\p{L}*|учен(?:ь|иц\\p{L}*)|учн[яюе]\\p{L}*|хлопч\\p{L}*|дівчин\\p{L}*|онук\\p{L}*|мам[аиуо]\\p{L}?|бабус\\p{L}*|тат[оау]\\p{L}?|"
            + "child|son|daughter|pupil|boy|girl|kid|grandson|granddaughter|toddler"
            + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOMEBODY_ELSE = Pattern.compile("(?iu)(?:(?<!\\p{L})(?:im|imienia|św|święt\\p{L}+|ul|ulic\\p{L}+|al|os|osiedl\\p{L}*|plac\\p{L}*|ks|dr|prof|mgr|pan\\p{L}{0,2}|p|fundacj\\p{L}+|stowarzyszen\\p{L}+|dyrektor\\p{L}*|wychowawcz\\p{L}+|nauczyciel\\p{L}*|asystent\\p{L}*|psycholo\\p{L}+|tłumacz\\p{L}*|вул|пан\\p{L}*|імен\\p{L}*)\\.?[ \u00A0](?:\\p{Lu}\\p{L}+[ \u00A0])?|[„\"«][^”\"»]*)$");
    private static final int BEFORE = 40;
    /** Words with which a sentence may begin and that are a case of a name, too: "Ani jedno dziecko", "Коли дитина хвора". */
    private static final Set<String> BEGINNINGS = Set.of("Ani", "Ale", "Oby", "Коли", "Ані", "Але");
    private static final Pattern SENTENCE_BEGIN = Pattern.compile("(?:^|[.!?…:\\n])[\\s„\"«–-]*$");

    private ChildNames() {
    }

    static Stream<Suspicion> in(String text) {
        List<MatchResult> names = WORD.matcher(text).results().filter(word -> GivenNames.has(word.group()))
                .filter(word -> !beginsASentence(text, word)).toList();
        if (names.isEmpty()) {
            return Stream.empty();
        }
        var children = new TreeMap<Integer, MatchResult>();
        CHILD.matcher(text).results().forEach(child -> children.put(child.start(), child));
        return names.stream().filter(name -> isAChilds(text, name, children)).map(name -> suspicion(text, name));
    }

    private static boolean beginsASentence(String text, MatchResult word) {
        return BEGINNINGS.contains(word.group()) && SENTENCE_BEGIN.matcher(text.substring(Math.max(0, word.start() - BEFORE), word.start())).find();
    }

    private static boolean isAChilds(String text, MatchResult name, TreeMap<Integer, MatchResult> children) {
        return !SOMEBODY_ELSE.matcher(text.substring(Math.max(0, name.start() - BEFORE), name.start())).find()
                && children.subMap(name.start() - NEAR - LONGEST, name.end() + NEAR + 1).values().stream().anyMatch(child -> !overlap(child, name) && inOneSentence(text, name, child));
    }

    private static boolean overlap(MatchResult one, MatchResult other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static boolean inOneSentence(String text, MatchResult one, MatchResult other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return to - from <= NEAR && !SENTENCE_END.matcher(text).region(from, to + 1).useTransparentBounds(true).find();
    }

    /** With the surname, when one follows. */
    private static Suspicion suspicion(String text, MatchResult name) {
        var surname = SURNAME.matcher(text).region(name.end(), text.length()).useTransparentBounds(true);
        int end = surname.lookingAt() ? surname.end() : name.end();
        return new Suspicion(Suspicion.Kind.CHILD, text.substring(name.start(), end), name.start(), end);
    }
}
