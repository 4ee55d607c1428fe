package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.RegionPeople;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.review.Assignment;
import pl.pomost.review.Assignments;
import pl.pomost.review.ReviewDoor;
import pl.pomost.review.Submission;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.PolishDates;

/** Makes what stands above the pages of a review. */
@ApplicationScoped
class ReviewHeads {

    private final Enrolments enrolments;
    private final Assignments assignments;
    private final RegionPeople people;
    private final DomainClock clock;
    private final JudgingTexts texts;

    ReviewHeads(Enrolments enrolments, Assignments assignments, RegionPeople people, DomainClock clock, JudgingTexts texts) {
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.people = people;
        this.clock = clock;
        this.texts = texts;
    }

    ReviewHead of(Scope scope, Submission submission) {
        UUID enrolment = submission.enrolmentId();
        PlanState state = enrolments.planStateOf(enrolment);
        return new ReviewHead(scope.teryt(), scope.powiat().name(), "/powiaty/" + scope.teryt() + "/ocena",
                texts.version(submission.version(), PolishDates.inWords(submission.submittedOn()), submission.round()), submission.version(), state.polish(),
                state.isWithRops() ? deadline(submission.dueOn()) : texts.over(PolishDates.inWords(submission.dueOn())), state.isWithRops() && clock.today().isAfter(submission.dueOn()),
                assigned(enrolment), ReviewDoor.reviews(scope.viewer()) && state.isWithRops(), scope.viewer().isRops());
    }

    /** How many days are left, in words. */
    String deadline(LocalDate dueOn) {
        long days = ChronoUnit.DAYS.between(clock.today(), dueOn);
        String day = PolishDates.inWords(dueOn);
        if (days == 0) {
            return texts.dueToday(day);
        }
        return days > 0 ? texts.dueIn(day, days(days)) : texts.overdue(day, days(-days));
    }

    private String days(long days) {
        return Plurals.of(days, texts.dayForms());
    }

    private Optional<String> assigned(UUID enrolment) {
        Optional<Assignment> found = assignments.findByIdOptional(enrolment);
        List<UUID> both = Stream.concat(found.flatMap(Assignment::reviewer).stream(), found.flatMap(Assignment::approver).stream()).toList();
        if (both.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, String> names = people.names(both);
        return Optional.of(texts.assigned(found.flatMap(Assignment::reviewer).map(names::get).orElseGet(texts::nobody),
                found.flatMap(Assignment::approver).map(names::get).orElseGet(texts::nobody)));
    }
}
