package pl.pomost.plan.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.shared.Typography;

/** Codes of entries in the texts of a plan, as links to where the entries stand on the page. */
final class Mentions {

    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}[\\p{Lu}\\d]*(?:-[\\p{Lu}\\d]+)+(?![\\p{L}\\p{N}-])");

    private final Set<String> places = new HashSet<>();

    Mentions(PlanDocument document) {
        document.sections().forEach(this::add);
    }

    private void add(Section section) {
        places.add(section.id());
        section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
                .forEach(table -> table.rows().forEach(row -> row.id().ifPresent(places::add)));
    }

    /** @param here the entry in which the text stands, which is not linked to itself */
    List<Piece> in(String text, String here) {
        List<Piece> pieces = new ArrayList<>();
        String[] lines = Typography.glue(text).split("\n");
        for (int i = 0; i < lines.length; i++) {
            line(lines[i], here, pieces);
            if (i < lines.length - 1) {
                pieces.add(new Piece("", Optional.empty(), true));
            }
        }
        return pieces;
    }

    private void line(String line, String here, List<Piece> pieces) {
        Matcher code = CODE.matcher(line);
        int from = 0;
        while (code.find()) {
            if (places.contains(code.group()) && !code.group().equals(here)) {
                plain(line.substring(from, code.start()), pieces);
                pieces.add(new Piece(code.group(), Optional.of("#" + code.group()), false));
                from = code.end();
            }
        }
        plain(line.substring(from), pieces);
    }

    private static void plain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, Optional.empty(), false));
        }
    }
}
