package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.LinkTerms;
import pl.pomost.access.RegionPeople;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.mail.Post;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.MailAddress;
import pl.pomost.standard.Standards;

/** Whoever leads a group asks for opinions on a draft: experts and departments with an account, organisations by a link; asks once more, or no longer. */
@ApplicationScoped
public class AskAboutDraft {

    /** Organisations that can be asked about one draft: more is a mailing list. */
    static final int MOST_ORGANISATIONS = 20;
    /** Letters of a day to one address, whatever they are about. */
    static final int MOST_LETTERS = 5;
    /** A letter of the same day is enough. */
    private static final Duration LATELY = Duration.ofHours(20);
    private static final String TOO_SOON = "Ostatni list wysłano niedawno. Następny można wysłać jutro.";

    private final DraftDoor door;
    private final DraftOpinions opinions;
    private final DraftOpinionLinks links;
    private final RegionPeople people;
    private final Standards standards;
    private final OpinionPost letters;
    private final Post post;
    private final LinkTerms terms;
    private final Authors authors;
    private final Clock clock;
    private final AuditLog audit;

    AskAboutDraft(DraftDoor door, DraftOpinions opinions, DraftOpinionLinks links, RegionPeople people, Standards standards, OpinionPost letters, Post post, LinkTerms terms,
            Authors authors, Clock clock, AuditLog audit) {
        this.door = door;
        this.opinions = opinions;
        this.links = links;
        this.people = people;
        this.standards = standards;
        this.letters = letters;
        this.post = post;
        this.terms = terms;
        this.authors = authors;
        this.clock = clock;
        this.audit = audit;
    }

    /** Those who can be asked by their account: experts of the standard's area, and departments that stand for it or for all. */
    public List<RegionPeople.Person> experts(DraftAtHand draft) {
        return people.experts().stream().filter(person -> person.areas().isEmpty() || person.areas().contains(draft.version().area())).toList();
    }

    /** @throws ForbiddenMove when the version is settled, the day is no good, or this person is no expert of the area or was asked already */
    @Transactional
    public void askExpert(Viewer by, DraftAtHand draft, UUID account, String question, LocalDate dueOn) {
        requireAsking(by, draft, dueOn);
        RegionPeople.Person expert = experts(draft).stream().filter(person -> person.account().equals(account)).findFirst()
                .orElseThrow(() -> new ForbiddenMove("Ta osoba nie jest ekspertem w tym obszarze."));
        require(standing(draft).stream().noneMatch(each -> each.expert().filter(account::equals).isPresent()), "Tę osobę już o to poproszono.");
        keep(by, DraftOpinion.ofExpert(draft, account, expert.name(), question, dueOn, authors.of(by, draft.group())));
    }

    /** @throws ForbiddenMove also when this installation sends no letters, or the address is none */
    @Transactional
    public void askOrganisation(Viewer by, DraftAtHand draft, String organisation, String email, String question, LocalDate dueOn) {
        requireAsking(by, draft, dueOn);
        require(post.isOn(), "Ta instalacja nie wysyła listów, więc nie ma jak poprosić organizacji.");
        require(MailAddress.fits(email), "To nie wygląda na adres e-mail.");
        require(opinions.of(draft.code(), draft.number()).stream().filter(DraftOpinion::isOutside).count() < MOST_ORGANISATIONS,
                "O opinię o tym projekcie poproszono już " + MOST_ORGANISATIONS + " organizacji. Więcej nie można.");
        require(standing(draft).stream().noneMatch(each -> each.email().filter(email::equalsIgnoreCase).isPresent()), "Ten adres już o to poproszono.");
        // revoked and asked anew is another letter as well
        require(opinions.of(draft.code(), draft.number()).stream().noneMatch(each -> each.email().filter(email::equalsIgnoreCase).isPresent() && !each.mayBeReminded(clock.instant(), LATELY)),
                TOO_SOON);
        requireFewLetters(email);
        keep(by, DraftOpinion.ofOrganisation(draft, organisation, email, question, dueOn, authors.of(by, draft.group())));
    }

    /** Nobody needs to answer any more, and no link works; what was said stays. */
    @Transactional
    public void revoke(Viewer by, DraftAtHand draft, UUID id) {
        DraftOpinion opinion = toChange(by, draft, id);
        opinion.revoke(authors.today());
        links.revokeAll(id, clock.instant());
        record(by, draft, "agreement.opinion-revoked", "Odwołano prośbę o opinię: ", opinion);
    }

    /** A new letter, until another day; older links are of no use any more. @throws ForbiddenMove also when the last letter is too recent */
    @Transactional
    public void renew(Viewer by, DraftAtHand draft, UUID id, LocalDate until) {
        requireAsking(by, draft, until);
        DraftOpinion opinion = toChange(by, draft, id);
        require(opinion.mayBeReminded(clock.instant(), LATELY), TOO_SOON);
        opinion.email().ifPresent(this::requireFewLetters);
        links.revokeAll(id, clock.instant());
        opinion.renew(until, authors.of(by, draft.group()));
        letters.ask(opinion);
        record(by, draft, "agreement.opinion-renewed", "Poproszono jeszcze raz o opinię: ", opinion);
    }

    private void requireFewLetters(String email) {
        require(opinions.lettersTo(email, clock.instant().minus(LATELY)) < MOST_LETTERS, "Na ten adres wysłano dziś już " + MOST_LETTERS + " próśb o opinię. Spróbuj jutro.");
    }

    private List<DraftOpinion> standing(DraftAtHand draft) {
        return opinions.of(draft.code(), draft.number()).stream().filter(each -> !each.isRevoked()).toList();
    }

    private void requireAsking(Viewer by, DraftAtHand draft, LocalDate dueOn) {
        door.requireLead(by, draft);
        // of two who ask at once, a button pressed twice among them, the second waits and sees the first: it is one request and one letter
        standards.lock();
        require(draft.isOpen(), "Ta wersja jest już rozstrzygnięta.");
        require(terms.fits(dueOn), "Termin musi być między jutrem a pół rokiem od dziś.");
    }

    private void keep(Viewer by, DraftOpinion opinion) {
        opinions.persist(opinion);
        letters.ask(opinion);
        audit.record(by.username(), "agreement.opinion-asked", null, opinion.standard(), "Poproszono o opinię o projekcie wersji " + opinion.number() + " standardu " + opinion.standard() + ": "
                + opinion.called() + ".");
    }

    private DraftOpinion toChange(Viewer by, DraftAtHand draft, UUID id) {
        door.requireLead(by, draft);
        return opinions.toChange(id).filter(each -> each.standard().equals(draft.code()) && each.number() == draft.number()).orElseThrow(NotFoundException::new);
    }

    private void record(Viewer by, DraftAtHand draft, String deed, String sentence, DraftOpinion opinion) {
        audit.record(by.username(), deed, null, draft.code(), sentence + opinion.called() + ", standard " + draft.code() + ", wersja " + draft.number() + ".");
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new ForbiddenMove(otherwise);
        }
    }
}
