package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.compare.Comparison.Choose;
import pl.pomost.compare.Comparison.Tile;
import pl.pomost.compare.Grid.Cell;
import pl.pomost.compare.Grid.Head;
import pl.pomost.compare.Grid.Line;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.PolishDates;

/** The region as tiles with a table of the same: by a standard, an area, how many workshops are behind each team, or a theme of its diagnosis. */
@ApplicationScoped
class MapView {

    private static final int QUARTERS = 4;
    private static final String STAGE = "etap";
    private static final String AREA = "obszar:";
    private static final String THEME = "temat:";

    private final RegionFacts facts;
    private final Stages stages;

    private final MapTexts texts;

    MapView(RegionFacts facts, Stages stages, MapTexts texts) {
        this.texts = texts;
        this.facts = facts;
        this.stages = stages;
    }

    /** What a tile says. @param mark short. @param look class of its colour */
    record Value(String mark, String words, String look) {

        static Value level(double level, String words) {
            return new Value(Words.number(level), words, "level-" + (int) Math.floor(level));
        }
    }

    /** @param key what the colours mean. @param of what a powiat has; empty where there is nothing to say */
    private record Theme(String title, String head, String key, Function<Place, Optional<Value>> of) {
    }

    /** Colours of numbers that are no levels: none, and four quarters of the greatest. */
    static String look(long count, long greatest) {
        return count == 0 ? "step-enrolled" : "step-" + Math.min(QUARTERS, (count * QUARTERS + greatest - 1) / greatest);
    }

    private String quarters(long greatest) {
        return greatest == 0 ? "" : texts.quarters(greatest);
    }

    /** By TERYT, how many entries have a theme; those without any are missing. */
    static Map<String, Long> tagged(Stream<Said<Need>> needs, String tag) {
        return needs.filter(each -> each.what().tags().contains(tag)).collect(Collectors.groupingBy(each -> each.place().teryt(), Collectors.counting()));
    }

    /** The range of one powiat's levels over some standards. */
    static Optional<Spread> among(Matrix matrix, Place place, List<String> standards) {
        return Spread.of(standards.stream().flatMap(standard -> matrix.at(place.teryt(), standard).flatMap(Assessed::level).stream()).toList());
    }

    Comparison of(Ground ground, Question question, boolean whole) {
        RegionFacts.Facts read = facts.of(ground.edition(), FactKind.LEVELS, FactKind.NEEDS);
        List<Choice> choices = choices(ground, read);
        String what = question.text("co").filter(Choice.codes(choices)::contains).or(() -> choices.stream().map(Choice::code).findFirst()).orElseThrow(NotFoundException::new);
        Theme theme = theme(ground, read, what);
        Value none = new Value("–", texts.none(), "step-none");
        List<Tile> tiles = ground.places().stream().map(place -> {
            Value value = place.enrolment().isEmpty() ? new Value("–", texts.absent(), "step-none") : theme.of().apply(place).orElse(none);
            return Tile.of(place, value.mark(), value.words(), value.look(), place.enrolment().isEmpty() ? "" : "/porownanie/profil?powiat=" + place.teryt() + "&edition=" + ground.year());
        }).toList();
        Grid grid = Grid.of("mapa-tabela", texts.caption(theme.title(), ground.year()), "", List.of(Head.text(texts.powiat()), Head.text(theme.head())), ground.places().stream()
                .map(place -> Line.of(Cell.of(place.fullName()).leading(place.enrolment().isEmpty() ? "" : "/porownanie/profil?powiat=" + place.teryt() + "&edition=" + ground.year()),
                        Cell.of(place.enrolment().isEmpty() ? texts.absent() : theme.of().apply(place).orElse(none).words()))).toList());
        List<Choose> choose = List.of(Choose.one("edition", texts.edition(), ground.yearChoices(), String.valueOf(ground.year()), ""), Choose.one("co", texts.what(), choices, what, ""));
        return new Comparison(View.MAP.code(), texts.heading(), texts.lead(theme.title()), Stream.of(theme.key()).filter(key -> !key.isEmpty()).toList(), choose, tiles,
                whole ? List.of(TilePicture.of(texts.caption(theme.title(), ground.year()), texts.alternative(), tiles)) : List.of(), List.of(grid), Optional.empty());
    }

    private List<Choice> choices(Ground ground, RegionFacts.Facts read) {
        TreeSet<String> tags = new TreeSet<>(Comparator.<String, String>comparing(tag -> tag, Collator.getInstance(PolishDates.POLISH)).thenComparing(Comparator.naturalOrder()));
        ground.said(read, FactKind.NEEDS).filter(each -> ground.reach().sees(each.what().area())).forEach(each -> tags.addAll(each.what().tags()));
        return Stream.of(ground.standardChoices().stream(), ground.areas().stream().map(area -> new Choice(AREA + area.code(), texts.areaChoice(area.shortName().pl()))), Stream.of(new Choice(STAGE, texts.stageChoice())),
                tags.stream().map(tag -> new Choice(THEME + tag, texts.themeChoice(tag)))).flatMap(choices -> choices).toList();
    }

    private Theme theme(Ground ground, RegionFacts.Facts read, String what) {
        if (what.equals(STAGE)) {
            Map<String, Stages.Behind> behind = stages.of(ground.edition());
            long most = behind.values().stream().mapToLong(Stages.Behind::all).max().orElse(0);
            return new Theme(texts.stages(), texts.stagesHead(), quarters(most), place -> Optional.ofNullable(behind.get(place.teryt())).map(stage -> new Value(stage.closed() + "/" + stage.all(),
                    texts.closedOf(stage.closed(), stage.all()), look(stage.closed(), most))).or(() -> Optional.of(new Value("0", texts.noWorkshop(), look(0, most)))));
        }
        if (what.startsWith(THEME)) {
            String tag = what.substring(THEME.length());
            Map<String, Long> counts = tagged(ground.said(read, FactKind.NEEDS).filter(each -> ground.reach().sees(each.what().area())), tag);
            long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
            return new Theme(texts.tagged(tag), texts.entriesHead(), quarters(most), place -> {
                long count = counts.getOrDefault(place.teryt(), 0L);
                return Optional.of(new Value(String.valueOf(count), Plurals.of(count, texts.entry(), texts.entriesFew(), texts.entriesMany()), look(count, most)));
            });
        }
        Matrix matrix = ground.matrix(read);
        if (what.startsWith(AREA)) {
            List<String> standards = ground.standards().stream().filter(standard -> standard.area().equals(what.substring(AREA.length()))).map(standard -> standard.code()).toList();
            return new Theme(texts.areaLevels(ground.area(what.substring(AREA.length()))), texts.median(), texts.levels(),
                    place -> among(matrix, place, standards).map(spread -> Value.level(spread.median(), texts.ofLevels(Words.number(spread.median()), spread.count()))));
        }
        String name = ground.standards().stream().filter(standard -> standard.code().equals(what)).map(standard -> standard.name()).findFirst().orElse("");
        return new Theme(texts.standardLevel(what + " " + name), texts.level(), texts.levels(), place -> matrix.at(place.teryt(), what).map(cell -> cell.level().map(level -> Value.level(level, texts.levelIs(level)
                + cell.target().map(target -> ", " + texts.target(target)).orElse(""))).orElse(new Value(texts.notOursShort(), texts.notOurs(), "step-none"))));
    }
}
