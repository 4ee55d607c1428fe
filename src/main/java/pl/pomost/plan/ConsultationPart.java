package pl.pomost.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.plan.Consulted.Meeting;
import pl.pomost.plan.Consulted.Remark;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Typography;

/** How the draft was consulted, and what became of the remarks; the remarks themselves stand in an annex. */
final class ConsultationPart {

    private ConsultationPart() {
    }

    static Section write(Drafting drafting) {
        Outline outline = Outline.of("konsultacje", "Konsultacje");
        List<Consulted> all = drafting.from().consulted();
        if (all.isEmpty()) {
            outline.add(Note.missing("Konsultacje jeszcze się nie odbyły."));
        }
        IntStream.range(0, all.size()).forEach(at -> outline
                .facts(facts(Consulted.id("konsultacje-fakty", at), Consulted.caption("Konsultacje projektu planu", at, all), all.get(at), drafting))
                .table(counted(Consulted.id("konsultacje-decyzje", at), Consulted.caption("Co zrobiono z uwagami", at, all), "Decyzja", all.get(at).remarks(), Remark::decision)));
        return outline.build();
    }

    static FactList.Builder facts(String id, String caption, Consulted consulted, Drafting drafting) {
        FactList.Builder facts = FactList.about(id, caption).fact("Od", day(consulted.from())).fact("Do", day(consulted.to()))
                .fact("Języki", drafting.labels().all("languages", consulted.languages())).fact("Formy", String.join(", ", consulted.ways()));
        consulted.meetings().forEach(meeting -> facts.fact("Otwarte spotkanie", held(meeting, drafting)));
        return facts.fact("Uwagi", consulted.remarks().isEmpty() ? "" : Typography.number(consulted.remarks().size()));
    }

    /** How many remarks there are of each sort; those of which nothing is known are not counted. */
    static Table counted(String id, String caption, String head, List<Remark> remarks, Function<Remark, String> sort) {
        return Table.of(id, caption, List.of(Column.text(head), Column.number("Uwagi")), remarks.stream().map(sort).filter(words -> !words.isEmpty())
                .collect(groupingBy(words -> words, TreeMap::new, counting())).entrySet().stream()
                .map(each -> Row.headed(each.getKey(), Typography.number(each.getValue()))).toList());
    }

    private static String held(Meeting meeting, Drafting drafting) {
        return Stream.of(day(meeting.on()), meeting.place().orElse(""), meeting.people().map(people -> "osoby: " + drafting.discretion().people(people)).orElse(""))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Typography::dateInWords).orElse("");
    }
}
