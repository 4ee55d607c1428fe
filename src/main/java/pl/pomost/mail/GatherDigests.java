package pl.pomost.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Language;
import pl.pomost.shared.Worded;

/** Makes one letter a day of all that somebody need not know at once. The digest is a letter of the outbox like any other, with a key of its day. */
@ApplicationScoped
class GatherDigests {

    private static final Logger LOG = Logger.getLogger(GatherDigests.class);

    private final QueuedLetters letters;
    private final MailPreferences preferences;
    private final Clock clock;
    /** Asked for with each letter: where a port is chosen at start, this may be made before it is known. */
    private final Supplier<String> address;
    private final int hour;

    GatherDigests(QueuedLetters letters, MailPreferences preferences, Clock clock, @ConfigProperty(name = "pomost.public-address") Supplier<String> address,
            @ConfigProperty(name = "pomost.mail.digest-hour") int hour) {
        this.letters = letters;
        this.preferences = preferences;
        this.clock = clock;
        this.address = address;
        this.hour = hour;
    }

    /** Each person's digest in a transaction of its own. */
    void gather() {
        for (String recipient : QuarkusTransaction.requiringNew().call(() -> letters.digestsDue(clock.instant()))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> gather(new Recipient(recipient)));
            } catch (RuntimeException e) {
                // another one gathers the same letters at this moment
                LOG.infof("A digest was not made: %s", e.getClass().getName());
            }
        }
    }

    private void gather(Recipient recipient) {
        Instant now = clock.instant();
        Map<MailKind, MailChoice> choices = preferences.of(recipient);
        var wanted = new ArrayList<QueuedLetter>();
        for (QueuedLetter letter : letters.forDigest(recipient.hash(), now)) {
            if (choices.get(letter.kind()) == MailChoice.NEVER || choices.get(MailKind.DIGEST) == MailChoice.NEVER) {
                letter.unwanted();
            } else {
                wanted.add(letter);
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.ofInstant(now, DomainClock.ZONE);
        var letter = new Letter("digest/" + recipient.hash() + "/" + day, MailKind.DIGEST, message(wanted), Optional.empty(), true);
        if (letters.enterOnce(id, letter, LetterState.WAITING, new Route(LetterState.WAITING, false, now), now)) {
            wanted.forEach(each -> each.gather(id));
        } else {
            // today's has gone already: what came too late for it waits for tomorrow's
            wanted.forEach(each -> each.postpone(Route.nextDigest(now, hour)));
        }
    }

    private Message message(List<QueuedLetter> gathered) {
        Message first = gathered.get(0).message();
        Language language = Language.of(first.language()).orElse(Language.PL);
        MailTexts texts = Worded.in(MailTexts.class, language);
        Digest digest = Digest.of(gathered.stream().map(each -> new Digest.Line(each.place(), each.kind(), each.subject(), each.deadline(),
                Digest.link(each.message().paragraphs(), address.get()))).toList());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.digestLead(gathered.size()));
        for (Digest.Place place : digest.places()) {
            paragraphs.add((place.name().isEmpty() ? texts.digestElsewhere() : place.name()).toUpperCase(language.locale()));
            for (Digest.Matter matter : place.matters()) {
                paragraphs.add(texts.kind(matter.kind()) + ":");
                matter.lines().forEach(line -> paragraphs.add(said(line, texts, language)));
            }
        }
        return new Message(first.to(), first.language(), texts.digestSubject(gathered.size()), paragraphs, texts.signature());
    }

    private static String said(Digest.Line line, MailTexts texts, Language language) {
        return "• " + line.subject() + line.deadline().map(day -> " – " + texts.deadline(Dates.inWords(day, language))).orElse("") + line.link().map(link -> " – " + link).orElse("");
    }
}
