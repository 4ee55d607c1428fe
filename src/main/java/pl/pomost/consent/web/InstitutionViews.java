package pl.pomost.consent.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.LinkTerms;
import pl.pomost.access.Scope;
import pl.pomost.consent.Answering;
import pl.pomost.consent.AskInstitutions;
import pl.pomost.consent.ConsentAnswer;
import pl.pomost.consent.ConsentRequest;
import pl.pomost.consent.PartNow;
import pl.pomost.consent.Stand;
import pl.pomost.consent.Standing;
import pl.pomost.consent.Standings;
import pl.pomost.mail.LetterState;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.OutboxRows;
import pl.pomost.mail.Post;
import pl.pomost.shared.Choice;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Submitted;

/** Makes the page of one institution: what it was asked, what it said, what can be done. */
@ApplicationScoped
class InstitutionViews {

    private final Standings standings;
    private final StandLooks looks;
    private final LinkTerms terms;
    private final int usual;
    private final Post post;
    private final OutboxRows letters;
    private final ConsentsTexts texts;
    private final int days;

    InstitutionViews(Standings standings, StandLooks looks, LinkTerms terms, Post post, OutboxRows letters, ConsentsTexts texts, @ConfigProperty(name = "pomost.consent.reminder-days") int days,
            @ConfigProperty(name = "pomost.consent.term-days") int usual) {
        this.standings = standings;
        this.looks = looks;
        this.terms = terms;
        this.usual = usual;
        this.post = post;
        this.letters = letters;
        this.texts = texts;
        this.days = days;
    }

    /** @throws NotFoundException for an institution that has no part in the plan */
    InstitutionView of(Scope scope, String code) {
        List<Standing> own = own(scope, code);
        boolean waits = own.stream().anyMatch(each -> each.stand().isWaiting());
        return new InstitutionView(scope.teryt(), scope.powiat().name(), "/powiaty/" + scope.teryt() + "/zgody/" + code, own.get(0).now().institutionName(), scope.coordinates(), post.isOn(),
                own.get(0).request().map(request -> story(request, own)).orElse(List.of()), own.stream().anyMatch(each -> each.stand().needsAsking()), waits,
                own.stream().anyMatch(each -> !each.stand().isAnswered()), scope.coordinates() && !open(scope, own).isEmpty(), own.stream().map(standing -> row(scope, standing)).toList(), days);
    }

    /** As the form for asking begins. */
    Submitted asking(Scope scope, String code) {
        return Submitted.NOTHING.with("email", AskInstitutions.address(own(scope, code)).orElse("")).with("do-kiedy", terms.in(usual).toString());
    }

    /** Parts to which an answer may be written down, by action and part. */
    List<Choice> parts(Scope scope, String code) {
        return open(scope, own(scope, code)).stream().map(Standing::now).map(now -> new Choice(value(now), now.action() + " " + now.told().title() + " – " + looks.of(now.part()))).toList();
    }

    private static List<Standing> open(Scope scope, List<Standing> own) {
        return own.stream().filter(each -> Answering.in(scope.planState()).allows(each.stand().isAnswered())).toList();
    }

    static String value(PartNow now) {
        return now.action() + ":" + now.part();
    }

    private List<Standing> own(Scope scope, String code) {
        List<Standing> own = standings.of(scope).stream().filter(each -> each.now().institution().equals(code)).toList();
        if (own.isEmpty()) {
            throw new NotFoundException();
        }
        return own;
    }

    private List<String> story(ConsentRequest request, List<Standing> own) {
        var told = new ArrayList<String>();
        request.answerBy().ifPresent(until -> told.add(texts.askedOn(day(request.askedAt()), PolishDates.inWords(until))));
        request.reminded().ifPresent(at -> told.add(texts.remindedOn(day(at))));
        request.email().flatMap(to -> letters.to(to).stream().filter(row -> row.kind() == MailKind.CONSENT && !row.createdAt().isBefore(request.askedAt())).reduce((one, next) -> next))
                .map(row -> letter(row.state())).filter(words -> !words.isEmpty()).ifPresent(told::add);
        if (own.stream().anyMatch(each -> each.stand().isWaiting())) {
            told.add(texts.linkWorks());
        } else if (own.stream().anyMatch(each -> each.stand() == Stand.SILENT)) {
            told.add(texts.noLink());
        }
        return told;
    }

    /** What became of the last letter, where it did not simply go. */
    private String letter(LetterState state) {
        return switch (state) {
            case WAITING, SENDING -> texts.letterWaits();
            case FAILED, OFF -> texts.letterFailed();
            case UNSURE -> texts.letterUnsure();
            case UNWANTED -> texts.letterUnwanted();
            case SENT, GATHERED -> "";
        };
    }

    private String day(Instant at) {
        return PolishDates.inWords(terms.dayInside(at));
    }

    private InstitutionView.Row row(Scope scope, Standing standing) {
        PartNow now = standing.now();
        return new InstitutionView.Row(now.action(), now.told().title(), now.area(), Stream.of(looks.of(now.part()), Optional.ofNullable(now.told().role()).orElse(""))
                .filter(each -> !each.isBlank()).collect(Collectors.joining(" – ")), AnswerViews.term(now.told()), AnswerViews.cost(now.told()), looks.of(standing.stand()),
                standing.answers().stream().map(answer -> answer(scope, answer)).toList());
    }

    private InstitutionView.Answer answer(Scope scope, ConsentAnswer answer) {
        String name = Stream.concat(Stream.of(answer.name().orElse(texts.nameless())), answer.position().stream()).collect(Collectors.joining(", "));
        return new InstitutionView.Answer(answer.id(), looks.of(answer.reply()), texts.by(PolishDates.inWords(answer.answeredOn()), name), looks.of(answer.channel()),
                answer.words().orElse(""), answer.note().orElse(""), answer.isTakenBack(), scope.coordinates() && answer.channel().isRecorded() && !answer.isTakenBack() && Answering.in(scope.planState()).allowsTakingBack());
    }
}
