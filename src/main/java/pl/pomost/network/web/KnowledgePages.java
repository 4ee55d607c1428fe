package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Viewer;
import pl.pomost.network.QuestionState;
import pl.pomost.network.QuestionView;
import pl.pomost.network.QuestionWords;
import pl.pomost.network.Questions;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Dates;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;

/** Makes the pages of the knowledge base for one viewer. */
@ApplicationScoped
class KnowledgePages {

    private final Questions questions;
    private final Vocabulary vocabulary;
    private final KnowledgeTexts texts;
    private final KnowledgeFormTexts labels;

    KnowledgePages(Questions questions, Vocabulary vocabulary, KnowledgeTexts texts, KnowledgeFormTexts labels) {
        this.questions = questions;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.labels = labels;
    }

    KnowledgePage list(Viewer viewer, String area, String page) {
        List<QuestionView> seen = questions.seenBy(viewer).stream().filter(each -> area.isEmpty() || each.area().filter(area::equals).isPresent()).toList();
        List<KnowledgePage.Row> answers = seen.stream().filter(each -> each.state() == QuestionState.ANSWERED || each.state() == QuestionState.PUBLISHED).map(this::row).toList();
        return new KnowledgePage(area, vocabulary.areas(), seen.stream().filter(each -> each.state() == QuestionState.ASKED).map(this::row).toList(),
                Paged.of(answers, Paged.number(page), area.isEmpty() ? "" : "obszar=" + area + "&"), viewer.isLoggedIn());
    }

    QuestionPage one(QuestionView view) {
        String who = view.asker().isEmpty() ? view.powiat() : view.powiat().isEmpty() ? view.asker() : labels.askedBy(view.asker(), view.powiat());
        String asked = joined(who, texts.askedOn(Dates.inWords(view.askedOn())));
        String answered = joined(view.author().isEmpty() ? "" : labels.answeredBy(view.author()), view.answeredOn().map(Dates::inWords).map(texts::answeredOn).orElse(""));
        return new QuestionPage(address(view.number()), view.title(), view.area().orElse(""), view.area().map(vocabulary::area).orElse(""), look(view.state()), view.text(),
                Optional.of(view.open()).filter(words -> !words.equals(new QuestionWords(view.title(), view.text()))), asked,
                view.answer().orElse(""), answered, view.mayAnswer(), view.mayPublish(), view.state() == QuestionState.PUBLISHED, view.mayWithdraw());
    }

    static String address(int number) {
        return "/wiedza/" + number;
    }

    private KnowledgePage.Row row(QuestionView view) {
        String when = view.answeredOn().map(Dates::inWords).map(texts::answeredOn).orElseGet(() -> texts.askedOn(Dates.inWords(view.askedOn())));
        return new KnowledgePage.Row(address(view.number()), view.title(), view.area().orElse(""), view.area().map(vocabulary::area).orElse(""), view.powiat(), when, look(view.state()));
    }

    private Look look(QuestionState state) {
        return switch (state) {
            case ASKED -> new Look(texts.asked(), "is-now", "clock");
            case ANSWERED -> new Look(texts.answered(), "is-ok", "check");
            case PUBLISHED -> new Look(texts.published(), "is-ok", "check");
            case WITHDRAWN -> new Look(texts.withdrawn(), "is-off", "undo");
        };
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
