package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.pomost.compare.Comparison.Choose;
import pl.pomost.compare.Grid.Cell;
import pl.pomost.compare.Grid.Head;
import pl.pomost.compare.Grid.Line;
import pl.pomost.plan.Table;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Paged;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Typography;

/** The matrix: what each team has agreed of each standard, as a picture made of cells and as a table with everything in words. */
@ApplicationScoped
class MatrixView {

    private static final int OLD = 12;

    private final RegionFacts facts;
    private final Traits traits;

    MatrixView(RegionFacts facts, Traits traits) {
        this.facts = facts;
        this.traits = traits;
    }

    /** @param whole all powiats and both shapes, for files; else what the address asks for */
    Comparison of(Ground ground, Question question, boolean whole) {
        List<StandardDef> standards = ordered(ground.standards().stream().filter(standard -> question.text("obszar").map(standard.area()::equals).orElse(true)).toList(),
                ground.areas().stream().map(AreaDef::code).toList());
        RegionFacts.Facts found = facts.of(ground.edition(), FactKind.LEVELS, FactKind.ANSWERS);
        Matrix all = ground.withAnswers(ground.matrix(found), found);
        Matrix region = new Matrix(all.places(), standards, all.cells(), all.answers());
        Matrix matrix = region.of(ordered(ground, question, all).stream().filter(place -> question.all("powiat").isEmpty() || question.has("powiat", place.teryt())).toList());
        Paged<Place> page = Paged.of(matrix.places(), question.page(), question.queryOfPages());
        Matrix shown = whole ? matrix : matrix.of(page.rows());
        boolean words = question.has("widok", "tabela");
        List<Grid> grids = new ArrayList<>();
        if (whole || !words) {
            grids.add(heat(ground, shown, region, whole));
        }
        if (whole || words) {
            grids.add(details(ground, shown));
        }
        List<Picture> pictures = whole ? List.of(HeatPicture.of(matrix, "Poziomy standardów w powiatach, edycja " + ground.year())) : List.of();
        return new Comparison(View.MATRIX.code(), "Standardy w powiatach", "Co zespoły uzgodniły o każdym standardzie: poziom dziś, cel i wiek oceny. To wyjaśnienie, nie ranking.",
                List.of("Pokazujemy tylko poziomy uzgodnione przez cały zespół. Ocen pojedynczych osób nie ma w żadnym porównaniu. „nd.” znaczy, że zespół uznał standard za cudze zadanie i podał powód.",
                        "Litera w komórce mówi, co powiat odpowiedział na standard uzgodniony między powiatami: P – przyjęty, D – dostosowany, N – nie nasz."),
                choose(ground, question), List.of(), pictures, grids, whole || !page.several() ? Optional.empty() : Optional.of(page));
    }

    private List<Choose> choose(Ground ground, Question question) {
        List<Choose> all = new ArrayList<>(List.of(Choose.one("edition", "Edycja", ground.yearChoices(), String.valueOf(ground.year()), ""),
                Choose.one("obszar", "Obszar", ground.areaChoices(), question.text("obszar").orElse(""), "wszystkie obszary"),
                Choose.one("widok", "Pokaż jako", List.of(new Choice("obraz", "obraz z komórek"), new Choice("tabela", "tabelę ze słowami")), question.text("widok").orElse("obraz"), ""),
                Choose.one("kolejnosc", "Kolejność powiatów", List.of(new Choice("nazwa", "alfabetyczna"), new Choice("podobne", "od najbardziej podobnych"), new Choice("poziom", "według poziomu standardu")),
                        question.text("kolejnosc").orElse("nazwa"), "")));
        if (question.has("kolejnosc", "podobne")) {
            all.add(Choose.one("do", "Podobne do", ground.placeChoices(), question.text("do").orElse(""), "wybierz powiat"));
        }
        if (question.has("kolejnosc", "poziom")) {
            all.add(Choose.one("standard", "Standard", ground.standardChoices(), question.text("standard").orElse(""), "wybierz standard"));
        }
        all.add(Choose.some("powiat", "Tylko te powiaty", ground.placeChoices(), question.all("powiat")));
        return all;
    }

