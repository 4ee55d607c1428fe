package pl.pomost.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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

/** A document of everything that breaks writers: 300 actions, words without end, writing from the right, signs of four bytes, cells that look like formulas, empty chapters. */
public final class HostilePlan {

    /** Texts that a spreadsheet, a browser or a word processor might take for more than text. */
    public static final List<String> TEXTS = List.of(
            "=cmd|'/c calc'!A0", "=HYPERLINK(\"https://example.org\";\"kliknij\")", "+1+1", "-2+3", "@SUM(A1:A9)", "\t=1+1", "\r=1+1",
            "Bezkońcasłowobezspacji".repeat(60),
            "مرحبا بكم في المدينة، خطة الاندماج المحلية (A-EDU-1) للسنوات 2028–2030",
            "ברוכים הבאים \u202Eodwrócony\u202C \u200Fi znowu prosto\u200E",
            "😀👩‍👩‍👧‍👦🇵🇱🏳️‍🌈 \uD842\uDFB7\uD835\uDCB3 \uD83E\uDDD1\uD83C\uDFFD‍\uD83D\uDE80 cztery bajty",
            "Z̸a̸l̸g̸o̸ h̵̛͖̟͐̈́e̷̛̺͆̈́ c̶͎̀o̸̺͐m̷̩̏e̶̢͊s̴̬̍",
            "NUL\u0000 ESC\u001B DEL\u007F C1\u0085\u009F \uFFFE\uFDD0 połówka \uD83D i \uDE00 koniec",
            "<w:p>]]></w:p> &nbsp; &#0; <!-- --> <![CDATA[x]]> <?xml?> {table} ${x} {{7*7}}",
            "wiele     spacji,\n\n\npuste wiersze\n i   wcięcia \n", "\u200B\u2060\uFEFF", " ", "\u00AD\u00ADmięk\u00ADki\u00ADe", "ﷺ ﷽ 𒐫 ⸻");

    private static final int ACTIONS = 300;
    private static final int LONGEST = 12_000;

    private HostilePlan() {
    }

    public static PlanDocument plan() {
        return PlanDocument.of(metrics(), List.of(empty("rozdzial-1", "1", ""), empty("rozdzial-2", "2", "Pusty rozdział"), texts(), tables(), deep(), actions(), figures(), council(), empty("", "", "")),
                List.of(empty("zal", "Załącznik 1.", "Pusty załącznik"), Section.of("zal-2", "Załącznik 2.", TEXTS.get(10), Paragraph.of(TEXTS.get(8)))));
    }

    private static Metrics metrics() {
        return new Metrics("=TYTUŁ() " + TEXTS.get(7).substring(0, 300) + " " + TEXTS.get(10), "pl", new Metrics.Territory("2205", "powiat " + TEXTS.get(8), "<Siedziba> & \"spółka\""),
                "Edycja \uD83D\uDE00", Metrics.Period.of(LocalDate.of(2028, 1, 1), null), new Metrics.Revision("9.99-β/\u202E", "roboczy <b>"), LocalDate.of(2028, 1, 10),
                new Metrics.Formalities(Optional.of(TEXTS.get(0)), Optional.of(TEXTS.get(13)), Optional.of(TEXTS.get(14)), Optional.of(""), Optional.empty()));
    }

    private static Section empty(String id, String number, String title) {
        return Section.of(id, number, title);
    }

    private static Section texts() {
        List<Block> blocks = new ArrayList<>();
        TEXTS.forEach(text -> {
            blocks.add(Paragraph.of(text));
            blocks.add(new Paragraph(text, "ar"));
            blocks.add(Quote.of(text, "zh-Hant", text));
            blocks.add(Note.missing(text));
        });
        blocks.add(BulletList.of(TEXTS));
        blocks.add(BulletList.of());
        blocks.add(new FactList("f", "Karta \uD83D\uDE00 <i>", TEXTS.stream().map(text -> new FactList.Fact(text, text, "uk")).toList()));
        blocks.add(new FactList("f", "Karta bez niczego", List.of()));
        return Section.of("\"<teksty>'&", "3", "Teksty \uD83D\uDE00 مرحبا", blocks);
    }

    private static Section tables() {
        List<Column> many = IntStream.rangeClosed(1, 14).mapToObj(i -> i % 3 == 0 ? Column.money("Kolumna numer " + i) : Column.text(i % 2 == 0 ? "K" + i : TEXTS.get(7).substring(0, 40))).toList();
        List<Row> wide = TEXTS.stream().map(text -> Row.of(IntStream.range(0, many.size()).mapToObj(i -> i == 0 ? Cell.head(text) : Cell.of(i % 5 == 0 ? text : "x" + i)).toList())).toList();
        String long1 = "Zdanie, które się powtarza, aż nie zmieści się na stronie. ".repeat(LONGEST / 60);
        return Section.of("tabele", "4", "Tabele",
                Table.of("szeroka", "Szeroka =1+1", many, wide),
                Table.of("wysoka", "Komórka wyższa niż strona", List.of(Column.text("Kod"), Column.text("Treść")), List.of(Row.headed("1", long1), Row.headed("2", TEXTS.get(7).repeat(3)))),
                Table.of("formuly", "Komórki jak formuły", List.of(Column.text("Nr"), Column.text("Tekst"), Column.text("Jeszcze raz")),
                        IntStream.range(0, TEXTS.size()).mapToObj(i -> Row.headed(String.valueOf(i), TEXTS.get(i), TEXTS.get(i)).withId(i == 0 ? "X-1" : "\"<id>" + i)).toList()),
                Table.of("pusta", "Bez wierszy", List.of(Column.text("Kto"), Column.text("Co")), List.of()));
    }

