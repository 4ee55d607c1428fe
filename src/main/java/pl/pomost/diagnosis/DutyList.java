package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadLinks;
import pl.pomost.workshop.CardFilter;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.CardWords;
import pl.pomost.workshop.Cards;

/**
 * What the team has to find out before it says how things should be: claims to check, figures that are missing, figures that
 * are old. Only standing entries count, and cards that ask for data and are in no entry yet.
 */
@ApplicationScoped
public class DutyList {

    /** @param late whether its day is over. @param card whether it stands on a card and in no entry yet; its area may be empty then */
    public record Duty(String code, String area, String title, Optional<Errand> errand, boolean late, Optional<String> plan, boolean card) {

        /** Whether somebody took it on, and by a day. */
        public boolean isTaken() {
            return errand.filter(each -> each.who() != null && each.due() != null).isPresent();
        }
    }

    /** @param outdated entries whose evidence is too old; the errand is of their gap, if it has one */
    public record Duties(List<Duty> toCheck, List<Duty> gaps, List<Duty> outdated) {
    }

    static final String DATA_GAP = "data_gap";
    private static final int MOST_CARDS = 500;

    private final DiagnosisEntries entries;
    private final Cards cards;
    private final ThreadLinks links;
    private final Rules rules;
    private final DomainClock clock;

    DutyList(DiagnosisEntries entries, Cards cards, ThreadLinks links, Rules rules, DomainClock clock) {
        this.entries = entries;
        this.cards = cards;
        this.links = links;
        this.rules = rules;
        this.clock = clock;
    }

    public Duties of(Scope scope) {
        List<DiagnosisEntry> standing = entries.of(scope.requireEverything().requireEnrolment()).stream().filter(DiagnosisEntry::isStanding).toList();
        LocalDate today = clock.today();
        return new Duties(standing.stream().filter(DutyList::isToCheck).map(entry -> duty(entry, DiagnosisEntry::toCheck, today)).toList(),
                Stream.concat(standing.stream().filter(DiagnosisEntry::dataGap).map(entry -> duty(entry, DiagnosisEntry::gapErrand, today)), questions(scope, today)).toList(),
                standing.stream().filter(entry -> entry.evidence().map(Evidence::date).filter(rules::isOutdated).isPresent())
                        .map(entry -> duty(entry, DiagnosisEntry::gapErrand, today)).toList());
    }

    /** What cards ask for and no entry has taken over. */
    private Stream<Duty> questions(Scope scope, LocalDate today) {
        Set<UUID> taken = links.countAbove(scope.requireEnrolment(), Knot.CARD, Knot.DIAGNOSIS).keySet();
        return cards.page(scope, new CardFilter(Optional.empty(), Optional.empty(), Optional.of(DATA_GAP), Optional.empty()), 0, MOST_CARDS).stream()
                .filter(card -> card.redacted().isEmpty() && card.held().isEmpty() && !taken.contains(card.id())).map(card -> question(card, today));
    }

    static Duty question(CardRow card, LocalDate today) {
        List<CardRow> said = List.of(card);
        Optional<LocalDate> due = CardWords.field(said, "due").flatMap(DutyList::day);
        var errand = new Errand(CardWords.field(said, "who_id").orElse(null), due.orElse(null), Map.of());
        return new Duty(card.code(), card.area().orElse(""), card.text(), Optional.of(errand), errand.isLate(today), CardWords.field(said, "where"), true);
    }

    /** Cards from outside may say anything; what is no day is left out. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isToCheck(DiagnosisEntry entry) {
        return entry.evidenceTag().filter("to_check"::equals).isPresent();
    }

    private static Duty duty(DiagnosisEntry entry, Function<DiagnosisEntry, Optional<Errand>> errand, LocalDate today) {
        return new Duty(entry.code(), entry.area(), entry.title(), errand.apply(entry), errand.apply(entry).filter(each -> each.isLate(today)).isPresent(), entry.gapPlan(), false);
    }
}
