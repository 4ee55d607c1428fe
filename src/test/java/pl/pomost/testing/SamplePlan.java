package pl.pomost.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import pl.pomost.plan.Block;
import pl.pomost.plan.BulletList;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Figure;
import pl.pomost.plan.FigureData;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.Note;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Quote;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Typography;

/** Documents to try writers on: everything that a plan may hold, the awkward included. */
public final class SamplePlan {

    /** Texts that would do harm, or come out garbled, if a writer took them for more than text. */
    public static final List<String> AWKWARD = List.of(
            "<script>alert('x')</script> & \"cudzysłów\" ]]> <!-- nie komentarz -->",
            "</td></tr></table><img src='x' alt=\"y\"/> &amp; &lt; &#65;",
            "=cmd|'/c calc'!A0", "@SUMA(1;2)", "{color:red} ${user.home} {{7*7}} #{1+1}",
            "Dokumentacjadlaobcokrajowcówubiegającychsięozezwolenienapobytczasowyipracęnaterytorium".repeat(2),
            "Мати з дитиною в школі: «Ґанок, їжа, єдність, щирість» – і все.",
            "We came in 2022. A neighbour helped us – I will never forget it; it's a good place.",
            "Zażółć gęślą jaźń – PCHNĄĆ W TĘ ŁÓDŹ JEŻA LUB OŚM SKRZYŃ FIG; o\u0301 z\u0307 e\u0328 zostają",
            "Emoji 😀 👍🏽 👩‍🏫 🇺🇦 ❤️ 1️⃣ 🫠 oraz po nich słowo, strzałka → oraz znak ✓",
            "Znaki sterujące\u0000\u0007\u001B\uFFFE i połówka pary \uD83D oraz \uDE00 w tekście",
            "العربية i 中文 nie mają tu swoich krojów");

    private static final String LONG = "Szkoły w powiecie przyjmują nowych uczniów przez cały rok, a w każdej z nich "
            + "wygląda to inaczej: w jednej czeka pakiet powitalny i rozmowa z tłumaczem, w innej rodzice odwiedzają "
            + "po kilka sekretariatów i nie wiedzą, o co pytać. W ankiecie starostwa odpowiedziało 41 z 58 szkół. "
            + "Tylko sześć opisało sposób przyjmowania ucznia, który przyjechał z zagranicy, a każdy opis jest inny. "
            + "Zespół uznał, że to sprawa do załatwienia u nas, bez czekania na zmiany w prawie i bez dużych pieniędzy: "
            + "wystarczy 32 000 zł w 2028 r. oraz jedna osoba, która tego dopilnuje i co pół roku zda sprawę.";

    private SamplePlan() {
    }

    /** A document of about fifteen pages with every kind of block, at every depth. */
    public static PlanDocument rich() {
        return PlanDocument.of(metrics(),
                List.of(summary(), empty(), diagnosis(), standards(), actions(12), money(), awkward()),
                List.of(team()));
    }

    /** A document of about sixty pages, for measuring. */
    public static PlanDocument ofSixtyPages() {
        return PlanDocument.of(metrics(),
                List.of(summary(), diagnosis(), standards(), actions(95), money(), awkward()), List.of(team()));
    }

    /** The smallest thing that is still a document. */
    public static PlanDocument bare() {
        Metrics.Territory gdynia = new Metrics.Territory("2262", "miasto Gdynia", "Gdynia");
        return PlanDocument.of(new Metrics("Plan", "pl", gdynia, "Edycja 2027", Metrics.Period.of(null, null),
                new Metrics.Revision("0", "roboczy"), LocalDate.of(2028, 1, 10), Metrics.Formalities.none()),
                List.of(), List.of());
    }

    private static Metrics metrics() {
        return new Metrics("Lokalny plan działań na rzecz integracji imigrantów w powiecie kartuskim na lata 2028–2030",
                "pl", new Metrics.Territory("2205", "powiat kartuski", "Kartuzy"), "Edycja 2027",
                Metrics.Period.of(LocalDate.of(2028, 1, 1), LocalDate.of(2030, 12, 31)),
                new Metrics.Revision("1.0", "złożony"), LocalDate.of(2028, 1, 10),
                new Metrics.Formalities(Optional.of("PSE.8140.3.2027"),
                        Optional.of("Joanna Miotk, naczelniczka Wydziału Polityki Społecznej i Edukacji"),
                        Optional.of("Zarządzenie nr 41/2027 Starosty Kartuskiego z dnia 24 maja 2027 r."),
                        Optional.empty(), Optional.of("lokalny zespół, 29 osób; wykaz w załączniku")));
    }

