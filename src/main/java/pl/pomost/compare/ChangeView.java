package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.compare.Comparison.Choose;
import pl.pomost.compare.Grid.Cell;
import pl.pomost.compare.Grid.Head;
import pl.pomost.compare.Grid.Line;
import pl.pomost.compare.LevelHistory.Level;
import pl.pomost.compare.LevelHistory.Moment;
import pl.pomost.compare.LevelHistory.Shift;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Typography;

/** How levels change: of the whole region from edition to edition, of one powiat also from one kept state to the next. */
@ApplicationScoped
class ChangeView {

    private final LevelHistory history;

    private final ChangeTexts texts;

    ChangeView(LevelHistory history, ChangeTexts texts) {
        this.texts = texts;
        this.history = history;
    }

    Comparison of(Ground ground, Question question) {
        List<StandardDef> standards = question.text("obszar").map(area -> ground.standards().stream().filter(standard -> standard.area().equals(area)).toList()).orElse(ground.standards());
        Optional<Place> one = question.text("powiat").map(teryt -> ground.place(teryt).orElseThrow(NotFoundException::new));
        List<Grid> grids = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        one.ifPresent(place -> own(ground, place, standards, grids, pictures));
        List<Moment> region = history.editions(Optional.empty());
        grids.add(region(standards, region));
        pictures.add(ChangePicture.of(texts.regionPicture(), texts.alternative(), standards, region));
        List<Choice> years = region.stream().map(moment -> new Choice(moment.label(), moment.label())).toList();
        Optional<String> since = chosen(question, "od", years).or(() -> years.stream().map(Choice::code).findFirst());
        Optional<String> until = chosen(question, "do", years).or(() -> years.stream().map(Choice::code).reduce((first, last) -> last));
        if (since.isPresent() && !since.equals(until)) {
            grids.add(shifts(standards, since.get(), until.get(), history.shifts(Integer.parseInt(since.get()), Integer.parseInt(until.get()))));
        }
        return new Comparison(View.CHANGE.code(), texts.heading(), texts.lead(),
                List.of(texts.counted(), texts.versions()),
                List.of(Choose.one("obszar", texts.area(), ground.areaChoices(), question.text("obszar").orElse(""), texts.allAreas()),
                        Choose.one("powiat", texts.powiat(), ground.places().stream().map(place -> new Choice(place.teryt(), place.fullName())).toList(), question.text("powiat").orElse(""), texts.wholeRegion()),
                        Choose.one("od", texts.since(), years, since.orElse(""), ""), Choose.one("do", texts.until(), years, until.orElse(""), "")),
                List.of(), pictures, grids, Optional.empty());
    }

    private static Optional<String> chosen(Question question, String name, List<Choice> years) {
        return question.text(name).filter(Choice.codes(years)::contains);
    }

    private void own(Ground ground, Place place, List<StandardDef> standards, List<Grid> grids, List<Picture> pictures) {
        List<Moment> editions = history.editions(Optional.of(place.teryt()));
        grids.add(own("zmiany-powiat", texts.ownCaption(place.fullName()), standards, editions));
        boolean named = ground.reach().region() || ground.reach().own().contains(place.teryt());
        List<Moment> kept = new ArrayList<>(history.kept(place.teryt()).stream().map(each -> new Moment(Typography.date(each.on()), named ? each.name() : "", each.levels())).toList());
        if (kept.isEmpty()) {
            pictures.add(ChangePicture.of(texts.editionsPicture(place.fullName()), texts.alternative(), standards, editions));
            return;
        }
        editions.stream().reduce((first, last) -> last).ifPresent(now -> kept.add(new Moment(texts.now(), texts.editionIs(now.label()), now.levels())));
        grids.add(own("zmiany-stany", texts.keptCaption(place.fullName()), standards, kept));
        pictures.add(ChangePicture.of(texts.keptPicture(place.fullName()), texts.alternative(), standards, kept));
    }

