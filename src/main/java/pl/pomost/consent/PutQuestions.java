package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.LinkTerms;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Secret;

/** What asking by e-mail, asking on paper and writing down an answer have in common. Runs in the transaction of its caller. */
@ApplicationScoped
class PutQuestions {

    private static final int CODE = 16;

    private final Enrolments enrolments;
    private final Standings standings;
    private final ConsentRequests requests;
    private final ConsentQuestions questions;
    private final ConsentLinks links;
    private final LinkTerms terms;
    private final DomainClock days;
    private final Clock clock;

    PutQuestions(Enrolments enrolments, Standings standings, ConsentRequests requests, ConsentQuestions questions, ConsentLinks links, LinkTerms terms, DomainClock days,
            Clock clock) {
        this.enrolments = enrolments;
        this.standings = standings;
        this.requests = requests;
        this.questions = questions;
        this.links = links;
        this.terms = terms;
        this.days = days;
        this.clock = clock;
    }

    /** Everything that is asked in the process, with everybody else who wants to change it held back. @throws ConsentRefusal when it is too late to ask */
    List<Standing> before(Scope scope) {
        UUID enrolment = scope.requireCoordinator().requireEnrolment();
        enrolments.lock(enrolment);
        Enrolment process = enrolments.findById(enrolment);
        ConsentRefusal.unless(Answering.in(process.planState()) != Answering.CLOSED, ConsentRefusal.Reason.CLOSED);
        return standings.of(enrolment);
    }

    /** The parts of one institution. @throws ConsentRefusal when it has none */
    static List<Standing> of(List<Standing> all, String institution) {
        List<Standing> own = all.stream().filter(each -> each.now().institution().equals(institution)).toList();
        ConsentRefusal.unless(!own.isEmpty(), ConsentRefusal.Reason.NO_PART);
        return own;
    }

    /** Puts a question for each part that has none about what the plan says now. @param until empty when nothing is sent */
    ConsentRequest ask(Scope scope, List<Standing> parts, Optional<String> email, Optional<LocalDate> until) {
        PartNow any = parts.get(0).now();
        ConsentRequest request = request(scope, any);
        until.ifPresent(day -> request.ask(any.institutionName(), email, required(day), scope.viewer().username(), clock.instant()));
        parts.stream().filter(each -> each.stand() == Stand.NOT_ASKED || each.stand() == Stand.OUTDATED).forEach(each -> put(request, each.now()));
        return request;
    }

    private LocalDate required(LocalDate until) {
        ConsentRefusal.unless(terms.fits(until), ConsentRefusal.Reason.BAD_TERM);
        return until;
    }

    ConsentQuestion put(ConsentRequest request, PartNow now) {
        var question = new ConsentQuestion(request.id(), now, days.today(), clock.instant());
        questions.persist(question);
        return question;
    }

    ConsentRequest request(Scope scope, PartNow of) {
        return requests.of(scope.requireEnrolment(), of.institutionId()).orElseGet(() -> {
            var fresh = new ConsentRequest(scope.requireEnrolment(), of, scope.viewer().username(), clock.instant());
            requests.persist(fresh);
            return fresh;
        });
    }

    /** A new link that lives as long as the request says. @return its words, which are kept nowhere */
    String link(ConsentRequest request) {
        return keep(request, Secret.token());
    }

    /** The same with words that can be typed: 78 random bits. */
    String code(ConsentRequest request) {
        return keep(request, Secret.code(CODE));
    }

    /** No link that was made before is of use any more. */
    void revoke(ConsentRequest request) {
        links.ofRequest(request.id()).forEach(link -> link.revoke(clock.instant()));
    }

    private String keep(ConsentRequest request, String words) {
        links.persist(new ConsentLink(request.id(), words, clock.instant(), terms.endOf(request.answerBy().orElseThrow())));
        return words;
    }
}
