package pl.pomost.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Stages and their activities: order, codes, tables of areas, cards, dots and levels. */
final class AgendaRules {

    private final Set<String> kinds;
    private final Set<String> areas;
    private final Set<String> cardTypes;
    private final Set<String> questions;
    private final Map<String, Set<String>> fields;
    private final Set<String> byLevels;
    private final List<Mistake> found = new ArrayList<>();

    AgendaRules(Place scenario) {
        kinds = Codes.of(scenario.at("dictionaries").at("activity_kinds").items(), "code");
        areas = Codes.of(scenario.at("areas").items(), "code");
        cardTypes = Codes.of(scenario.at("card_types").items(), "code");
        questions = Codes.of(scenario.at("vote_questions").items(), "code");
        fields = scenario.items("card_types").filter(type -> type.text("code").isPresent())
                .collect(Collectors.toMap(type -> type.text("code").get(), type -> Codes.of(type.at("fields").items(), "key"), (one, other) -> one));
        byLevels = Codes.of(scenario.items("vote_questions").filter(question -> question.has("levels")).toList(), "code");
        List<Place> stages = scenario.at("stages").items();
        checkOrder(stages);
        found.addAll(Codes.repeated(stages, "code"));
        found.addAll(Codes.repeated(stages.stream().flatMap(stage -> stage.items("activities")).toList(), "code"));
        stages.forEach(this::checkStage);
    }

    List<Mistake> found() {
        return found;
    }

    private void checkOrder(List<Place> stages) {
        for (int i = 0; i < stages.size(); i++) {
            Place number = stages.get(i).at("number");
            if (number.node().isInt() || number.node().isBigInteger()) {
                if (number.node().asInt() != i + 1) {
                    found.add(number.mistake("Etap ma numer " + number.node().asText() + ", a jest " + (i + 1) + ". z kolei.",
                            "Numeruj etapy po kolei od 1."));
                }
            }
        }
    }

    private void checkStage(Place stage) {
        found.addAll(Codes.repeated(stage.at("votes").items(), "question"));
        stage.items("votes").forEach(vote -> {
            checkVote(vote);
            if (isByLevels(vote)) {
                found.add(vote.mistake("Na to pytanie odpowiada się poziomem, nie kropkami z puli etapu.", "Zapytaj o nie w votes ćwiczenia."));
            }
        });
        checkAskedOnce(stage);
        List<Place> activities = stage.at("activities").items();
        if (!activities.isEmpty() && activities.stream().allMatch(AgendaRules::isBreak)) {
            found.add(stage.at("activities").mistake("Etap składa się z samych przerw.", "Dopisz co najmniej jedno ćwiczenie."));
        }
        activities.forEach(activity -> checkActivity(stage, activity));
    }

    private void checkActivity(Place stage, Place activity) {
        Codes.unknown(activity.at("kind"), kinds, "rodzaju ćwiczenia").ifPresent(found::add);
        found.addAll(Codes.unknown(activity.at("card_types").items(), cardTypes, "rodzaju karty"));
        checkPrefix(stage, activity);
        checkTables(activity);
        if (isBreak(activity) && !activity.at("card_types").items().isEmpty()) {
            found.add(activity.at("card_types").mistake("W czasie przerwy nie pisze się kart.", "Usuń card_types albo zmień kind."));
        }
        for (String flag : List.of("moderated", "carried_on")) {
            if (activity.isTrue(flag) && activity.at("card_types").items().isEmpty()) {
                found.add(activity.at(flag).mistake("W tym ćwiczeniu nie pisze się kart.", "Dopisz card_types albo usuń " + flag + "."));
            }
        }
        boolean votes = !activity.at("votes").items().isEmpty();
        if (activity.text("kind").filter(ActivityTemplate.VOTE::equals).isPresent() && !votes) {
            found.add(activity.mistake("Głosowanie nie mówi, na co kładzie się kropki.", "Dopisz votes z pytaniem i liczbą kropek."));
        }
        found.addAll(Codes.repeated(activity.at("votes").items(), "question"));
        activity.items("votes").forEach(vote -> {
            checkVote(vote);
            checkPool(stage, vote);
            checkReason(activity, vote);
        });
        if (votes && activity.text("kind").filter(ActivityTemplate.MATRIX::equals).isPresent()
                && activity.items("votes").filter(this::isByLevels).count() != 2) {
            found.add(activity.at("votes").mistake("Matryca ma dwie osie.", "Podaj w votes dwa pytania z poziomami: pierwsze rośnie w górę, drugie w prawo."));
        }
    }

    private boolean isByLevels(Place vote) {
        return vote.text("question").filter(byLevels::contains).isPresent();
    }

