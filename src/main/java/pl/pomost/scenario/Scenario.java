package pl.pomost.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of the process of a region. It is complete and consistent: a file with mistakes never becomes a scenario.
 *
 * @param version semantic version; a running workshop pins id and version
 * @param sha256 checksum of the content in canonical form; comments and layout of the file do not count
 */
public record Scenario(String id, String version, String sha256, LocalizedText title, List<String> languages, List<AreaDef> areas,
        Map<String, Dictionary> dictionaries, List<VoteQuestion> voteQuestions, List<CardType> cardTypes, List<Stage> stages,
        List<ChapterTemplate> planChapters, List<Criterion> criteria) {

    public Scenario {
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
        dictionaries = Map.copyOf(dictionaries);
        voteQuestions = List.copyOf(voteQuestions);
        cardTypes = List.copyOf(cardTypes);
        stages = List.copyOf(stages);
        planChapters = List.copyOf(planChapters);
        criteria = List.copyOf(criteria);
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

    /** Tables of a per-area activity, in the order of the areas. */
    public List<AreaDef> tablesOf(ActivityTemplate activity) {
        return areas.stream().filter(activity::runsIn).toList();
    }
}
