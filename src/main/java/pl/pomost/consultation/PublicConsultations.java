package pl.pomost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pl.pomost.consultation.Consultations.Located;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiats;
import pl.pomost.directory.ProcessAtHand;
import pl.pomost.shared.DomainClock;

/** Consultations as everybody may know them: only those that were opened, and none of a powiat that is there for practice. */
@ApplicationScoped
public class PublicConsultations {

    /** The database takes more for equal than an address may: spaces at the end, digits of other scripts. */
    private static final Predicate<String> TERYT = Pattern.compile("[0-9]{4}").asMatchPredicate();
    private static final Predicate<String> YEAR = Pattern.compile("[12][0-9]{3}").asMatchPredicate();

    private final Consultations consultations;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final ProcessAtHand atHand;
    private final DomainClock clock;

    PublicConsultations(Consultations consultations, Enrolments enrolments, Powiats powiats, ProcessAtHand atHand, DomainClock clock) {
        this.consultations = consultations;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.atHand = atHand;
        this.clock = clock;
    }

    /**
     * The latest one.
     *
     * @throws NotFoundException when there is no such powiat, or it has opened no consultation in that edition
     */
    public PublicConsultation of(String teryt, String year) {
        return all(teryt, year).get(0);
    }

    /** @throws NotFoundException when there is none of this number, or nobody outside knows of it */
    public PublicConsultation of(String teryt, String year, int number) {
        return all(teryt, year).stream().filter(each -> each.number() == number).findFirst().orElseThrow(NotFoundException::new);
    }

    /** The other ones of the same process, the latest one first. */
    public List<PublicConsultation> beside(PublicConsultation one) {
        return all(one.teryt(), String.valueOf(one.year())).stream().filter(each -> each.number() != one.number()).toList();
    }

    private List<PublicConsultation> all(String teryt, String year) {
        if (!TERYT.test(teryt) || !YEAR.test(year)) {
            throw new NotFoundException();
        }
        Enrolment enrolment = enrolments.of(teryt, Optional.of(Integer.valueOf(year))).orElseThrow(NotFoundException::new);
        List<Located> opened = consultations.all(enrolment.id()).stream().filter(Consultation::isOpened).flatMap(each -> located(each, enrolment).stream())
                .sorted(Comparator.comparing((Located each) -> each.consultation().number()).reversed()).toList();
        if (opened.isEmpty()) {
            throw new NotFoundException();
        }
        atHand.take(enrolment.scenario());
        return opened.stream().map(each -> told(each, each == opened.get(0))).toList();
    }

    /** Those that are announced or running, the ones that end first before the others. */
    public List<PublicConsultation> underWay() {
        return consultations.notClosed().stream().map(each -> told(each, true))
                .filter(each -> each.phase() == Phase.RUNNING || each.phase() == Phase.ANNOUNCED)
                .sorted(Comparator.comparing((PublicConsultation each) -> each.period().to()).thenComparing(PublicConsultation::teryt)).toList();
    }

    private Optional<Located> located(Consultation consultation, Enrolment enrolment) {
        return powiats.findByIdOptional(enrolment.powiat()).filter(powiat -> !powiat.practice())
                .map(powiat -> new Located(consultation, powiat.teryt(), powiat.name(), enrolment.edition().year()));
    }

    private PublicConsultation told(Located located, boolean latest) {
        Consultation held = located.consultation();
        return new PublicConsultation(held.id(), held.enrolmentId(), located.teryt(), located.powiat(), located.year(), held.number(), latest, held.phase(clock.today()), held.period(),
                held.forms(), held.languages(), held.meetings(), held.mail(), held.shownVersion());
    }
}
