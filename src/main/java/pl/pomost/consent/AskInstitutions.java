package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.mail.Letter;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.Outbox;
import pl.pomost.mail.Post;
import pl.pomost.shared.MailAddress;

/** The coordinator asks institutions for their yes: by one letter each, or on a sheet of paper. Callers hand in the scope of a coordinator. */
@ApplicationScoped
public class AskInstitutions {

    private final PutQuestions put;
    private final ConsentLetters letters;
    private final Outbox outbox;
    private final Post post;
    private final AuditLog audit;

    AskInstitutions(PutQuestions put, ConsentLetters letters, Outbox outbox, Post post, AuditLog audit) {
        this.put = put;
        this.letters = letters;
        this.outbox = outbox;
        this.post = post;
        this.audit = audit;
    }

    /**
     * What somebody hands over: an address with a QR code, and a code that leads to the same page. It is shown once and kept nowhere.
     *
     * @param parts those that wait for an answer
     */
    public record Sheet(String institution, LocalDate until, List<PartNow> parts, String link, String code) {
    }

    /**
     * @param email to which address; its form is checked here. Another one than before makes links of no use that went to the old one
     * @throws ConsentRefusal when there is nothing to ask, or it cannot be asked so
     */
    @Transactional
    public void byMail(Scope scope, String institution, String email, LocalDate until) {
        List<Standing> own = PutQuestions.of(put.before(scope), institution);
        boolean elsewhere = own.get(0).request().flatMap(ConsentRequest::email).filter(before -> !before.equals(email)).isPresent() && !waiting(own).isEmpty();
        ConsentRefusal.unless(elsewhere || own.stream().anyMatch(each -> each.stand().needsAsking()), ConsentRefusal.Reason.NOTHING_TO_ASK);
        requireMail(email);
        if (elsewhere) {
            own.get(0).request().ifPresent(put::revoke);
        }
        send(scope, own, email, until);
    }

    /**
     * Everybody who has something to be asked and whose address is known.
     *
     * @return how many letters there are
     */
    @Transactional
    public int everybody(Scope scope, LocalDate until) {
        ConsentRefusal.unless(post.isOn(), ConsentRefusal.Reason.MAIL_OFF);
        List<Standing> all = put.before(scope);
        Map<String, List<Standing>> chosen = reachable(all);
        ConsentRefusal.unless(!chosen.isEmpty(), ConsentRefusal.Reason.NOTHING_TO_ASK);
        chosen.values().forEach(own -> send(scope, own, address(own).orElseThrow(), until));
        return chosen.size();
    }

    /** Institutions that {@link #everybody} would write to, with all their parts. */
    public static Map<String, List<Standing>> reachable(List<Standing> all) {
        Map<String, List<Standing>> byInstitution = all.stream().collect(Collectors.groupingBy(each -> each.now().institution(), LinkedHashMap::new, Collectors.toList()));
        byInstitution.values().removeIf(own -> own.stream().noneMatch(each -> each.stand().needsAsking()) || address(own).filter(MailAddress::fits).isEmpty());
        return byInstitution;
    }

    /** Where an institution was written to last, else the address that the process has. */
    public static Optional<String> address(List<Standing> own) {
        return own.get(0).request().flatMap(ConsentRequest::email).or(own.get(0).now()::email);
    }

    /** @throws ConsentRefusal when everything is answered, or the day is no good */
    @Transactional
    public Sheet onPaper(Scope scope, String institution, LocalDate until) {
        List<Standing> own = PutQuestions.of(put.before(scope), institution);
        ConsentRefusal.unless(!waiting(own).isEmpty(), ConsentRefusal.Reason.NOTHING_TO_ASK);
        ConsentRequest request = put.ask(scope, own, Optional.empty(), Optional.of(until));
        record(scope, "consent.printed", institution, "Wydrukowano kartkę z linkiem do zgody: " + request.institutionName() + ".");
        return new Sheet(request.institutionName(), until, waiting(own), letters.link(put.link(request)), put.code(request));
    }

    private void requireMail(String email) {
        ConsentRefusal.unless(post.isOn(), ConsentRefusal.Reason.MAIL_OFF);
        ConsentRefusal.unless(!email.isBlank(), ConsentRefusal.Reason.NO_ADDRESS);
        ConsentRefusal.unless(MailAddress.fits(email), ConsentRefusal.Reason.BAD_ADDRESS);
    }

    private void send(Scope scope, List<Standing> own, String email, LocalDate until) {
        ConsentRequest request = put.ask(scope, own, Optional.of(email), Optional.of(until));
        String words = put.link(request);
        var message = letters.asking(scope.powiat().name(), request, waiting(own), words, email);
        outbox.put(new Letter("consent/asked/" + request.id() + "/" + request.askedAt().toEpochMilli(), MailKind.CONSENT, message, Optional.of(until), true));
        record(scope, "consent.asked", own.get(0).now().institution(), "Wysłano prośbę o zgodę: " + request.institutionName() + ".");
    }

    /** Parts without an answer to what the plan says now. */
    static List<PartNow> waiting(List<Standing> own) {
        return own.stream().filter(each -> !each.stand().isAnswered()).map(Standing::now).toList();
    }

    private void record(Scope scope, String deed, String institution, String sentence) {
        audit.record(scope.viewer().username(), deed, scope.teryt(), institution, sentence);
    }
}