    private static Section summary() {
        return Section.of("1", "1", "Streszczenie w prostym języku",
                Paragraph.of("W powiecie kartuskim mieszka i pracuje coraz więcej osób z innych krajów. Najwięcej jest osób "
                        + "z Ukrainy i Białorusi. Są też ludzie z Filipin, Nepalu i Kolumbii.\nWielu żyje tu od kilku lat."),
                BulletList.of("każda szkoła przyjmuje ucznia w ten sam sposób,", "pacjent i lekarz się rozumieją,",
                        "a w starostwie jest jedno miejsce, do którego można przyjść z każdą sprawą."),
                new Paragraph("У нашому повіті живе і працює дедалі більше людей з інших країн. Цей план каже, що ми зробимо "
                        + "в 2028–2030 роках, щоб усім жилося добре.", "uk"),
                new Paragraph("More and more people from other countries live and work in our county. This plan says what "
                        + "we shall do so that everyone has a good life here.", "en"));
    }

    private static Section empty() {
        return Section.of("2", "2", "Podstawa i powiązania").withSections(Section.of("2.1", "2.1", "Strategie powiatu"),
                Section.of("2.2", "2.2", "", Paragraph.of(""), BulletList.of()));
    }

    private static Section diagnosis() {
        Section entry = Section.of("D-EDU-01", "3.1.1", "D-EDU-01 Szkoły przyjmują nowych uczniów bez wspólnej procedury",
                Paragraph.of(LONG),
                FactList.about("f-D-EDU-01", "Wpis D-EDU-01").fact("Rodzaj", "problem")
                        .fact("Kogo dotyczy", "dzieci i rodzice, poradnia, szkoły")
                        .fact("Skala", "38 dzieci zbadanych w 2026 r.").fact("Cele", "C-EDU-1, C-EDU-2")
                        .fact("Karty", "W1-014, W2-029").build(),
                Quote.of("Дитина два тижні сиділа мовчки, бо ніхто не знав, як до неї заговорити.", "uk", "karta W1-014"),
                Quote.of("Dowiadujemy się o nich w dniu zapisu.", "karta W2-029, dyrektorka szkoły"));
        Section causes = Section.of("3.1.1.1", "3.1.1.1", "Przyczyny i skutki",
                BulletList.of("jeden zestaw testów niewerbalnych", "brak umowy na tłumaczenie"),
                Note.hidden("Liczby mniejsze niż 5 nie są pokazywane w wersji publicznej."));
        Section area = Section.of("3.1", "3.1", "Edukacja", Paragraph.of(LONG))
                .withSections(entry.withSections(causes), second());
        return Section.of("3", "3", "Jak jest: diagnoza", Paragraph.of(LONG), dataTable()).withSections(area);
    }

    private static Section second() {
        return Section.of("D-EDU-02", "3.1.2", "D-EDU-02 Dodatkowy polski rusza w każdej szkole kiedy indziej",
                Paragraph.of(LONG + " O tym samym mówi D-EDU-01, a odpowiada na to cel C-EDU-1 i działanie A-EDU-3."));
    }

    private static Table dataTable() {
        return Table.of("dane", "Dane o powiecie",
                List.of(Column.text("Wskaźnik"), Column.number("Wartość"), Column.date("Stan na"), Column.text("Źródło")),
                IntStream.rangeClosed(1, 60).mapToObj(i -> Row.headed("Wskaźnik nr " + i + " o mieszkańcach i ich sprawach",
                        Typography.number(i * 1234L), Typography.date(LocalDate.of(2026, 1 + i % 12, 1 + i % 28)),
                        "GUS (wartość zmyślona), bez osób niezameldowanych w gminie")).toList());
    }

    private static Section standards() {
        List<FigureData.Level> levels = IntStream.rangeClosed(1, 8).mapToObj(i -> new FigureData.Level(
                "EDU-" + i + " Przyjęcie ucznia z doświadczeniem migracji", OptionalInt.of(i % 3),
                i == 8 ? OptionalInt.empty() : OptionalInt.of(Math.min(3, i % 3 + 1 + i % 2)))).toList();
        return Section.of("4", "4", "Samoocena standardów", Paragraph.of(LONG),
                Figure.levels("r-poziomy", "Gdzie jesteśmy i dokąd zmierzamy",
                        "Osiem standardów edukacji na skali od 0 do 3; siedem ma wyższy cel niż dzisiejszy poziom.", levels));
    }

    private static Section actions(int count) {
        List<Section> cards = IntStream.rangeClosed(1, count).mapToObj(SamplePlan::action).toList();
        return Section.of("5", "5", "Co zrobimy: działania").withSections(
                Section.of("5.1", "5.1", "Edukacja", Note.missing("Działanie A-EDU-4 nie ma źródła finansowania."))
                        .withSections(cards));
    }

