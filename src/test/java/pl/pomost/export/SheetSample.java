package pl.pomost.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Figure;
import pl.pomost.plan.FigureData.Span;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.testing.SamplePlan;

/** A plan in the shape in which plans are assembled, with texts that would be formulas if anybody let them. */
final class SheetSample {

    /** Each begins as a formula does, or hides it behind spaces. */
    static final List<String> FORMULAS = List.of("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1;2)", "\t=1+1", "\r=1+1", "  =1+1", "=HYPERLINK(\"http://zly.example\";\"Kliknij\")");

    private static final LocalDate FROM = LocalDate.of(2028, 2, 1);
    private static final LocalDate TO = LocalDate.of(2030, 6, 28);

    private SheetSample() {
    }

    static PlanDocument plan() {
        return plan(FORMULAS.size(), true);
    }

    /** @param people whether the document holds the list of people */
    static PlanDocument plan(int actions, boolean people) {
        List<Section> annexes = people ? List.of(team()) : List.of();
        return PlanDocument.of(new Metrics("Lokalny plan integracji & spółka", "pl", new Metrics.Territory("2205", "powiat kartuski", "Kartuzy"), "Edycja 2027",
                Metrics.Period.of(LocalDate.of(2028, 1, 1), LocalDate.of(2030, 12, 31)), new Metrics.Revision("1.0", "złożony"), LocalDate.of(2028, 1, 10),
                new Metrics.Formalities(Optional.of("PSE.8140.3.2027"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(course(), actions(actions), schedule(actions), budget(), indicators(), standards(), management()), annexes);
    }

    private static Section course() {
        return Section.of("przebieg", "1", "Przebieg").withSections(Section.of("warsztat-1", "1.1", "Warsztat 1", FactList.about("warsztat-1-fakty", "Warsztat 1")
                .fact("Termin", "28\u00a0maja\u00a02027\u00a0r., godz. 9:00–15:30").fact("Miejsce", "Kartuzy, ul. Dworcowa; sala A, B").build()));
    }

    private static Section actions(int count) {
        return Section.of("rozdzial-5", "5", "Działania").withSections(Section.of("dzialania-EDU", "5.1", "Edukacja")
                .withSections(IntStream.range(0, count).mapToObj(SheetSample::action).toList()));
    }

    private static Section action(int i) {
        String code = "A-EDU-" + (i + 1);
        return Section.of(code, code, FORMULAS.get(i % FORMULAS.size()), Paragraph.of("Opis 😀 " + FORMULAS.get(i % FORMULAS.size())),
                FactList.about(code + "-fakty", "Działanie " + code).fact("Cele", "C-EDU-1").fact("Odpowiada", "Starostwo – inspektor")
                        .fact("Rodzaj, priorytet i stan", "procedura; priorytet wysoki; planowane")
                        .fact("Kamienie milowe", "28.04.2028 – wzór uzgodniony; razem\nz gminami\n01.09.2028 – " + FORMULAS.get(i % FORMULAS.size()) + "\nbez terminu – przegląd")
                        .fact("Koszt", "42\u00a0000\u00a0zł (2028: 24\u00a0000,50\u00a0zł, 2029: 17\u00a0999,50\u00a0zł)").fact("Źródła", "budżet powiatu, 18\u00a0000\u00a0zł – zapewnione")
                        .fact("Pierwszy krok", "zebrać wzory; 10.12.2027; inspektor").build());
    }

    private static Section schedule(int actions) {
        return Section.of("rozdzial-7", "7", "Harmonogram", Figure.quarters("harmonogram", "Działania w kwartałach", "Oś czasu.",
                IntStream.range(0, actions).mapToObj(i -> new Span("A-EDU-" + (i + 1) + " " + FORMULAS.get(i % FORMULAS.size()), FROM, TO)).toList()));
    }

    private static Section budget() {
        List<Column> years = List.of(Column.text("Obszar"), Column.money("2028"), Column.money("2029"), Column.money("Razem"));
        return Section.of("rozdzial-8", "8", "Budżet", Table.of("budzet-obszary-tabela", "Koszt według obszarów i lat", years,
                List.of(Row.headed("Edukacja", "24\u00a0000,50\u00a0zł", "–", "24\u00a0000,50\u00a0zł"), Row.headed("Razem", "24\u00a0000,50\u00a0zł", "–", "24\u00a0000,50\u00a0zł"))));
    }

    private static Section indicators() {
        return Section.of("rozdzial-9", "9", "Wskaźniki",
                Table.of("wskazniki-wartosci", "Wartości wskaźników", List.of(Column.text("Wskaźnik"), Column.text("Jednostka"), Column.number("Wartość bazowa"),
                        Column.number("2028"), Column.text("Mierzy")),
                        List.of(Row.headed("I-1 Uczniowie objęci procedurą", "osoby", "12,5 (31.12.2026)", "1\u00a0900", "C-EDU-1").withId("I-1"),
                                Row.headed("I-2 Małe", "–", "mniej niż\u00a05", "–", "").withId("I-2"))),
                Table.of("wskazniki-pomiar", "Kto mierzy, skąd i jak często", List.of(Column.text("Wskaźnik"), Column.text("Rodzaj"), Column.text("Źródło"),
                        Column.text("Kto mierzy"), Column.text("Jak często"), Column.text("Uwagi")),
                        List.of(Row.headed("I-1", "rezultatu", "SIO", "Starostwo", "co rok", "-1"))));
    }

    private static Section standards() {
        return Section.of("rozdzial-4", "4", "Standardy").withSections(Section.of("standardy-EDU", "4.1", "Edukacja", Table.of("standardy-EDU-tabela", "Standardy: edukacja",
                List.of(Column.text("Standard"), Column.text("Jest"), Column.text("Za 12 miesięcy"), Column.text("Za 36 miesięcy"), Column.text("Dowód i uwagi")),
                List.of(Row.headed("EDU-1 Przyjęcie ucznia", "1 w części", "2 w większości", "–", "Dowód: =1").withId("EDU-1")))));
    }

    private static Section management() {
        return Section.of("rozdzial-10", "10", "Zarządzanie", Table.of("monitoring-tabela", "Monitoring ustalony na [warsztacie]: co, kto/gdzie?", List.of(Column.date("Najbliższy termin"), Column.text("Co sprawdzamy"),
                Column.text("Ustalenie"), Column.text("Kartka")), List.of(Row.headed("15.06.2028", "szkoły", "spotkanie zespołu", "W4-031"), Row.headed("bez terminu", "x", "y", "W4-032"))),
                Table.of("trudne", "Trudne teksty", List.of(Column.text("Nr"), Column.text("Tekst")),
                        Stream.concat(SamplePlan.AWKWARD.stream(), Stream.of("_x000D_ nie jest znakiem", "długi ".repeat(8_000))).map(text -> Row.of(Cell.head("1"), Cell.of(text))).toList()));
    }

    private static Section team() {
        return Section.of("sklad-zespolu", "Załącznik 1.", "Skład zespołu", Table.of("sklad-zespolu-tabela", "Skład zespołu",
                List.of(Column.text("Osoba"), Column.text("Instytucja"), Column.text("Funkcja"), Column.text("Obszary"), Column.text("Rola")),
                List.of(Row.headed("Joanna Miotk", "Starostwo", "naczelniczka", "wszystkie", "koordynator"))));
    }
}
