package pl.pomost.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.action.Action;
import pl.pomost.action.FirstStep;
import pl.pomost.action.Funding;
import pl.pomost.shared.Typography;
import pl.pomost.thread.Knot;

/** The card of one action: who, for whom, when, for how much, and what it comes from. */
final class ActionCard {

    private static final Map<String, String> LEVELS = Map.of("gmina", "gminy", "powiat", "powiatu", "region", "województwa");

    private final Action action;
    private final Drafting drafting;
    private final Labels labels;

    private ActionCard(Action action, Drafting drafting) {
        this.action = action;
        this.drafting = drafting;
        this.labels = drafting.labels();
    }

    static Section write(Action action, Drafting drafting) {
        return new ActionCard(action, drafting).write();
    }

    private Section write() {
        Outline outline = Outline.ofEntry(action.code(), action.title());
        action.description().ifPresent(text -> outline.add(Paragraph.each(text, "pl")));
        return outline.facts(facts()).build();
    }

    private FactList.Builder facts() {
        ThreadMap thread = drafting.thread();
        return FactList.about(action.code() + "-fakty", "Działanie " + action.code())
                .fact("Cele", String.join(", ", thread.below(action.id(), Knot.GOAL)))
                .fact("Odpowiada", action.responsible().map(who -> labels.office(who.institution(), who.position())).orElse("nie wyznaczono"))
                .fact("Partnerzy", action.partners().stream().map(partner -> labels.office(partner.institution(), partner.role())).collect(Collectors.joining("; ")))
                .fact("Zgoda odpowiedzialnego", drafting.from().consents().responsible().getOrDefault(action.code(), ""))
                .fact("Zgody partnerów", drafting.from().consents().partners().getOrDefault(action.code(), ""))
                .fact("Wspólne działanie", drafting.from().joint().getOrDefault(action.code(), ""))
                .fact("Dla kogo", forWhom())
                .fact("Gdzie i kiedy", joined(action.place().orElse(""), period()))
                .fact("Rodzaj, priorytet i stan", joined(labels.of("action_types", action.type()),
                        action.priority().map(priority -> "priorytet " + labels.of("priorities", String.valueOf(priority))).orElse(""), labels.of("action_state", action.state())))
                .fact("Standardy", action.standards().stream().map(change -> labels.standard(change.code()) + levels(change.from(), change.to())).collect(Collectors.joining("; ")))
                .fact("Podstawa kompetencyjna", joined(action.competenceBasis().orElse("brak"), action.competenceLevel().map(LEVELS::get).map(whose -> "zadanie " + whose).orElse("")))
                .fact("Ryzyka", String.join("; ", Stream.concat(action.risks().stream(), thread.above(action.id(), Knot.RISK).stream()).toList()))
                .fact("Trwałość", action.sustainability().orElse(""))
                .fact("Języki", labels.all("languages", action.languages()))
                .fact("Wskaźniki", String.join(", ", thread.above(action.id(), Knot.INDICATOR)))
                .fact("Kamienie milowe", milestones())
                .fact("Koszt", cost())
                .fact("Źródła", sources())
                .fact("Pierwszy krok", action.firstStep().map(this::firstStep).orElse(""))
                .fact("Pochodzenie", action.origin().orElse(""))
                .fact("Kartki", String.join(", ", thread.below(action.id(), Knot.CARD)));
    }

    private String forWhom() {
        String people = action.peopleCount().map(count -> "osoby: " + Typography.number(count)).orElse("");
        String vulnerable = action.vulnerableGroups().isEmpty() ? "" : "szczególnie: " + labels.all("vulnerable_groups", action.vulnerableGroups());
        return joined(action.targetGroup().orElse(""), people, action.includesHostSociety() ? "także społeczność przyjmująca" : "", vulnerable);
    }

    private String period() {
        return joinedBy("–", action.starts().map(Typography::date).orElse(""), action.ends().map(Typography::date).orElse(""));
    }

    private static String levels(Integer from, Integer to) {
        return from == null || to == null ? "" : " (z " + from + " na " + to + ")";
    }

    private String firstStep(FirstStep step) {
        Optional<String> who = drafting.from().people().roster().stream().filter(member -> member.code().equals(step.who())).findFirst()
                .map(labels::office);
        return joined(step.what() == null ? "" : step.what(), step.date() == null ? "" : Typography.date(step.date()), who.orElse(""));
    }

    /** One on a line, in the order of time. */
    private String milestones() {
        return action.milestones().stream().map(milestone -> (milestone.date() == null ? "bez terminu" : Typography.date(milestone.date()))
                + " – " + milestone.what()).collect(Collectors.joining("\n"));
    }

    private String cost() {
        String years = new TreeMap<>(action.budget()).entrySet().stream().map(year -> year.getKey() + ": " + Typography.money(year.getValue()))
                .collect(Collectors.joining(", "));
        return action.budget().isEmpty() && action.budgetTotal().isEmpty() ? "nie podano"
                : Typography.money(Budget.total(action)) + (years.isEmpty() ? "" : " (" + years + ")");
    }

    /** One source on a line; the last line says what is still to be found. */
    private String sources() {
        BigDecimal missing = Budget.missing(action);
        Stream<String> lacking = missing.signum() == 0 ? Stream.empty() : Stream.of("do uzupełnienia: różnica " + Typography.money(missing.abs()));
        return Stream.concat(action.funding().stream().map(this::source), lacking).collect(Collectors.joining("\n"));
    }

    private String source(Funding source) {
        return labels.of("funding_sources", source.source()) + (source.amount() == null || source.amount().signum() == 0 ? "" : ", " + Typography.money(source.amount()))
                + (source.status() == null ? "" : " – " + labels.of("funding_status", source.status()))
                + (source.note() == null ? "" : " (" + source.note() + ")");
    }

    private static String joined(String... parts) {
        return joinedBy("; ", parts);
    }

    private static String joinedBy(String glue, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(glue));
    }
}
