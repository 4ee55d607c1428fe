package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Addressees;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.access.LetterDesk;
import pl.pomost.access.LinkTerms;
import pl.pomost.mail.Letter;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.MailTexts;
import pl.pomost.mail.Message;
import pl.pomost.mail.Outbox;
import pl.pomost.network.GroupAudience;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Secret;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.Standards;

/** Letters about opinions on drafts: to people with an account, and to organisations, each with a link of its own. Runs in the transaction of its caller. */
@ApplicationScoped
class OpinionPost {

    private static final String POLISH = "pl";
    /** A letter of the same day is enough. */
    private static final Duration LATELY = Duration.ofHours(20);

    private final DraftOpinionLinks links;
    private final Standards standards;
    private final Groups groups;
    private final GroupAudience audience;
    private final Addressees addressees;
    private final LetterDesk desk;
    private final Outbox outbox;
    private final AgreementLetterTexts texts;
    private final MailTexts around;
    private final LinkTerms terms;
    private final Clock clock;

    OpinionPost(DraftOpinionLinks links, Standards standards, Groups groups, GroupAudience audience, Addressees addressees, LetterDesk desk, Outbox outbox, AgreementLetterTexts texts, MailTexts around,
            LinkTerms terms, Clock clock) {
        this.links = links;
        this.standards = standards;
        this.groups = groups;
        this.audience = audience;
        this.addressees = addressees;
        this.desk = desk;
        this.outbox = outbox;
        this.texts = texts;
        this.around = around;
        this.terms = terms;
        this.clock = clock;
    }

    void ask(DraftOpinion opinion) {
        send(opinion, "asked/" + clock.instant().toEpochMilli(), MailKind.OPINION, texts.opinionSubject(opinion.standard()));
    }

    /** As the words of a link are kept nowhere, a reminder to an organisation brings a new one; both work. Whose links were revoked is not reminded. */
    void remind(DraftOpinion opinion, LocalDate today) {
        boolean open = !opinion.isOutside() || links.isOpen(opinion.id(), clock.instant());
        boolean unsettled = standards.catalogue().version(opinion.standard(), opinion.number()).filter(version -> version.state().isOpen()).isPresent();
        if (!opinion.isGiven() && open && unsettled && opinion.mayBeReminded(clock.instant(), LATELY)) {
            send(opinion, "due/" + today, MailKind.DEADLINE, texts.opinionReminder(opinion.standard()));
        }
    }

    /** The moderators learn that an answer is there. */
    void given(DraftOpinion opinion) {
        groups.find(opinion.groupCode()).ifPresent(group -> {
            String subject = texts.givenSubject(opinion.standard(), opinion.called());
            desk.put(new Draft("draft-opinion/given/" + opinion.id() + "/" + opinion.timesGiven(), MailKind.OPINION, group.name(), subject, List.of(subject + "."),
                    "/zespoly/" + group.code() + "/ustalenia/projekty/" + opinion.standard() + "/" + opinion.number() + "#opinie", Optional.empty(), false), audience.moderatorsOf(group), "");
        });
    }

    private void send(DraftOpinion opinion, String about, MailKind kind, String subject) {
        String key = "draft-opinion/" + about + "/" + opinion.id();
        GroupView group = groups.get(opinion.groupCode());
        List<String> sentences = sentences(opinion, group);
        if (!opinion.isOutside()) {
            desk.put(new Draft(key, kind, group.name(), subject, sentences, "/ustalenia/opinie/" + opinion.id(), Optional.of(opinion.dueOn()), true),
                    addressees.ofAccounts(opinion.expert().stream().toList()), "");
            return;
        }
        opinion.email().ifPresent(email -> {
            String words = Secret.token();
            links.persist(new DraftOpinionLink(opinion.id(), words, clock.instant(), terms.endOf(opinion.dueOn())));
            var paragraphs = new ArrayList<String>();
            paragraphs.add(around.greeting());
            paragraphs.addAll(sentences);
            paragraphs.add(texts.opinionLink(desk.address() + "/opinia-o-standardzie/" + words));
            paragraphs.add(texts.opinionLinkHint(PolishDates.inWords(opinion.dueOn())));
            outbox.put(new Letter(key, MailKind.OUTSIDE_OPINION, new Message(email, POLISH, subject, paragraphs, texts.group(group.name())), Optional.of(opinion.dueOn()), true));
        });
    }

    private List<String> sentences(DraftOpinion opinion, GroupView group) {
        String name = standards.catalogue().version(opinion.standard(), opinion.number()).map(CatalogueVersion::name).orElse("");
        var sentences = new ArrayList<>(List.of(texts.opinion(group.name(), opinion.called(), opinion.number(), opinion.standard(), name)));
        if (!opinion.question().isBlank()) {
            sentences.add(texts.opinionQuestion(opinion.question()));
        }
        sentences.add(texts.opinionDue(PolishDates.inWords(opinion.dueOn())));
        return sentences;
    }
}
