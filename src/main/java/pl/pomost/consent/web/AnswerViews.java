package pl.pomost.consent.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.consent.ConsentAnswer;
import pl.pomost.consent.ConsentQuestion;
import pl.pomost.consent.OpenedLink;
import pl.pomost.consent.Part;
import pl.pomost.consent.Reply;
import pl.pomost.consent.Told;
import pl.pomost.shared.Dates;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Typography;

/** Makes the page of a link, in the language of whoever reads it. */
@ApplicationScoped
class AnswerViews {

    private final ConsentTexts texts;

    AnswerViews(ConsentTexts texts) {
        this.texts = texts;
    }

    AnswerView of(String base, OpenedLink opened, SentForm typed, boolean saved) {
        return new AnswerView(base, opened.powiat(), opened.institution(), opened.answerBy().map(Dates::inWords).orElse(""),
                opened.items().stream().map(item -> item(item, typed)).toList(), opened.anyOpen(), saved);
    }

    private AnswerView.Item item(OpenedLink.Item item, SentForm typed) {
        ConsentQuestion question = item.question();
        Told told = question.told();
        String id = question.id().toString();
        Optional<ConsentAnswer> answer = item.answer();
        return new AnswerView.Item(id, question.action(), told.title(), told.description() == null ? List.of() : told.description().lines().filter(line -> !line.isBlank()).toList(),
                Stream.of(question.part() == Part.RESPONSIBLE ? texts.responsible() : texts.partner(), told.role()).filter(each -> each != null && !each.isBlank())
                        .collect(Collectors.joining(" – ")),
                term(told), told.place() == null ? "" : told.place(), cost(told),
                answer.map(each -> texts.answered(Dates.inWords(each.answeredOn()), word(each.reply()))).orElse(""), answer.flatMap(ConsentAnswer::words).orElse(""), item.open(),
                typed.or("odp-" + id, answer.map(each -> code(each.reply())).orElse("")), typed.or("slowa-" + id, answer.flatMap(ConsentAnswer::words).orElse("")));
    }

    static String code(Reply reply) {
        return reply.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Reply> reply(String code) {
        return Stream.of(Reply.values()).filter(each -> code(each).equals(code)).findFirst();
    }

    String word(Reply reply) {
        return switch (reply) {
            case ACCEPTED -> texts.accept();
            case WITH_CHANGE -> texts.change();
            case DECLINED -> texts.decline();
        };
    }

    static String term(Told told) {
        return Stream.of(told.starts(), told.ends()).filter(day -> day != null).map(PolishDates::inDigits).collect(Collectors.joining("–"));
    }

    /** With its years, where there are several. */
    static String cost(Told told) {
        String years = told.years().size() < 2 || told.cost() == null || told.cost().signum() == 0 ? ""
                : told.years().entrySet().stream().map(year -> year.getKey() + ": " + Typography.money(year.getValue())).collect(Collectors.joining(", ", " (", ")"));
        return told.cost() == null ? "" : Typography.money(told.cost()) + years;
    }
}