    private static Section action(int i) {
        String code = "A-EDU-" + i;
        return Section.of(code, "5.1." + i, code + " Jedna procedura przyjęcia ucznia i pakiet powitalny w czterech językach",
                Paragraph.of(LONG),
                FactList.about("f-" + code, "Karta działania " + code).fact("Cel", "C-EDU-1").fact("Diagnoza", "D-EDU-01")
                        .fact("Odpowiedzialny", "Starostwo Powiatowe w Kartuzach, inspektor ds. edukacji")
                        .fact("Partnerzy", "poradnia psychologiczno-pedagogiczna, dyrektorzy szkół, polsko-ukraińska fundacja")
                        .fact("Termin", "od 3 kwietnia 2028 r. do 20 grudnia 2030 r.").fact("Budżet", "60 000 zł").build(),
                Table.of("b-" + code, "Budżet działania " + code,
                        List.of(Column.text("Źródło"), Column.text("Stan"), Column.money("2028"), Column.money("2029"),
                                Column.money("2030"), Column.money("Razem")),
                        List.of(moneyRow("Budżet powiatu", "zapewnione", 16000, 7000, 7000),
                                moneyRow("FAMI 2021–2027", "wniosek", 16000, 7000, 7000))));
    }

    private static Row moneyRow(String source, String state, long... years) {
        Stream<Cell> amounts = Stream.concat(IntStream.range(0, years.length).mapToObj(i -> years[i]),
                Stream.of(LongStream.of(years).sum())).map(amount -> Cell.of(Typography.money(BigDecimal.valueOf(amount))));
        return Row.of(Stream.concat(Stream.of(Cell.head(source), Cell.of(state)), amounts).toList());
    }

    private static Section money() {
        return Section.of("6", "6", "Budżet i harmonogram",
                Figure.bars("r-budzet", "Skąd pieniądze",
                        "Najwięcej pieniędzy pochodzi z FAMI, potem z budżetu powiatu; najmniej od pracodawców.", "zł",
                        List.of(FigureData.Bar.of("FAMI 2021–2027", 1_250_000), FigureData.Bar.of("Budżet powiatu", 640_000),
                                FigureData.Bar.of("Budżety gmin Kartuzy, Żukowo, Sierakowice i Stężyca razem", 210_500),
                                FigureData.Bar.of("Pracodawcy", 0))),
                Figure.quarters("r-kwartaly", "Kiedy co robimy", "Cztery działania w latach 2028–2030.",
                        List.of(span("A-EDU-1 Jedna procedura", 2028, 4, 2030, 12), span("A-EDU-2 Kursy", 2028, 1, 2028, 9),
                                span("A-EDU-3 Asystentki", 2029, 9, 2030, 6), span("A-POM-1 Punkt", 2028, 7, 2030, 12))),
                Table.of("szeroka", "Tabela z wieloma kolumnami",
                        List.of(Column.text("Kod"), Column.text("Działanie"), Column.text("Odpowiedzialny"), Column.text("Źródło"),
                                Column.date("Od"), Column.date("Do"), Column.number("Osób"), Column.money("Razem")),
                        IntStream.rangeClosed(1, 9).mapToObj(i -> Row.headed("A-EDU-" + i,
                                "Diagnoza w poradni z tłumaczem i narzędziami niejęzykowymi", "dyrektorka poradni w Kartuzach",
                                "budżet powiatu i FAMI", "03.04.2028", "20.12.2030", "50", "60 000 zł")).toList()));
    }

    private static FigureData.Span span(String label, int fromYear, int fromMonth, int toYear, int toMonth) {
        return new FigureData.Span(label, LocalDate.of(fromYear, fromMonth, 1), LocalDate.of(toYear, toMonth, 1));
    }

    private static Section awkward() {
        List<Block> blocks = Stream.of(
                AWKWARD.stream().<Block>map(Paragraph::of),
                Stream.<Block>of(BulletList.of(AWKWARD)),
                AWKWARD.stream().<Block>map(text -> Quote.of(text, "karta W1-001")),
                Stream.<Block>of(Table.of("t-awkward", "Trudne teksty w tabeli <b>", List.of(Column.text("Nr"), Column.text("Tekst")),
                        IntStream.range(0, AWKWARD.size()).mapToObj(i -> Row.headed(String.valueOf(i + 1), AWKWARD.get(i))).toList())),
                Stream.<Block>of(Table.of("t-pusta", "Tabela bez wierszy", List.of(Column.text("Kto"), Column.text("Co")), List.of())),
                Stream.<Block>of(Figure.bars("r-puste", "Rysunek bez danych", "Nie ma danych.", "zł", List.of())))
                .flatMap(stream -> stream).toList();
        return Section.of("7", "7", "Trudne teksty & <znaki>", blocks)
                .withSections(Section.of("7", "7.1", "Rozdział o powtórzonym oznaczeniu", Paragraph.of(AWKWARD.get(0))));
    }

    private static Section team() {
        return Section.of("zespol", "Zał. 1", "Skład zespołu", Table.of("t-zespol", "Zespół", List.of(
                Column.text("Imię i nazwisko"), Column.text("Instytucja"), Column.text("Funkcja")),
                IntStream.rangeClosed(1, 29).mapToObj(i -> Row.headed("Joanna Miotk-" + i, "Starostwo Powiatowe w Kartuzach",
                        "naczelniczka Wydziału Polityki Społecznej i Edukacji")).toList()));
    }
}
