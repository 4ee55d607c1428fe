package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.access.AreaNames;
import pl.pomost.access.LinkTerms;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiats;
import pl.pomost.mail.Letter;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.Message;
import pl.pomost.mail.Outbox;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Secret;

/** Writes to organisations outside, each letter with a link of its own. Runs in the transaction of its caller. */
@ApplicationScoped
class OutsidePost {

    private static final String POLISH = "pl";

    private final OutsideOpinions opinions;
    private final OutsideLinks links;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final AreaNames areas;
    private final Accounts accounts;
    private final Outbox outbox;
    private final OutsideLetterTexts texts;
    private final LinkTerms terms;
    private final Clock clock;
    private final String address;

    OutsidePost(OutsideOpinions opinions, OutsideLinks links, Enrolments enrolments, Powiats powiats, AreaNames areas, Accounts accounts, Outbox outbox,
            OutsideLetterTexts texts, LinkTerms terms, Clock clock, @ConfigProperty(name = "pomost.public-address") String address) {
        this.opinions = opinions;
        this.links = links;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.areas = areas;
        this.accounts = accounts;
        this.outbox = outbox;
        this.texts = texts;
        this.terms = terms;
        this.clock = clock;
        this.address = address;
    }

    void ask(OutsideInvitation invitation) {
        send(invitation, "asked", texts.subject(), texts.beginning(invitation.organisation()), names(opinions.ofInvitation(invitation.id())));
    }

    /** Names only plans that wait. */
    void remind(OutsideInvitation invitation, List<OutsideOpinion> waiting) {
        invitation.remind(clock.instant());
        send(invitation, "reminded", texts.reminder(), texts.remindBeginning(invitation.organisation()), names(waiting));
    }

    private void send(OutsideInvitation invitation, String what, String subject, String beginning, List<String> plans) {
        String words = Secret.token();
        LocalDate until = invitation.dueOn();
        links.persist(new OutsideLink(invitation.id(), words, clock.instant(), terms.endOf(until)));
        String day = PolishDates.inWords(until);
        var paragraphs = new ArrayList<>(List.of(texts.greeting(), beginning, texts.plans(String.join(", ", plans)), areas(invitation)));
        Optional.of(invitation.question()).filter(text -> !text.isBlank()).map(texts::question).ifPresent(paragraphs::add);
        paragraphs.addAll(List.of(texts.answer(day), address + "/opinia/" + words, texts.link(day)));
        Optional<Account> asking = accounts.byUsername(invitation.askedBy());
        asking.flatMap(Account::email).ifPresent(mail -> paragraphs.add(texts.questions(mail)));
        String name = accounts.names(List.of(invitation.askedBy())).getOrDefault(invitation.askedBy(), "");
        var message = new Message(invitation.email().orElseThrow(), POLISH, subject, paragraphs,
                Stream.of(name, texts.rops()).filter(each -> !each.isEmpty()).collect(Collectors.joining(", ")));
        outbox.put(new Letter("outside/" + what + "/" + invitation.id() + "/" + clock.instant().toEpochMilli(), MailKind.OUTSIDE_OPINION, message, Optional.of(until), true));
    }

    private String areas(OutsideInvitation invitation) {
        return invitation.areas().isEmpty() ? texts.wholePlan() : texts.areas(invitation.areas().stream().map(areas::area).collect(Collectors.joining(", ")));
    }

    private List<String> names(List<OutsideOpinion> about) {
        return about.stream().map(each -> powiats.findById(enrolments.findById(each.enrolmentId()).powiat()).name()).sorted().toList();
    }
}
