package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final MatrixTexts texts;

    MatrixView(RegionFacts facts, Traits traits, MatrixTexts texts) {
        this.texts = texts;
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
        List<Picture> pictures = whole ? List.of(HeatPicture.of(matrix, texts.caption(ground.year()), texts.alternative())) : List.of();
        return new Comparison(View.MATRIX.code(), texts.heading(), texts.lead(),
                List.of(texts.agreedOnly(), texts.letters()),
                choose(ground, question), List.of(), pictures, grids, whole || !page.several() ? Optional.empty() : Optional.of(page));
    }

    private List<Choose> choose(Ground ground, Question question) {
        List<Choose> all = new ArrayList<>(List.of(Choose.one("edition", texts.edition(), ground.yearChoices(), String.valueOf(ground.year()), ""),
                Choose.one("obszar", texts.area(), ground.areaChoices(), question.text("obszar").orElse(""), texts.allAreas()),
                Choose.one("widok", texts.shape(), List.of(new Choice("obraz", texts.asPicture()), new Choice("tabela", texts.asTable())), question.text("widok").orElse("obraz"), ""),
                Choose.one("kolejnosc", texts.order(), List.of(new Choice("nazwa", texts.byName()), new Choice("podobne", texts.byLikeness()), new Choice("poziom", texts.byLevel())),
                        question.text("kolejnosc").orElse("nazwa"), "")));
        if (question.has("kolejnosc", "podobne")) {
            all.add(Choose.one("do", texts.like(), ground.placeChoices(), question.text("do").orElse(""), texts.choosePowiat()));
        }
        if (question.has("kolejnosc", "poziom")) {
            all.add(Choose.one("standard", texts.standard(), ground.standardChoices(), question.text("standard").orElse(""), texts.chooseStandard()));
        }
        all.add(Choose.some("powiat", texts.someOnly(), ground.placeChoices(), question.all("powiat")));
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

    private Grid heat(Ground ground, Matrix shown, Matrix all, boolean whole) {
        Map<Spoken, String> spokenBefore = new HashMap<>();
        List<Head> heads = new ArrayList<>(List.of(Head.text(texts.powiat())));
        shown.standards().forEach(standard -> heads.add(new Head(standard.code(), standard.code() + " " + standard.name(), Table.Kind.NUMBER, "/standardy/" + standard.code())));
        List<Grid.Group> groups = ground.areas().stream().map(area -> new Grid.Group(area.shortName().pl(), "area-" + area.code(),
                (int) shown.standards().stream().filter(standard -> standard.area().equals(area.code())).count())).filter(group -> group.columns() > 0).toList();
        List<Line> lines = new ArrayList<>(shown.places().stream().map(place -> Line.of(Stream.concat(Stream.of(Cell.of(place.fullName()).leading("/porownanie/profil?powiat=" + place.teryt() + "&edition=" + ground.year())),
                shown.standards().stream().map(standard -> cell(ground, shown, place, standard, spokenBefore))))).toList());
        lines.add(Line.sum(Stream.concat(Stream.of(Cell.of(texts.region())), shown.standards().stream().map(standard -> all.spread(standard.code()).map(this::range).orElse(Cell.of("–"))
                .leading(all.spread(standard.code()).isEmpty() ? "" : View.ROWS.path() + "?co=luki&ile=ocenione&standard=" + standard.code() + "&edition=" + ground.year())))));
        lines.add(Line.sum(Stream.concat(Stream.of(Cell.of(texts.wanting())), shown.standards().stream().map(standard -> Cell.of(all.gaps(standard.code()))
                .leading(View.ROWS.path() + "?co=luki&standard=" + standard.code() + "&edition=" + ground.year())))));
        return new Grid("macierz", texts.caption(ground.year()), whole ? texts.hint() : texts.opens(),
                "heat matrix", groups, heads, lines);
    }

    private Cell range(Spread spread) {
        String from = Words.number(spread.least());
        String to = Words.number(spread.greatest());
        return new Cell(from.equals(to) ? from : from + "–" + to, "", texts.range(from, to, Words.numbers(spread.modes())), "", "");
    }

    /** What a cell says aloud; few of them differ. */
    private record Spoken(int level, Optional<Integer> target, Optional<Integer> age) {
    }

    private String spoken(Spoken cell) {
        return texts.level(cell.level()) + cell.target().map(target -> ", " + texts.target(target)).orElse("")
                + cell.age().map(months -> ", " + texts.age(Plurals.of(months, texts.month(), texts.months(), texts.months()))).orElse("");
    }

    private Cell cell(Ground ground, Matrix matrix, Place place, StandardDef standard, Map<Spoken, String> spokenBefore) {
        Optional<Assessed> found = matrix.at(place.teryt(), standard.code());
        Optional<Answered> answer = matrix.answer(place.teryt(), standard.code());
        String mark = answer.map(Answered::mark).orElse("");
        String said = answer.map(each -> ", " + texts.answer(each.words())).orElse("");
        if (found.isEmpty()) {
            return new Cell("–", mark, texts.unassessed() + said, "", "");
        }
        Assessed cell = found.get();
        String address = ground.reach().opens(place.teryt(), standard.area()) ? "/porownanie/komorka/" + place.teryt() + "/" + standard.code() + "?edition=" + ground.year() : "";
        if (cell.notOurs()) {
            return new Cell(texts.notOursShort(), mark, texts.notOurs() + said, address, "");
        }
        Optional<Integer> age = cell.age(ground.today());
        boolean old = age.filter(months -> months >= OLD).isPresent();
        String note = cell.target().map(target -> "→" + target).orElse("") + (old ? " " + texts.old(age.get()) : "") + (mark.isEmpty() ? "" : " " + mark);
        String spoken = spokenBefore.computeIfAbsent(new Spoken(cell.level().get(), cell.target(), age), this::spoken) + said;
        return new Cell(String.valueOf(cell.level().get()), note.strip(), spoken, address, "level-" + cell.level().get() + (old ? " is-old" : ""));
    }

    private Grid details(Ground ground, Matrix matrix) {
        List<Line> lines = matrix.places().stream().flatMap(place -> matrix.standards().stream().flatMap(standard -> detail(ground, matrix, place, standard).stream())).toList();
        return Grid.of("macierz-slowami", texts.detailsCaption(ground.year()), "", List.of(Head.text(texts.powiat()), Head.text(texts.standard()), Head.number(texts.levelHead()), Head.number(texts.target12()),
                Head.number(texts.target36()), new Head(texts.agreedOn(), "", Table.Kind.DATE), Head.number(texts.ageHead()), Head.text(texts.proof()), Head.text(texts.version()),
                Head.text(texts.answerHead())), lines);
    }

    /** Nothing where a team has agreed on no level and answered nothing. */
    private Optional<Line> detail(Ground ground, Matrix matrix, Place place, StandardDef standard) {
        Optional<Assessed> found = matrix.at(place.teryt(), standard.code());
        Optional<Answered> answer = matrix.answer(place.teryt(), standard.code());
        if (found.isEmpty() && answer.isEmpty()) {
            return Optional.empty();
        }
        Function<Function<Assessed, Optional<?>>, Cell> said = of -> Cell.of(found.flatMap(of).map(String::valueOf).orElse("–"));
        String address = found.isPresent() && ground.reach().opens(place.teryt(), standard.area()) ? "/porownanie/komorka/" + place.teryt() + "/" + standard.code() + "?edition=" + ground.year() : "";
        return Optional.of(Line.of(Cell.of(place.fullName()), Cell.of(standard.code() + " " + standard.name()).leading(address),
                found.filter(Assessed::notOurs).map(any -> Cell.of(texts.notOurs())).orElseGet(() -> said.apply(Assessed::level)), said.apply(Assessed::target12), said.apply(Assessed::target36),
                said.apply(cell -> cell.agreedOn().map(Typography::date)), said.apply(cell -> cell.age(ground.today())), said.apply(cell -> Optional.of(cell.proved() ? texts.proved() : texts.unproved())),
                said.apply(cell -> Optional.of(version(standard, cell))), Cell.of(answer.map(each -> answered(standard, each)).orElse("–"))));
    }

    private String answered(StandardDef standard, Answered answer) {
        return answer.version() == standard.version() ? answer.words() : texts.ofVersion(answer.words(), answer.version());
    }

    private String version(StandardDef standard, Assessed cell) {
        return cell.version() == standard.version() ? String.valueOf(cell.version()) : texts.newer(cell.version(), standard.version());
    }
}
