package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.LinkRefusal;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.mail.Letter;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.Outbox;
import pl.pomost.shared.DomainClock;

/** An institution answers by its link. Whoever has the words of the link sees what this institution was asked, and nothing else. */
@ApplicationScoped
public class AnswerByLink {

    /** Somebody who changes an answer more often than this talks with the coordinator. */
    private static final int MOST = 50;

    private final ConsentLinks links;
    private final ConsentRequests requests;
    private final ConsentAnswers answers;
    private final AskedByLink asked;
    private final Enrolments enrolments;
    private final ConsentLetters letters;
    private final Outbox outbox;
    private final AuditLog audit;
    private final DomainClock days;
    private final Clock clock;

    AnswerByLink(ConsentLinks links, ConsentRequests requests, ConsentAnswers answers, AskedByLink asked, Enrolments enrolments, ConsentLetters letters, Outbox outbox,
            AuditLog audit, DomainClock days, Clock clock) {
        this.links = links;
        this.requests = requests;
        this.answers = answers;
        this.asked = asked;
        this.enrolments = enrolments;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
        this.days = days;
        this.clock = clock;
    }

    /** @throws LinkRefusal when these words open nothing */
    @Transactional
    public OpenedLink open(String words) {
        return asked.of(requests.findById(link(words).requestId()));
    }

    /**
     * @param given by id of the question; answers that say the same as before are not entered again, also when somebody else sends them
     * @return how many were new
     * @throws LinkRefusal    when these words open nothing (any more)
     * @throws ConsentRefusal when one of the questions cannot be answered (any more)
     */
    @Transactional
    public int answer(String words, Map<UUID, Given> given) {
        UUID asking = link(words).requestId();
        // whoever submits the plan meanwhile freezes the answers that there are
        Answering answering = Answering.in(enrolments.lockState(requests.findById(asking).enrolmentId()));
        ConsentRequest request = requests.toChange(asking).orElseThrow();
        OpenedLink opened = asked.of(request);
        var replies = new EnumMap<Reply, Integer>(Reply.class);
        var fresh = new ArrayList<ConsentAnswer>();
        given.forEach((id, answer) -> {
            OpenedLink.Item item = opened.items().stream().filter(each -> each.question().id().equals(id)).findFirst()
                    .orElseThrow(() -> new ConsentRefusal(ConsentRefusal.Reason.NO_PART));
            if (item.answer().filter(before -> before.says(answer)).isEmpty()) {
                ConsentRefusal.unless(item.open() && answering.allows(item.answer().isPresent()), ConsentRefusal.Reason.CLOSED);
                ConsentRefusal.unless(answers.count("questionId", id) < MOST, ConsentRefusal.Reason.TOO_MANY);
                fresh.add(new ConsentAnswer(id, answer, days.today(), Channel.LINK, clock.instant()));
                replies.merge(answer.reply(), 1, Integer::sum);
            }
        });
        answers.persist(fresh);
        if (!fresh.isEmpty()) {
            tell(request, fresh, replies);
        }
        return fresh.size();
    }

    private void tell(ConsentRequest request, List<ConsentAnswer> fresh, Map<Reply, Integer> replies) {
        Enrolment process = enrolments.findById(request.enrolmentId());
        audit.record("link", "consent.answered", process.powiat(), null, "Instytucja " + request.institutionName() + " odpowiedziała przez link; odpowiedzi: " + fresh.size() + ".");
        letters.answered(request, process.powiat(), replies)
                .ifPresent(message -> outbox.put(new Letter("consent/answered/" + fresh.get(0).id(), MailKind.CONSENT_ANSWER, message, Optional.empty(), false)));
    }

    private ConsentLink link(String words) {
        return links.usable(words, clock.instant());
    }
}
