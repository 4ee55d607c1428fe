package pl.pomost.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Edition;
import pl.pomost.directory.EditionTerms;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.workshop.Workshops;

/** ROPS settles what holds for an edition, and which scenario a single powiat follows. */
@ApplicationScoped
public class SettleEdition {

    private final Editions editions;
    private final Enrolments enrolments;
    private final Workshops workshops;
    private final Scenarios scenarios;
    private final AuditLog audit;

    SettleEdition(Editions editions, Enrolments enrolments, Workshops workshops, Scenarios scenarios, AuditLog audit) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.workshops = workshops;
        this.scenarios = scenarios;
        this.audit = audit;
    }

    /** A new round for the region; it has the languages of the newest one. @throws RegionRefusal when the year has an edition already */
    @Transactional
    public void create(int year, EditionTerms terms, Viewer by) {
        RegionRefusal.when(editions.byYear(year).isPresent(), "year", "Edycja " + year + " już jest.");
        List<String> languages = editions.byYearOrNewest(Optional.empty()).map(Edition::languages).orElse(List.of());
        var edition = new Edition(UUID.randomUUID(), year, terms.name(), languages, terms.windows());
        edition.settle(terms);
        editions.persist(edition);
        audit.record(by.username(), "edition.created", null, String.valueOf(year), "Utworzono edycję „" + terms.name() + "”.");
    }

    /** @param version of the edition that the form was opened with */
    @Transactional
    public void settle(int year, int version, EditionTerms terms, Viewer by) {
        Edition edition = editions.byYear(year).orElseThrow(NotFoundException::new);
        if (edition.version() != version) {
            throw new EditedMeanwhile(edition.name());
        }
        edition.settle(terms);
        audit.record(by.username(), "edition.settled", null, String.valueOf(year), "Zmieniono warunki edycji „" + terms.name() + "”.");
    }

    /**
     * @param scenario empty puts the powiat back to the edition's
     * @throws RegionRefusal when its workshops are prepared already
     */
    @Transactional
    public void choose(String teryt, int year, Optional<String> scenario, Viewer by) {
        Enrolment enrolment = enrolments.of(teryt, Optional.of(year)).orElseThrow(NotFoundException::new);
        enrolments.lock(enrolment.id());
        RegionRefusal.when(!workshops.of(enrolment.id()).isEmpty(), "scenario", "Warsztaty tego powiatu są już przygotowane. Scenariusza nie można zmienić.");
        RegionRefusal.when(scenario.filter(id -> scenarios.newest(id).isEmpty()).isPresent(), "scenario", "Nie ma takiego scenariusza.");
        enrolment.choose(scenario);
        audit.record(by.username(), "enrolment.scenario", teryt, scenario.orElse(null), "Wybrano powiatowi scenariusz: " + scenario.orElse("taki jak w edycji") + ".");
    }
}