    /** As their areas follow each other, and within an area as in the catalogue: the heads of areas stand over what is theirs. */
    static List<StandardDef> ordered(List<StandardDef> standards, List<String> areas) {
        return standards.stream().sorted(Comparator.comparing(standard -> areas.indexOf(standard.area()))).toList();
    }

    /** Alphabetical, unless likeness or one standard is asked for. */
    private List<Place> ordered(Ground ground, Question question, Matrix all) {
        Optional<Place> like = question.text("do").filter(any -> question.has("kolejnosc", "podobne")).flatMap(ground::place);
        if (like.isPresent()) {
            List<Place> near = Likeness.of(traits.of(ground), Trait.USUAL).nearest(like.get().teryt(), all.places().size()).stream().map(Likeness.Near::place).toList();
            return Stream.concat(Stream.of(like.get()), near.stream()).filter(all.places()::contains).toList();
        }
        Optional<String> standard = question.text("standard").filter(any -> question.has("kolejnosc", "poziom"))
                .filter(code -> ground.standards().stream().anyMatch(each -> each.code().equals(code)));
        return standard.map(code -> all.places().stream().sorted(Comparator.comparing((Place place) -> all.at(place.teryt(), code).flatMap(Assessed::level).orElse(99))).toList()).orElse(all.places());
    }

    private static Grid heat(Ground ground, Matrix shown, Matrix all, boolean whole) {
        List<Head> heads = new ArrayList<>(List.of(Head.text("Powiat")));
        shown.standards().forEach(standard -> heads.add(new Head(standard.code(), standard.code() + " " + standard.name(), Table.Kind.NUMBER, "/standardy/" + standard.code())));
        List<Grid.Group> groups = ground.areas().stream().map(area -> new Grid.Group(area.shortName().pl(), "area-" + area.code(),
                (int) shown.standards().stream().filter(standard -> standard.area().equals(area.code())).count())).filter(group -> group.columns() > 0).toList();
        List<Line> lines = new ArrayList<>(shown.places().stream().map(place -> Line.of(Stream.concat(Stream.of(Cell.of(place.fullName()).leading("/porownanie/profil?powiat=" + place.teryt() + "&edition=" + ground.year())),
                shown.standards().stream().map(standard -> cell(ground, shown, place, standard))))).toList());
        lines.add(Line.sum(Stream.concat(Stream.of(Cell.of("W regionie")), shown.standards().stream().map(standard -> all.spread(standard.code()).map(MatrixView::range).orElse(Cell.of("–"))
                .leading(all.spread(standard.code()).isEmpty() ? "" : View.ROWS.path() + "?co=luki&ile=ocenione&standard=" + standard.code() + "&edition=" + ground.year())))));
        lines.add(Line.sum(Stream.concat(Stream.of(Cell.of("Chcą wyżej")), shown.standards().stream().map(standard -> Cell.of(all.gaps(standard.code()))
                .leading(View.ROWS.path() + "?co=luki&standard=" + standard.code() + "&edition=" + ground.year())))));
        return new Grid("macierz", "Poziomy standardów w powiatach, edycja " + ground.year(), whole ? "Liczba to poziom od 0 do 3." : "Liczba to poziom od 0 do 3, strzałka prowadzi do celu. Komórka otwiera dowody, usługi, języki, kontakt i działania.",
                "heat matrix", groups, heads, lines);
    }

    private static Cell range(Spread spread) {
        String from = Words.number(spread.least());
        String to = Words.number(spread.greatest());
        return new Cell(from.equals(to) ? from : from + "–" + to, "", "od " + from + " do " + to + ", najczęściej " + Words.numbers(spread.modes()), "", "");
    }

