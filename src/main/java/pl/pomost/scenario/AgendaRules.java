package pl.pomost.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stages and their activities: order, codes, tables of areas, cards and dots. */
final class AgendaRules {

    private final Set<String> kinds;
    private final Set<String> areas;
    private final Set<String> cardTypes;
    private final Set<String> questions;
    private final List<Mistake> found = new ArrayList<>();

    AgendaRules(Place scenario) {
        kinds = Codes.of(scenario.at("dictionaries").at("activity_kinds").items(), "code");
        areas = Codes.of(scenario.at("areas").items(), "code");
        cardTypes = Codes.of(scenario.at("card_types").items(), "code");
        questions = Codes.of(scenario.at("vote_questions").items(), "code");
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
        stage.items("votes").forEach(this::checkVote);
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
        });
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
    }

    private void checkPool(Place stage, Place vote) {
        vote.text("question").filter(questions::contains).ifPresent(question -> {
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
