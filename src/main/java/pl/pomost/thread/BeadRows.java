package pl.pomost.thread;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each thing is called, kind by kind, as one query over the kinds that are asked for. The condition stands in each kind's
 * own part, where the database can use its keys; through a view over all kinds it reads every row for a list of ids.
 */
final class BeadRows {

    private static final Map<Knot, String> OF_KIND = new EnumMap<>(Map.of(
            Knot.CARD, """
                    select c.id, c.enrolment_id, 'CARD' kind, c.code, c.area, c.text words, p.name author, c.lang, w.stage, c.number position, null state,
                    (select coalesce(sum(v.dots), 0) from vote v where v.card_id = c.id and v.question = 'importance') dots
                    from card c join workshop w on w.id = c.workshop_id left join participant p on p.id = c.author_id""",
            Knot.RESOURCE, entry("RESOURCE", "code", "area", "name", "null", "resource"),
            Knot.DIAGNOSIS, entry("DIAGNOSIS", "code", "area", "title", "status", "diagnosis_entry"),
            Knot.VISION, "select id, enrolment_id, 'VISION' kind, if(area is null, 'WIZJA', concat('WIZJA-', area)) code, area, text words, null author,"
                    + " null lang, 0 stage, 0 position, null state, 0 dots from vision",
            Knot.GOAL, entry("GOAL", "code", "area", "title", "null", "goal"),
            Knot.ACTION, entry("ACTION", "code", "area", "title", "state", "action"),
            Knot.INDICATOR, entry("INDICATOR", "code", "null", "name", "null", "indicator"),
            Knot.RISK, entry("RISK", "code", "area", "description", "null", "risk"),
            Knot.POSTULATE, entry("POSTULATE", "code", "null", "text", "null", "postulate")));

    private static final Map<Knot, List<String>> TABLES = new EnumMap<>(Map.of(Knot.CARD, List.of("card", "workshop", "participant", "vote"),
            Knot.RESOURCE, List.of("resource"), Knot.DIAGNOSIS, List.of("diagnosis_entry"), Knot.VISION, List.of("vision"), Knot.GOAL, List.of("goal"),
            Knot.ACTION, List.of("action"), Knot.INDICATOR, List.of("indicator"), Knot.RISK, List.of("risk"), Knot.POSTULATE, List.of("postulate")));

    private BeadRows() {
    }

    /** @param condition of each kind, on the columns of {@code b} */
    static String where(Function<Knot, String> condition, Collection<Knot> kinds) {
        return kinds.stream().map(kind -> "select b.id, b.kind, b.code, b.area, b.words, b.author, b.lang, b.stage, b.position, b.state, b.dots from ("
                + OF_KIND.get(kind) + ") b where " + condition.apply(kind)).collect(Collectors.joining(" union all ", "", " order by stage, position, code"));
    }

    /** The tables whose change changes what things of these kinds are called. */
    static Stream<String> tables(Collection<Knot> kinds) {
        return kinds.stream().map(TABLES::get).flatMap(List::stream);
    }

    static String where(String condition, Collection<Knot> kinds) {
        return where(kind -> condition, kinds);
    }

    static String where(String condition) {
        return where(condition, List.of(Knot.values()));
    }

    private static String entry(String kind, String code, String area, String words, String state, String table) {
        return "select id, enrolment_id, '%s' kind, %s code, %s area, %s words, null author, null lang, 0 stage, position, %s state, 0 dots from %s"
                .formatted(kind, code, area, words, state, table);
    }
}
