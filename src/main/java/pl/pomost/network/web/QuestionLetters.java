package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Addressees;
import pl.pomost.access.Addressees.Addressee;
import pl.pomost.access.LetterDesk;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.access.RegionPeople;
import pl.pomost.mail.MailKind;
import pl.pomost.network.QuestionTold;

/** Tells experts of the area and ROPS of a question, and whoever asked of its answer. What was written stays in Pomost. */
@ApplicationScoped
class QuestionLetters {

    private final LetterDesk desk;
    private final Addressees addressees;
    private final RegionPeople people;
    private final KnowledgeFormTexts texts;

    QuestionLetters(LetterDesk desk, Addressees addressees, RegionPeople people, KnowledgeFormTexts texts) {
        this.desk = desk;
        this.addressees = addressees;
        this.people = people;
        this.texts = texts;
    }

    void told(@Observes QuestionTold event) {
        String subject = event.answered() ? texts.answeredSubject(event.title()) : texts.askedSubject(event.title());
        List<Addressee> readers = event.answered() ? addressees.ofUsernames(List.of(event.asker())) : addressees.ofAccounts(answering(event.area()));
        desk.put(new Draft("question/" + event.number() + "/" + event.answered() + "/" + event.change(), MailKind.QUESTION, "", subject, List.of(subject),
                KnowledgePages.address(event.number()), Optional.empty(), false), readers, event.answered() ? "" : event.asker());
    }

    /** Experts of the area, and reviewers of ROPS. */
    private List<UUID> answering(Optional<String> area) {
        Stream<RegionPeople.Person> experts = people.experts().stream().filter(person -> person.areas().isEmpty() || area.filter(person.areas()::contains).isPresent());
        return Stream.concat(experts, people.reviewers().stream()).map(RegionPeople.Person::account).distinct().toList();
    }
}