    private Grid own(String id, String caption, List<StandardDef> standards, List<Moment> moments) {
        List<Head> heads = new ArrayList<>(List.of(Head.text(texts.standard())));
        moments.forEach(moment -> heads.add(Head.number(moment.note().isEmpty() ? moment.label() : moment.label() + ", " + moment.note())));
        heads.add(Head.text(texts.change()));
        return Grid.of(id, caption, "", heads, standards.stream().map(standard -> Line.of(Stream.of(Stream.of(name(standard)),
                levels(standard, moments), Stream.of(Cell.of(change(standard, moments).map(this::words).orElse("–")))).flatMap(cells -> cells))).toList());
    }

    /** A level says by which version it was rated where that is another one than before. */
    private Stream<Cell> levels(StandardDef standard, List<Moment> moments) {
        List<Cell> cells = new ArrayList<>();
        Optional<Level> before = Optional.empty();
        for (Moment moment : moments) {
            Optional<Level> now = moment.only(standard.code());
            boolean other = now.isPresent() && before.filter(level -> level.version() != now.get().version()).isPresent();
            cells.add(new Cell(now.map(level -> String.valueOf(level.level())).orElse("–"), other ? texts.byVersion(now.get().version()) : "", "", "", ""));
            before = now.isPresent() ? now : before;
        }
        return cells.stream();
    }

    private Grid region(List<StandardDef> standards, List<Moment> moments) {
        List<Head> heads = new ArrayList<>(List.of(Head.text(texts.standard())));
        moments.forEach(moment -> heads.addAll(List.of(Head.number(texts.medianOf(moment.label())), Head.text(texts.rangeOf(moment.label())), Head.number(texts.powiatsOf(moment.label())))));
        return Grid.of("zmiany-region", texts.regionCaption(), "", heads, standards.stream()
                .map(standard -> Line.of(Stream.concat(Stream.of(name(standard)), moments.stream().flatMap(moment -> cells(moment.spread(standard.code())))))).toList());
    }

    private Grid shifts(List<StandardDef> standards, String since, String until, Map<String, Shift> shifts) {
        return Grid.of("zmiany-kierunek", texts.shifts(since, until), texts.shiftsHint(),
                List.of(Head.text(texts.standard()), Head.number(texts.both()), Head.number(texts.up()), Head.number(texts.stayed()), Head.number(texts.down()), Head.number(texts.otherVersionHead())),
                standards.stream().map(standard -> {
                    Optional<Shift> shift = Optional.ofNullable(shifts.get(standard.code()));
                    return Line.of(name(standard), number(shift.map(Shift::powiats)), number(shift.map(Shift::higher)), number(shift.map(Shift::same)), number(shift.map(Shift::lower)), number(shift.map(Shift::otherVersion)));
                }).toList());
    }

    private static Cell name(StandardDef standard) {
        return Cell.of(standard.code() + " " + standard.name()).leading("/standardy/" + standard.code());
    }

    private static Cell number(Optional<Integer> number) {
        return Cell.of(number.map(String::valueOf).orElse("–"));
    }

    private static Stream<Cell> cells(Optional<Spread> spread) {
        return Stream.of(Cell.of(spread.map(Spread::median).map(Words::number).orElse("–")), Cell.of(spread.map(each -> each.least() == each.greatest() ? Words.number(each.least()) : Words.number(each.least()) + "–" + Words.number(each.greatest())).orElse("–")),
                Cell.of(spread.map(Spread::count).orElse(0)));
    }

    /** Of one powiat: from the first moment that has a level to the last that has one, and whether both were rated by the same version. */
    static Optional<Change> change(StandardDef standard, List<Moment> moments) {
        List<Level> known = moments.stream().flatMap(moment -> moment.only(standard.code()).stream()).toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        Level first = known.get(0);
        Level last = known.get(known.size() - 1);
        return Optional.of(new Change(last.level() - first.level(), first.version() != last.version()));
    }

    /** @param steps below nothing when it went down. @param otherVersion whether both were rated by other versions of the standard */
    record Change(int steps, boolean otherVersion) {
    }

    private String words(Change change) {
        String said = change.steps() == 0 ? texts.same() : change.steps() > 0 ? texts.higher(change.steps()) : texts.lower(-change.steps());
        return change.otherVersion() ? texts.otherVersion(said) : said;
    }
}
