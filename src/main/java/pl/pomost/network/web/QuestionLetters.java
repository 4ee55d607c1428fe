package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Addressees;
import pl.pomost.access.Addressees.Addressee;
import pl.pomost.access.RegionPeople;
import pl.pomost.mail.Letter;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.Message;
import pl.pomost.mail.Outbox;
import pl.pomost.network.QuestionTold;

/** Tells experts of the area and ROPS of a question, and whoever asked of its answer. What was written stays in Pomost. */
@ApplicationScoped
class QuestionLetters {

    private final Outbox outbox;
    private final Addressees addressees;
    private final RegionPeople people;
    private final KnowledgeFormTexts texts;
    private final String site;

    QuestionLetters(Outbox outbox, Addressees addressees, RegionPeople people, KnowledgeFormTexts texts, @ConfigProperty(name = "pomost.public-address") String site) {
        this.outbox = outbox;
        this.addressees = addressees;
        this.people = people;
        this.texts = texts;
        this.site = site;
    }

    void told(@Observes QuestionTold event) {
        String subject = event.answered() ? texts.answeredSubject(event.title()) : texts.askedSubject(event.title());
        String key = "question/" + event.number() + "/" + event.answered() + "/" + event.change() + "/";
        List<Addressee> readers = event.answered() ? addressees.ofUsernames(List.of(event.asker())) : addressees.ofAccounts(answering(event.area()));
        readers.stream().filter(reader -> event.answered() || !reader.username().equals(event.asker())).forEach(reader -> outbox.put(new Letter(key + reader.account(), MailKind.QUESTION,
                new Message(reader.address(), "pl", subject, List.of(texts.letterRead(), site + KnowledgePages.address(event.number())), "Pomost"), Optional.empty(), false)));
    }

    /** Experts of the area, and reviewers of ROPS. */
    private List<UUID> answering(Optional<String> area) {
        Stream<RegionPeople.Person> experts = people.experts().stream().filter(person -> person.areas().isEmpty() || area.filter(person.areas()::contains).isPresent());
        return Stream.concat(experts, people.reviewers().stream()).map(RegionPeople.Person::account).distinct().toList();
    }
}