    /** A section within a section within a section... */
    private static Section deep() {
        Section section = Section.of("D-9", "5.1.1.1.1.1.1.1.1", "Dno", Paragraph.of("Głębiej się nie da. Zobacz D-9, A-EDU-300 i X-1."));
        for (int depth = 8; depth >= 1; depth--) {
            section = Section.of("g" + depth, "5" + ".1".repeat(depth - 1), "Piętro " + depth).withSections(section);
        }
        return section;
    }

    private static Section actions() {
        List<Section> cards = IntStream.rangeClosed(1, ACTIONS).mapToObj(i -> Section.of("A-EDU-" + i, "A-EDU-" + i, "Działanie " + i + " " + TEXTS.get(i % TEXTS.size()),
                i % 3 > 0 ? Paragraph.of("Opis działania. " + TEXTS.get(i % 7)) : FactList.about("A-EDU-" + i + "-fakty", "Działanie A-EDU-" + i).fact("Cel", "C-EDU-1").fact("Termin", "od 3 kwietnia 2028 r.").fact("Koszt", "60 000 zł").build())).toList();
        return Section.of("rozdzial-8", "8", "Co zrobimy: trzysta działań").withSections(Section.of("dzialania-EDU", "8.1", "Edukacja").withSections(cards),
                Section.of("dzialania-ZDR", "8.2", "Zdrowie"));
    }

    /** The tables from which slides are made, with texts that no slide has room for. */
    private static Section council() {
        List<Section> areas = IntStream.rangeClosed(1, 9).mapToObj(i -> Section.of("jak-powinno-byc-X" + i, "10." + i, "Obszar " + i + " " + TEXTS.get(i + 3))
                .withSections(Section.of("C-X" + i, "C-X" + i, TEXTS.get((i + 6) % TEXTS.size()) + " " + TEXTS.get(7)))).toList();
        return Section.of("rozdzial-10", "10", "Dla rady", Quote.of(TEXTS.get(7) + " " + TEXTS.get(8) + " " + "słowa ".repeat(300), ""),
                FactList.about("zespol-fakty", "Zespół").fact("Liczba osób", TEXTS.get(8)).fact("Instytucje i grupy", "23 ".repeat(400)).build(),
                awkward("powiat-w-liczbach-tabela", 5), awkward("kamienie-milowe-tabela", 2), awkward("budzet-obszary-tabela", 5), awkward("wskazniki-wartosci", 7),
                awkward("ryzyka-tabela", 6), awkward("postulaty-tabela", 5)).withSections(areas);
    }

    private static Table awkward(String id, int columns) {
        List<Column> heads = IntStream.range(0, columns).mapToObj(i -> Column.text(i == 1 ? TEXTS.get(7).substring(0, 60) : "Kolumna " + i)).toList();
        return Table.of(id, "Tabela " + id + " " + TEXTS.get(10), heads, IntStream.range(0, 12).mapToObj(row -> Row.of(IntStream.range(0, columns)
                .mapToObj(i -> i == 0 ? Cell.head(TEXTS.get((row + 5) % TEXTS.size())) : Cell.of(TEXTS.get((row * 3 + i) % TEXTS.size()) + " i dalej ".repeat(row * 4))).toList())).toList());
    }

    private static Section figures() {
        List<FigureData.Span> spans = IntStream.rangeClosed(1, ACTIONS).mapToObj(i -> new FigureData.Span("A-EDU-" + i + " " + TEXTS.get(i % TEXTS.size()),
                LocalDate.of(2028 + i % 3, 1 + i % 12, 1), LocalDate.of(2030, 12, 31))).toList();
        List<FigureData.Bar> bars = Stream.concat(IntStream.range(0, 45).mapToObj(i -> FigureData.Bar.of(TEXTS.get(i % TEXTS.size()), (long) Math.pow(10, i % 13))),
                Stream.of(FigureData.Bar.of("ujemny", -5))).toList();
        List<FigureData.Level> levels = TEXTS.stream().map(text -> new FigureData.Level(text, OptionalInt.of(1), OptionalInt.empty())).toList();
        return Section.of("rozdzial-9", "9", "Rysunki", Figure.quarters("harmonogram", "Trzysta pasków", TEXTS.get(13), spans),
                Figure.bars("budzet-lata", "Czterdzieści słupków =2+2", TEXTS.get(8), "zł", bars), Figure.levels("standardy", "Poziomy", "", levels),
                Figure.quarters("puste", "Nic", "Nic.", List.of()), Figure.paths("wskazniki", "Ścieżki", "Ścieżki.", List.of(new FigureData.Path(TEXTS.get(7), List.of()))));
    }
}
