package pl.pomost.mail;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a day's digest holds, in the order in which it is read: by place, within it by kind, within that what is due first. */
record Digest(List<Place> places) {

    /** @param link the direct one of the letter, if it has one */
    record Line(Optional<String> place, MailKind kind, String subject, Optional<LocalDate> deadline, Optional<String> link) {
    }

    /** @param name empty for what belongs to no place */
    record Place(String name, List<Matter> matters) {
    }

    record Matter(MailKind kind, List<Line> lines) {
    }

    static Digest of(List<Line> lines) {
        Comparator<Object> polish = Collator.getInstance(Locale.forLanguageTag("pl"));
        // what belongs to no place comes last
        Map<String, List<Line>> byPlace = new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(polish::compare));
        lines.forEach(line -> byPlace.computeIfAbsent(line.place().orElse(""), any -> new ArrayList<>()).add(line));
        return new Digest(byPlace.entrySet().stream().map(each -> new Place(each.getKey(), matters(each.getValue()))).toList());
    }

    private static List<Matter> matters(List<Line> lines) {
        Map<MailKind, List<Line>> byKind = lines.stream().collect(Collectors.groupingBy(Line::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream().map(each -> new Matter(each.getKey(), each.getValue().stream()
                .sorted(Comparator.comparing(line -> line.deadline().orElse(LocalDate.MAX))).toList())).toList();
    }

    /** The first address in these words that leads to this installation. */
    static Optional<String> link(List<String> paragraphs, String publicAddress) {
        return paragraphs.stream().flatMap(text -> Links.in(text).stream()).filter(link -> link.equals(publicAddress) || link.startsWith(publicAddress + "/")).findFirst();
    }
}
