package pl.pomost.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.plan.Block;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;

/** The places of a document that can be led to, and the mentions in its texts that lead there. */
final class Anchors {

    /** A code of an entry, such as A-EDU-3 or W2-014. */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]*(?:-[\\p{Lu}\\d]+)+");
    /** What stays on one line: a link must not be parted from the comma after it. */
    private static final Pattern TOKEN = Pattern.compile("[^ \\n]+");

    /** @param name fit for an XML id and for a Word bookmark; @param title what a reader finds there */
    record Place(String name, String title) {
    }

    /** A stretch of text, leading somewhere or not. */
    record Piece(String text, Optional<Place> target) {
    }

    static final String UNTITLED = "(bez tytułu)";
    private static final int LONGEST_NAME = 32;

    private final Map<String, Place> places = new HashMap<>();
    /** By identity, for two sections may be equal, or bear one id. */
    private final Map<Section, Place> headings = new IdentityHashMap<>();
    private final Set<String> names = new HashSet<>();

    Anchors(PlanDocument document, TextRules printable) {
        document.sections().forEach(section -> {
            headings.put(section, add(section.id(), named(printable.of(section.heading()))));
            section.blocks().forEach(block -> addRows(block, printable));
        });
    }

    private void addRows(Block block, TextRules printable) {
        if (block instanceof Table table) {
            for (Table.Row row : table.rows()) {
                row.id().ifPresent(id -> add(id, printable.of(id + ": " + table.caption())));
            }
        }
    }

    /** A heading, and so a line of the contents, must say something. */
    private static String named(String heading) {
        return heading.isBlank() ? UNTITLED : heading;
    }

    /** Of two places with one id, mentions lead to the first. */
    private Place add(String id, String title) {
        Place place = new Place(name(id), title);
        places.putIfAbsent(id, place);
        return place;
    }

    private String name(String id) {
        String name = "p_" + id.replaceAll("[^A-Za-z0-9]", "_");
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        String unique = names.contains(cut) ? cut + "_" + names.size() : cut;
        names.add(unique);
        return unique;
    }

    Place place(Section section) {
        return headings.get(section);
    }

    /** Where mentions of that id lead. */
    Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The text cut at the mentions of places, the one at which it stands excepted. */
    List<Piece> pieces(String text, String here) {
        List<Piece> pieces = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int plainFrom = 0;
        while (token.find()) {
            Optional<Place> target = mentioned(token.group(), here);
            if (target.isPresent()) {
                addPlain(pieces, text.substring(plainFrom, token.start()));
                pieces.add(new Piece(token.group(), target));
                plainFrom = token.end();
            }
        }
        addPlain(pieces, text.substring(plainFrom));
        return pieces;
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, Optional.empty()));
        }
    }

    private Optional<Place> mentioned(String token, String here) {
        return CODE.matcher(token).results().map(match -> match.group())
                .filter(code -> !code.equals(here) && places.containsKey(code)).map(places::get).findFirst();
    }
}
