package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.pomost.compare.Comparison.Choose;
import pl.pomost.compare.Grid.Cell;
import pl.pomost.compare.Grid.Head;
import pl.pomost.compare.Grid.Line;
import pl.pomost.compare.Likeness.Near;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Typography;

/** One powiat before the range of those like it. By what they are like it is chosen, and stands in the address. */
@ApplicationScoped
class ProfileView {

    private static final int USUAL = 6;
    private static final int LEAST = 3;
    private static final int MOST = 12;

    private final RegionFacts facts;
    private final Traits traits;

    private final ProfileTexts texts;

    ProfileView(RegionFacts facts, Traits traits, ProfileTexts texts) {
        this.texts = texts;
        this.facts = facts;
        this.traits = traits;
    }

    Comparison of(Ground ground, Question question) {
        Place own = chosen(ground, question);
        List<Trait> by = Trait.of(question.all("cechy"));
        int most = question.text("ile").filter(text -> text.matches("\\d{1,2}")).map(Integer::valueOf).map(number -> Math.max(LEAST, Math.min(MOST, number))).orElse(USUAL);
        List<Traits.Traced> traced = traits.of(ground);
        Likeness likeness = Likeness.of(traced, by);
        List<Place> like = likeness.nearest(own.teryt(), most).stream().map(Near::place).toList();
        Matrix matrix = ground.matrix(facts.of(ground.edition(), FactKind.LEVELS));
        List<String> notes = new ArrayList<>(List.of(like.isEmpty() ? texts.noneAlike() : texts.alike(like.stream().map(Place::fullName).collect(Collectors.joining(", "))),
                texts.range()));
        if (!likeness.missing(own.teryt()).isEmpty()) {
            notes.add(texts.missing(likeness.missing(own.teryt()).stream().map(this::called).collect(Collectors.joining("; "))));
        }
        List<Choose> choose = List.of(Choose.one("edition", texts.edition(), ground.yearChoices(), String.valueOf(ground.year()), ""), Choose.one("powiat", texts.powiat(), ground.placeChoices(), own.teryt(), ""),
                Choose.one("ile", texts.howMany(), IntStream.rangeClosed(LEAST, MOST).mapToObj(String::valueOf).map(number -> new Choice(number, number)).toList(), String.valueOf(most), ""),
                Choose.some("cechy", texts.by(), Arrays.stream(Trait.values()).map(trait -> new Choice(trait.code(), called(trait))).toList(), by.stream().map(Trait::code).toList()));
        List<Row> rows = rows(matrix, own, like);
        List<Grid> grids = new ArrayList<>(List.of(grid(ground, own, rows)));
        if (ground.reach().region() || ground.reach().own().contains(own.teryt())) {
            traced.stream().filter(each -> each.place().equals(own)).findFirst().map(each -> readFrom(ground, each)).ifPresent(grids::add);
        }
        return new Comparison(View.PROFILE.code(), texts.heading(own.fullName()), texts.lead(), notes, choose, List.of(),
                List.of(ProfilePicture.of(texts.picture(own.fullName()), texts.alternative(), texts.ownKey(), texts.likeKey(), rows)), grids, Optional.empty());
    }

    /** Each standard with the powiat's own level and the range of those like it. */
    static List<Row> rows(Matrix matrix, Place own, List<Place> like) {
        return matrix.standards().stream().map(standard -> new Row(standard, matrix.at(own.teryt(), standard.code()), Spread.of(matrix.levels(standard.code(), like)))).toList();
    }

    /** Without a choice, the reader's own powiat. */
    private static Place chosen(Ground ground, Question question) {
        Optional<String> asked = question.text("powiat");
        if (asked.isPresent()) {
            return asked.flatMap(ground::place).filter(place -> place.enrolment().isPresent()).orElseThrow(NotFoundException::new);
        }
        List<Place> all = ground.enrolled();
        return all.stream().filter(place -> ground.reach().own().contains(place.teryt())).findFirst().or(() -> all.stream().findFirst()).orElseThrow(NotFoundException::new);
    }

    /** @param own what the powiat has agreed on. @param like levels of those like it */
    record Row(StandardDef standard, Optional<Assessed> own, Optional<Spread> like) {
    }

    private Grid grid(Ground ground, Place own, List<Row> rows) {
        return Grid.of("profil", texts.caption(own.fullName(), ground.year()), "", List.of(Head.text(texts.standard()), Head.number(texts.level()), Head.number(texts.target()), Head.number(texts.least()),
                Head.number(texts.lower()), Head.number(texts.median()), Head.number(texts.upper()), Head.number(texts.greatest()), Head.number(texts.counted())), rows.stream().map(row -> Line.of(
                Cell.of(row.standard().code() + " " + row.standard().name()).leading(ground.reach().opens(own.teryt(), row.standard().area()) ? "/porownanie/komorka/" + own.teryt() + "/" + row.standard().code() + "?edition=" + ground.year() : ""),
                Cell.of(row.own().map(cell -> cell.notOurs() ? texts.notOursShort() : cell.level().map(String::valueOf).orElse("–")).orElse("–")), Cell.of(row.own().flatMap(Assessed::target).map(String::valueOf).orElse("–")),
                number(row.like().map(Spread::least)), number(row.like().map(Spread::lower)), number(row.like().map(Spread::median)), number(row.like().map(Spread::upper)), number(row.like().map(Spread::greatest)),
                Cell.of(row.like().map(Spread::count).orElse(0)))).toList());
    }

    private String called(Trait trait) {
        return switch (trait) {
            case KIND -> texts.kind();
            case SIZE -> texts.size();
            case GMINAS -> texts.gminas();
            case FOREIGNERS -> texts.foreigners();
            case PUPILS -> texts.pupils();
            case NEIGHBOUR -> texts.neighbour();
        };
    }

    /** Figures of a diagnosis are the team's own: other readers see the order alone. */
    private Grid readFrom(Ground ground, Traits.Traced own) {
        return Grid.of("cechy-z-czego", texts.readFrom(own.place().fullName()), texts.readHint(),
                List.of(Head.text(texts.trait()), Head.text(texts.indicator()), Head.number(texts.value()), Head.number(texts.year()), Head.text(texts.source())), own.read().entrySet().stream().map(each -> Line.of(Cell.of(called(each.getKey())),
                        Cell.of(each.getValue().indicator()).leading("/powiaty/" + own.place().teryt() + "/dane?edition=" + ground.year()), Cell.of(Typography.number(each.getValue().value())),
                        Cell.of(each.getValue().year().map(String::valueOf).orElse("–")), Cell.of(each.getValue().source().orElse("–")))).toList());
    }

    private static Cell number(Optional<Double> value) {
        return Cell.of(value.map(Words::number).orElse("–"));
    }
}
