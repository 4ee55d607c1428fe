package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupView;
import pl.pomost.shared.DomainClock;

/** Tells for whom somebody speaks in a group, and on which day. */
@ApplicationScoped
class Authors {

    private final DomainClock days;
    private final Clock clock;

    Authors(DomainClock days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    Author of(Viewer viewer, GroupView group) {
        return new Author(viewer.username(), group.person(viewer.username()).flatMap(GroupView.Person::powiat), days.today(), clock.instant());
    }

    Author of(Viewer viewer) {
        return new Author(viewer.username(), Optional.empty(), days.today(), clock.instant());
    }

    /** Who is no person, on a day of its own. */
    Author of(String name, LocalDate on) {
        return new Author(name, Optional.empty(), on, clock.instant());
    }

    LocalDate today() {
        return days.today();
    }
}
