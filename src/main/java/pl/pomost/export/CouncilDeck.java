package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.export.Slide.Chart;
import pl.pomost.export.Slide.Grid;
import pl.pomost.export.Slide.Lines;
import pl.pomost.export.Slide.Piece;
import pl.pomost.plan.FigureData;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Typography;

/**
 * The plan in ten slides, as a council gets to see it before it votes. Nothing is said here that the plan does not say; what the plan
 * does not have yet is said to be missing.
 */
final class CouncilDeck {

    private static final int MOST_FACTS = 8;
    private static final int MOST_ROWS = 6;
    private static final String NOT_YET = "Plan nie ma jeszcze tej części.";

    private final PlanDocument plan;
    private final PlanSearch search;
    private final TitlePage title;
    private final String sha256;

    CouncilDeck(PlanDocument plan, String sha256) {
        this.plan = plan;
        this.search = new PlanSearch(plan);
        this.title = TitlePage.of(plan, sha256);
        this.sha256 = sha256;
    }

    /** Always ten. */
    List<Slide> slides() {
        return List.of(opening(), why(), numbers(), diagnosis(), vision(), actions(), calendar(), budget(), measures(), request());
    }

    private Slide opening() {
        List<String> lines = title.particulars().facts().stream().filter(fact -> List.of("Okres obowiązywania", "Wersja", "Status", "Stan na dzień", "Znak sprawy", "Edycja").contains(fact.key()))
                .map(fact -> fact.key() + ": " + fact.value()).toList();
        return new Slide(title.title(), List.of(new Lines(lines)), "", title.subtitle() + ". Plan w dziesięciu slajdach; pełny tekst ma te same treści ze źródłami.");
    }

    private Slide why() {
        List<String> lines = new ArrayList<>();
        said(lines, "Osoby w zespole: ", search.fact("zespol-fakty", "Liczba osób"), "");
        said(lines, "Instytucje i grupy w zespole: ", search.fact("zespol-fakty", "Instytucje i grupy"), "");
        said(lines, "Osoby z doświadczeniem migracji: ", search.fact("zespol-fakty", "Osoby z doświadczeniem migracji"), "");
        said(lines, "Panel dyskusyjny: ", search.fact("panel-fakty", "Termin"), "");
        search.areas("warsztat-").stream().map(Section::id).distinct().forEach(id -> said(lines, "Warsztat " + id.substring(id.lastIndexOf('-') + 1) + ": ",
                search.fact(id + "-fakty", "Termin"), present(search.fact(id + "-fakty", "Uczestnicy"))));
        said(lines, "Konsultacje: ", period(search.fact("konsultacje-fakty", "Od"), search.fact("konsultacje-fakty", "Do")), remarks(search.fact("konsultacje-fakty", "Uwagi")));
        return slide("Jak powstał plan", List.of(lines.isEmpty() ? new Lines(List.of(NOT_YET)) : new Lines(lines)), "zespol",
                "Plan ułożył lokalny zespół na warsztatach; każdy wpis ma źródło.");
    }

    private static void said(List<String> lines, String before, String value, String after) {
        if (!value.isBlank()) {
            lines.add(before + value + after);
        }
    }

    private static String present(String people) {
        return people.isBlank() ? "" : ", uczestnicy: " + people;
    }

    private static String period(String from, String to) {
        return from.isBlank() ? "" : from + (to.isBlank() ? "" : " – " + to);
    }

    private static String remarks(String count) {
        return count.isBlank() ? "" : ", uwagi: " + count;
    }

    private Slide numbers() {
        return slide("Powiat w liczbach", List.of(some("powiat-w-liczbach-tabela", MOST_FACTS, List.of(0, 1, 2), List.of(0.56, 0.26, 0.18))), "powiat-w-liczbach",
                "Liczby mają źródła i daty w planie; to, czego nie pokazują, jest tam napisane przy każdej.");
    }

    private Slide diagnosis() {
        return slide("Jak jest: diagnoza według obszarów", List.of(areas("jak-jest-", "Diagnoza według obszarów", "Pierwszy wpis diagnozy", "Wpisy")), "jak-jest-",
                "W każdym obszarze pokazujemy pierwszy wpis; wszystkie wpisy z dowodami są w planie.");
    }

    private Slide vision() {
        List<Piece> pieces = new ArrayList<>();
        search.chapter("jak-powinno-byc-").flatMap(search::firstQuote).ifPresent(quote -> pieces.add(new Lines(List.of("„" + quote.text() + "”"))));
        pieces.add(areas("jak-powinno-byc-", "Cele według obszarów", "Pierwszy cel", "Cele"));
        return slide("Jak powinno być: wizja i cele", pieces, "jak-powinno-byc-", "Wizja jest zdaniem całego zespołu; cele mają miary i wartości docelowe.");
    }

    private Slide actions() {
        return slide("Co zrobimy: działania według obszarów", List.of(areas("dzialania-", "Działania według obszarów", "Na przykład", "Działania")), "dzialania-",
                "Każde działanie ma kartę: kto odpowiada, kiedy, za ile i z czego.");
    }

    private Slide calendar() {
        return slide("Kiedy: kamienie milowe", List.of(some("kamienie-milowe-tabela", MOST_FACTS, List.of(0, 1), List.of(0.16, 0.84))), "kamienie-milowe",
                "Terminy wszystkich działań są w harmonogramie w kwartałach.");
    }

