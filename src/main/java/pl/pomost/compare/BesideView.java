package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.compare.AreaTexts.Text;
import pl.pomost.compare.Comparison.Choose;
import pl.pomost.compare.Grid.Cell;
import pl.pomost.compare.Grid.Head;
import pl.pomost.compare.Grid.Line;
import pl.pomost.compare.RegionFacts.Facts;

/** Two to four powiats beside each other in one area: levels, vision, what they found, their goals, what they will do. */
@ApplicationScoped
class BesideView {

    private static final int MOST = 4;

    private final RegionFacts facts;
    private final AreaTexts words;

    private final BesideTexts texts;

    BesideView(RegionFacts facts, AreaTexts words, BesideTexts texts) {
        this.texts = texts;
        this.facts = facts;
        this.words = words;
    }

    Comparison of(Ground ground, Question question) {
        List<Place> chosen = question.all("powiat").stream().map(teryt -> ground.place(teryt).filter(place -> place.enrolment().isPresent()).orElseThrow(NotFoundException::new)).limit(MOST).toList();
        String area = question.text("obszar").or(() -> ground.areas().stream().map(each -> each.code()).findFirst()).filter(ground.reach()::sees).orElseThrow(NotFoundException::new);
        List<Choose> choose = List.of(Choose.one("edition", texts.edition(), ground.yearChoices(), String.valueOf(ground.year()), ""), Choose.one("obszar", texts.area(), ground.areaChoices(), area, ""),
                Choose.some("powiat", texts.some(), ground.placeChoices(), chosen.stream().map(Place::teryt).toList()));
        Facts read = facts.of(ground.edition(), FactKind.LEVELS, FactKind.NEEDS, FactKind.ACTIONS);
        Matrix matrix = ground.matrix(read, chosen);
        List<Grid> grids = chosen.size() < 2 ? List.of() : grids(ground, read, matrix, area);
        List<Picture> pictures = chosen.size() < 2 ? List.of()
                : List.of(HeatPicture.of(new Matrix(chosen, matrix.standards().stream().filter(standard -> standard.area().equals(area)).toList(), matrix.cells()), texts.picture(ground.area(area)), texts.alternative()));
        List<String> notes = new ArrayList<>();
        if (chosen.size() < 2) {
            notes.add(texts.choose());
        } else if (question.all("powiat").size() > MOST) {
            notes.add(texts.most());
        }
        if (chosen.size() > 1 && chosen.stream().anyMatch(place -> !place.known() && !ground.reach().region() && !ground.reach().own().contains(place.teryt()))) {
            notes.add(texts.visions());
        }
        return new Comparison(View.BESIDE.code(), texts.heading(), texts.lead(), notes, choose, List.of(), pictures, grids, Optional.empty());
    }

    private List<Grid> grids(Ground ground, Facts read, Matrix matrix, String area) {
        List<Place> open = matrix.places();
        List<Grid> grids = new ArrayList<>(List.of(levels(ground, matrix, area)));
        List<UUID> ids = open.stream().map(place -> place.enrolment().get()).toList();
        Map<UUID, List<Text>> visions = words.visions(ids, area);
        Map<UUID, List<Text>> goals = words.goals(ids, area);
        String year = "?edition=" + ground.year();
        List<Place> told = open.stream().filter(place -> place.known() || ground.reach().region() || ground.reach().own().contains(place.teryt())).toList();
        grids.add(lists("wizja", texts.vision(), told, place -> visions.getOrDefault(place.enrolment().get(), List.of()).stream().map(text -> Cell.of(text.words())).toList()));
        grids.add(lists("diagnoza", texts.needs(), open, place -> in(read.of(FactKind.NEEDS), place).filter(need -> need.area().equals(area))
                .map(need -> new Cell(need.code() + " " + need.title(), need.kind().isEmpty() ? "" : ground.word("diagnosis_kinds", need.kind()), "", "/powiaty/" + place.teryt() + "/diagnoza/" + need.code() + year, "")).toList()));
        grids.add(lists("cele", texts.goals(), open, place -> goals.getOrDefault(place.enrolment().get(), List.of()).stream()
                .map(text -> Cell.of(text.code() + " " + text.words()).leading("/powiaty/" + place.teryt() + "/cele/" + text.code() + year)).toList()));
        grids.add(lists("dzialania", texts.actions(), open, place -> in(read.of(FactKind.ACTIONS), place).filter(action -> action.area().equals(area))
                .map(action -> new Cell(action.code() + " " + action.title(), action.cost().signum() == 0 ? "" : Words.money(action.cost()), "", "/powiaty/" + place.teryt() + "/dzialania/" + action.code() + year, "")).toList()));
        return grids;
    }

    private static <T> Stream<T> in(Map<UUID, List<T>> all, Place place) {
        return all.getOrDefault(place.enrolment().get(), List.of()).stream();
    }

    private Grid levels(Ground ground, Matrix matrix, String area) {
        List<Head> heads = new ArrayList<>(List.of(Head.text(texts.standard())));
        matrix.places().forEach(place -> heads.add(Head.text(place.fullName())));
        return Grid.of("poziomy", texts.levels(), "", heads, matrix.standards().stream().filter(standard -> standard.area().equals(area)).map(standard -> Line.of(Stream.concat(
                Stream.of(Cell.of(standard.code() + " " + standard.name())), matrix.places().stream().map(place -> matrix.at(place.teryt(), standard.code())
                        .map(cell -> new Cell(cell.notOurs() ? texts.notOurs() : texts.level(cell.level().map(String::valueOf).orElse("–")), cell.target().map(target -> texts.target(target)).orElse(""), "",
                                ground.reach().opens(place.teryt(), area) ? "/porownanie/komorka/" + place.teryt() + "/" + standard.code() + "?edition=" + ground.year() : "", ""))
                        .orElse(Cell.of("–")))))).toList());
    }

    /** Each powiat's own list under its name; lists need not be of one length. */
    private Grid lists(String id, String caption, List<Place> places, Function<Place, List<Cell>> of) {
        List<List<Cell>> columns = places.stream().map(of).toList();
        List<Head> heads = new ArrayList<>(List.of(Head.text(texts.number())));
        places.forEach(place -> heads.add(Head.text(place.fullName())));
        int longest = columns.stream().mapToInt(List::size).max().orElse(0);
        return Grid.of(id, caption, "", heads, IntStream.range(0, longest).mapToObj(row -> Line.of(Stream.concat(Stream.of(Cell.of(row + 1L)),
                columns.stream().map(column -> row < column.size() ? column.get(row) : Cell.of("–"))))).toList());
    }
}
