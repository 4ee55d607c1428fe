package pl.pomost.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.StandardRaisers;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.PolishDates;

/** Tells which actions raise standards, and ties them to standards. */
@ApplicationScoped
class RaisingActions implements StandardRaisers {

    /** As far as a plan is what everybody reads of it: its draft is closed, so the entries are those that were published. */
    private static final Set<PlanState> AS_PUBLISHED = Set.of(PlanState.PUBLISHED, PlanState.CLOSED);
    private static final List<String> MOST_ADVANCED_FIRST = List.of("done", "in_progress", "delayed", "planned");
    private static final String PLANNED = "planned";
    private static final String GIVEN_UP = "dropped";

    private final Actions actions;
    private final WriteActions write;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Vocabulary words;

    RaisingActions(Actions actions, WriteActions write, Enrolments enrolments, Powiats powiats, Vocabulary words) {
        this.actions = actions;
        this.write = write;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.words = words;
    }

    @Override
    public List<Raiser> all(Scope scope) {
        return scope.enrolment().map(actions::raising).orElse(List.of()).stream().filter(row -> scope.covers(row.area()) && !row.state().equals(GIVEN_UP))
                .flatMap(row -> row.standards().stream().map(change -> new Raiser(row.code(), row.title(), change.code(), Optional.ofNullable(change.from()),
                        Optional.ofNullable(change.to()), Optional.ofNullable(row.ends())))).toList();
    }

    @Override
    public List<Choosable> choosable(Scope scope, StandardDef standard) {
        return writable(scope).filter(row -> row.change(standard.code()).isPresent() || row.area().equals(standard.area()))
                .map(row -> new Choosable(row.code(), row.title(), row.change(standard.code()).isPresent())).toList();
    }

    @Override
    @Transactional
    public void choose(Scope scope, StandardDef standard, Optional<Integer> from, Optional<Integer> to, Set<String> before, Set<String> chosen) {
        enrolments.lockOpen(scope.requireSomeEdit().requireEnrolment());
        for (RaisingRow row : writable(scope).toList()) {
            boolean raises = row.change(standard.code()).isPresent();
            if (chosen.contains(row.code()) && !before.contains(row.code()) && !raises) {
                write.raise(scope, row.code(), standard.code(), from, to);
            } else if (before.contains(row.code()) && !chosen.contains(row.code()) && raises) {
                write.raiseNoMore(scope, row.code(), standard.code());
            }
        }
    }

    /** Those who read all powiats see what is in their plans; others what is published. What was given up shows nobody a way. */
    @Override
    public List<Elsewhere> elsewhere(Scope scope, String standard, int wanted, int most) {
        Map<String, String> names = powiats.listAll().stream().collect(Collectors.toMap(Powiat::teryt, Powiat::name, (one, other) -> one));
        Comparator<RaisingRow> advanced = Comparator.comparing(row -> MOST_ADVANCED_FIRST.contains(row.state()) ? MOST_ADVANCED_FIRST.indexOf(row.state()) : MOST_ADVANCED_FIRST.size());
        Comparator<RaisingRow> arrived = Comparator.comparing(row -> stands(scope, row).filter(level -> level >= wanted).isEmpty());
        Comparator<RaisingRow> newest = Comparator.comparing(RaisingRow::year).reversed();
        Comparator<RaisingRow> polish = Comparator.comparing(row -> names.getOrDefault(row.powiat(), row.powiat()), Collator.getInstance(PolishDates.POLISH));
        List<RaisingRow> found = actions.raisingElsewhere(standard, scope.teryt()).stream().filter(row -> row.change(standard).isPresent() && !row.state().equals(GIVEN_UP))
                .filter(row -> scope.viewer().readsEverywhere(row.area()) || AS_PUBLISHED.contains(row.planState()))
                .sorted(arrived.thenComparing(advanced).thenComparing(newest).thenComparing(polish)).limit(most).toList();
        return found.stream().map(row -> elsewhere(scope, row, row.change(standard).orElseThrow(), names)).toList();
    }

    private Elsewhere elsewhere(Scope scope, RaisingRow row, StandardChange change, Map<String, String> names) {
        String address = scope.viewer().readsEverywhere(row.area()) ? "/powiaty/" + row.powiat() + "/dzialania/" + row.code() + "?edition=" + row.year()
                : "/plany/" + row.powiat() + "/" + row.year();
        return new Elsewhere(names.getOrDefault(row.powiat(), row.powiat()), row.year(), row.code(), row.title(), Optional.ofNullable(change.from()), Optional.ofNullable(change.to()),
                !row.state().equals(PLANNED), stands(scope, row), words.label("action_state", row.state()), address);
    }

    /** Agreed levels are open to every team, and to whoever reads all powiats. */
    private static Optional<Integer> stands(Scope scope, RaisingRow row) {
        return Optional.ofNullable(row.stands()).filter(level -> scope.everything() || scope.viewer().readsEverywhere(row.area()));
    }

    private Stream<RaisingRow> writable(Scope scope) {
        return actions.raising(scope.requireEnrolment()).stream().filter(row -> scope.mayEdit(row.area()));
    }
}
