package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;

/**
 * What the team has to find out before it says how things should be: claims to check, figures that are missing, figures that
 * are old. Only standing entries count.
 */
@ApplicationScoped
public class DutyList {

    /** @param late whether its day is over */
    public record Duty(String code, String area, String title, Optional<Errand> errand, boolean late, Optional<String> plan) {

        /** Whether somebody took it on, and by a day. */
        public boolean isTaken() {
            return errand.filter(each -> each.who() != null && each.due() != null).isPresent();
        }
    }

    /** @param outdated entries whose evidence is too old; the errand is of their gap, if it has one */
    public record Duties(List<Duty> toCheck, List<Duty> gaps, List<Duty> outdated) {
    }

    private final DiagnosisEntries entries;
    private final Rules rules;
    private final DomainClock clock;

    DutyList(DiagnosisEntries entries, Rules rules, DomainClock clock) {
        this.entries = entries;
        this.rules = rules;
        this.clock = clock;
    }

    public Duties of(Scope scope) {
        List<DiagnosisEntry> standing = entries.of(scope.requireEverything().requireEnrolment()).stream().filter(DiagnosisEntry::isStanding).toList();
        LocalDate today = clock.today();
        return new Duties(standing.stream().filter(DutyList::isToCheck).map(entry -> duty(entry, DiagnosisEntry::toCheck, today)).toList(),
                standing.stream().filter(DiagnosisEntry::dataGap).map(entry -> duty(entry, DiagnosisEntry::gapErrand, today)).toList(),
                standing.stream().filter(entry -> entry.evidence().map(Evidence::date).filter(rules::isOutdated).isPresent())
                        .map(entry -> duty(entry, DiagnosisEntry::gapErrand, today)).toList());
    }

    private static boolean isToCheck(DiagnosisEntry entry) {
        return entry.evidenceTag().filter("to_check"::equals).isPresent();
    }

    private static Duty duty(DiagnosisEntry entry, Function<DiagnosisEntry, Optional<Errand>> errand, LocalDate today) {
        return new Duty(entry.code(), entry.area(), entry.title(), errand.apply(entry), errand.apply(entry).filter(each -> each.isLate(today)).isPresent(), entry.gapPlan());
    }
}