    /** Its answers are known by the question alone, so that it is asked in one activity of a stage. */
    private void checkAskedOnce(Place stage) {
        var asked = new LinkedHashSet<String>();
        stage.items("activities").flatMap(activity -> activity.items("votes")).filter(this::isByLevels)
                .filter(vote -> !asked.add(vote.text("question").orElseThrow()))
                .forEach(vote -> found.add(vote.mistake("To pytanie z poziomami jest już w innym ćwiczeniu etapu.", "Zapytaj o nie raz albo dopisz osobne pytanie.")));
    }

    private void checkReason(Place activity, Place vote) {
        if (!vote.has("reason")) {
            return;
        }
        String type = vote.at("reason").text("card_type").orElse("");
        if (activity.items("card_types").noneMatch(written -> written.text().filter(type::equals).isPresent())) {
            found.add(vote.at("reason").mistake("Powodu nie ma na czym zapisać: w tym ćwiczeniu nie pisze się kart „" + type + "”.", "Dopisz ten rodzaj do card_types ćwiczenia."));
        } else if (vote.at("reason").text("field").filter(fields.getOrDefault(type, Set.of())::contains).isEmpty()) {
            found.add(vote.at("reason").mistake("Karta „" + type + "” nie ma pola na kod karty, o którą chodzi.", "Podaj w field klucz jej pola."));
        }
    }

    private void checkPrefix(Place stage, Place activity) {
        stage.text("code").ifPresent(prefix -> activity.text("code").filter(code -> !code.startsWith(prefix + "-"))
                .ifPresent(code -> found.add(activity.at("code").mistake("Ćwiczenie „" + code + "” jest w etapie " + prefix + ".",
                        "Zacznij kod od „" + prefix + "-”."))));
    }

    private void checkTables(Place activity) {
        found.addAll(Codes.unknown(activity.at("areas").items(), areas, "obszaru"));
        boolean perArea = activity.isTrue("per_area");
        if (activity.has("areas") && !perArea) {
            found.add(activity.at("areas").mistake("Obszary są podane, ale ćwiczenie nie toczy się przy stolikach obszarów.",
                    "Dopisz per_area: true albo usuń areas."));
        }
        boolean named = activity.at("title").text("pl").filter(title -> title.contains(ActivityTemplate.AREA_PLACEHOLDER)).isPresent();
        if (perArea != named && activity.has("title")) {
            found.add(activity.at("title").mistake(perArea ? "Tytuły stolików będą takie same." : "W tytule jest {area}, a ćwiczenie jest jedno dla wszystkich.",
                    perArea ? "Wstaw {area} w tytule; program zamieni to na nazwę obszaru." : "Usuń {area} albo dopisz per_area: true."));
        }
    }

    private void checkVote(Place vote) {
        Codes.unknown(vote.at("question"), questions, "pytania do głosowania").ifPresent(found::add);
        found.addAll(Codes.unknown(vote.at("card_types").items(), cardTypes, "rodzaju karty"));
        if (isByLevels(vote) == vote.has("dots_per_person")) {
            found.add(isByLevels(vote) ? vote.at("dots_per_person").mistake("Na to pytanie odpowiada się poziomem, nie kropkami.", "Usuń dots_per_person.")
                    : vote.mistake("Nie wiadomo, ile kropek ma jedna osoba.", "Dopisz dots_per_person."));
        }
        if (vote.has("dots_per_item") && vote.number("dots_per_item") > vote.number("dots_per_person")) {
            found.add(vote.at("dots_per_item").mistake("Na jednej karcie można położyć więcej kropek, niż ma jedna osoba.", "Zmniejsz dots_per_item albo usuń."));
        }
        if (vote.isTrue("standards") && (vote.has("card_types") || !isByLevels(vote))) {
            found.add(vote.at("standards").mistake("Standardy ocenia się poziomem i bez kart.", "Usuń card_types i wybierz pytanie z poziomami."));
        }
    }

    private void checkPool(Place stage, Place vote) {
        vote.text("question").filter(questions::contains).filter(question -> !byLevels.contains(question)).ifPresent(question -> {
            int pool = stage.items("votes").filter(rule -> rule.text("question").filter(question::equals).isPresent())
                    .mapToInt(rule -> rule.number("dots_per_person")).findFirst().orElse(0);
            if (vote.number("dots_per_person") > pool) {
                found.add(vote.at("dots_per_person").mistake("Kropek w ćwiczeniu jest więcej niż w puli etapu (" + pool + ").",
                        "Zmniejsz liczbę albo powiększ pulę w votes etapu."));
            }
        });
    }

    private static boolean isBreak(Place activity) {
        return activity.text("kind").filter(ActivityTemplate.BREAK::equals).isPresent();
    }
}