    private static Cell cell(Ground ground, Matrix matrix, Place place, StandardDef standard) {
        Optional<Assessed> found = matrix.at(place.teryt(), standard.code());
        Optional<Answered> answer = matrix.answer(place.teryt(), standard.code());
        String mark = answer.map(Answered::mark).orElse("");
        String said = answer.map(each -> ", odpowiedź powiatu: " + each.words()).orElse("");
        if (found.isEmpty()) {
            return new Cell("–", mark, "bez uzgodnionej oceny" + said, "", "");
        }
        Assessed cell = found.get();
        String address = ground.reach().opens(place.teryt(), standard.area()) ? "/porownanie/komorka/" + place.teryt() + "/" + standard.code() + "?edition=" + ground.year() : "";
        if (cell.notOurs()) {
            return new Cell("nd.", mark, "nie nasze zadanie" + said, address, "");
        }
        Optional<Integer> age = cell.age(ground.today());
        boolean old = age.filter(months -> months >= OLD).isPresent();
        String note = cell.target().map(target -> "→" + target).orElse("") + (old ? " (" + age.get() + " m.)" : "") + (mark.isEmpty() ? "" : " " + mark);
        String spoken = "poziom " + cell.level().get() + cell.target().map(target -> ", cel " + target).orElse("") + age.map(months -> ", ocena sprzed " + Plurals.of(months, "miesiąca", "miesięcy", "miesięcy")).orElse("") + said;
        return new Cell(String.valueOf(cell.level().get()), note.strip(), spoken, address, "level-" + cell.level().get() + (old ? " is-old" : ""));
    }

    private static Grid details(Ground ground, Matrix matrix) {
        List<Line> lines = matrix.places().stream().flatMap(place -> matrix.standards().stream().flatMap(standard -> detail(ground, matrix, place, standard).stream())).toList();
        return Grid.of("macierz-slowami", "Uzgodnione oceny standardów, edycja " + ground.year(), "", List.of(Head.text("Powiat"), Head.text("Standard"), Head.number("Poziom"), Head.number("Cel za 12 miesięcy"),
                Head.number("Cel za 36 miesięcy"), new Head("Uzgodniono", "", Table.Kind.DATE), Head.number("Wiek w miesiącach"), Head.text("Dowód"), Head.text("Wersja standardu"),
                Head.text("Odpowiedź na ustalenie")), lines);
    }

    /** Nothing where a team has agreed on no level and answered nothing. */
    private static Optional<Line> detail(Ground ground, Matrix matrix, Place place, StandardDef standard) {
        Optional<Assessed> found = matrix.at(place.teryt(), standard.code());
        Optional<Answered> answer = matrix.answer(place.teryt(), standard.code());
        if (found.isEmpty() && answer.isEmpty()) {
            return Optional.empty();
        }
        Function<Function<Assessed, Optional<?>>, Cell> said = of -> Cell.of(found.flatMap(of).map(String::valueOf).orElse("–"));
        String address = found.isPresent() && ground.reach().opens(place.teryt(), standard.area()) ? "/porownanie/komorka/" + place.teryt() + "/" + standard.code() + "?edition=" + ground.year() : "";
        return Optional.of(Line.of(Cell.of(place.fullName()), Cell.of(standard.code() + " " + standard.name()).leading(address),
                found.filter(Assessed::notOurs).map(any -> Cell.of("nie nasze zadanie")).orElseGet(() -> said.apply(Assessed::level)), said.apply(Assessed::target12), said.apply(Assessed::target36),
                said.apply(cell -> cell.agreedOn().map(Typography::date)), said.apply(cell -> cell.age(ground.today())), said.apply(cell -> Optional.of(cell.proved() ? "jest" : "brak")),
                said.apply(cell -> Optional.of(version(standard, cell))), Cell.of(answer.map(each -> answered(standard, each)).orElse("–"))));
    }

    private static String answered(StandardDef standard, Answered answer) {
        return answer.words() + (answer.version() == standard.version() ? "" : " (wersja " + answer.version() + ")");
    }

    private static String version(StandardDef standard, Assessed cell) {
        return cell.version() == standard.version() ? String.valueOf(cell.version()) : cell.version() + " (jest już " + standard.version() + ")";
    }
}
