package pl.pomost.region;

import io.quarkus.cache.CacheInvalidateAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;

/** How powiats come to take part in an edition: they say that they want to, ROPS looks at the criteria and decides. */
@ApplicationScoped
public class EnrolPowiats {

    private final Editions editions;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Applications applications;
    private final DomainClock clock;
    private final AuditLog audit;

    EnrolPowiats(Editions editions, Enrolments enrolments, Powiats powiats, Applications applications, DomainClock clock, AuditLog audit) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.applications = applications;
        this.clock = clock;
        this.audit = audit;
    }

    /** What ROPS found of one criterion; nothing until somebody has looked. */
    public record Found(String criterion, Optional<Boolean> met, String note) {
    }

    /**
     * What ROPS says to a powiat.
     *
     * @param state   name of an {@link Application.State}
     * @param answer  the reason, for the powiat; needed when it is declined
     * @param reserve wanted place on the reserve list; the last one when empty
     */
    public record Answer(String state, List<Found> marks, Optional<String> answer, Optional<Integer> reserve) {

        Decision decision() {
            return new Decision(Application.State.valueOf(state), marks.stream().map(mark -> new Application.Mark(mark.criterion(), mark.met().orElse(null), mark.note())).toList(),
                    answer, reserve);
        }
    }

    /**
     * The coordinator says that the powiat wants to take part, or says it better before ROPS has decided.
     *
     * @throws RegionRefusal outside the days set for it, or after the decision
     */
    @Transactional
    public void express(Scope scope, Interest interest) {
        scope.requireCoordinator();
        RegionRefusal.when(!scope.edition().terms().open(clock.today()), "", "W tych dniach nie przyjmujemy zgłoszeń. Napisz do ROPS.");
        write(scope.teryt(), scope.edition(), interest, scope.viewer());
    }

    /** ROPS enters what a powiat has said in another way; the days do not matter. */
    @Transactional
    public void enter(String teryt, int year, Interest interest, Viewer by) {
        write(teryt, edition(year), interest, by);
    }

    /** @throws RegionRefusal when places are short, a reason is missing or the powiat is at work already */
    @Transactional
    @CacheInvalidateAll(cacheName = "region")
    public void decide(String teryt, int year, int version, Answer answer, Viewer by) {
        Decision decision = answer.decision();
        Edition edition = edition(year);
        editions.lock(edition.id());
        Application application = applications.of(teryt, edition.id()).orElseThrow(NotFoundException::new);
        if (application.version() != version) {
            throw new EditedMeanwhile(teryt);
        }
        Optional<Enrolment> enrolment = enrolments.of(teryt, Optional.of(year));
        boolean in = decision.state() == Application.State.ENROLLED;
        RegionRefusal.when(enrolment.isPresent() && !in, "state", "Powiat już pracuje w tej edycji. Tej decyzji nie można cofnąć tutaj.");
        RegionRefusal.when(decision.state() == Application.State.DECLINED && decision.answer().isEmpty(), "answer", "Napisz powiatowi, dlaczego odmawiasz.");
        if (in && enrolment.isEmpty()) {
            long taken = enrolments.count("edition.id = ?1 and powiat not in (select p.teryt from Powiat p where p.practice = true)", edition.id());
            RegionRefusal.when(edition.places().filter(places -> taken >= places).isPresent(), "state",
                    "Wszystkie miejsca są zajęte (" + taken + "). Wpisz powiat na listę rezerwową albo zwiększ liczbę miejsc w edycji.");
            enrolments.persist(new Enrolment(UUID.randomUUID(), teryt, edition, clock.today()));
        }
        boolean reserve = decision.state() == Application.State.RESERVE;
        Optional<Integer> place = reserve ? decision.place().or(application::reservePlace).or(() -> Optional.of(applications.lastReserve(edition.id()) + 1)) : Optional.empty();
        application.decide(decision, place, by.username(), clock.today());
        audit.record(by.username(), "enrolment.decided", teryt, String.valueOf(year), sentence(decision, place, year));
    }

    private void write(String teryt, Edition edition, Interest interest, Viewer by) {
        Powiat powiat = powiats.findByIdOptional(teryt).filter(each -> !each.practice()).orElseThrow(NotFoundException::new);
        editions.lock(edition.id());
        RegionRefusal.when(enrolments.of(teryt, Optional.of(edition.year())).isPresent(), "", "Powiat bierze już udział w tej edycji.");
        Optional<Application> before = applications.of(teryt, edition.id());
        RegionRefusal.when(before.filter(each -> each.state() != Application.State.INTERESTED).isPresent(), "", "ROPS już odpowiedział na to zgłoszenie.");
        before.ifPresentOrElse(each -> each.say(interest),
                () -> applications.persist(new Application(teryt, edition, interest, by.username(), clock.today())));
        audit.record(by.username(), "enrolment.wanted", teryt, String.valueOf(edition.year()), "Zgłoszono chęć udziału: " + powiat.name() + ", " + edition.name() + ".");
    }

    private Edition edition(int year) {
        return editions.byYear(year).orElseThrow(NotFoundException::new);
    }

    private static String sentence(Decision decision, Optional<Integer> place, int year) {
        return switch (decision.state()) {
            case ENROLLED -> "Przyjęto powiat do edycji " + year + ".";
            case RESERVE -> "Wpisano powiat na listę rezerwową edycji " + year + ", miejsce " + place.map(String::valueOf).orElse("–") + ".";
            case DECLINED -> "Odmówiono powiatowi udziału w edycji " + year + ".";
            case INTERESTED -> "Oceniono zgłoszenie powiatu do edycji " + year + ".";
        };
    }
}
