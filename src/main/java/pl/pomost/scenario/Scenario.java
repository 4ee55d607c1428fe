package pl.pomost.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One version of the process of a region. It is complete and consistent: a file with mistakes never becomes a scenario.
 *
 * @param version semantic version; a running workshop pins id and version
 * @param sha256 checksum of the content in canonical form; comments and layout of the file do not count
 */
public record Scenario(String id, String version, String sha256, LocalizedText title, List<String> languages, List<AreaDef> areas,
        Map<String, Dictionary> dictionaries, List<VoteQuestion> voteQuestions, List<CardType> cardTypes, List<Stage> stages,
        List<ChapterTemplate> planChapters, List<Criterion> criteria, List<OlderModel> olderModels) {

    public Scenario {
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
        dictionaries = Map.copyOf(dictionaries);
        voteQuestions = List.copyOf(voteQuestions);
        cardTypes = List.copyOf(cardTypes);
        stages = List.copyOf(stages);
        planChapters = List.copyOf(planChapters);
        criteria = List.copyOf(criteria);
        olderModels = olderModels == null ? List.of() : List.copyOf(olderModels);
    }

    public Optional<AreaDef> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    public Optional<CardType> cardType(String code) {
        return cardTypes.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    public Optional<Stage> stage(int number) {
        return stages.stream().filter(stage -> stage.number() == number).findFirst();
    }

    /** The workshop at which cards of a type are first written; the first one of all for a type that no agenda names. */
    public int stageOfCards(String cardType) {
        return firstWith(cardType::equals).orElse(1);
    }

    /** The workshop at which the team works on a kind of entry: where cards named like it are written, or else cards it can be made from. */
    public int stageOf(EntryKind kind) {
        return firstWith(kind.name().toLowerCase(Locale.ROOT)::equals)
                .or(() -> firstWith(code -> cardType(code).filter(type -> type.canBecome(kind)).isPresent())).orElse(1);
    }

    private Optional<Integer> firstWith(Predicate<String> cardType) {
        return stages.stream().filter(stage -> stage.activities().stream().anyMatch(activity -> activity.cardTypes().stream().anyMatch(cardType)))
                .map(Stage::number).findFirst();
    }

    public Optional<VoteQuestion> voteQuestion(String code) {
        return voteQuestions.stream().filter(question -> question.code().equals(code)).findFirst();
    }

    public Optional<ChapterTemplate> chapter(int number) {
        return planChapters.stream().filter(chapter -> chapter.number() == number).findFirst();
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(criterion -> criterion.code().equals(code)).findFirst();
    }

    /**
     * @throws IllegalArgumentException when there is no such dictionary; those that the application needs are required by
     *         the schema
     */
    public Dictionary dictionary(String name) {
        return Optional.ofNullable(dictionaries.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No dictionary " + name + " in " + id + " " + version));
    }

    /** The choices of a field, from its dictionary or its own options; empty when the field is free. */
    public Dictionary choices(CardField field) {
        return field.dictionary().map(this::dictionary).orElseGet(() -> new Dictionary(field.options()));
    }

    /**
     * The area in which something stands that was called otherwise before: by its code or name here, by an area of the
     * catalogue that is worked on here, or by the name that an older plan gave it.
     */
    public Optional<AreaDef> areaCalled(String written) {
        String name = written.strip();
        return area(name).or(() -> areas.stream().filter(area -> area.covers().contains(name)).findFirst())
                .or(() -> areas.stream().filter(area -> area.shortName().pl().equalsIgnoreCase(name) || area.name().pl().equalsIgnoreCase(name)).findFirst())
                .or(() -> olderModels.stream().flatMap(model -> model.area(name).stream()).findFirst().flatMap(found -> area(found.area())));
    }

    /** The standards worked on here, each in the area that holds it; those of areas that this scenario leaves out are left out. */
    public List<StandardDef> held(List<StandardDef> catalogue) {
        return catalogue.stream().flatMap(standard -> areas.stream().filter(area -> area.covers().contains(standard.area())).findFirst()
                .map(area -> standard.in(area.code())).stream()).toList();
    }

    /** Tables of a per-area activity, in the order of the areas. */
    public List<AreaDef> tablesOf(ActivityTemplate activity) {
        return areas.stream().filter(activity::runsIn).toList();
    }
}
