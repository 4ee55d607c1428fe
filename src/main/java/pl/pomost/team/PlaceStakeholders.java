package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;

/** The coordinator puts institutions on the stakeholder map. Only what was changed is written, so that two people can place at once. */
@ApplicationScoped
public class PlaceStakeholders {

    /** The scale of both questions runs from 1 to this. */
    public static final int MOST = 5;

    /** Where an institution was put; an empty answer takes it off the map. */
    public record Place(String code, Optional<Integer> importance, Optional<Integer> influence) {
    }

    private final Enrolments enrolments;
    private final LocalInstitutions institutions;
    private final AuditLog audit;

    PlaceStakeholders(Enrolments enrolments, LocalInstitutions institutions, AuditLog audit) {
        this.enrolments = enrolments;
        this.institutions = institutions;
        this.audit = audit;
    }

    /** @param places those that were changed, answers from 1 to {@link #MOST}; institutions that are gone are left out */
    @Transactional
    public void place(Scope scope, List<Place> places) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        Map<String, LocalInstitution> known = institutions.of(enrolment).stream().collect(Collectors.toMap(LocalInstitution::code, Function.identity()));
        List<Place> found = places.stream().filter(place -> known.containsKey(place.code())).toList();
        found.forEach(place -> known.get(place.code()).place(place.importance(), place.influence()));
        if (!found.isEmpty()) {
            audit.record(scope.viewer().username(), "team.stakeholders-placed", scope.teryt(), null, "Zmieniono mapę interesariuszy (" + found.size() + ").");
        }
    }
}
