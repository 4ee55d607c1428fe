package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.process.Findable;
import pl.pomost.process.FindableKind;
import pl.pomost.process.Findables;
import pl.pomost.process.Openness;

/** Questions are found once they have an answer: by everybody when it is published, until then by those who are signed in. */
@ApplicationScoped
class FindableQuestions implements Findables<ExpertQuestion> {

    private final ExpertQuestions questions;

    FindableQuestions(ExpertQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public Class<ExpertQuestion> entity() {
        return ExpertQuestion.class;
    }

    @Override
    public UUID thing(ExpertQuestion question) {
        return question.id();
    }

    @Override
    public List<Findable> now(ExpertQuestion question) {
        boolean open = question.state() == QuestionState.PUBLISHED;
        if (!open && question.state() != QuestionState.ANSWERED) {
            return List.of();
        }
        return List.of(new Findable(FindableKind.QUESTION, question.id(), "", Optional.empty(), question.area().orElse(""), "", question.open().title(),
                List.of(question.open().text(), question.answer().orElse("")), "/wiedza/" + question.number(), open ? Openness.EVERYBODY : Openness.LOGGED_IN));
    }

    @Override
    public List<Findable> all(Optional<UUID> enrolment) {
        return enrolment.isPresent() ? List.of() : questions.listAll().stream().flatMap(each -> now(each).stream()).toList();
    }

    @Override
    public boolean goesWithImport() {
        return false;
    }
}