    private Slide budget() {
        List<Piece> pieces = new ArrayList<>();
        search.figure("budzet-lata").filter(figure -> figure.data() instanceof FigureData.Bars bars && !bars.bars().isEmpty()).ifPresent(figure -> {
            FigureData.Bars bars = (FigureData.Bars) figure.data();
            pieces.add(new Chart(figure.title(), bars.bars().stream().limit(PptxChart.MOST).map(bar -> bar.label() + ": " + bars.written(bar.value()) + " " + bars.unit()).collect(Collectors.joining("; ")), bars));
        });
        pieces.add(search.table("budzet-obszary-tabela").<Piece>map(table -> grid(table, MOST_FACTS, List.of(0, table.columns().size() - 1), List.of(0.62, 0.38))).orElse(new Lines(List.of(NOT_YET))));
        return slide("Ile to kosztuje", pieces, "budzet-", "Źródła i stan finansowania każdego działania są w planie.");
    }

    private Slide measures() {
        Piece indicators = search.table("wskazniki-wartosci").<Piece>map(table -> grid(table, 5, List.of(0, 2, Math.max(0, table.columns().size() - 2)), List.of(0.56, 0.24, 0.2)))
                .orElse(new Lines(List.of("Wskaźniki: " + NOT_YET)));
        Piece risks = search.table("ryzyka-tabela").<Piece>map(table -> grid(table, 4, List.of(0, 2), List.of(0.5, 0.5))).orElse(new Lines(List.of("Ryzyka: " + NOT_YET)));
        return slide("Po czym poznamy, że działa, i co może pójść źle", List.of(indicators, risks), "wskazniki", "Ryzyka są ułożone od największego; każde ma osobę, która go pilnuje.");
    }

    private Slide request() {
        List<String> lines = new ArrayList<>();
        lines.add("Prosimy o przyjęcie planu" + years() + ".");
        search.table("budzet-obszary-tabela").map(table -> table.rows().isEmpty() ? "" : last(last(table.rows()).cells()).text()).filter(sum -> !sum.isBlank())
                .ifPresent(sum -> lines.add("Plan kosztuje razem " + sum + "; co jest zapewnione, a czego szukamy, mówi rozdział o budżecie."));
        search.table("postulaty-tabela").filter(table -> !table.rows().isEmpty()).ifPresent(table -> lines.add("Prosimy o poparcie postulatów do innych władz: "
                + Plurals.of(table.rows().size(), "postulat", "postulaty", "postulatów") + "."));
        search.table("monitoring-tabela").filter(table -> !table.rows().isEmpty()).ifPresent(table -> lines.add("Najbliższe sprawdzenie, jak idzie: " + first(table.rows()).cells().get(0).text() + "."));
        lines.add(title.mark() + ", stan na " + Typography.dateInWords(plan.meta().issuedOn()));
        return new Slide("O co prosimy i co dalej", List.of(new Lines(lines)), "SHA-256 " + sha256, "Wersję, o której mowa, można sprawdzić z sumy kontrolnej na dole slajdu.");
    }

    private String years() {
        return plan.meta().period().start().flatMap(from -> plan.meta().period().end().map(to -> " na lata " + from.getYear() + "–" + to.getYear())).orElse("");
    }

    private Slide slide(String name, List<Piece> pieces, String part, String notes) {
        Optional<Section> chapter = search.chapter(part);
        String more = chapter.map(section -> "Więcej w planie: " + (section.number().isBlank() ? section.title() : "rozdział " + section.number())).orElse("");
        return new Slide(name, pieces, more, notes + chapter.map(section -> " Więcej w planie: " + section.heading() + ".").orElse(""));
    }

    /** A row for each area: how many entries it has, and the first of them. */
    private Piece areas(String prefix, String name, String first, String count) {
        List<List<String>> rows = search.areas(prefix).stream().filter(area -> !area.sections().isEmpty() && !area.id().substring(prefix.length()).contains("-"))
                .map(area -> List.of(area.title(), String.valueOf(area.sections().size()), area.sections().get(0).title())).toList();
        return rows.isEmpty() ? new Lines(List.of(NOT_YET)) : new Grid(name, List.of("Obszar", count, first), rows.stream().limit(MOST_ROWS + 2).toList(), List.of(0.27, 0.11, 0.62), Math.max(0, rows.size() - MOST_ROWS - 2));
    }

    private Piece some(String table, int most, List<Integer> columns, List<Double> shares) {
        return search.table(table).filter(found -> !found.rows().isEmpty() && found.columns().size() > columns.get(columns.size() - 1)).<Piece>map(found -> grid(found, most, columns, shares))
                .orElse(new Lines(List.of(NOT_YET)));
    }

    private static Grid grid(Table table, int most, List<Integer> columns, List<Double> shares) {
        Function<Table.Row, List<String>> cells = row -> columns.stream().map(column -> row.cells().get(column).text()).toList();
        return new Grid(table.caption(), columns.stream().map(column -> table.columns().get(column).header()).toList(), table.rows().stream().limit(most).map(cells).toList(), shares,
                Math.max(0, table.rows().size() - most));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static <T> T first(List<T> list) {
        return list.get(0);
    }
}
